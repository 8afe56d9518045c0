/** What a challenge's page knows about its visitor: hints taken, earlier answers, what is at stake. */
import type { Localized } from "@/core/challenge/challenge";
import { scoreAttempts, worthNow } from "@/core/practice/score";
import { findParticipant } from "../auth/visitor";
import { findChallenge, getLibrary } from "../content/library";
import { listNewestAttempts, listPastAttempts } from "../data/attempts";
import { listHintsTaken } from "../data/hints-taken";
import { loadAccount } from "./account";
import { answerDescriber } from "./answer-text";

export interface PreviousAnswer {
  id: string;
  verdict: "right" | "partial" | "wrong";
  points: number;
  at: Date;
  /** Null when the challenge has changed so that the answer cannot be shown any more. */
  text: string | null;
}

export interface ChallengePractice {
  challengeId: string;
  /** Markdown of the hints that were taken. */
  hints: string[];
  hintCount: number;
  /** What a right answer would earn now, and what the next hint would take off. */
  worth: number;
  nextHintCost: number;
  solved: boolean;
  /** Newest first. */
  previous: PreviousAnswer[];
  /** Best score; null before the first attempt. */
  best: number | null;
  /** Markdown; null until the answer was shown. */
  afterwards: { explanation: string; furtherReading: string } | null;
  guest: boolean;
}

const previousLimit = 20;

export const verdictOf = (share: number): PreviousAnswer["verdict"] =>
  share >= 1 ? "right" : share > 0 ? "partial" : "wrong";

/** Null when there is no such challenge, or it cannot be played. */
export async function loadChallengePractice(slug: string, locale: keyof Localized): Promise<ChallengePractice | null> {
  const challenge = findChallenge(await getLibrary(), slug);
  if (challenge === null || challenge.key === null) return null;
  const { file, texts } = challenge;
  const [account, participant] = await Promise.all([loadAccount(), findParticipant()]);
  const [past, newest, taken] =
    participant === null
      ? [[], [], []]
      : await Promise.all([
          listPastAttempts(participant, file.id),
          listNewestAttempts(participant, previousLimit, file.id),
          listHintsTaken(participant, file.id),
        ]);
  const describe = await answerDescriber(file);
  const hintTimes = taken.map(({ takenAt }) => takenAt.getTime());
  const { worth, nextHintCost } = worthNow(past, hintTimes);
  const scores = scoreAttempts(past, hintTimes);
  return {
    challengeId: file.id,
    hints: texts[locale].hints.slice(0, taken.length),
    hintCount: texts[locale].hints.length,
    worth,
    nextHintCost,
    solved: past.some(({ share }) => share >= 1),
    previous: newest.map(({ id, share, points, createdAt, value }) => ({
      id,
      verdict: verdictOf(share),
      points,
      at: createdAt,
      text: describe(value),
    })),
    best: past.length === 0 ? null : Math.max(...scores.map(({ points }) => points)),
    afterwards: past.some(({ answerShown }) => answerShown)
      ? { explanation: texts[locale].explanation, furtherReading: texts[locale].furtherReading }
      : null,
    guest: account === null,
  };
}
