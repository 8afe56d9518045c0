/**
 * Sleep sets (Godefroid, Partial-Order Methods, 1996): after choice a of a state was explored, a need not be tried
 * again behind a later choice b of the same state as long as only choices happen that commute with a. All states are
 * still reached; what is saved are steps to states already known. So the graph lacks edges: enough to find ends,
 * not for chances.
 *
 * With a memory the correction of chapter 5.3 is needed: the sleep set is kept with the state, and whoever arrives
 * with a smaller one explores what the stored one had left out.
 * Without a memory the number of executions is the number of Mazurkiewicz traces, which the tests count.
 */
import { type Search, SearchRun } from "../search";
import { beyondLimit, StateGraph } from "../state-graph";
import { type Choice, type Fingerprint, type Mark, type TransitionSystem, taskOf } from "../system";
import { VisitedStates } from "../visited";

interface Frame {
  mark: Mark;
  /** First edge of the state, to find the edge of a choice. */
  firstEdge: number;
  todo: Choice[];
  next: number;
  /** What need not be tried here; grows by each choice explored. */
  asleep: Choice[];
}

export function sleepSets({ memory }: { memory: boolean }): Search {
  const name = memory ? "sleep-sets" : "sleep-sets without memory";
  return {
    name,
    explore(system, limits, onProgress, guide) {
      const run = new SearchRun(limits, onProgress, guide);
      const visited = new VisitedStates();
      const graph = new StateGraph();
      const fingerprint: Fingerprint = new Uint32Array(4);
      /** Sleep set stored with each state. */
      const stored: (readonly Choice[])[] = [];
      const stack: Frame[] = [];
      const initial = system.mark();

      /** Enters the state in which the system is; returns its number, or -1 at the limit of states. */
      const enter = (asleep: Choice[]): number => {
        system.fingerprint(fingerprint);
        const known = memory ? visited.find(fingerprint) : -1;
        if (known >= 0) {
          revisit(known, asleep);
          return known;
        }
        if (run.isFull(graph.stateCount)) return -1;
        if (memory) visited.findOrAdd(fingerprint);
        const state = run.addState(system, graph);
        stored.push(asleep);
        push(state, without(choicesOf(graph, state), asleep), asleep);
        return state;
      };

      const revisit = (state: number, asleep: Choice[]): void => {
        const missed = without(stored[state], asleep);
        if (missed.length === 0) return;
        const both = without(stored[state], missed);
        stored[state] = both;
        push(state, missed, both);
      };

      const push = (state: number, todo: Choice[], asleep: readonly Choice[]): void => {
        if (todo.length > 0) {
          stack.push({ mark: system.mark(), firstEdge: graph.edgesFrom(state), todo, next: 0, asleep: [...asleep] });
        }
      };

      enter([]);
      while (run.stop === null && stack.length > 0) {
        const frame = stack[stack.length - 1];
        if (frame.next === frame.todo.length) {
          stack.pop();
          continue;
        }
        system.rewind(frame.mark);
        if (run.mustStop(graph.stateCount)) break;
        const choice = frame.todo[frame.next++];
        const asleep = frame.asleep.filter((other) => commute(system, other, choice));
        frame.asleep.push(choice);
        let edge = frame.firstEdge;
        while (graph.choiceOf(edge) !== choice) edge++;
        if (!run.step(system, choice)) {
          graph.setTarget(edge, beyondLimit);
          continue;
        }
        const target = enter(asleep);
        if (target >= 0) graph.setTarget(edge, target, run.elapsed);
      }
      system.rewind(initial);
      return run.result(name, graph.stateCount, memory ? { graph, visited, allEdges: false } : null);
    },
  };
}

function choicesOf(graph: StateGraph, state: number): Choice[] {
  const choices: Choice[] = [];
  for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) choices.push(graph.choiceOf(edge));
  return choices;
}

function commute(system: TransitionSystem, a: Choice, b: Choice): boolean {
  return taskOf(a) !== taskOf(b) && (system.commutes?.(a, b) ?? false);
}

function without(choices: readonly Choice[], excluded: readonly Choice[]): Choice[] {
  return choices.filter((choice) => !excluded.includes(choice));
}
