/**
 * The first execution that answers a question. Most that can be found at all need few preemptions, so the executions
 * with none, one and two are tried first, each with a small budget, then all.
 */
import type { BlockedTask, OutcomeStatus } from "@/core/execution/outcome";
import { confirmed } from "./confirm";
import { EngineFault } from "./engine-fault";
import { fewestPreemptions, movesOf, type Schedule } from "./fewest-preemptions";
import type { Guide, SearchLimits, SearchProgress, SearchResult } from "./search";
import { plain } from "./strategies/plain";
import { preemptionBounded } from "./strategies/preemption-bounded";
import type { TransitionSystem } from "./system";
import { formatWitness } from "./witness";

/** An execution up to the state in question, replayed once. */
export interface MatchedExecution {
  /** Null if the execution goes on from there. */
  status: OutcomeStatus | null;
  stdout: string;
  exception: string | null;
  virtualSeconds: number;
  blocked: BlockedTask[];
  witness: string;
  /** Fewest for all executions within the first bounds, else among those seen. */
  preemptions: number;
}

export interface FirstMatch {
  match: MatchedExecution | null;
  /** Of the last search made; its states and steps are what that search needed. */
  result: SearchResult;
  /** Steps of all searches together. */
  steps: number;
}

const boundsTriedFirst = [0, 1, 2];
const boundedMaxStates = 20_000;
const boundedMaxSteps = 60_000;

/** Searches from the present state of the system until `guide` says stop, and leaves the system there. */
export function findFirst(
  system: TransitionSystem,
  guide: Guide,
  limits: SearchLimits,
  onProgress?: (progress: SearchProgress) => void,
): FirstMatch {
  const since = limits.since ?? limits.now();
  let steps = 0;
  const remaining = (): SearchLimits => ({ ...limits, since, maxSteps: limits.maxSteps - steps });
  for (const bound of boundsTriedFirst) {
    const whole = remaining();
    const budget = {
      ...whole,
      maxStates: Math.min(whole.maxStates, boundedMaxStates),
      maxSteps: Math.min(whole.maxSteps, boundedMaxSteps),
    };
    const result = preemptionBounded(bound).explore(system, budget, onProgress, guide);
    steps += result.steps;
    const { stop } = result;
    if (stop.kind === "found") limits.beginAnswer?.(true);
    if (stop.kind === "found") return { match: matched(system, result, stop.state), result, steps };
    // Nothing lay beyond the bound: that was all. Or nobody waits for an answer any more.
    if (stop.kind === "exhausted" || stop.kind === "cancelled") return { match: null, result, steps };
    if (stop.kind === "limit" && stop.limit !== "preemptions") break;
  }
  const result = plain.explore(system, remaining(), onProgress, guide);
  steps += result.steps;
  limits.beginAnswer?.(true);
  const match = result.stop.kind === "found" ? matched(system, result, result.stop.state) : null;
  return { match, result, steps };
}

function matched(system: TransitionSystem, result: SearchResult, state: number): MatchedExecution {
  const { explored } = result;
  const schedule: Schedule | null =
    explored && fewestPreemptions(movesOf(explored.graph), (one) => (one === state ? 0 : -1), 1).scheduleTo(0);
  if (explored === null || schedule === null) throw new EngineFault("no path leads to the state that a search found");
  return confirmed(
    system,
    explored,
    schedule,
    (one) => one === state,
    () => {
      const ending = system.ending();
      return {
        status: ending?.status ?? null,
        stdout: ending?.stdout ?? system.stdout(),
        exception: ending?.exception ?? null,
        virtualSeconds: ending?.virtualSeconds ?? system.virtualSeconds(),
        blocked: ending?.blocked ?? [],
        witness: formatWitness(schedule.choices),
        preemptions: schedule.preemptions,
      };
    },
  );
}
