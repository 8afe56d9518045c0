"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { PlainHeader } from "@/components/layout/plain-header";
import type { PlayerView } from "@/core/quiz/views";
import { Announcer } from "../announcer";
import { ConnectionNotice } from "../connection-notice";
import type { LiveSession } from "../use-live-session";
import { PlayerFinal } from "./player-final";
import { PlayerLobby } from "./player-lobby";
import { PlayerRank } from "./player-rank";
import { PlayerReveal } from "./player-reveal";
import { PlayerRound } from "./player-round";

interface PlayerScreenProps {
  view: PlayerView;
  live: Pick<LiveSession, "connection" | "send" | "serverNow">;
}

/** A player's screen, made for a phone in one hand. */
export function PlayerScreen({ view, live }: PlayerScreenProps) {
  const t = useTranslations("play");
  const scene = sceneOf(view);
  // A new scene begins at its top, wherever the last one was scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scene is what it reacts to
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [scene]);
  return (
    <div className="flex min-h-dvh flex-col">
      <PlainHeader>
        <p className="flex items-center gap-2 font-semibold">
          <span className="sr-only">{t("score")}</span>
          <span className="tabular-nums">{t("points", { points: view.me.score })}</span>
        </p>
      </PlainHeader>
      <ConnectionNotice connection={live.connection} />
      <Announcer text={announcement(view, t)} />
      {view.phase === "lobby" && <PlayerLobby view={view} />}
      {view.phase === "in-round" && view.state !== "revealed" && (
        <PlayerRound key={`${view.round.index}.${view.round.ballot}`} view={view} live={live} />
      )}
      {view.phase === "in-round" && view.state === "revealed" && (
        <PlayerReveal key={view.round.index} view={view} send={live.send} />
      )}
      {view.phase === "leaderboard" && <PlayerRank view={view} />}
      {view.phase === "ended" && <PlayerFinal view={view} />}
    </div>
  );
}

function sceneOf(view: PlayerView): string {
  return view.phase === "in-round" ? `${view.round.index}/${view.state === "revealed"}` : view.phase;
}

/** What a screen reader hears when the phase changes. */
function announcement(view: PlayerView, t: ReturnType<typeof useTranslations<"play">>): string {
  switch (view.phase) {
    case "lobby":
      return t("lobby.title", { name: view.me.nickname });
    case "in-round":
      if (view.state === "revealed") {
        return t("announce.revealed", {
          verdict: t(`verdict.${view.result.verdict}`),
          points: view.result.points.total,
        });
      }
      return t(`announce.${view.state}`, {
        number: view.round.index + 1,
        total: view.roundCount,
        title: view.round.challenge.title,
        seconds: view.round.challenge.timeLimitSeconds,
      });
    case "leaderboard":
      return t("announce.leaderboard", { rank: view.me.rank ?? view.playerCount, players: view.playerCount });
    case "ended":
      return t("announce.ended", { rank: view.me.rank ?? view.playerCount, players: view.playerCount });
  }
}
