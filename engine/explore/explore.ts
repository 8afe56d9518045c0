/**
 * The whole answer: search, endless components, chances, witnesses with fewest preemptions, each witness replayed.
 */
import type { Exploration, ExplorationError, Outcome, OutcomeStatus } from "@/core/execution/outcome";
import { chances } from "./chance";
import { componentsOf } from "./components";
import { endlessComponents } from "./endless";
import { EngineFault } from "./engine-fault";
import { type CheapestSchedules, fewestPreemptions, type Schedule } from "./fewest-preemptions";
import { follow } from "./follow";
import {
  type Explored,
  outcomeKey,
  type Search,
  type SearchLimits,
  type SearchProgress,
  type SearchResult,
  type SearchStop,
} from "./search";
import { plain } from "./strategies/plain";
import type { Ending, TransitionSystem } from "./system";
import { formatWitness } from "./witness";

export interface ExploreOptions {
  limits: SearchLimits;
  /** How many outcomes are listed; `outcomeCount` counts all that were found. */
  maxOutcomes?: number;
  /** The strategy; it must leave a graph. */
  search?: Search;
  onProgress?: (progress: SearchProgress) => void;
}

export const defaultMaxOutcomes = 10_000;

/** Order in which outcomes are listed: the ordinary end first. */
const statusOrder: Record<OutcomeStatus, number> = { finished: 0, exception: 1, deadlock: 2, stuck: 3, endless: 4 };

/** An outcome before its witness is written out. */
interface Found {
  status: OutcomeStatus;
  stdout: string;
  exception: string | null;
  chance: number | null;
  goal: number;
  /** Known already for `endless`, whose output only a replay tells. */
  schedule: Schedule | null;
}

/**
 * Explores from the present state of the system and leaves it there.
 * Errors: EngineFault if a witness does not lead where the search has been; whatever else the system throws.
 */
export function explore(system: TransitionSystem, options: ExploreOptions): Exploration {
  const { limits, maxOutcomes = defaultMaxOutcomes, search = plain, onProgress } = options;
  const startedAt = limits.now();
  const result = search.explore(system, limits, onProgress);
  if (result.explored === null)
    throw new EngineFault(`the strategy ${search.name} leaves no graph to take witnesses from`);
  const atlas = new Atlas(result, result.explored);
  const found = [...atlas.ends(), ...atlas.endless(system)].sort(compareFound);
  const outcomes = found.slice(0, maxOutcomes).map((outcome) => atlas.witnessed(system, outcome));
  return {
    complete: result.stop.kind === "exhausted",
    states: result.states,
    steps: result.steps,
    ms: limits.now() - startedAt,
    outcomeCount: found.length,
    outcomes,
    races: result.races,
    error: errorOf(result.stop),
  };
}

/** Why an exploration is not complete, in words; null if it is. */
export function errorOf(stop: SearchStop): ExplorationError | null {
  const limit = (message: string, line: number | null = null): ExplorationError => ({
    kind: "limit",
    message,
    line,
    column: null,
  });
  switch (stop.kind) {
    case "exhausted":
    case "found":
      return null;
    case "program-limit":
      return limit(stop.limit.message, stop.limit.line);
    case "limit":
      return limit(
        stop.limit === "time"
          ? `The exploration was stopped after ${stop.bound} ms.`
          : `The exploration was stopped after ${stop.bound} ${stop.limit}.`,
      );
    case "sampled":
      return limit(`Only ${stop.executions} executions were tried (seed ${stop.seed}).`);
    case "cancelled":
      return limit("The exploration was cancelled.");
  }
}

/**
 * What can be read off the graph. A goal is a number for what a witness leads to: first the endings of the search's
 * table, then the endless components.
 */
class Atlas {
  private readonly endlessNumber = new Map<number, number>();
  private readonly components;
  private readonly endlessList: number[];
  private readonly cheapest: CheapestSchedules;
  private readonly chanceOfGoal: Float64Array | null;

  constructor(
    private readonly result: SearchResult,
    private readonly explored: Explored,
  ) {
    const { graph } = explored;
    this.components = componentsOf(graph);
    this.endlessList = explored.allEdges ? endlessComponents(graph, this.components) : [];
    this.endlessList.forEach((component, i) => {
      this.endlessNumber.set(component, i);
    });
    const goalCount = result.endings.length + this.endlessList.length;
    this.cheapest = fewestPreemptions(graph, (state) => this.goalOf(state), goalCount);
    this.chanceOfGoal = this.chancesOfGoals(goalCount);
  }

  ends(): Found[] {
    return this.result.endings.map(({ status, stdout, exception }, goal) => ({
      status,
      stdout,
      exception,
      chance: this.chanceOfGoal?.[goal] ?? null,
      goal,
      schedule: null,
    }));
  }

  /** Components that print the same are one outcome: chances add up, the cheapest witness stays. */
  endless(system: TransitionSystem): Found[] {
    const byOutput = new Map<string, Found>();
    const initial = system.mark();
    for (let i = 0; i < this.endlessList.length; i++) {
      const goal = this.result.endings.length + i;
      const schedule = this.scheduleTo(goal);
      this.replay(system, schedule, goal);
      const stdout = system.stdout();
      system.rewind(initial);
      const chance = this.chanceOfGoal?.[goal] ?? null;
      const known = byOutput.get(stdout);
      if (known === undefined) {
        byOutput.set(stdout, { status: "endless", stdout, exception: null, chance, goal, schedule });
        continue;
      }
      if (known.chance !== null && chance !== null) known.chance += chance;
      if (known.schedule !== null && isCheaper(schedule, known.schedule)) {
        known.goal = goal;
        known.schedule = schedule;
      }
    }
    return [...byOutput.values()];
  }

  /** Replays the witness from the present state and takes from that execution what belongs to it. */
  witnessed(system: TransitionSystem, found: Found): Outcome {
    const schedule = found.schedule ?? this.scheduleTo(found.goal);
    const initial = system.mark();
    this.replay(system, schedule, found.goal);
    const ending = system.ending();
    const outcome: Outcome = {
      status: found.status,
      stdout: found.stdout,
      exception: found.exception,
      virtualSeconds: ending?.virtualSeconds ?? system.virtualSeconds(),
      chance: found.chance,
      witness: formatWitness(schedule.choices),
      blocked: ending?.blocked ?? [],
    };
    this.mustEnd(ending, found);
    system.rewind(initial);
    return outcome;
  }

  private mustEnd(ending: Ending | null, found: Found): void {
    const agrees =
      found.status === "endless" ? ending === null : ending !== null && outcomeKey(ending) === outcomeKey(found);
    if (!agrees) {
      throw new EngineFault(
        `the witness of the outcome ${found.status} ends in ${ending === null ? "no end" : ending.status} when replayed`,
      );
    }
  }

  private replay(system: TransitionSystem, schedule: Schedule, goal: number): void {
    const followed = follow(system, schedule.choices);
    if (followed.kind === "drift") {
      throw new EngineFault(`a replayed witness drifted, so the machine is not deterministic. ${followed.message}`);
    }
    const fingerprint = new Uint32Array(4);
    system.fingerprint(fingerprint);
    const state = this.explored.visited.find(fingerprint);
    if (state < 0 || this.goalOf(state) !== goal) {
      throw new EngineFault("a replayed witness led to another state than in the search: undo or fingerprint is wrong");
    }
  }

  private scheduleTo(goal: number): Schedule {
    const schedule = this.cheapest.scheduleTo(goal);
    if (schedule === null) throw new EngineFault("an outcome was found to which the graph has no path");
    return schedule;
  }

  private goalOf(state: number): number {
    const ending = this.explored.graph.endingOf(state);
    if (ending >= 0) return ending;
    const endless = this.endlessNumber.get(this.components.of[state]);
    return endless === undefined ? -1 : this.result.endings.length + endless;
  }

  private chancesOfGoals(goalCount: number): Float64Array | null {
    const { graph, allEdges } = this.explored;
    if (this.result.stop.kind !== "exhausted" || !allEdges) return null;
    const all = chances(graph, this.components, this.endlessList);
    if (all === null) return null;
    const ofGoal = new Float64Array(goalCount);
    for (let state = 0; state < graph.stateCount; state++) {
      const ending = graph.endingOf(state);
      if (ending >= 0) ofGoal[ending] += all.ofState[state];
    }
    this.endlessList.forEach((component, i) => {
      ofGoal[this.result.endings.length + i] = all.ofComponent[component];
    });
    return ofGoal;
  }
}

function isCheaper(a: Schedule, b: Schedule): boolean {
  if (a.preemptions !== b.preemptions) return a.preemptions < b.preemptions;
  if (a.switches !== b.switches) return a.switches < b.switches;
  return a.choices.length < b.choices.length;
}

function compareFound(a: Found, b: Found): number {
  if (a.status !== b.status) return statusOrder[a.status] - statusOrder[b.status];
  if (a.stdout !== b.stdout) return a.stdout < b.stdout ? -1 : 1;
  const exceptionA = a.exception ?? "";
  const exceptionB = b.exception ?? "";
  if (exceptionA !== exceptionB) return exceptionA < exceptionB ? -1 : 1;
  return 0;
}
