/**
 * What can be read off the graph of a search: the ends, the endless components, their chances, and a replayed witness
 * for each. A goal is a number for what a witness leads to: first the endings in the search's table, then the endless
 * components.
 */
import type { Outcome, OutcomeStatus } from "@/core/execution/outcome";
import { chances } from "./chance";
import { type Components, componentsOf } from "./components";
import { confirmed } from "./confirm";
import { endlessComponents } from "./endless";
import { EngineFault } from "./engine-fault";
import { type CheapestSchedules, fewestPreemptions, isCheaper, movesOf, type Schedule } from "./fewest-preemptions";
import type { MatchedExecution } from "./find-first";
import { type Explored, outcomeKey, type SearchResult } from "./search";
import type { TransitionSystem } from "./system";
import { type TimeRanges, timeRanges } from "./time-range";
import { formatWitness } from "./witness";

/** An outcome before its witness is written out. */
export interface FoundOutcome {
  status: OutcomeStatus;
  stdout: string;
  exception: string | null;
  /** Null unless the search was complete. */
  chance: number | null;
  /** What the witness leads to. */
  goal: number;
  /** All that count as this outcome. */
  goals: number[];
}

export class Atlas {
  private readonly components: Components;
  /** Endless components, and the place of each in this list. */
  private readonly endlessList: number[];
  private readonly endlessPlace: Map<number, number>;
  private readonly chanceOfGoal: Float64Array | null;
  private schedules: CheapestSchedules | null = null;
  /** By goal. */
  private times: TimeRanges | null = null;

  constructor(
    private readonly result: SearchResult,
    private readonly explored: Explored,
  ) {
    this.components = componentsOf(explored.graph);
    this.endlessList = endlessComponents(explored.graph, this.components);
    this.endlessPlace = new Map(this.endlessList.map((component, place) => [component, place]));
    this.chanceOfGoal = this.chancesOfGoals();
  }

  /** The outcomes in which an execution ends. */
  ends(): FoundOutcome[] {
    return this.result.endings.map(({ status, stdout, exception }, goal) => {
      return { status, stdout, exception, chance: this.chanceOf(goal), goal, goals: [goal] };
    });
  }

  /** The endless ones. Components that print the same are one outcome: chances add up, the cheapest witness stays. */
  endless(system: TransitionSystem): FoundOutcome[] {
    const byOutput = new Map<string, FoundOutcome>();
    for (let place = 0; place < this.endlessList.length; place++) {
      const goal = this.result.endings.length + place;
      const stdout = this.replay(system, goal, () => system.stdout());
      const chance = this.chanceOf(goal);
      const known = byOutput.get(stdout);
      if (known === undefined) {
        byOutput.set(stdout, { status: "endless", stdout, exception: null, chance, goal, goals: [goal] });
        continue;
      }
      known.goals.push(goal);
      if (known.chance !== null && chance !== null) known.chance += chance;
      if (isCheaper(this.scheduleTo(goal), this.scheduleTo(known.goal))) known.goal = goal;
    }
    return [...byOutput.values()];
  }

  /** Replays the witness from the present state and takes from that execution what belongs to it. */
  witnessed(system: TransitionSystem, found: FoundOutcome): Outcome {
    const virtualSecondsRange = this.rangeOf(found, system.virtualSeconds());
    return this.replay(system, found.goal, () => {
      const ending = system.ending();
      const agrees =
        found.status === "endless" ? ending === null : ending !== null && outcomeKey(ending) === outcomeKey(found);
      if (!agrees) {
        throw new EngineFault(
          `the witness of ${found.status} ends as ${ending?.status ?? "no end"} when it is replayed`,
        );
      }
      return {
        status: found.status,
        stdout: found.stdout,
        exception: found.exception,
        virtualSeconds: ending?.virtualSeconds ?? system.virtualSeconds(),
        virtualSecondsRange,
        chance: found.chance,
        witness: formatWitness(this.scheduleTo(found.goal).choices),
        blocked: ending?.blocked ?? [],
        ...(system.details?.() ?? { notes: [], workerExceptions: [], tasksStarted: 0 }),
      };
    });
  }

  /** Least and greatest time of an outcome, `start` being that of the initial state. */
  private rangeOf(found: FoundOutcome, start: number): Outcome["virtualSecondsRange"] {
    this.times ??= this.timesOfGoals();
    let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const goal of found.goals) {
      least = Math.min(least, this.times.least[goal]);
      greatest = Math.max(greatest, this.times.greatest[goal]);
    }
    const seconds = (elapsed: number) => (Math.round(start * 1e9) + elapsed) / 1e9;
    const isBounded = found.status !== "endless" && greatest !== Number.POSITIVE_INFINITY;
    return [seconds(least), isBounded ? seconds(greatest) : null];
  }

  private timesOfGoals(): TimeRanges {
    const { graph } = this.explored;
    const ofState = timeRanges(graph, this.components, this.explored.folded?.startsOfTime());
    const least = new Float64Array(this.goalCount).fill(Number.POSITIVE_INFINITY);
    const greatest = new Float64Array(this.goalCount).fill(Number.NEGATIVE_INFINITY);
    for (let state = 0; state < graph.stateCount; state++) {
      const goal = this.goalOf(state);
      if (goal < 0) continue;
      least[goal] = Math.min(least[goal], ofState.least[state]);
      greatest[goal] = Math.max(greatest[goal], ofState.greatest[state]);
    }
    return { least, greatest };
  }

  /** The same with the number of preemptions, as a single answer. */
  execution(system: TransitionSystem, found: FoundOutcome): MatchedExecution {
    const { status, stdout, exception, virtualSeconds, blocked, witness } = this.witnessed(system, found);
    const { preemptions } = this.scheduleTo(found.goal);
    return { status, stdout, exception, virtualSeconds, blocked, witness, preemptions };
  }

  private replay<T>(system: TransitionSystem, goal: number, read: () => T): T {
    return confirmed(system, this.explored, this.scheduleTo(goal), (state) => this.goalOf(state) === goal, read);
  }

  private scheduleTo(goal: number): Schedule {
    this.schedules ??= this.cheapestSchedules();
    const schedule = this.schedules.scheduleTo(goal);
    if (schedule === null) throw new EngineFault("an outcome was found to which the graph has no path");
    return schedule;
  }

  private cheapestSchedules(): CheapestSchedules {
    const { graph, folded } = this.explored;
    const goalOf = (state: number) => this.goalOf(state);
    if (folded === undefined) return fewestPreemptions(movesOf(graph), goalOf, this.goalCount);
    const unfolded = folded.unfold(graph, goalOf, this.goalCount);
    return fewestPreemptions(unfolded, (position) => goalOf(unfolded.stateOf(position)), this.goalCount);
  }

  private get goalCount(): number {
    return this.result.endings.length + this.endlessList.length;
  }

  private goalOf(state: number): number {
    const ending = this.explored.graph.endingOf(state);
    if (ending >= 0) return ending;
    const place = this.endlessPlace.get(this.components.of[state]);
    return place === undefined ? -1 : this.result.endings.length + place;
  }

  private chanceOf(goal: number): number | null {
    return this.chanceOfGoal === null ? null : this.chanceOfGoal[goal];
  }

  private chancesOfGoals(): Float64Array | null {
    const { graph, allEdges, folded } = this.explored;
    if (this.result.stop.kind !== "exhausted" || !allEdges) return null;
    const all = chances(graph, this.components, this.endlessList, folded?.inflow(graph.stateCount));
    if (all === null) return null;
    const ofGoal = new Float64Array(this.goalCount);
    for (let state = 0; state < graph.stateCount; state++) {
      const ending = graph.endingOf(state);
      if (ending >= 0) ofGoal[ending] += all.ofState[state];
    }
    this.endlessList.forEach((component, place) => {
      ofGoal[this.result.endings.length + place] = all.ofComponent[component];
    });
    return ofGoal;
  }
}
