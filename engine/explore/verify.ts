/**
 * Whether a property holds in every execution. Stops at the first violation; says "verified" only after all was seen.
 */
import type { ExplorationError } from "@/core/execution/outcome";
import { Atlas } from "./atlas";
import { errorOf } from "./explore";
import { findFirst, type MatchedExecution } from "./find-first";
import type { SearchLimits, SearchProgress } from "./search";
import type { Ending, TransitionSystem } from "./system";

/** Each function returns the name of what is violated, or null. */
export interface Property {
  /** At every end of an execution. */
  atEnding?(ending: Ending): string | null;
  /** In every state, ends included. */
  atState?(system: TransitionSystem): string | null;
  /** For executions that never end, by what they have printed. Absent: they are allowed. */
  endless?(stdout: string): string | null;
}

export interface VerifyOptions {
  limits: SearchLimits;
  onProgress?: (progress: SearchProgress) => void;
}

/** The part of a verdict that the engine can give (STYLE.md: `rejected` and `engine-fault` are said elsewhere). */
export type PropertyVerdict =
  | { kind: "verified"; states: number; steps: number }
  | { kind: "holds-within-bound"; reason: ExplorationError; states: number; steps: number }
  | { kind: "violated"; violation: string; execution: MatchedExecution; states: number; steps: number };

/** Checks all executions from the present state of the system and leaves it there. */
export function verify(system: TransitionSystem, property: Property, options: VerifyOptions): PropertyVerdict {
  // What stopped the search: a guide only says that it stops.
  const violations: string[] = [];
  const judge = (name: string | null | undefined): "stop" | "go-on" => {
    if (name === null || name === undefined) return "go-on";
    violations.push(name);
    return "stop";
  };
  const { match, result, steps } = findFirst(
    system,
    {
      atState: () => judge(property.atState?.(system)),
      atEnding: (ending) => judge(property.atState?.(system) ?? property.atEnding?.(ending)),
    },
    options.limits,
    options.onProgress,
  );
  const counts = { states: result.states, steps };
  const [violation] = violations;
  if (match !== null && violation !== undefined) return { kind: "violated", violation, execution: match, ...counts };
  if (property.endless !== undefined && result.explored !== null) {
    const atlas = new Atlas(result, result.explored);
    for (const found of atlas.endless(system)) {
      const name = property.endless(found.stdout);
      if (name === null) continue;
      return { kind: "violated", violation: name, execution: atlas.execution(system, found), ...counts };
    }
  }
  const reason = errorOf(result.stop);
  return reason === null ? { kind: "verified", ...counts } : { kind: "holds-within-bound", reason, ...counts };
}
