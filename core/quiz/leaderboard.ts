/** Ranks (rules LB*). */
import { keyedBy } from "./keyed-list";
import { madeOnce } from "./made-once";
import { playingOf } from "./players";
import type { Player } from "./state";
import type { LeaderboardEntry } from "./views";

export const leaderboardLimit = 10;
const podiumRanks = 3;

const entriesByPlayer = keyedBy<LeaderboardEntry>(({ playerId }) => playerId);

/** Everybody who plays, best first; equal scores share a rank. */
export const leaderboardOf = madeOnce(rankPlayers);

function rankPlayers(players: readonly Player[]): readonly LeaderboardEntry[] {
  const ordered = playingOf(players).toSorted((a, b) => b.score - a.score || compareText(a.nickname, b.nickname));
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

export function entryOf(leaderboard: readonly LeaderboardEntry[], playerId: string): LeaderboardEntry | null {
  return entriesByPlayer.find(leaderboard, playerId) ?? null;
}

const neighbours = 2;

/** The entry with up to two before it and two behind it. `leaderboard` must be whole and ordered. */
export function entriesAround(leaderboard: readonly LeaderboardEntry[], entry: LeaderboardEntry): LeaderboardEntry[] {
  // Among equals anywhere: the first of the rank is near enough to begin from.
  const place = leaderboard.indexOf(entry);
  return leaderboard.slice(Math.max(0, place - neighbours), place + neighbours + 1);
}

/** Points missing to the next better rank; null for the first rank. `leaderboard` must be whole and ordered. */
export function pointsBehind(leaderboard: readonly LeaderboardEntry[], entry: LeaderboardEntry): number | null {
  // Rank r: the first of this score stands in place r - 1, and before it the last of the next better one.
  const better = leaderboard[entry.rank - 2];
  return better ? better.score - entry.score : null;
}

/** By code unit, so that the order is the same on every machine whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
