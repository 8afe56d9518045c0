/** "Can this program print exactly this?": the search is cut where the output leaves the target. */
import type { ExplorationError, OutcomeStatus } from "@/core/execution/outcome";
import { askMachine } from "./ask-machine";
import { isPossible, type Possibility } from "./explore/is-possible";
import { budgetOf, type ProgramOptions } from "./program-options";

export interface OutputPossibleOptions extends ProgramOptions {
  /** How the execution may end; by default in any way that is an end. */
  statuses?: readonly OutcomeStatus[];
}

/** `refused`: the program cannot be run (not Python, not supported, over a limit before its first choice). */
export type OutputPossibility = Possibility | { kind: "refused"; error: ExplorationError };

const anyEnd: readonly OutcomeStatus[] = ["finished", "exception", "deadlock", "stuck"];

/** `impossible` is only said after a complete search. Errors are in the result, except for faults of our own. */
export function isOutputPossible(
  source: string,
  target: string,
  options: OutputPossibleOptions = {},
): OutputPossibility {
  const { statuses = anyEnd, onProgress, ...rest } = options;
  const { start, limits } = budgetOf(rest);
  const asked = askMachine(source, start, (machine) =>
    isPossible(machine, target, { limits, statuses, ...(onProgress ? { onProgress } : {}) }),
  );
  return "error" in asked ? { kind: "refused", error: asked.error } : asked.answer;
}
