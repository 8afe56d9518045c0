/** Grades an answer against a computed key (CH11-CH14, CH23-CH45). What needs the engine is graded in server/execution. */
import { answerKindOf } from "./answer-kind";
import type { AnswerValue } from "./answer-value";
import { type ChallengeFile, keptOutcomesLimit } from "./challenge";
import { type ChallengeKey, outcomesOf, pairOf } from "./challenge-key";
import { findOutcomeOfOption, isAbout } from "./option-holds";
import { findOrderedOutcome, findPrintedOutcome } from "./printed-outcome";
import type { Verification } from "./verification";

export interface Grade {
  /** Fully right. */
  correct: boolean;
  /** How much of the answer is right, 0 to 1; 1 exactly when `correct`. */
  share: number;
  /** Index in the key's outcomes of the one outcome that the answer names, if it names one that can happen. */
  matchedOutcome?: number;
  /** Of a repair. */
  verification?: Verification;
  /** Of a drive: how many choices led to the goal; null if it was not reached. */
  reachedAfter?: number | null;
}

/** Why an answer does not belong to a challenge; null when it does. */
export type AnswerMisfit = "wrong-kind" | "unknown-option" | "wrong-shape";

export function findAnswerMisfit(challenge: ChallengeFile, answer: AnswerValue): AnswerMisfit | null {
  if (answer.kind !== answerKindOf(challenge)) return "wrong-kind";
  const isKnown = (options: readonly { id: string }[], ids: readonly string[]) =>
    ids.every((id) => options.some((option) => option.id === id)) ? null : "unknown-option";
  switch (challenge.kind) {
    case "predict":
      if (answer.kind === "choose-one") return isKnown(challenge.options, [answer.optionId]);
      if (answer.kind === "choose-all") return isKnown(challenge.options, answer.optionIds);
      if (answer.kind === "order-lines")
        return isPermutation(answer.order, challenge.lines.length) ? null : "wrong-shape";
      return null;
    case "choose":
      return answer.kind === "choose" ? isKnown(challenge.choices, [answer.optionId]) : "wrong-kind";
    case "repair":
      return answer.kind === "repair" && answer.regions.length === challenge.editable.length ? null : "wrong-shape";
    case "drive":
    case "spot":
      return null;
    default:
      return challenge satisfies never;
  }
}

function isPermutation(order: readonly number[], length: number): boolean {
  return order.length === length && new Set(order).size === length && order.every((index) => index < length);
}

const whole = (correct: boolean, matchedOutcome: number | null = null): Grade => ({
  correct,
  share: correct ? 1 : 0,
  ...(matchedOutcome === null ? {} : { matchedOutcome }),
});

/**
 * Null when only the engine can tell: repairs, drives, and a typed output that a key does not keep. Total otherwise: an
 * answer that does not fit the challenge is wrong (refuse it before, see `findAnswerMisfit`).
 */
export function gradeAtOnce(challenge: ChallengeFile, key: ChallengeKey, answer: AnswerValue): Grade | null {
  if (findAnswerMisfit(challenge, answer) !== null) return whole(false);
  switch (answer.kind) {
    case "choose-one": {
      const pair = pairOf("predict", challenge, key);
      const option = pair.challenge.options.find(({ id }) => id === answer.optionId);
      const matched = option === undefined ? null : findOutcomeOfOption(option, pair.key.outcomes);
      return whole(pair.key.correctOptionIds.includes(answer.optionId), matched);
    }
    case "choose-all": {
      const { correctOptionIds } = pairOf("predict", challenge, key).key;
      const chosen = new Set(answer.optionIds);
      const right = correctOptionIds.filter((id) => chosen.has(id)).length;
      const wrong = chosen.size - right;
      const share = Math.max(0, (right - wrong) / correctOptionIds.length);
      return { correct: share === 1, share };
    }
    case "type-output": {
      const index = findPrintedOutcome(answer.text, outcomesOf(key));
      if (index !== null) return whole(true, index);
      return pairOf("predict", challenge, key).key.outcomeCount > keptOutcomesLimit ? null : whole(false);
    }
    case "order-lines": {
      const { lines } = pairOf("predict", challenge, key).challenge;
      const index = findOrderedOutcome(lines, answer.order, outcomesOf(key));
      return whole(index !== null, index);
    }
    case "give-duration": {
      const [least, greatest] = pairOf("predict", challenge, key).key.secondsRange;
      return whole(greatest !== null && isAbout(least, answer.seconds) && isAbout(greatest, answer.seconds));
    }
    case "can-hang":
      return whole(answer.how === pairOf("predict", challenge, key).key.hangs);
    case "choose":
      return whole(pairOf("choose", challenge, key).key.correctOptionIds.includes(answer.optionId));
    case "spot": {
      const lines = [...new Set(answer.lines)].sort((a, b) => a - b);
      return whole(pairOf("spot", challenge, key).key.spots.some((spot) => spot.lines.join() === lines.join()));
    }
    case "repair":
    case "drive":
      return null;
    default:
      return answer satisfies never;
  }
}

/** A drive that reached its goal: full marks in the fewest steps, never less than half (CH43). */
export function gradeDrive(reachedAfter: number | null, fewestSteps: number): Grade {
  const share = reachedAfter === null ? 0 : Math.min(1, Math.max(0.5, fewestSteps / Math.max(1, reachedAfter)));
  return { correct: share === 1, share, reachedAfter };
}
