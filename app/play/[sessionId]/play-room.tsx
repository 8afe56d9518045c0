"use client";

import { DoorOpen, OctagonX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ConnectingScreen } from "@/components/live/connecting-screen";
import type { Seat } from "@/components/live/live-connection";
import { PlayerScreen } from "@/components/live/player/player-screen";
import { StopScreen } from "@/components/live/stop-screen";
import { useLastView } from "@/components/live/use-last-view";
import { rememberedSeat, useLiveSession } from "@/components/live/use-live-session";
import { useRefusalText } from "@/components/live/use-refusal-text";
import { ButtonLink } from "@/components/ui/button";
import { localeSchema } from "@/core/protocol/commands";

/** Comes back to the seat of this tab, or else to the newest player that this browser has in the session. */
export function PlayRoom({ sessionId }: { sessionId: string }) {
  const [seat, setSeat] = useState<Seat | null>(null);
  // sessionStorage is the browser's: the server cannot render it.
  useEffect(() => {
    const remembered = rememberedSeat();
    setSeat(remembered?.sessionId === sessionId ? remembered : { role: "player", sessionId });
  }, [sessionId]);
  return seat === null ? <ConnectingScreen /> : <SeatedRoom seat={seat} />;
}

function SeatedRoom({ seat }: { seat: Seat }) {
  const t = useTranslations("play");
  const refusalText = useRefusalText();
  const locale = localeSchema.catch("en").parse(useLocale());
  const live = useLiveSession({ seat, locale });
  const view = useLastView(live.view);

  if (live.notice === "player-removed" || live.seatRefusal === "player-removed") {
    return (
      <StopScreen icon={DoorOpen} title={t("removed.title")} text={t("removed.text")}>
        <ButtonLink href="/join" variant="primary" size="lg">
          {t("removed.join")}
        </ButtonLink>
      </StopScreen>
    );
  }
  if (live.seatRefusal !== null) {
    return (
      <StopScreen icon={OctagonX} title={t("refused.title")} text={refusalText({ refusal: live.seatRefusal })}>
        <ButtonLink href="/join" variant="primary" size="lg">
          {t("refused.join")}
        </ButtonLink>
      </StopScreen>
    );
  }
  return view?.role === "player" ? <PlayerScreen view={view} live={live} /> : <ConnectingScreen />;
}
