/** Explores a Python program: every outcome, with witnesses, races and chances. */
import type { Exploration } from "@/core/execution/outcome";
import { askMachine } from "./ask-machine";
import { explore } from "./explore/explore";
import { foldedBeyond, statesBeforeFolding } from "./explore/strategies/folded-beyond";
import { budgetOf, type ProgramOptions } from "./program-options";

export interface ExploreProgramOptions extends ProgramOptions {
  /** How many outcomes are listed; `outcomeCount` counts all. */
  maxOutcomes?: number;
}

/** Errors are in the result (`error`), never thrown, except for faults of our own. */
export function exploreProgram(source: string, options: ExploreProgramOptions = {}): Exploration {
  const { maxOutcomes, onProgress, ...rest } = options;
  const budget = budgetOf(rest);
  const asked = askMachine(source, budget.start, (machine) =>
    explore(machine, {
      limits: budget.limits,
      search: foldedBeyond(statesBeforeFolding),
      ...(maxOutcomes === undefined ? {} : { maxOutcomes }),
      ...(onProgress ? { onProgress } : {}),
    }),
  );
  if ("error" in asked) {
    return {
      complete: false,
      states: 0,
      steps: 0,
      ms: budget.elapsedMs(),
      outcomeCount: 0,
      outcomes: [],
      races: [],
      peakTasks: 0,
      error: asked.error,
    };
  }
  return { ...asked.answer, ms: budget.elapsedMs() };
}
