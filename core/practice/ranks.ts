/** Ranks and weeks of the practice boards (PL1, PL2). */

/** `scores` best first: equal ones share a rank, as in 1, 2, 2, 4. */
export function sharedRanks(scores: readonly number[]): number[] {
  let rank = 0;
  return scores.map((score, index) => {
    if (index === 0 || score !== scores[index - 1]) rank = index + 1;
    return rank;
  });
}

/** Monday 00:00 UTC of the week of `now`. */
export function startOfWeek(now: Date): Date {
  const daysSinceMonday = (now.getUTCDay() + 6) % 7;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - daysSinceMonday));
}
