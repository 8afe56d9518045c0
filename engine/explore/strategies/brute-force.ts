/**
 * Every interleaving, one after another, nothing remembered: slow and too simple to be wrong. Only for tests, which
 * measure the other strategies against it. A program with a cycle needs `maxSteps`, for it has no last interleaving.
 */
import { type Search, SearchRun } from "../search";
import { StateGraph } from "../state-graph";
import type { Mark } from "../system";

interface Frame {
  mark: Mark;
  nextEdge: number;
  endEdge: number;
}

export const bruteForce: Search = {
  name: "brute-force",
  explore(system, limits, onProgress, guide) {
    const run = new SearchRun(limits, onProgress, guide);
    const stack: Frame[] = [];
    const initial = system.mark();
    // Only to list the choices of a state; every arrival is a state of its own, so it is a tree.
    const tree = new StateGraph();

    const enter = (): void => {
      const state = run.addState(system, tree);
      const nextEdge = tree.edgesFrom(state);
      const endEdge = tree.edgesTo(state);
      if (nextEdge < endEdge) stack.push({ mark: system.mark(), nextEdge, endEdge });
    };

    enter();
    while (run.stop === null && stack.length > 0) {
      const frame = stack[stack.length - 1];
      if (frame.nextEdge === frame.endEdge) {
        stack.pop();
        continue;
      }
      system.rewind(frame.mark);
      if (run.mustStop(tree.stateCount) || run.isFull(tree.stateCount)) break;
      if (run.step(system, tree.choiceOf(frame.nextEdge++))) enter();
    }
    system.rewind(initial);
    return run.result("brute-force", tree.stateCount, null);
  },
};
