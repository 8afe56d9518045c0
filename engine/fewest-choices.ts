/** The shortest way to a state that somebody asks for: what a driver with perfect foresight needs (breadth-first search). */
import type { ExplorationError, OutcomeStatus } from "@/core/execution/outcome";
import { askMachine } from "./ask-machine";
import { completed } from "./explore/complete";
import { type Choice, LimitReached, type TransitionSystem } from "./explore/system";
import { choiceName, formatWitness } from "./explore/witness";
import { budgetOf, defaultMaxStates, type ProgramOptions } from "./program-options";

export type FewestChoices =
  /** `witness` goes on to an end where there is one near; its first choices are `choices`, which lead to the goal. */
  | { kind: "found"; choices: string[]; witness: string; states: number }
  | { kind: "out-of-reach"; states: number }
  /** Not found within so many states. */
  | { kind: "bounded"; states: number }
  | { kind: "refused"; error: ExplorationError };

/** What a goal may look at. `end`: null while the execution goes on. */
export interface DrivenState {
  end: OutcomeStatus | null;
  stdout: string;
}

const maxStepsBeyond = 20_000;

/** Every state is reached anew from the start, so it suits programs of some thousand states. Errors are in the result. */
export function fewestChoices(
  source: string,
  isGoal: (state: DrivenState) => boolean,
  options: ProgramOptions = {},
): FewestChoices {
  const { start } = budgetOf(options);
  const asked = askMachine(source, { ...start, time: "absolute" }, (machine) =>
    breadthFirst(machine, isGoal, options.maxStates ?? defaultMaxStates),
  );
  return "error" in asked ? { kind: "refused", error: asked.error } : asked.answer;
}

function breadthFirst(
  system: TransitionSystem,
  isGoal: (state: DrivenState) => boolean,
  maxStates: number,
): FewestChoices {
  const start = system.mark();
  const seen = new Set<string>();
  const print = new Uint32Array(4);
  let frontier: Choice[][] = [[]];
  while (frontier.length > 0) {
    const next: Choice[][] = [];
    for (const path of frontier) {
      system.rewind(start);
      try {
        for (const choice of path) system.step(choice);
      } catch (error) {
        // A branch that runs into a limit of the program is a dead end.
        if (error instanceof LimitReached) continue;
        throw error;
      }
      system.fingerprint(print);
      const key = print.join();
      if (seen.has(key)) continue;
      seen.add(key);
      if (isGoal({ end: system.ending()?.status ?? null, stdout: system.stdout() })) {
        const rest = completed(system, path.at(-1) ?? null, maxStepsBeyond) ?? [];
        system.rewind(start);
        return {
          kind: "found",
          choices: path.map(choiceName),
          witness: formatWitness([...path, ...rest]),
          states: seen.size,
        };
      }
      if (seen.size >= maxStates) return { kind: "bounded", states: seen.size };
      for (const choice of system.choices()) next.push([...path, choice]);
    }
    frontier = next;
  }
  system.rewind(start);
  return { kind: "out-of-reach", states: seen.size };
}
