/**
 * The whole answer: search, endless components, chances, witnesses with the fewest preemptions, each replayed once.
 */
import type { Exploration, ExplorationError, Outcome, OutcomeStatus } from "@/core/execution/outcome";
import { Atlas, type FoundOutcome } from "./atlas";
import { EngineFault } from "./engine-fault";
import {
  outcomeKey,
  type Search,
  type SearchLimits,
  type SearchProgress,
  type SearchResult,
  type SearchStop,
} from "./search";
import { plain } from "./strategies/plain";
import { LimitReached, type TransitionSystem } from "./system";

export interface ExploreOptions {
  limits: SearchLimits;
  /** How many outcomes are listed; `outcomeCount` counts all that were found. */
  maxOutcomes?: number;
  /** The strategy; it must keep all edges. */
  search?: Search;
  /** Tried in addition if the search is stopped by a limit, with limits of its own: may find further outcomes. */
  beyondLimits?: { search: Search; limits: SearchLimits };
  onProgress?: (progress: SearchProgress) => void;
}

export const defaultMaxOutcomes = 10_000;
/** Outcomes are listed until they have printed so much together. */
const mostListedCharacters = 16 * 1024 * 1024;

/** Order in which outcomes are listed: the ordinary end first. */
const statusOrder: Record<OutcomeStatus, number> = { finished: 0, exception: 1, deadlock: 2, stuck: 3, endless: 4 };

/**
 * Explores from the present state of the system and leaves it there.
 * Errors: EngineFault if a witness does not lead where the search has been; whatever else the system throws.
 */
export function explore(system: TransitionSystem, options: ExploreOptions): Exploration {
  try {
    return exploreFrom(system, options);
  } finally {
    system.unfold?.();
  }
}

function exploreFrom(system: TransitionSystem, options: ExploreOptions): Exploration {
  const { limits, maxOutcomes = defaultMaxOutcomes, search = plain, beyondLimits, onProgress } = options;
  const startedAt = limits.now();
  const result = search.explore(system, limits, onProgress);
  limits.beginAnswer?.(false);
  const found = outcomesOf(system, result);
  let steps = result.steps;
  if (result.stop.kind === "limit" && beyondLimits !== undefined) {
    const sample = beyondLimits.search.explore(system, beyondLimits.limits, onProgress);
    steps += sample.steps;
    const known = new Set(found.map(({ outcome }) => outcomeKey(outcome)));
    for (const one of outcomesOf(system, sample)) if (!known.has(outcomeKey(one.outcome))) found.push(one);
  }
  found.sort((a, b) => compareOutcomes(a.outcome, b.outcome));
  const { outcomes, isCut } = witnessed(system, found, limits, maxOutcomes);
  return {
    complete: result.stop.kind === "exhausted" && !isCut,
    states: result.states,
    steps,
    outcomeCount: found.length,
    outcomes,
    races: result.races,
    peakTasks: system.peakTasks?.() ?? 0,
    error: errorOf(isCut && result.stop.kind === "exhausted" ? outOfTime(limits) : result.stop),
    ms: limits.now() - startedAt,
  };
}

interface Found {
  atlas: Atlas;
  outcome: FoundOutcome;
}

/** Replays the witness of each outcome, as many as are listed and as there is time for. */
function witnessed(system: TransitionSystem, found: readonly Found[], limits: SearchLimits, maxOutcomes: number) {
  const outcomes: Outcome[] = [];
  const since = limits.since ?? limits.now();
  let characters = 0;
  for (const { atlas, outcome } of found.slice(0, maxOutcomes)) {
    characters += outcome.stdout.length;
    if (characters > mostListedCharacters && outcomes.length > 0) break;
    const one =
      limits.now() - since > limits.timeoutMs ? null : whileThereIsTime(() => atlas.witnessed(system, outcome));
    if (one === null) return { outcomes, isCut: true };
    outcomes.push(one);
  }
  return { outcomes, isCut: false };
}

/** Null if the time was up during a replay. */
function whileThereIsTime<T>(replay: () => T): T | null {
  try {
    return replay();
  } catch (thrown) {
    if (thrown instanceof LimitReached && thrown.limit === "time") return null;
    throw thrown;
  }
}

const outOfTime = (limits: SearchLimits): SearchStop => ({ kind: "limit", limit: "time", bound: limits.timeoutMs });

/** Why an exploration is not complete, in words; null if it is, or if it found what it was asked for. */
export function errorOf(stop: SearchStop): ExplorationError | null {
  switch (stop.kind) {
    case "exhausted":
    case "found":
      return null;
    case "program-limit":
      return {
        kind: stop.limit.limit === "unsupported" ? "unsupported" : "limit",
        message: stop.limit.message,
        line: stop.limit.line,
        column: null,
      };
    case "limit":
      return limitError(`Stopped after ${stop.bound} ${stop.limit === "time" ? "ms" : stop.limit}, the limit.`);
    case "sampled":
      return limitError(`Only ${stop.executions} executions were tried (seed ${stop.seed}).`);
    case "cancelled":
      return limitError("The exploration was cancelled.");
  }
}

function limitError(message: string): ExplorationError {
  return { kind: "limit", message, line: null, column: null };
}

function outcomesOf(system: TransitionSystem, result: SearchResult): Found[] {
  if (result.explored === null || (result.stop.kind === "exhausted" && !result.explored.allEdges)) {
    throw new EngineFault(`the strategy ${result.strategy} leaves out edges that chances and endless executions need`);
  }
  const atlas = new Atlas(result, result.explored);
  // Without time for their replays the endless ones are not known; the search itself was then ended by the time.
  return [...atlas.ends(), ...(whileThereIsTime(() => atlas.endless(system)) ?? [])].map((outcome) => ({
    atlas,
    outcome,
  }));
}

function compareOutcomes(a: FoundOutcome, b: FoundOutcome): number {
  if (a.status !== b.status) return statusOrder[a.status] - statusOrder[b.status];
  if (a.stdout !== b.stdout) return a.stdout < b.stdout ? -1 : 1;
  const [x, y] = [a.exception ?? "", b.exception ?? ""];
  return x === y ? 0 : x < y ? -1 : 1;
}
