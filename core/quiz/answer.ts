/** Does an answer fit its question (AN1), and are two answers the same (AN2)? */
import type { AnswerValue } from "../challenge/challenge";
import { findAnswerMisfit } from "../challenge/grade";
import type { Card } from "./setup";

export function fitsQuestion(card: Card, value: AnswerValue): boolean {
  if (findAnswerMisfit(card.challenge, value) !== null) return false;
  if (value.kind !== "choose-all") return true;
  return value.optionIds.length > 0 && new Set(value.optionIds).size === value.optionIds.length;
}

export function isSameAnswer(a: AnswerValue, b: AnswerValue): boolean {
  switch (a.kind) {
    case "choose-one":
      return b.kind === "choose-one" && a.optionId === b.optionId;
    case "choose-all":
      return (
        b.kind === "choose-all" &&
        a.optionIds.length === b.optionIds.length &&
        a.optionIds.every((id) => b.optionIds.includes(id))
      );
    case "type-output":
      return b.kind === "type-output" && a.text === b.text;
    default:
      return a satisfies never;
  }
}
