/**
 * Strongly connected components of the explored graph (Tarjan 1972, without recursion: paths have any length).
 * Components are numbered in the order in which they close, so every edge leads to the same or a lower number:
 * counting down is a topological order.
 */
import { firstSpecialTarget, type StateGraph } from "./state-graph";

export interface Components {
  count: number;
  /** Component of each state. */
  of: Uint32Array;
  /** States, those of one component side by side, components ascending. */
  states: Uint32Array;
  /** The states of component c are `states[first[c]]` up to, not including, `states[first[c + 1]]`. */
  first: Uint32Array;
}

/** All states of a graph. Those that state 0 leads to close first. */
export function componentsOf(graph: StateGraph): Components {
  const stateCount = graph.stateCount;
  const of = new Uint32Array(stateCount);
  const states = new Uint32Array(stateCount);
  const first: number[] = [0];
  // Order of discovery from 1; 0 is "not yet". The low link lives in the same numbers.
  const discovered = new Uint32Array(stateCount);
  const lowLink = new Uint32Array(stateCount);
  const closed = new Uint8Array(stateCount);
  const nextEdge = new Uint32Array(stateCount);
  const path = new Uint32Array(stateCount);
  const open = new Uint32Array(stateCount);
  let pathLength = 0;
  let openCount = 0;
  let closedCount = 0;
  let clock = 0;

  const visit = (state: number): void => {
    discovered[state] = lowLink[state] = ++clock;
    nextEdge[state] = graph.edgesFrom(state);
    path[pathLength++] = state;
    open[openCount++] = state;
  };

  for (let root = 0; pathLength > 0 || root < stateCount; ) {
    if (pathLength === 0) {
      if (discovered[root] === 0) visit(root);
      root++;
      continue;
    }
    const state = path[pathLength - 1];
    if (nextEdge[state] < graph.edgesTo(state)) {
      const target = graph.targetOf(nextEdge[state]++);
      if (target >= firstSpecialTarget) continue;
      if (discovered[target] === 0) visit(target);
      else if (closed[target] === 0 && discovered[target] < lowLink[state]) lowLink[state] = discovered[target];
      continue;
    }
    pathLength--;
    if (pathLength > 0) {
      const parent = path[pathLength - 1];
      if (lowLink[state] < lowLink[parent]) lowLink[parent] = lowLink[state];
    }
    if (lowLink[state] !== discovered[state]) continue;
    const component = first.length - 1;
    let member: number;
    do {
      member = open[--openCount];
      closed[member] = 1;
      of[member] = component;
      states[closedCount++] = member;
    } while (member !== state);
    first.push(closedCount);
  }
  return { count: first.length - 1, of, states, first: Uint32Array.from(first) };
}
