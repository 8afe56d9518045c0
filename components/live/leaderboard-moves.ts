import type { LeaderboardEntry } from "@/core/quiz/views";

/** How a rank changed with the last round; null when what is on screen does not tell. */
export type Move = "up" | "down" | "same" | null;

interface Scored {
  playerId: string;
  score: number;
}

const scoreBefore = (entry: LeaderboardEntry) => entry.score - entry.gained;

/**
 * One move per entry. The board shows the first players only, and what the others gained is unknown: one of them had at
 * most the score of today. So the rank of before lies between two bounds, and a move is named only when both agree on it.
 *
 * `everybody`: all players with today's scores, those of the board included.
 */
export function movesOf(board: LeaderboardEntry[], everybody: Scored[]): Move[] {
  const shown = new Set<string>(board.map((entry) => entry.playerId));
  const hidden = everybody.filter((player) => !shown.has(player.playerId));
  return board.map((entry) => {
    const before = scoreBefore(entry);
    const best = 1 + board.filter((other) => scoreBefore(other) > before).length;
    const worst = best + hidden.filter((other) => other.score > before).length;
    if (entry.rank < best) return "up";
    if (entry.rank > worst) return "down";
    return best === worst ? "same" : null;
  });
}

/** The board in the order before the last round; equal scores stay as they are now. */
export function orderBefore(board: LeaderboardEntry[]): LeaderboardEntry[] {
  return board.toSorted((a, b) => scoreBefore(b) - scoreBefore(a));
}
