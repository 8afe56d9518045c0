/**
 * How early and how late a state can be reached on the virtual clock: the least and the greatest sum of what the steps
 * of a path take. The clock itself may be left out of the states (SE20), so one state stands for many instants.
 */
import type { Components } from "./components";
import { firstSpecialTarget, type StateGraph } from "./state-graph";

export interface TimeRanges {
  /** Nanoseconds after the initial state. */
  least: Float64Array;
  /** `Infinity` behind a cycle that takes time. */
  greatest: Float64Array;
}

/** A state that is reached from outside of the graph, and when. */
export interface StartOfTime {
  state: number;
  least: number;
  greatest: number;
}

const initialState: StartOfTime = { state: 0, least: 0, greatest: 0 };

export function timeRanges(
  graph: StateGraph,
  components: Components,
  starts: readonly StartOfTime[] = [initialState],
): TimeRanges {
  const least = new Float64Array(graph.stateCount).fill(Number.POSITIVE_INFINITY);
  const greatest = new Float64Array(graph.stateCount).fill(Number.NEGATIVE_INFINITY);
  for (const start of starts) {
    least[start.state] = start.least;
    greatest[start.state] = start.greatest;
  }
  // Edges lead to the same component or to one with a lower number.
  for (let component = components.count - 1; component >= 0; component--) {
    const members = components.states.subarray(components.first[component], components.first[component + 1]);
    const within = (visit: (state: number, target: number, elapsed: number) => boolean): boolean => {
      let changed = false;
      for (const state of members) {
        for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
          const target = graph.targetOf(edge);
          if (target >= firstSpecialTarget || components.of[target] !== component) continue;
          if (visit(state, target, graph.elapsedOn(edge))) changed = true;
        }
      }
      return changed;
    };
    let takesTime = false;
    within((_, __, elapsed) => {
      takesTime ||= elapsed > 0;
      return false;
    });
    let latest = takesTime ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    for (const state of members) latest = Math.max(latest, greatest[state]);
    greatest[members[0]] = latest;
    if (members.length > 1) {
      for (const state of members) greatest[state] = latest;
      const relax = (state: number, target: number, elapsed: number): boolean => {
        if (least[state] + elapsed >= least[target]) return false;
        least[target] = least[state] + elapsed;
        return true;
      };
      while (within(relax));
    }
    for (const state of members) {
      for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
        const target = graph.targetOf(edge);
        if (target >= firstSpecialTarget || components.of[target] === component) continue;
        const elapsed = graph.elapsedOn(edge);
        least[target] = Math.min(least[target], least[state] + elapsed);
        greatest[target] = Math.max(greatest[target], greatest[state] + elapsed);
      }
    }
  }
  return { least, greatest };
}
