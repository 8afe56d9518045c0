/** Points of one answer (rules SC*). Integers, never negative. */

import type { Settings } from "./settings";
import { type Answer, type PlayerRoundResult, standingAnswer } from "./state";
import type { Points } from "./views";

const correctnessMax = 500;
const speedMax = 500;
const streakStep = 50;
const streakMax = 200;

/** How a session gives points (ST2); the limit in milliseconds. */
export interface Scoring {
  points: Settings["points"];
  timeLimitMs: number;
}

export const noPoints: Points = { correctness: 0, speed: 0, streak: 0, total: 0 };

/**
 * `streak` counts the fully right answers in a row including this one; `timeLimitMs` and `elapsedMs` in milliseconds.
 */
export function pointsFor(credit: number, elapsedMs: number, { points, timeLimitMs }: Scoring, streak: number): Points {
  if (credit <= 0 || points === "none") return noPoints;
  if (points === "accuracy") {
    const correctness = Math.round((correctnessMax + speedMax) * credit);
    return { ...noPoints, correctness, total: correctness };
  }
  const used = Math.min(Math.max(elapsedMs, 0), timeLimitMs) / timeLimitMs;
  const correctness = Math.round(correctnessMax * credit);
  const speed = Math.round(speedMax * credit * (1 - used));
  const bonus = credit === 1 ? Math.min(streakMax, streakStep * Math.max(0, streak - 1)) : 0;
  return { correctness, speed, streak: bonus, total: correctness + speed + bonus };
}

/** The result of a player with this answer (null: none) and this streak before the round. */
export function resultFor(
  playerId: PlayerRoundResult["playerId"],
  answer: Answer | null,
  scoring: Scoring,
  streakBefore: number,
): PlayerRoundResult {
  if (!answer) return { playerId, verdict: "unanswered", credit: 0, points: noPoints };
  const { credit, elapsedMs } = standingAnswer(answer);
  const verdict = credit === 1 ? "right" : credit > 0 ? "partial" : "wrong";
  return { playerId, verdict, credit, points: pointsFor(credit, elapsedMs, scoring, streakBefore + 1) };
}
