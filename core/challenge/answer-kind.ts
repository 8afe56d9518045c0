/** What the kind of an answer means. Without the schemas, so that pages need not load a validator. */
import type { AnswerKind, AnswerValue } from "./answer-value";
import type { ChallengeFile } from "./challenge";

/** The one way in which a challenge is answered. */
export function answerKindOf(
  challenge:
    | Pick<Extract<ChallengeFile, { kind: "predict" }>, "kind" | "answer">
    | { kind: Exclude<ChallengeFile["kind"], "predict"> },
): AnswerKind {
  return challenge.kind === "predict" ? challenge.answer : challenge.kind;
}

/** Whether a player may answer again until the answer is right: the engine's verdict is part of the work, not its end (AN6). */
export function canAnswerAgain(kind: AnswerKind): boolean {
  return kind === "repair" || kind === "drive";
}

/** The ids of the options a player chose; none for answers without options, or no answer. */
export function chosenIds(value: AnswerValue | null): string[] {
  switch (value?.kind) {
    case "choose-one":
    case "choose":
      return [value.optionId];
    case "choose-all":
      return value.optionIds;
    default:
      return [];
  }
}
