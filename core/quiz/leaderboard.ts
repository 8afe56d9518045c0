/** Ranks (rules LB*). */
import type { Player } from "./state";
import type { LeaderboardEntry } from "./views";

export const leaderboardLimit = 10;
const podiumRanks = 3;

/** One board per list of players: a reveal makes a view for each of a thousand players from the same list. */
const boards = new WeakMap<readonly Player[], readonly LeaderboardEntry[]>();

/** Everybody who plays, best first; equal scores share a rank. */
export function leaderboardOf(players: readonly Player[]): readonly LeaderboardEntry[] {
  const known = boards.get(players);
  if (known) return known;
  const board = rankPlayers(players);
  boards.set(players, board);
  return board;
}

function rankPlayers(players: readonly Player[]): LeaderboardEntry[] {
  const ordered = players
    .filter((player) => !player.removed)
    .toSorted((a, b) => b.score - a.score || compareText(a.nickname, b.nickname));
  let rank = 0;
  return ordered.map((player, index) => {
    if (index === 0 || player.score !== ordered[index - 1].score) rank = index + 1;
    const { playerId, nickname, score, gained } = player;
    return { playerId, nickname, score, gained, rank };
  });
}

/** Rank 1 to 3 with at least one point. */
export function podiumOf(leaderboard: readonly LeaderboardEntry[]): LeaderboardEntry[] {
  return leaderboard.filter((entry) => entry.rank <= podiumRanks && entry.score > 0);
}

/** Points missing to the next better rank; null for the first rank. `leaderboard` must be ordered. */
export function pointsBehind(leaderboard: readonly LeaderboardEntry[], entry: LeaderboardEntry): number | null {
  const better = leaderboard.findLast((other) => other.score > entry.score);
  return better ? better.score - entry.score : null;
}

/** By code unit, so that the order is the same on every machine whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
