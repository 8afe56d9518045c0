/** The moves of a state, as a uniformly random scheduler makes them. */
import type { StateGraph } from "./state-graph";
import { taskOf } from "./system";

/** Calls `visit` for every edge of the state with the chance that it is the one taken. */
export function forEachMove(
  graph: StateGraph,
  state: number,
  visit: (target: number, chance: number, edge: number) => void,
): void {
  const from = graph.edgesFrom(state);
  const to = graph.edgesTo(state);
  let tasks = 0;
  for (let edge = from, last = -1; edge < to; edge++) {
    const task = taskOf(graph.choiceOf(edge));
    if (task !== last) tasks++;
    last = task;
  }
  for (let edge = from; edge < to; ) {
    const task = taskOf(graph.choiceOf(edge));
    let end = edge + 1;
    while (end < to && taskOf(graph.choiceOf(end)) === task) end++;
    const chance = 1 / (tasks * (end - edge));
    for (; edge < end; edge++) visit(graph.targetOf(edge), chance, edge);
  }
}
