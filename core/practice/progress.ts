/** What somebody has done at one challenge, and what the library says about it: the input of mastery and recommendation. */
import type { ChallengeFile } from "../challenge/challenge";

export interface PracticeChallenge {
  id: string;
  concept: ChallengeFile["concept"];
  /** 1 to 5. */
  difficulty: number;
}

export interface ScoredAttempt {
  challengeId: string;
  points: number;
  /** 0 to 1; 1 means right. */
  share: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** Only of challenges with at least one attempt. Times in milliseconds since 1970. */
export interface ChallengeProgress {
  challengeId: string;
  /** Best score, 0 to 100. */
  best: number;
  /** What counts for mastery, 0 to 100: the best score, or 100 once it was answered rightly a day after the attempt before (PM2). */
  strength: number;
  attempts: number;
  lastAttemptAt: number;
  /** Null: not solved yet. */
  lastRightAt: number | null;
}

export const dayMs = 24 * 3600 * 1000;

/** `attempts` of one participant, oldest first. In the order in which the challenges were first tried. */
export function progressOf(attempts: readonly ScoredAttempt[]): ChallengeProgress[] {
  const known = new Map<string, ChallengeProgress>();
  for (const { challengeId, points, share, at } of attempts) {
    const before = known.get(challengeId);
    const right = share >= 1;
    const remembered = right && before !== undefined && at - before.lastAttemptAt >= dayMs;
    known.set(challengeId, {
      challengeId,
      best: Math.max(before?.best ?? 0, points),
      strength: Math.max(before?.strength ?? 0, remembered ? 100 : points),
      attempts: (before?.attempts ?? 0) + 1,
      lastAttemptAt: at,
      lastRightAt: right ? at : (before?.lastRightAt ?? null),
    });
  }
  return [...known.values()];
}

/** What a catalogue says about a challenge. */
export const challengeStates = ["new", "tried", "solved"] as const;
export type ChallengeState = (typeof challengeStates)[number];

export function stateOf(progress: ChallengeProgress | undefined): ChallengeState {
  if (progress === undefined) return "new";
  return progress.lastRightAt === null ? "tried" : "solved";
}

export const byChallenge = (progress: readonly ChallengeProgress[]): Map<string, ChallengeProgress> =>
  new Map(progress.map((one) => [one.challengeId, one]));
