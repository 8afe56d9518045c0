/**
 * For programs beyond the limits: some executions instead of all, seeded, always reported as bounded.
 *
 * `random` picks one of the tasks that can run, as the chances do. `pct` (Burckhardt et al., A Randomized Scheduler
 * with Probabilistic Guarantees of Finding Bugs, 2010) runs the task with the highest of random priorities and lowers
 * it at `depth - 1` random steps: a fault that needs d such changes among n tasks and k steps is found by one
 * execution with a chance of at least 1 / (n·k^(d-1)). States and edges met are kept, for witnesses.
 */

import { type Search, SearchRun } from "../search";
import { SeededRandom } from "../seeded-random";
import { beyondLimit, StateGraph } from "../state-graph";
import { type Choice, type Fingerprint, taskOf } from "../system";
import { VisitedStates } from "../visited";

export interface SamplingOptions {
  scheduler: "random" | "pct";
  executions: number;
  seed: number;
  /** For `pct`: number of ordering constraints aimed at. */
  depth?: number;
  /** An execution is given up after so many steps. */
  maxLength?: number;
}

export function sampling({ scheduler, executions, seed, depth = 3, maxLength = 10_000 }: SamplingOptions): Search {
  return {
    name: scheduler,
    explore(system, limits, onProgress, guide) {
      const run = new SearchRun(limits, onProgress, guide);
      const random = new SeededRandom(seed);
      const visited = new VisitedStates();
      const graph = new StateGraph();
      const fingerprint: Fingerprint = new Uint32Array(4);
      const initial = system.mark();
      let longest = 20;

      /** Number of the state in which the system is, added if new; -1 at the limit of states. */
      const enter = (): number => {
        system.fingerprint(fingerprint);
        const known = visited.size;
        const state = visited.findOrAdd(fingerprint, limits.maxStates);
        if (state < 0) run.isFull(known);
        else if (state === known) run.addState(system, graph);
        return state;
      };

      for (let execution = 0; execution < executions && run.stop === null; execution++) {
        const pick = scheduler === "pct" ? new PriorityPicker(random, depth, longest) : new UniformPicker(random);
        let state = enter();
        for (let length = 0; run.stop === null && state >= 0 && length < maxLength; length++) {
          if (graph.edgesFrom(state) === graph.edgesTo(state) || run.mustStop(visited.size)) break;
          const edge = pick.edge(graph, state, length);
          if (!run.step(system, graph.choiceOf(edge))) {
            graph.setTarget(edge, beyondLimit);
            break;
          }
          state = enter();
          if (state >= 0) graph.setTarget(edge, state, run.elapsed);
          longest = Math.max(longest, length + 1);
        }
        system.rewind(initial);
      }
      run.stop ??= { kind: "sampled", executions, seed };
      return run.result(scheduler, visited.size, { graph, visited, allEdges: true });
    },
  };
}

/** One of the tasks that can run, uniformly, then one of its alternatives. */
class UniformPicker {
  constructor(private readonly random: SeededRandom) {}

  edge(graph: StateGraph, state: number): number {
    const tasks = tasksOf(graph, state);
    return edgeOf(graph, state, tasks[this.random.below(tasks.length)], this.random);
  }
}

class PriorityPicker {
  private readonly priorities = new Map<number, number>();
  private readonly changeSteps: number[] = [];

  constructor(
    private readonly random: SeededRandom,
    depth: number,
    expectedLength: number,
  ) {
    for (let i = 1; i < depth; i++) this.changeSteps.push(random.below(expectedLength));
  }

  edge(graph: StateGraph, state: number, step: number): number {
    const tasks = tasksOf(graph, state);
    const change = this.changeSteps.indexOf(step);
    // Changed priorities are negative, below all first ones, and differ by the change.
    if (change >= 0) this.priorities.set(this.highest(tasks), -1 - change);
    return edgeOf(graph, state, this.highest(tasks), this.random);
  }

  private highest(tasks: readonly Choice[]): number {
    return tasks.reduce((best, task) => (this.priorityOf(task) > this.priorityOf(best) ? task : best));
  }

  private priorityOf(task: number): number {
    let priority = this.priorities.get(task);
    if (priority === undefined) {
      priority = this.random.below(0x4000_0000);
      this.priorities.set(task, priority);
    }
    return priority;
  }
}

function tasksOf(graph: StateGraph, state: number): number[] {
  const tasks: number[] = [];
  for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
    const task = taskOf(graph.choiceOf(edge));
    if (tasks[tasks.length - 1] !== task) tasks.push(task);
  }
  return tasks;
}

function edgeOf(graph: StateGraph, state: number, task: number, random: SeededRandom): number {
  const edges: number[] = [];
  for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
    if (taskOf(graph.choiceOf(edge)) === task) edges.push(edge);
  }
  return edges[random.below(edges.length)];
}
