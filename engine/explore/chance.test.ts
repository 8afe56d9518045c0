import { describe, expect, it } from "vitest";
import { chances } from "./chance";
import { componentsOf } from "./components";
import { endlessComponents } from "./endless";
import { StateGraph } from "./state-graph";

/**
 * A walk on a line of `length` states: at each one of two tasks is chosen; task 0 goes left, task 1 right. Both ends
 * are ends. From place k the chance of the right one is (k + 1) / (length + 1): the gambler's ruin.
 */
function walk(length: number, start: number): StateGraph {
  const graph = new StateGraph();
  // State 0 leads to the start whatever happens.
  graph.addState([0]);
  for (let i = 0; i < length; i++) graph.addState([0, 4]);
  const left = graph.addEnd(0);
  const right = graph.addEnd(1);
  graph.setTarget(0, 1 + start);
  for (let i = 0; i < length; i++) {
    graph.setTarget(graph.edgesFrom(1 + i), i === 0 ? left : i);
    graph.setTarget(graph.edgesFrom(1 + i) + 1, i === length - 1 ? right : i + 2);
  }
  return graph;
}

describe("SE12 chances on cycles", () => {
  it.each([
    [2, 0],
    [63, 10],
    [64, 63],
    [65, 20],
    [300, 100],
  ])("are those of the gambler's ruin on a line of %i from %i", (length, start) => {
    const graph = walk(length, start);
    const components = componentsOf(graph);
    const found = chances(graph, components, endlessComponents(graph, components));
    expect(found?.ofState[length + 1]).toBeCloseTo((length - start) / (length + 1), 10);
    expect(found?.ofState[length + 2]).toBeCloseTo((start + 1) / (length + 1), 10);
  });

  it("choose a task first, then one of its alternatives", () => {
    const graph = new StateGraph();
    graph.addState([0, 1, 4]);
    for (let ending = 0; ending < 3; ending++) graph.setTarget(ending, graph.addEnd(ending));
    const found = chances(graph, componentsOf(graph), []);
    expect([...(found?.ofState ?? [])]).toEqual([1, 0.25, 0.25, 0.5]);
  });
});
