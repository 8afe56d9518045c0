/**
 * The plain search: depth-first, every choice of every state, each state once. The reference for all others with a
 * memory, and the one whose graph answers questions about chances and shortest witnesses.
 *
 * Invariant: `visited` and `graph` give a state the same number. Only states with a choice still open are on the
 * stack, so a long stretch with one choice per state costs neither marks nor stack.
 */
import { type Search, type SearchLimits, SearchRun } from "../search";
import { beyondLimit, StateGraph } from "../state-graph";
import type { Fingerprint, TransitionSystem } from "../system";
import { VisitedStates } from "../visited";

export const plain: Search = {
  name: "plain",
  explore(system, limits, onProgress, guide) {
    const run = new SearchRun(limits, onProgress, guide);
    const graph = new StateGraph();
    const visited = new VisitedStates();
    const fingerprint: Fingerprint = new Uint32Array(4);
    system.fingerprint(fingerprint);
    visited.findOrAdd(fingerprint);
    searchFrom(system, { run, graph, visited, limits });
    return run.result("plain", visited.size, { graph, visited, allEdges: true });
  },
};

/** What a search with a memory keeps. */
export interface Books {
  run: SearchRun;
  graph: StateGraph;
  visited: VisitedStates;
  limits: SearchLimits;
}

/** Adds the present state, whose fingerprint was visited last, to the graph, and all that is new beyond it. The system comes back to it. */
export function searchFrom(system: TransitionSystem, { run, graph, visited, limits }: Books): void {
  const fingerprint: Fingerprint = new Uint32Array(4);
  const stack = new BranchingStack();
  const initial = system.mark();

  /** Adds the state in which the system is, which is new, and returns the first of its edges; -1 if it has none. */
  const enter = (): number => {
    const state = run.addState(system, graph);
    const from = graph.edgesFrom(state);
    const to = graph.edgesTo(state);
    if (to - from > 1) stack.push(system.mark(), from + 1, to);
    return from < to ? from : -1;
  };

  let edge = enter();
  while (run.stop === null) {
    if (edge < 0) {
      if (stack.depth === 0) break;
      system.rewind(stack.mark());
      edge = stack.takeEdge();
    }
    if (run.mustStop(visited.size)) break;
    if (!run.step(system, graph.choiceOf(edge))) {
      graph.setTarget(edge, beyondLimit);
      edge = -1;
      continue;
    }
    system.fingerprint(fingerprint);
    const known = visited.size;
    const target = visited.findOrAdd(fingerprint, limits.maxStates);
    if (target < 0) {
      run.isFull(known);
      break;
    }
    graph.setTarget(edge, target, run.elapsed);
    edge = target === known ? enter() : -1;
  }
  system.rewind(initial);
}

/** States on the present path that have an edge still to be tried. */
class BranchingStack {
  depth = 0;
  private marks = new Float64Array(256);
  private nextEdges = new Uint32Array(256);
  private endEdges = new Uint32Array(256);

  push(mark: number, nextEdge: number, endEdge: number): void {
    if (this.depth === this.marks.length) {
      this.marks = grow(this.marks, new Float64Array(this.depth * 2));
      this.nextEdges = grow(this.nextEdges, new Uint32Array(this.depth * 2));
      this.endEdges = grow(this.endEdges, new Uint32Array(this.depth * 2));
    }
    this.marks[this.depth] = mark;
    this.nextEdges[this.depth] = nextEdge;
    this.endEdges[this.depth++] = endEdge;
  }

  mark(): number {
    return this.marks[this.depth - 1];
  }

  /** Next edge of the uppermost state; the last one takes the state off the stack. */
  takeEdge(): number {
    const top = this.depth - 1;
    const edge = this.nextEdges[top]++;
    if (this.nextEdges[top] === this.endEdges[top]) this.depth = top;
    return edge;
  }
}

function grow<T extends Float64Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
