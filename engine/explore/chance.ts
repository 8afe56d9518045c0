/**
 * Exact chances: the probability that an execution reaches each end, when in every state one of the tasks that can
 * run is chosen uniformly, then one of its alternatives uniformly.
 *
 * Mass 1 starts in the initial state and flows along the edges, component after component in topological order, so
 * one pass serves all outcomes. In a component with a cycle the expected number of visits v solves
 * v = inflow + Pᵀ·v, P being the moves inside the component. Components without exit absorb what they get.
 */
import { Part } from "@/engine/part";
import type { Components } from "./components";
import { forEachMove } from "./each-move";
import type { StateGraph } from "./state-graph";

const cycles = new Part("chances in cycles", () => import("./chance-in-cycles"));

export interface Chances {
  /** Mass that arrives in each state that is an end; expected visits for the others. */
  ofState: Float64Array;
  /** Mass absorbed by each component without exit, by component number; 0 elsewhere. */
  ofComponent: Float64Array;
}

/**
 * Chances on a complete graph (every edge performed).
 * Null if an iteration did not converge: then no chance is known, rather than a wrong one.
 */
export function chances(
  graph: StateGraph,
  components: Components,
  endless: readonly number[],
  /** Mass that is in each state at first; absent: 1 in the initial one. */
  inflow?: Float64Array,
): Chances | null {
  const mass = new Float64Array(graph.stateCount);
  const ofComponent = new Float64Array(components.count);
  const absorbing = new Set(endless);
  if (inflow) mass.set(inflow);
  else mass[0] = 1;
  for (let component = components.count - 1; component >= 0; component--) {
    const from = components.first[component];
    const to = components.first[component + 1];
    const members = components.states.subarray(from, to);
    if (absorbing.has(component)) {
      for (const state of members) ofComponent[component] += mass[state];
      continue;
    }
    if (members.length > 1) {
      if (!cycles.here.solve(graph, members, mass)) return null;
    } else {
      mass[members[0]] /= 1 - selfChance(graph, members[0]);
    }
    for (const state of members) {
      forEachMove(graph, state, (target, chance) => {
        if (components.of[target] !== component) mass[target] += mass[state] * chance;
      });
    }
  }
  return { ofState: mass, ofComponent };
}

function selfChance(graph: StateGraph, state: number): number {
  let sum = 0;
  forEachMove(graph, state, (target, chance) => {
    if (target === state) sum += chance;
  });
  return sum;
}
