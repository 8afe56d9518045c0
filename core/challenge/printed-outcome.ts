/** Which outcome prints what a player typed or put in order. */
import type { Outcome } from "../execution/outcome";
import { normaliseOutput } from "./output-text";

type PrintedOutcome = Pick<Outcome, "stdout">;

/** Index of the first outcome that prints this text (CH4); null if none does. */
export function findPrintedOutcome(text: string, outcomes: readonly PrintedOutcome[]): number | null {
  const wanted = normaliseOutput(text);
  const index = outcomes.findIndex((outcome) => normaliseOutput(outcome.stdout) === wanted);
  return index < 0 ? null : index;
}

/** The outcome that prints `lines` in this order, and nothing else. */
export function findOrderedOutcome(
  lines: readonly string[],
  order: readonly number[],
  outcomes: readonly PrintedOutcome[],
): number | null {
  return findPrintedOutcome(order.map((index) => lines[index] ?? "").join("\n"), outcomes);
}
