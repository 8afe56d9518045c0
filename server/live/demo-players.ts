/**
 * Simulated players of demo sessions. They have no door of their own: they join and answer by the same commands as
 * people, are stored as people are, and are marked `simulated` so that no public leaderboard names them.
 */
import { randomUUID } from "node:crypto";
import { type LiveSessionId, playerIdSchema } from "@/core/quiz/ids";
import { nicknameKey } from "@/core/quiz/nickname";
import { answerOf } from "@/core/quiz/players";
import { cardOf, currentRound } from "@/core/quiz/reducer";
import type { Log } from "@/server/log";
import type { Clock } from "./clock";
import { demoNicknames, planAnswer, planJoin } from "./demo-plan";
import type { RunningSession } from "./running-session";

export interface DemoPlayers {
  /** To be called whenever a session was opened or has changed; plans what its simulated players do next. */
  watch(session: RunningSession): void;
  close(): void;
}

export function createDemoPlayers(clock: Clock, log: Log): DemoPlayers {
  /** What has been planned, so that it is planned once: `join` or the index of a round. */
  const planned = new Map<LiveSessionId, Set<string>>();
  const cancels = new Set<() => void>();
  let closed = false;

  function later(at: number, act: () => Promise<unknown>): void {
    const cancel = clock.wakeAt(at, () => {
      cancels.delete(cancel);
      act().catch((error: unknown) => log.error("live: a simulated player failed", error));
    });
    cancels.add(cancel);
  }

  function planJoins(session: RunningSession): void {
    const taken = new Set(session.state.players.map((player) => nicknameKey(player.nickname)));
    demoNicknames.forEach((nickname, index) => {
      if (taken.has(nicknameKey(nickname))) return;
      later(clock.now() + planJoin(session.id, index), () => {
        const playerId = playerIdSchema.parse(randomUUID());
        // No device hashes to this: nobody can ever resume as a simulated player.
        return session.join(playerId, nickname, { tokenHash: `simulated:${playerId}`, simulated: true });
      });
    });
  }

  function planAnswers(session: RunningSession): void {
    const round = currentRound(session.state);
    if (round?.state !== "open") return;
    const card = cardOf(session.setup, round.index);
    for (const player of session.state.players) {
      const seat = session.seats.get(player.playerId);
      if (!seat?.simulated || player.removed || answerOf(round, player.playerId)) continue;
      const key = `${round.index}:${player.playerId}`;
      if (!claim(session.id, key)) continue;
      const index = demoNicknames.indexOf(player.nickname);
      const { delayMs, value } = planAnswer(session.id, round.index, Math.max(0, index), card);
      later(Math.max(round.openedAt + round.extendedMs + delayMs, clock.now()), () => {
        const { playerId } = player;
        const receivedAt = clock.now();
        return session.submit({ type: "answer:submit", playerId, round: round.index, value, receivedAt });
      });
    }
  }

  /** True the first time. */
  function claim(id: LiveSessionId, key: string): boolean {
    const keys = planned.get(id) ?? new Set();
    planned.set(id, keys);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  }

  return {
    watch(session) {
      if (closed || !session.setup.demo) return;
      if (session.state.phase.name === "ended") return void planned.delete(session.id);
      if (session.state.phase.name === "lobby" && claim(session.id, "join")) planJoins(session);
      planAnswers(session);
    },
    close() {
      closed = true;
      for (const cancel of cancels) cancel();
      cancels.clear();
    },
  };
}
