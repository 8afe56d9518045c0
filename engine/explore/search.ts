/**
 * What every search strategy offers and reports. The strategies (`strategies/`) are interchangeable, so the tests
 * compare them on the same programs: a missing outcome is the worst fault, and nothing else reveals it.
 */
import type { Race } from "@/core/execution/outcome";
import { EngineFault } from "./engine-fault";
import type { FoldedPart } from "./folded-part";
import type { StateGraph } from "./state-graph";
import { type Choice, type Ending, LimitReached, type TransitionSystem } from "./system";
import type { VisitedStates } from "./visited";

/** How far a search may go. Give `Infinity` for no limit. */
export interface SearchLimits {
  maxStates: number;
  /** Steps performed, revisits included. */
  maxSteps: number;
  timeoutMs: number;
  /** A clock in milliseconds: the engine has none of its own. */
  now: () => number;
  /** When the time began to run, by that clock; absent: when the search begins. */
  since?: number;
  /** How much of the time is kept for the answer: the search stops so much earlier. */
  answerMs?: number;
  /** Called when the search is over and its answer is made: witnesses are replayed in time of their own, a single one to its end. */
  beginAnswer?: (isSingle: boolean) => void;
  /** Asked every few milliseconds; true ends the search. */
  cancelled?: () => boolean;
}

export interface SearchProgress {
  states: number;
  steps: number;
  outcomes: number;
  ms: number;
}

/** A question that needs not see everything: where to cut, where to stop. */
export interface Guide {
  /** Asked once in every new state that is not an end: go on, do not look beyond it, or stop the search. */
  atState?(system: TransitionSystem): "go-on" | "cut" | "stop";
  /** Asked at every new state that is an end. */
  atEnding?(ending: Ending): "go-on" | "stop";
}

/** A limit of the program (not of the search) that ended branches of the search. */
export interface ProgramLimit {
  limit: LimitReached["limit"];
  message: string;
  line: number | null;
  /** How many branches ended so. */
  branches: number;
}

/** Why a search ended: every way there is. Only `exhausted` means that all there is was seen. */
export type SearchStop =
  | { kind: "exhausted" }
  | { kind: "found"; state: number }
  | { kind: "limit"; limit: "states" | "steps" | "time" | "preemptions" | "characters of output"; bound: number }
  | { kind: "program-limit"; limit: ProgramLimit }
  | { kind: "sampled"; executions: number; seed: number }
  | { kind: "cancelled" };

/** The graph that a search with a memory leaves behind, and the fingerprints of its states. State 0 is the initial one. */
export interface Explored {
  graph: StateGraph;
  visited: VisitedStates;
  /** False if the strategy leaves out edges on purpose: then the graph tells no chances, even of a whole search. */
  allEdges: boolean;
  /** For a graph whose first states leave out a number. */
  folded?: FoldedPart;
}

export interface SearchResult {
  strategy: string;
  stop: SearchStop;
  states: number;
  /** Steps performed, revisits included. */
  steps: number;
  /** Executions that reached an end. With a memory, one per visited end state. */
  executions: number;
  /** All endings found, each (status, stdout, exception) once; the rest of each is that of the first found. */
  endings: Ending[];
  races: Race[];
  /** Null for a search without memory. */
  explored: Explored | null;
  ms: number;
}

export interface Search {
  readonly name: string;
  /**
   * Searches from the present state of the system and leaves it in that state.
   * Errors: whatever the system throws, except LimitReached, which ends a branch.
   */
  explore(
    system: TransitionSystem,
    limits: SearchLimits,
    onProgress?: (progress: SearchProgress) => void,
    guide?: Guide,
  ): SearchResult;
}

export const noLimits: SearchLimits = {
  maxStates: Number.POSITIVE_INFINITY,
  maxSteps: Number.POSITIVE_INFINITY,
  timeoutMs: Number.POSITIVE_INFINITY,
  now: () => 0,
};

/** What makes two endings one outcome. */
export function outcomeKey(ending: Pick<Ending, "status" | "stdout" | "exception">): string {
  return `${ending.status}\0${ending.exception === null ? "" : `!${ending.exception}`}\0${ending.stdout}`;
}

const mostStepsBetweenChecks = 64;
/** Steps between two looks at the clock shall take less. */
const checkIntervalMs = 2;
const mostCharacters = 32 * 1024 * 1024;
const progressIntervalMs = 100;

/**
 * The books of one running search: what it found, what it spent, and whether it must stop. The strategies differ only
 * in the order of their steps and in what they leave out.
 */
export class SearchRun {
  /** Set once, when the search must end before its natural end. */
  stop: SearchStop | null = null;
  steps = 0;
  /** Nanoseconds of virtual time that the last step took. */
  elapsed = 0;
  private executions = 0;
  private readonly endings: Ending[] = [];
  private readonly endingNumbers = new Map<string, number>();
  /** By place and pair of lines. Nearly every state offers one that is known. */
  private readonly races = new Map<string, Map<number, Race>>();
  private programLimit: ProgramLimit | null = null;
  /** Of all endings: many long outputs take more room than the states. */
  private keptCharacters = 0;
  private readonly startedAt: number;
  private lastProgressAt: number;
  private stepsBetweenChecks = 1;
  private nextCheck = 1;
  private lastCheckAt: number;

  constructor(
    private readonly limits: SearchLimits,
    private readonly onProgress?: (progress: SearchProgress) => void,
    private readonly guide?: Guide,
  ) {
    this.startedAt = limits.since ?? limits.now();
    this.lastProgressAt = limits.now();
    this.lastCheckAt = this.lastProgressAt;
  }

  /**
   * Adds the state in which the system is, which is new, to the graph and returns its number. Records its races and
   * ending and asks the guide. Errors: EngineFault if the system offers neither a choice nor an ending.
   */
  addState(system: TransitionSystem, graph: StateGraph): number {
    const races = system.racesHere();
    for (let i = 0; i < races.length; i++) this.recordRace(races[i]);
    const choices = system.choices();
    if (choices.length === 0) {
      const ending = system.ending();
      if (ending === null) throw new EngineFault("a state offers no choice although the execution has not ended");
      const state = graph.addEnd(this.recordEnding(ending));
      if (this.guide?.atEnding?.(ending) === "stop") this.stop = { kind: "found", state };
      return state;
    }
    const answer = this.guide?.atState?.(system);
    if (answer === "cut") return graph.addCut();
    const state = graph.addState(choices);
    if (answer === "stop") this.stop = { kind: "found", state };
    return state;
  }

  /** True, with `stop` set, if no state may be added to so many. */
  isFull(states: number): boolean {
    if (states < this.limits.maxStates) return false;
    this.stop = { kind: "limit", limit: "states", bound: this.limits.maxStates };
    return true;
  }

  /** Asked before every step: true, with `stop` set, if it must not be taken. Reads the clock only now and then. */
  mustStop(states: number): boolean {
    if (this.stop === null) this.stop = this.reasonToStop(states);
    return this.stop !== null;
  }

  /** Performs one step; false if the program ran into one of its limits, which is noted. Errors: all others. */
  step(system: TransitionSystem, choice: Choice): boolean {
    this.steps++;
    try {
      const before = system.virtualSeconds();
      system.step(choice);
      const seconds = system.virtualSeconds() - before;
      this.elapsed = seconds === 0 ? 0 : Math.round(seconds * 1e9);
      return true;
    } catch (thrown) {
      if (!(thrown instanceof LimitReached)) throw thrown;
      const { limit, message, line } = thrown;
      // Time was up in the middle of a step.
      if (limit === "time") {
        const { cancelled, timeoutMs } = this.limits;
        this.stop = cancelled?.() ? { kind: "cancelled" } : { kind: "limit", limit: "time", bound: timeoutMs };
        return false;
      }
      this.programLimit ??= { limit, message, line, branches: 0 };
      this.programLimit.branches++;
      return false;
    }
  }

  result(strategy: string, states: number, explored: Explored | null): SearchResult {
    const natural: SearchStop =
      this.programLimit === null ? { kind: "exhausted" } : { kind: "program-limit", limit: this.programLimit };
    return {
      strategy,
      stop: this.stop ?? natural,
      states,
      steps: this.steps,
      executions: this.executions,
      endings: this.endings,
      races: [...this.races.values()].flatMap((atPlace) => [...atPlace.values()]).sort(compareRaces),
      explored,
      ms: this.limits.now() - this.startedAt,
    };
  }

  private reasonToStop(states: number): SearchStop | null {
    const { limits } = this;
    if (this.steps >= limits.maxSteps) return { kind: "limit", limit: "steps", bound: limits.maxSteps };
    if (this.steps < this.nextCheck) return null;
    if (limits.cancelled?.()) return { kind: "cancelled" };
    const now = limits.now();
    // A step takes microseconds, or much longer where states are large.
    const isSlow = now - this.lastCheckAt > checkIntervalMs;
    this.stepsBetweenChecks = isSlow ? 1 : Math.min(this.stepsBetweenChecks * 2, mostStepsBetweenChecks);
    this.nextCheck = this.steps + this.stepsBetweenChecks;
    this.lastCheckAt = now;
    if (now - this.startedAt >= limits.timeoutMs - (limits.answerMs ?? 0))
      return { kind: "limit", limit: "time", bound: limits.timeoutMs };
    if (this.onProgress !== undefined && now - this.lastProgressAt >= progressIntervalMs) {
      this.lastProgressAt = now;
      this.onProgress({ states, steps: this.steps, outcomes: this.endings.length, ms: now - this.startedAt });
    }
    return null;
  }

  /** Number of the ending in the table; adds it if new. */
  private recordEnding(ending: Ending): number {
    this.executions++;
    const key = outcomeKey(ending);
    const known = this.endingNumbers.get(key);
    if (known !== undefined) return known;
    this.endingNumbers.set(key, this.endings.length);
    this.keptCharacters += ending.stdout.length;
    if (this.keptCharacters > mostCharacters)
      this.stop = { kind: "limit", limit: "characters of output", bound: mostCharacters };
    return this.endings.push(ending) - 1;
  }

  /**
   * One race per place and pair of lines, lines ascending. Of several pairs of tasks the least is kept, so that the
   * report does not depend on the order of the search.
   */
  private recordRace(race: Race): void {
    const [a, b] = race.lines;
    const [x, y] = race.tasks;
    const swap = a > b || (a === b && x > y);
    const ordered: Race = swap ? { place: race.place, lines: [b, a], tasks: [y, x] } : race;
    let atPlace = this.races.get(race.place);
    if (atPlace === undefined) {
      atPlace = new Map();
      this.races.set(race.place, atPlace);
    }
    const key = ordered.lines[0] * 2 ** 24 + ordered.lines[1];
    const known = atPlace.get(key);
    if (known === undefined || comparePairs(ordered.tasks, known.tasks) < 0) atPlace.set(key, ordered);
  }
}

function comparePairs(a: readonly [string, string], b: readonly [string, string]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  return 0;
}

function compareRaces(a: Race, b: Race): number {
  if (a.lines[0] !== b.lines[0]) return a.lines[0] - b.lines[0];
  if (a.lines[1] !== b.lines[1]) return a.lines[1] - b.lines[1];
  if (a.place !== b.place) return a.place < b.place ? -1 : 1;
  return 0;
}
