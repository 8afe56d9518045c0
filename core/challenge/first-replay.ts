/** Which execution a student sees first after an answer: the one that shows what was not thought of. */
import type { AnswerValue } from "./answer-value";
import type { OptionView } from "./challenge-view";
import { findNearestOutput } from "./nearest-output";
import type { ComparableOutcome } from "./option-holds";
import { findOutcomeOfOption } from "./option-holds";
import { normaliseOutput } from "./output-text";
import { findPrintedOutcome } from "./printed-outcome";

interface Revealed {
  correctOptionIds: readonly string[];
  /** Those that a reveal shows; answers are indices in it. */
  outcomes: readonly ComparableOutcome[];
  /** The rarest. */
  featuredOutcome: number | null;
}

interface Asked {
  options: readonly OptionView[];
  lines: readonly string[];
}

/** Index of the outcome that is replayed first; null where there is no program. */
export function firstReplay({ options, lines }: Asked, value: AnswerValue | null, revealed: Revealed): number | null {
  const { outcomes, correctOptionIds, featuredOutcome } = revealed;
  if (outcomes.length === 0) return null;
  switch (value?.kind) {
    case "type-output":
      return shownOutput(value.text, outcomes);
    case "order-lines":
      return shownOutput(value.order.map((index) => lines[index] ?? "").join("\n"), outcomes);
    case "choose-one":
    case "choose-all": {
      const chosen = value.kind === "choose-one" ? [value.optionId] : value.optionIds;
      const overlooked = options.filter(({ id }) => correctOptionIds.includes(id) && !chosen.includes(id));
      // With nothing overlooked an option too many was chosen: no schedule shows that it cannot be.
      const shown = overlooked.map((option) => findOutcomeOfOption(option, outcomes)).find((index) => index !== null);
      return shown ?? featuredOutcome ?? 0;
    }
    case "can-hang": {
      const hanging = outcomes.findIndex(({ status }) => status !== "finished" && status !== "exception");
      return hanging < 0 ? (featuredOutcome ?? 0) : hanging;
    }
    case "give-duration": {
      const times = outcomes.map(({ virtualSeconds }) => virtualSeconds);
      return times.indexOf(Math.max(...times));
    }
    default:
      return featuredOutcome ?? 0;
  }
}

function shownOutput(text: string, outcomes: readonly ComparableOutcome[]): number {
  const printed = findPrintedOutcome(text, outcomes);
  if (printed !== null) return printed;
  const outputs = outcomes.map(({ stdout }) => normaliseOutput(stdout));
  return findNearestOutput(normaliseOutput(text), outputs) ?? 0;
}
