"use client";

import { OctagonX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LocaleSwitch } from "@/components/layout/locale-switch";
import type { Theme } from "@/components/layout/preferences";
import { ThemeSwitch } from "@/components/layout/theme-switch";
import { ConnectingScreen } from "@/components/live/connecting-screen";
import { HostScreen } from "@/components/live/host/host-screen";
import { StopScreen } from "@/components/live/stop-screen";
import { useLastView } from "@/components/live/use-last-view";
import { useLiveSession } from "@/components/live/use-live-session";
import { useRefusalText } from "@/components/live/use-refusal-text";
import { ButtonLink } from "@/components/ui/button";
import { localeSchema } from "@/core/protocol/commands";

interface HostRoomProps {
  sessionId: string;
  joinOrigin: string;
  theme: Theme;
  /** Only what the class sees. */
  projector: boolean;
}

/** In the fragment, which no server log sees; null on the owner's own screens. */
function coHostKeyOfAddress(): string | null {
  return typeof window === "undefined" ? null : new URLSearchParams(window.location.hash.slice(1)).get("key");
}

export function HostRoom({ sessionId, joinOrigin, theme, projector }: HostRoomProps) {
  const t = useTranslations("host");
  const refusalText = useRefusalText();
  const locale = localeSchema.catch("en").parse(useLocale());
  const [key] = useState(coHostKeyOfAddress);
  const live = useLiveSession({ seat: { role: "host", sessionId, ...(key === null ? {} : { key }) }, locale });
  const view = useLastView(live.view);

  if (live.seatRefusal !== null) {
    return (
      <StopScreen icon={OctagonX} title={t("refused.title")} text={refusalText({ refusal: live.seatRefusal })}>
        {live.seatRefusal === "not-host" && (
          <ButtonLink href={`/sign-in?next=/host/${sessionId}`} variant="primary" size="lg">
            {t("refused.signIn")}
          </ButtonLink>
        )}
        <ButtonLink href="/quizzes" size="lg">
          {t("refused.toQuizzes")}
        </ButtonLink>
        <ButtonLink href="/" variant="ghost" size="lg">
          {t("refused.home")}
        </ButtonLink>
      </StopScreen>
    );
  }
  if (view?.role !== "host") return <ConnectingScreen />;
  return (
    <HostScreen
      view={view}
      live={live}
      joinOrigin={joinOrigin}
      projector={projector}
      headerTools={
        <>
          <LocaleSwitch />
          <ThemeSwitch theme={theme} />
        </>
      }
    />
  );
}
