/**
 * How many interleavings a complete graph stands for: the number of paths from the initial state to an end. Two tasks
 * of ten increments have about 10^11, which is why the search visits states instead.
 */
import { componentsOf } from "./components";
import { firstSpecialTarget, type StateGraph } from "./state-graph";

/** Null if there is a cycle (then there is no such number) or the graph is not complete. */
export function countInterleavings(graph: StateGraph): bigint | null {
  const { count, states } = componentsOf(graph);
  if (count !== graph.stateCount) return null;
  const paths: bigint[] = new Array(graph.stateCount).fill(0n);
  // Components close after those they lead to, so every target is counted before its sources.
  for (const state of states) {
    if (graph.endingOf(state) >= 0) paths[state] = 1n;
    for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
      const target = graph.targetOf(edge);
      if (target === state || target >= firstSpecialTarget) return null;
      paths[state] += paths[target];
    }
  }
  return paths[0];
}
