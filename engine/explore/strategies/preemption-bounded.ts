/**
 * Only the executions with at most `bound` preemptions (Musuvathi and Qadeer, CHESS, 2007): most known faults need one
 * or two, so a question that stops at the first match asks here first and gets a short witness.
 *
 * A preemption depends on the task that moved last, so what is visited is a pair (state, last task if it can go on),
 * and it is visited again when reached with fewer preemptions than before.
 */
import { type Search, SearchRun } from "../search";
import { beyondLimit, StateGraph } from "../state-graph";
import { type Fingerprint, type Mark, taskOf } from "../system";
import { VisitedStates } from "../visited";

interface Frame {
  mark: Mark;
  nextEdge: number;
  endEdge: number;
  /** Task that moved last, if it can go on; else -1. */
  lastTask: number;
  preemptions: number;
}

/** If nothing lay beyond the bound, the search stops as `exhausted` and means it; else by the limit `preemptions`. */
export function preemptionBounded(bound: number): Search {
  const name = `at most ${bound} preemptions`;
  return {
    name,
    explore(system, limits, onProgress, guide) {
      const run = new SearchRun(limits, onProgress, guide);
      const visited = new VisitedStates();
      const pairs = new VisitedStates();
      /** Fewest preemptions with which each pair was reached. */
      const fewest: number[] = [];
      const graph = new StateGraph();
      const fingerprint: Fingerprint = new Uint32Array(4);
      const stack: Frame[] = [];
      const initial = system.mark();
      let beyondBound = false;

      /** Enters the state in which the system is; returns its number, or -1 at the limit of states. */
      const enter = (mover: number, preemptions: number): number => {
        system.fingerprint(fingerprint);
        const known = visited.size;
        const state = visited.findOrAdd(fingerprint, limits.maxStates);
        if (state < 0) {
          run.isFull(known);
          return -1;
        }
        if (state === known) run.addState(system, graph);
        const nextEdge = graph.edgesFrom(state);
        const endEdge = graph.edgesTo(state);
        let lastTask = -1;
        for (let edge = nextEdge; edge < endEdge; edge++) if (taskOf(graph.choiceOf(edge)) === mover) lastTask = mover;
        addTask(fingerprint, lastTask);
        const pair = pairs.findOrAdd(fingerprint);
        if (pair < fewest.length && fewest[pair] <= preemptions) return state;
        fewest[pair] = preemptions;
        if (nextEdge < endEdge) stack.push({ mark: system.mark(), nextEdge, endEdge, lastTask, preemptions });
        return state;
      };

      enter(-1, 0);
      while (run.stop === null && stack.length > 0) {
        const frame = stack[stack.length - 1];
        if (frame.nextEdge === frame.endEdge) {
          stack.pop();
          continue;
        }
        const edge = frame.nextEdge++;
        const choice = graph.choiceOf(edge);
        const mover = taskOf(choice);
        const preemptions = frame.preemptions + (frame.lastTask >= 0 && mover !== frame.lastTask ? 1 : 0);
        if (preemptions > bound) {
          beyondBound = true;
          continue;
        }
        system.rewind(frame.mark);
        if (run.mustStop(visited.size)) break;
        if (!run.step(system, choice)) {
          graph.setTarget(edge, beyondLimit);
          continue;
        }
        const target = enter(mover, preemptions);
        if (target >= 0) graph.setTarget(edge, target, run.elapsed);
      }
      system.rewind(initial);
      if (beyondBound) run.stop ??= { kind: "limit", limit: "preemptions", bound };
      return run.result(name, visited.size, { graph, visited, allEdges: true });
    },
  };
}

/** Turns the fingerprint of a state into that of the pair with a task (-1: none that can go on). */
function addTask(fingerprint: Fingerprint, task: number): void {
  const salt = Math.imul(task + 2, 0x9e3779b1);
  fingerprint[0] ^= salt;
  fingerprint[1] ^= Math.imul(salt, 0x85ebca6b);
  fingerprint[2] += salt;
  fingerprint[3] ^= salt >>> 7;
}
