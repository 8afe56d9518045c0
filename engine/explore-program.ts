/** Explores a Python program: every outcome, with witnesses, races and chances. */
import type { Exploration } from "@/core/execution/outcome";
import { explore } from "./explore/explore";
import { startMachine } from "./machine/start";
import { budgetOf, type ProgramOptions } from "./program-options";

export interface ExploreProgramOptions extends ProgramOptions {
  /** How many outcomes are listed; `outcomeCount` counts all. */
  maxOutcomes?: number;
}

/** Errors are in the result (`error`), never thrown, except for faults of our own. */
export function exploreProgram(source: string, options: ExploreProgramOptions = {}): Exploration {
  const { maxOutcomes, onProgress, ...rest } = options;
  const budget = budgetOf(rest);
  const started = startMachine(source, budget.start);
  if ("error" in started) {
    return {
      complete: false,
      states: 0,
      steps: 0,
      ms: budget.elapsedMs(),
      outcomeCount: 0,
      outcomes: [],
      races: [],
      error: started.error,
    };
  }
  const result = explore(started.machine, {
    limits: budget.limits,
    ...(maxOutcomes === undefined ? {} : { maxOutcomes }),
    ...(onProgress ? { onProgress } : {}),
  });
  return { ...result, ms: budget.elapsedMs() };
}
