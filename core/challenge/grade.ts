/** Grades an answer against a computed key (CH11-CH14). */
import type { AnswerValue, ChallengeFile, ChallengeKey } from "./challenge";
import { findOutcomeOfOption } from "./option-holds";
import { normaliseOutput } from "./output-text";

export interface Grade {
  /** Fully right. */
  correct: boolean;
  /** How much of the answer is right, 0 to 1; 1 exactly when `correct`. */
  share: number;
  /** Index in `key.outcomes` of the one outcome that the answer names, if it names one that can happen. */
  matchedOutcome?: number;
}

/** Why an answer does not belong to a challenge; null when it does. */
export type AnswerMisfit = "wrong-kind" | "unknown-option";

type Graded = Pick<ChallengeFile, "answer" | "options">;

export function findAnswerMisfit(challenge: Graded, answer: AnswerValue): AnswerMisfit | null {
  if (answer.kind !== challenge.answer) return "wrong-kind";
  if (answer.kind === "type-output") return null;
  const known = new Set(challenge.options.map((option) => option.id));
  const chosen = answer.kind === "choose-one" ? [answer.optionId] : answer.optionIds;
  return chosen.every((id) => known.has(id)) ? null : "unknown-option";
}

const whole = (correct: boolean, matchedOutcome: number | null): Grade => ({
  correct,
  share: correct ? 1 : 0,
  ...(matchedOutcome === null ? {} : { matchedOutcome }),
});

/** Total: an answer that does not fit the challenge is wrong (refuse it before, see `findAnswerMisfit`). */
export function gradeAnswer(challenge: Graded, key: ChallengeKey, answer: AnswerValue): Grade {
  if (findAnswerMisfit(challenge, answer) !== null) return whole(false, null);
  switch (answer.kind) {
    case "choose-one": {
      const option = challenge.options.find(({ id }) => id === answer.optionId);
      const matched = option === undefined ? null : findOutcomeOfOption(option, key.outcomes);
      return whole(key.correctOptionIds.includes(answer.optionId), matched);
    }
    case "choose-all": {
      const chosen = new Set(answer.optionIds);
      const right = key.correctOptionIds.filter((id) => chosen.has(id)).length;
      const wrong = chosen.size - right;
      const share = Math.max(0, (right - wrong) / key.correctOptionIds.length);
      return { correct: share === 1, share };
    }
    case "type-output": {
      const text = normaliseOutput(answer.text);
      const index = key.outcomes.findIndex((outcome) => normaliseOutput(outcome.stdout) === text);
      return whole(index >= 0, index < 0 ? null : index);
    }
    default:
      return answer satisfies never;
  }
}
