/** Mastery of a concept (PM1-PM4): one number that a student can check by hand, and a word for it. */
import { byChallenge, type ChallengeProgress, dayMs, type PracticeChallenge } from "./progress";

export const masteryStates = ["not-started", "learning", "practised", "mastered"] as const;
export type MasteryState = (typeof masteryStates)[number];

export interface ConceptMastery {
  concept: PracticeChallenge["concept"];
  state: MasteryState;
  /** 0 to 100, whole. */
  percent: number;
  solved: number;
  total: number;
}

const practisedFrom = 50;
const masteredFrom = 80;
const freshDays = 60;
const fadedDays = 180;
const fadedShare = 0.75;

/** What a challenge adds to mastery: its strength, less what time has taken off it (PM2, PM3). */
export function countingScore({ strength, lastAttemptAt, lastRightAt }: ChallengeProgress, now: number): number {
  const days = (now - (lastRightAt ?? lastAttemptAt)) / dayMs;
  const faded = Math.min(1, Math.max(0, (days - freshDays) / (fadedDays - freshDays)));
  return strength * (1 - faded * (1 - fadedShare));
}

function stateFor(percent: number, started: boolean): MasteryState {
  if (!started) return "not-started";
  if (percent < practisedFrom) return "learning";
  return percent < masteredFrom ? "practised" : "mastered";
}

/** Every concept that has a challenge, in the order in which `challenges` first name it. */
export function masteryByConcept(
  challenges: readonly PracticeChallenge[],
  progress: readonly ChallengeProgress[],
  now: number,
): ConceptMastery[] {
  const known = byChallenge(progress);
  return [...new Set(challenges.map(({ concept }) => concept))].map((concept) => {
    const own = challenges.filter((challenge) => challenge.concept === concept);
    let weighted = 0;
    let weights = 0;
    for (const { id, difficulty } of own) {
      const done = known.get(id);
      weighted += difficulty * (done === undefined ? 0 : countingScore(done, now));
      weights += difficulty;
    }
    const percent = Math.round(weighted / weights);
    const tried = own.map(({ id }) => known.get(id)).filter((done) => done !== undefined);
    const solved = tried.filter(({ lastRightAt }) => lastRightAt !== null).length;
    return { concept, state: stateFor(percent, tried.length > 0), percent, solved, total: own.length };
  });
}
