/**
 * Which positions of a folded graph lie on a way to some outcome with the fewest preemptions and, of those, the fewest switches.
 * There are as many positions as a plain search has states; the search for witnesses (fewest-preemptions.ts) shall walk only these.
 * Leaving out all others changes nothing in what it finds or in which order: a position on a cheapest way is only ever
 * settled by way of positions that are on one too.
 *
 * Costs are sums of 16 bits for each pair of a position and the task that moved last: forwards over the folded states, which have
 * no cycles, on through the ordinary ones in order of cost, and then backwards along the moves that cost no more than needed.
 */
import type { FoldedPart } from "./folded-part";
import { afterLook, firstSpecialTarget, type StateGraph } from "./state-graph";
import { taskOf } from "./system";

const switchCost = 1;
const preemptionCost = 1024 + switchCost;
const unreached = 0xffff;
/** What costs more counts as useful if anything behind it is. */
const mostCost = unreached - 1;

export class UsefulPositions {
  /** Where the costs of a state begin: those of all its numbers for its first edge, then for its second …, then for no task. */
  private readonly base: Float64Array;
  private readonly costs: Uint16Array;
  private readonly useful: Uint8Array;

  static of(graph: StateGraph, folded: FoldedPart, goalOf: (state: number) => number, goalCount: number) {
    const base = new Float64Array(graph.stateCount + 1);
    for (let state = 0; state < graph.stateCount; state++)
      base[state + 1] = base[state] + folded.widthOf(state) * (graph.edgesTo(state) - graph.edgesFrom(state) + 1);
    const positions = new UsefulPositions(graph, folded, base);
    positions.spread();
    positions.mark(goalOf, goalCount);
    return positions;
  }

  private constructor(
    private readonly graph: StateGraph,
    private readonly folded: FoldedPart,
    base: Float64Array,
  ) {
    this.base = base;
    this.costs = new Uint16Array(base[graph.stateCount]).fill(unreached);
    this.useful = new Uint8Array(base[graph.stateCount]);
  }

  get pairCount(): number {
    return this.costs.length;
  }

  /** Of a state with the number at this place, after a step of `task`. */
  isUseful(state: number, place: number, task: number): boolean {
    return this.useful[this.pairAt(state, place, task)] === 1;
  }

  pairAt(state: number, place: number, task: number): number {
    const { graph, folded } = this;
    const from = graph.edgesFrom(state);
    const to = graph.edgesTo(state);
    let edge = from;
    while (edge < to && taskOf(graph.choiceOf(edge)) !== task) edge++;
    return this.base[state] + folded.widthOf(state) * (edge - from) + place;
  }

  /** The last task of the pairs that come `slot`-th in a state; -1 for those of a task that cannot go on. */
  private taskAt(state: number, slot: number): number {
    const edge = this.graph.edgesFrom(state) + slot;
    return edge < this.graph.edgesTo(state) ? taskOf(this.graph.choiceOf(edge)) : -1;
  }

  /** The least cost of every pair. */
  private spread(): void {
    const { folded, costs } = this;
    /** Ordinary states that have a pair of so much. */
    const byCost: (number[] | undefined)[] = [];
    const relax = (pair: number, next: number, cost: number, target: number): void => {
      const sum = Math.min(costs[pair] + cost, mostCost);
      if (sum >= costs[next]) return;
      costs[next] = sum;
      if (target < folded.count) return;
      byCost[sum] ??= [];
      byCost[sum].push(target);
    };
    costs[this.pairAt(0, folded.placeOf(0, 0), -1)] = 0;
    for (const state of folded.topological) this.eachMove(state, relax);
    for (let cost = 0; cost < byCost.length; cost++) {
      const states = byCost[cost] ?? [];
      for (let state = states.pop(); state !== undefined; state = states.pop()) this.eachMove(state, relax);
    }
  }

  /** Marks the pairs in which outcomes are reached at their least cost, and all from which a cheapest move leads to a marked one. */
  private mark(goalOf: (state: number) => number, goalCount: number): void {
    const { graph, folded, costs, useful, base } = this;
    const least = new Uint16Array(goalCount).fill(unreached);
    const eachGoalPair = (visit: (goal: number, pair: number) => void): void => {
      for (let state = 0; state < graph.stateCount; state++) {
        const goal = goalOf(state);
        if (goal >= 0) for (let pair = base[state]; pair < base[state + 1]; pair++) visit(goal, pair);
      }
    };
    eachGoalPair((goal, pair) => {
      least[goal] = Math.min(least[goal], costs[pair]);
    });
    eachGoalPair((goal, pair) => {
      if (costs[pair] === least[goal] && least[goal] !== unreached) useful[pair] = 1;
    });
    let changed = true;
    const markBefore = (pair: number, next: number, cost: number): void => {
      if (useful[pair] === 1 || useful[next] === 0 || Math.min(costs[pair] + cost, mostCost) !== costs[next]) return;
      useful[pair] = 1;
      changed = true;
    };
    // Among the ordinary states there may be cycles.
    while (changed) {
      changed = false;
      for (let state = graph.stateCount - 1; state >= folded.count; state--) this.eachMove(state, markBefore);
    }
    for (let i = folded.topological.length - 1; i >= 0; i--) this.eachMove(folded.topological[i] as number, markBefore);
  }

  /** Calls `visit` for every move from a pair of this state to another pair. */
  private eachMove(state: number, visit: (pair: number, next: number, cost: number, target: number) => void): void {
    const { graph, folded, base, costs } = this;
    const width = folded.widthOf(state);
    const from = graph.edgesFrom(state);
    const slots = graph.edgesTo(state) - from + 1;
    for (let edge = from; edge < graph.edgesTo(state); edge++) {
      const task = taskOf(graph.choiceOf(edge));
      const target = graph.targetOf(edge);
      if (target >= firstSpecialTarget && target !== afterLook) continue;
      const next = target === afterLook ? -1 : this.pairAt(target, 0, task) + folded.shiftOn(state, edge, target);
      for (let slot = 0; slot < slots; slot++) {
        const last = this.taskAt(state, slot);
        const cost = last === task ? 0 : last < 0 ? switchCost : preemptionCost;
        const first = base[state] + slot * width;
        for (let place = 0; place < width; place++) {
          if (costs[first + place] === unreached) continue;
          if (next >= 0) {
            visit(first + place, next + place, cost, target);
            continue;
          }
          const ordinary = folded.targetAfterLook(edge, folded.numberAt(state, place));
          if (ordinary < firstSpecialTarget) visit(first + place, this.pairAt(ordinary, 0, task), cost, ordinary);
        }
      }
    }
  }
}
