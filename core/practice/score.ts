/** Points of practice attempts (PC1-PC5). Integers from 0 to 100. */

export const fullPoints = 100;
export const hintCost = 15;
const leastWorth = 10;
/** Worth of the first and of further attempts after the answer was shown. */
const repeatWorth = [50, 25] as const;
const retryCost = 10;
const leastRetryWorth = 50;

export interface PastAttempt {
  /** How much of the answer was right, 0 to 1; 1 means right. */
  share: number;
  /** Whether this attempt ended with the right answer on the screen. */
  answerShown: boolean;
  /** Milliseconds since 1970. */
  at: number;
}

export interface AttemptScore {
  points: number;
  /** How much it raised the best score. */
  gained: number;
}

/** What a right answer earns after these attempts and so many hints that count. */
function worthAfter(earlier: readonly PastAttempt[], hints: number): number {
  const shown = earlier.findIndex(({ answerShown }) => answerShown);
  const ceiling =
    shown >= 0
      ? repeatWorth[Math.min(earlier.length - shown, repeatWorth.length) - 1]
      : Math.max(leastRetryWorth, fullPoints - retryCost * earlier.length);
  return Math.max(leastWorth, ceiling - hintCost * hints);
}

/** `attempts` at one challenge by one participant, oldest first; `hintTimes` in milliseconds, in any order. */
export function scoreAttempts(attempts: readonly PastAttempt[], hintTimes: readonly number[]): AttemptScore[] {
  const solvedAt = attempts.find(({ share }) => share >= 1)?.at ?? Number.POSITIVE_INFINITY;
  let best = 0;
  return attempts.map(({ share, at }, index) => {
    const hints = hintTimes.filter((time) => time <= Math.min(at, solvedAt)).length;
    const points = Math.round(worthAfter(attempts.slice(0, index), hints) * share);
    const gained = Math.max(0, points - best);
    best += gained;
    return { points, gained };
  });
}

export interface WorthNow {
  /** What a right answer would earn now. */
  worth: number;
  /** What the next hint would take off it; 0 once the challenge is solved. */
  nextHintCost: number;
}

/** For the page: what is at stake, before the next attempt or hint. */
export function worthNow(attempts: readonly PastAttempt[], hintTimes: readonly number[]): WorthNow {
  const solvedAt = attempts.find(({ share }) => share >= 1)?.at;
  const hints = solvedAt === undefined ? hintTimes.length : hintTimes.filter((time) => time <= solvedAt).length;
  const worth = worthAfter(attempts, hints);
  return { worth, nextHintCost: solvedAt === undefined ? worth - worthAfter(attempts, hints + 1) : 0 };
}
