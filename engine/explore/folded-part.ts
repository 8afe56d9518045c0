/**
 * The part of a state graph whose states leave out a number (docs/spec/search.md SE25). Its edges know what they add to the number; an
 * edge whose step looks at it leads to one ordinary state for each number that can be there. A *position* is a state with its
 * number: what the states of an ordinary graph are.
 */
import { forEachMove } from "./each-move";
import type { MoveGraph } from "./fewest-preemptions";
import { afterLook, firstSpecialTarget, type StateGraph, unexplored } from "./state-graph";
import { taskOf } from "./system";
import type { StartOfTime } from "./time-range";
import { UsefulPositions } from "./useful-positions";

/** Numbers that executions bring to a state from which some step looks, each with the chance to arrive so. */
export interface Arrivals {
  state: number;
  numbers: number[];
  chances: number[];
}

/** More positions than this, for each task that can have moved last, take too much room for the search for witnesses. */
const mostPairs = 80_000_000;
/** In place of a mass, which may be too small to be told from 0. */
const notArrived = -1;
const largestNumber = 2 ** 50;

export class FoldedPart {
  /** States below this are folded; all others are ordinary. */
  count = 0;
  /** The folded states, those before which edges lead to them. */
  topological: readonly number[] = [];
  /** By folded state the least and the greatest number with which it is reached; all of its numbers differ by multiples of `unit`. */
  private least = new Float64Array(0);
  private greatest = new Float64Array(0);
  private unit = 1;
  /** By edge: what it adds to the number. */
  private readonly deltas: number[] = [];
  private readonly looks = new Map<number, Map<number, number>>();
  /** Ordinary states to which the folded part leads, and ends in it. */
  private readonly entered = new Map<number, { mass: number; start: StartOfTime }>();

  /** How many numbers a state may be reached with; ordinary ones have their one place. */
  widthOf(state: number): number {
    return state < this.count ? (this.greatest[state] - this.least[state]) / this.unit + 1 : 1;
  }

  placeOf(state: number, number: number): number {
    return state < this.count ? (number - this.least[state]) / this.unit : 0;
  }

  numberAt(state: number, place: number): number {
    return this.least[state] + place * this.unit;
  }

  /** By how much places move along an edge. */
  shiftOn(state: number, edge: number, target: number): number {
    return state < this.count ? this.placeOf(target, this.least[state] + this.deltaOf(edge)) : 0;
  }

  /** The graph of the positions that matter for the witnesses of the goals. */
  unfold(graph: StateGraph, goalOf: (state: number) => number, goalCount: number): Unfolded {
    return new Unfolded(graph, this, UsefulPositions.of(graph, this, goalOf, goalCount));
  }

  setDelta(edge: number, delta: number): void {
    this.deltas[edge] = delta;
  }

  deltaOf(edge: number): number {
    return this.deltas[edge] ?? 0;
  }

  /** The step of `edge`, taken with this number, leads to `target`. */
  setAfterLook(edge: number, number: number, target: number): void {
    let byNumber = this.looks.get(edge);
    if (byNumber === undefined) {
      byNumber = new Map();
      this.looks.set(edge, byNumber);
    }
    byNumber.set(number, target);
  }

  /** With the mass that comes to a state so, and the time (ns) that the step takes. */
  enter(state: number, mass: number, elapsed: number): void {
    const known = this.entered.get(state);
    const start = {
      state,
      least: Math.min(elapsed, known?.start.least ?? elapsed),
      greatest: Math.max(elapsed, known?.start.greatest ?? elapsed),
    };
    this.entered.set(state, { mass: mass + (known?.mass ?? 0), start });
  }

  targetAfterLook(edge: number, number: number): number {
    return this.looks.get(edge)?.get(number) ?? unexplored;
  }

  /** When its ends and the ordinary states behind it are reached: in the folded part no time passes. */
  startsOfTime(): StartOfTime[] {
    return [...this.entered.values()].map(({ start }) => start);
  }

  /** Mass that comes to the ordinary states, and stays in the folded ones that are ends. */
  inflow(stateCount: number): Float64Array {
    const inflow = new Float64Array(stateCount);
    for (const [state, { mass }] of this.entered) inflow[state] = mass;
    return inflow;
  }

  /**
   * Follows all executions through the folded part, whose states are given so that edges lead to later ones, and says what
   * arrives where steps look. The initial number is 0. Null if that would take too long.
   */
  spread(graph: StateGraph, topological: readonly number[]): Arrivals[] | null {
    this.count = graph.stateCount;
    this.topological = topological;
    this.findRanges(graph);
    // Where the numbers of a state begin among those of all.
    const base = new Float64Array(graph.stateCount + 1);
    let pairs = 0;
    for (let state = 0; state < graph.stateCount; state++) {
      if (Math.max(-this.least[state], this.greatest[state]) > largestNumber) return null;
      base[state + 1] = base[state] + this.widthOf(state);
      pairs += this.widthOf(state) * (graph.edgesTo(state) - graph.edgesFrom(state) + 1);
    }
    if (pairs > mostPairs) return null;
    const mass = new Float64Array(base[graph.stateCount]).fill(notArrived);
    mass[0] = 1;
    const arrivals: Arrivals[] = [];
    for (const state of topological) {
      const [from, to] = [base[state], base[state + 1]];
      let looks = false;
      forEachMove(graph, state, (target, chance, edge) => {
        if (target === afterLook) looks = true;
        if (target >= firstSpecialTarget) return;
        const shift = base[target] + this.shiftOn(state, edge, target) - from;
        for (let i = from; i < to; i++)
          if (mass[i] !== notArrived) mass[i + shift] = Math.max(mass[i + shift], 0) + mass[i] * chance;
      });
      const isEnd = graph.endingOf(state) >= 0;
      if (!isEnd && !looks) continue;
      const here: Arrivals = { state, numbers: [], chances: [] };
      for (let i = from; i < to; i++) {
        if (mass[i] === notArrived) continue;
        here.numbers.push(this.numberAt(state, i - from));
        here.chances.push(mass[i]);
      }
      if (looks) arrivals.push(here);
      else
        this.enter(
          state,
          here.chances.reduce((sum, chance) => sum + chance, 0),
          0,
        );
    }
    return arrivals;
  }

  private findRanges(graph: StateGraph): void {
    const least = new Float64Array(graph.stateCount).fill(Number.POSITIVE_INFINITY);
    const greatest = new Float64Array(graph.stateCount).fill(Number.NEGATIVE_INFINITY);
    least[0] = 0;
    greatest[0] = 0;
    let unit = 0;
    for (const state of this.topological) {
      for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
        const target = graph.targetOf(edge);
        if (target >= firstSpecialTarget) continue;
        const delta = this.deltaOf(edge);
        unit = greatestDivisor(unit, Math.abs(delta));
        least[target] = Math.min(least[target], least[state] + delta);
        greatest[target] = Math.max(greatest[target], greatest[state] + delta);
      }
    }
    this.least = least;
    this.greatest = greatest;
    this.unit = unit === 0 ? 1 : unit;
  }
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/**
 * The graph of positions, of which nothing is kept: a position is numbered by its state and the place of its number, an edge by
 * its position and its place among the edges there. Every path in it is a path of the program.
 */
export class Unfolded implements MoveGraph {
  private readonly width: number;
  private readonly degree: number;

  constructor(
    private readonly graph: StateGraph,
    private readonly folded: FoldedPart,
    private readonly useful: UsefulPositions,
  ) {
    [this.width, this.degree] = extent(graph, folded);
  }

  get pairCount(): number {
    return this.useful.pairCount;
  }

  get initial(): number {
    return this.folded.placeOf(0, 0);
  }

  stateOf(position: number): number {
    return Math.floor(position / this.width);
  }

  edgesFrom(position: number): number {
    return position * this.degree;
  }

  edgesTo(position: number): number {
    const state = this.stateOf(position);
    return position * this.degree + this.graph.edgesTo(state) - this.graph.edgesFrom(state);
  }

  choiceOf(edge: number): number {
    return this.graph.choiceOf(this.edgeIn(edge));
  }

  targetOf(edge: number): number {
    const { folded, graph, width } = this;
    const position = Math.floor(edge / this.degree);
    const from = Math.floor(position / width);
    const place = position % width;
    const real = this.edgeIn(edge);
    let target = graph.targetOf(real);
    let next = 0;
    if (target === afterLook) target = folded.targetAfterLook(real, folded.numberAt(from, place));
    else if (from < folded.count && target < firstSpecialTarget) next = place + folded.shiftOn(from, real, target);
    if (target >= firstSpecialTarget) return target;
    return this.useful.isUseful(target, next, taskOf(graph.choiceOf(real))) ? target * width + next : unexplored;
  }

  pairAt(position: number, task: number): number {
    return this.useful.pairAt(this.stateOf(position), position % this.width, task);
  }

  /** The edge of the state that an edge of a position stands for. */
  private edgeIn(edge: number): number {
    const position = Math.floor(edge / this.degree);
    return this.graph.edgesFrom(this.stateOf(position)) + (edge % this.degree);
  }
}

/** The most numbers and the most edges that a state has. */
function extent(graph: StateGraph, folded: FoldedPart): [number, number] {
  let width = 1;
  let degree = 1;
  for (let state = 0; state < graph.stateCount; state++) {
    width = Math.max(width, folded.widthOf(state));
    degree = Math.max(degree, graph.edgesTo(state) - graph.edgesFrom(state));
  }
  return [width, degree];
}

/** Whether the edges of all positions have numbers of 32 bits. */
export function canUnfold(graph: StateGraph, folded: FoldedPart): boolean {
  const [width, degree] = extent(graph, folded);
  return graph.stateCount * width * degree < firstSpecialTarget;
}
