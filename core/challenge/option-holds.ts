/** Whether an option of a `predict` challenge is right, given every outcome of its program (docs/spec/challenge.md). */
import type { Outcome } from "../execution/outcome";
import type { Hanging, Option } from "./challenge";
import type { OptionView } from "./challenge-view";
import { normaliseOutput } from "./output-text";

/** What of an outcome decides about an option. */
export type ComparableOutcome = Pick<Outcome, "status" | "stdout" | "exception" | "virtualSeconds"> &
  Partial<Pick<Outcome, "virtualSecondsRange">>;

/** How far a true time may lie from the option's, as a share of the option's (CH6). */
const durationTolerance = 0.01;

const hasEnded = (outcome: ComparableOutcome): boolean =>
  outcome.status === "finished" || outcome.status === "exception";

/** The least and the greatest time of all executions with this outcome; without bound is about nothing. */
function timesOf({ virtualSeconds, virtualSecondsRange }: ComparableOutcome): number[] {
  return (virtualSecondsRange ?? [virtualSeconds]).map((time) => time ?? Number.POSITIVE_INFINITY);
}

/** Whether a time is near enough to the one somebody named (CH6). */
export const isAbout = (time: number, seconds: number): boolean =>
  Math.abs(time - seconds) <= seconds * durationTolerance;

/** How often a program with these outcomes fails to end (CH7). */
export function hangingOf(outcomes: readonly ComparableOutcome[]): Hanging {
  const hanging = outcomes.filter((outcome) => !hasEnded(outcome)).length;
  return hanging === 0 ? "never" : hanging === outcomes.length ? "always" : "sometimes";
}

/** Least and greatest time of all executions that end; null for the greatest when some have no end, or can take any time. */
export function secondsRangeOf(outcomes: readonly ComparableOutcome[]): [number, number | null] {
  const times = outcomes.flatMap((outcome) => (hasEnded(outcome) ? timesOf(outcome) : [Number.POSITIVE_INFINITY]));
  const greatest = Math.max(...times);
  const least = Math.min(...times);
  return [Number.isFinite(least) ? least : 0, Number.isFinite(greatest) ? greatest : null];
}

/**
 * The index of the outcome that an `outcome` option describes; null when the program cannot end so, or when the option
 * is of another type.
 */
export function findOutcomeOfOption(option: OptionView, outcomes: readonly ComparableOutcome[]): number | null {
  if (option.type !== "outcome") return null;
  const stdout = normaliseOutput(option.stdout);
  const index = outcomes.findIndex(
    (outcome) =>
      outcome.status === option.status &&
      outcome.exception === option.exception &&
      normaliseOutput(outcome.stdout) === stdout,
  );
  return index < 0 ? null : index;
}

/** `outcomes` must be all of them, not the first few. An empty list makes every option wrong. */
export function optionHolds(option: Option, outcomes: readonly ComparableOutcome[]): boolean {
  if (outcomes.length === 0) return false;
  switch (option.type) {
    case "outcome":
      return findOutcomeOfOption(option, outcomes) !== null;
    case "duration":
      return outcomes.every(
        (outcome) => hasEnded(outcome) && timesOf(outcome).every((time) => isAbout(time, option.seconds)),
      );
    case "hangs":
      return option.how === hangingOf(outcomes);
    default:
      return option satisfies never;
  }
}
