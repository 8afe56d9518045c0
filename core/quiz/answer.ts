/** Does an answer fit its question (AN1), and are two answers the same (AN2)? */
import type { AnswerValue } from "../challenge/answer-value";
import { findAnswerMisfit } from "../challenge/grade";
import type { Card } from "./setup";

export function fitsQuestion(card: Card, value: AnswerValue): boolean {
  if (findAnswerMisfit(card.challenge, value) !== null) return false;
  if (value.kind !== "choose-all") return true;
  return value.optionIds.length > 0 && new Set(value.optionIds).size === value.optionIds.length;
}

/** AN2. The order of what was chosen, or of the lines that were spotted, says nothing. */

export function isSameAnswer(a: AnswerValue, b: AnswerValue): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(value: AnswerValue): unknown[] {
  switch (value.kind) {
    case "choose-one":
    case "choose":
      return [value.kind, value.optionId];
    case "choose-all":
      return [value.kind, value.optionIds.toSorted()];
    case "type-output":
      return [value.kind, value.text];
    case "order-lines":
      return [value.kind, value.order];
    case "give-duration":
      return [value.kind, value.seconds];
    case "can-hang":
      return [value.kind, value.how];
    case "repair":
      return [value.kind, value.regions];
    case "drive":
      return [value.kind, value.choices];
    case "spot":
      return [value.kind, value.lines.toSorted((first, second) => first - second)];
    default:
      return value satisfies never;
  }
}
