/**
 * Endless executions (docs/spec/search.md SE14): a set of states that is entered and never left and in which
 * nothing ends. Somebody always runs, and no schedule whatever leads to an end.
 *
 * Rule: a strongly connected component is endless if all edges of all its states were performed and lead into the
 * component, and there is at least one. That is a statement about the component alone: what the search has not seen
 * elsewhere cannot change it. So it holds for an incomplete graph too; there some endless component may be missed,
 * none is invented. The fairness of the scheduler plays no part: a task that spins until another lets it go on is not
 * endless, for the other can run.
 */
import type { Components } from "./components";
import { firstSpecialTarget, type StateGraph } from "./state-graph";

/** Numbers of the endless components, ascending. */
export function endlessComponents(graph: StateGraph, components: Components): number[] {
  const endless: number[] = [];
  for (let component = 0; component < components.count; component++) {
    if (isEndless(graph, components, component)) endless.push(component);
  }
  return endless;
}

function isEndless(graph: StateGraph, components: Components, component: number): boolean {
  for (let i = components.first[component]; i < components.first[component + 1]; i++) {
    const state = components.states[i];
    // A state without edges is an end or a cut; neither goes on for ever.
    if (graph.edgesFrom(state) === graph.edgesTo(state)) return false;
    for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
      const target = graph.targetOf(edge);
      if (target >= firstSpecialTarget || components.of[target] !== component) return false;
    }
  }
  return true;
}
