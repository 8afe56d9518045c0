"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { HostView } from "@/core/quiz/views";
import { Announcer } from "../announcer";
import { ConnectionNotice } from "../connection-notice";
import { mainControl } from "../main-control";
import type { LiveSession } from "../use-live-session";
import { EndDialog } from "./end-dialog";
import { HostActions } from "./host-actions";
import { HostHeader } from "./host-header";
import { HostLeaderboard } from "./host-leaderboard";
import { HostLobby } from "./host-lobby";
import { HostPodium } from "./host-podium";
import { HostQuestion } from "./host-question";
import { HostReveal, type RevealPane } from "./host-reveal";
import { InviteDialog } from "./invite-dialog";
import { hostKeyControl } from "./more-controls";
import { PlayersDialog } from "./players-dialog";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { toggleFullscreen } from "./toggle-fullscreen";
import { useHostCommands } from "./use-host-commands";
import { useHostKeys } from "./use-host-keys";

interface HostScreenProps {
  view: HostView;
  live: Pick<LiveSession, "connection" | "send" | "serverNow">;
  /** Where a phone of this class reaches the server, e.g. `https://learn.example.org`. */
  joinOrigin: string;
  /** Language and theme switches. */
  headerTools: ReactNode;
  /** A second screen for the wall: everything the class sees, no buttons. */
  projector?: boolean;
}

/** The host's screen, which is the class's screen too: it stands on the wall. */
export function HostScreen({ view, live, joinOrigin, headerTools, projector = false }: HostScreenProps) {
  const t = useTranslations("host");
  const [dialog, setDialog] = useState<"players" | "shortcuts" | "end" | "invite" | null>(null);
  const [paneOfRound, setPaneOfRound] = useState<{ round: number; pane: RevealPane } | null>(null);
  const commands = useHostCommands(live.send, view);
  const main = mainControl(view);
  const close = () => setDialog(null);

  const revealed = view.phase === "in-round" && view.state === "revealed" ? view : null;
  const pane = revealed && paneOfRound?.round === revealed.round.index ? paneOfRound.pane : "answers";
  const showPane = (next: RevealPane) => {
    if (revealed) setPaneOfRound({ round: revealed.round.index, pane: next });
  };

  useHostKeys({
    onNext: () => {
      if (main?.blockedBy === null) commands.run(main.name);
    },
    onOpenReplay: revealed && revealed.round.challenge.kind !== "choose" ? () => showPane("replay") : undefined,
    replayShown: pane === "replay",
    onHelp: () => setDialog("shortcuts"),
    onFullscreen: toggleFullscreen,
    onLetter: (letter) => {
      const control = hostKeyControl(view, letter);
      if (control !== null) commands.run(control);
      return control !== null;
    },
  });

  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <HostHeader
        view={view}
        onPlayers={() => setDialog("players")}
        onShortcuts={() => setDialog("shortcuts")}
        onInvite={() => setDialog("invite")}
        tools={headerTools}
      />
      <ConnectionNotice connection={live.connection} />
      <Announcer text={announcement(view, t)} />
      <main id="main" className="flex min-h-0 flex-1 flex-col px-4 py-4 sm:px-6 lg:overflow-y-auto 2xl:px-10 2xl:py-6">
        {view.phase === "lobby" && (
          <HostLobby
            view={view}
            joinOrigin={joinOrigin}
            onRemove={commands.remove}
            removing={commands.pending !== null}
          />
        )}
        {view.phase === "in-round" && view.state !== "revealed" && (
          <HostQuestion key={view.round.index} view={view} serverNow={live.serverNow} />
        )}
        {revealed && (
          <HostReveal key={revealed.round.index} view={revealed} send={live.send} pane={pane} onPane={showPane} />
        )}
        {view.phase === "leaderboard" && <HostLeaderboard key={view.roundIndex} view={view} />}
        {view.phase === "ended" && <HostPodium view={view} />}
      </main>
      {!projector && <HostActions view={view} main={main} commands={commands} onEnd={() => setDialog("end")} />}
      <PlayersDialog open={dialog === "players"} onClose={close} view={view} commands={commands} />
      <InviteDialog open={dialog === "invite"} onClose={close} view={view} joinOrigin={joinOrigin} />
      <ShortcutsDialog open={dialog === "shortcuts"} onClose={close} />
      <EndDialog
        open={dialog === "end"}
        onClose={close}
        onEnd={() => {
          close();
          commands.run("session:end");
        }}
      />
    </div>
  );
}

/** What a screen reader hears when the phase changes. Counts and seconds are left out: they would never stop talking. */
function announcement(view: HostView, t: ReturnType<typeof useTranslations<"host">>): string {
  switch (view.phase) {
    case "lobby":
      return t("announce.lobby");
    case "in-round":
      return t(`announce.${view.state}`, {
        number: view.round.index + 1,
        total: view.roundCount,
        title: view.round.challenge.title,
      });
    case "leaderboard":
      return t("announce.leaderboard", { name: view.leaderboard[0]?.nickname ?? "" });
    case "ended":
      return t("announce.ended");
  }
}
