/**
 * "Can it print this?": the same search, cut where the output leaves the target, so its cost follows what is asked,
 * not all that the program could do.
 */
import type { ExplorationError, OutcomeStatus } from "@/core/execution/outcome";
import { Atlas } from "./atlas";
import { errorOf } from "./explore";
import { findFirst } from "./find-first";
import type { SearchLimits, SearchProgress } from "./search";
import type { TransitionSystem } from "./system";

export interface PossibilityOptions {
  limits: SearchLimits;
  /** How the execution may end. By default only by finishing. */
  statuses?: readonly OutcomeStatus[];
  onProgress?: (progress: SearchProgress) => void;
}

export type Possibility =
  | { kind: "possible"; status: OutcomeStatus; witness: string; states: number; steps: number }
  /** Only said after a complete search. */
  | { kind: "impossible"; states: number; steps: number }
  /** Not found within so many states; `reason` names the limit. */
  | { kind: "not-found"; reason: ExplorationError; states: number; steps: number };

/** Whether some execution from the present state prints exactly `target`. Leaves the system there. */
export function isPossible(system: TransitionSystem, target: string, options: PossibilityOptions): Possibility {
  const statuses = options.statuses ?? ["finished"];
  const { match, result, steps } = findFirst(
    system,
    {
      atState: () => (target.startsWith(system.stdout()) ? "go-on" : "cut"),
      atEnding: (ending) => (ending.stdout === target && statuses.includes(ending.status) ? "stop" : "go-on"),
    },
    options.limits,
    options.onProgress,
  );
  const counts = { states: result.states, steps };
  if (match?.status) return { kind: "possible", status: match.status, witness: match.witness, ...counts };
  if (statuses.includes("endless") && result.explored !== null) {
    const atlas = new Atlas(result, result.explored);
    const endless = atlas.endless(system).find(({ stdout }) => stdout === target);
    if (endless)
      return { kind: "possible", status: "endless", witness: atlas.witnessed(system, endless).witness, ...counts };
  }
  const reason = errorOf(result.stop);
  return reason === null ? { kind: "impossible", ...counts } : { kind: "not-found", reason, ...counts };
}
