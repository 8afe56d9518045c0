/**
 * The graph of all states of a small program, for a picture: a search of its own, after which every edge is walked once to see
 * which operations lie on it. The search itself knows nothing of it.
 */
import type { MapEdge, MapEnd, MapNode, StateMap } from "@/core/execution/state-map";
import { askMachine } from "./ask-machine";
import { componentsOf } from "./explore/components";
import { endlessComponents } from "./explore/endless";
import { EngineFault } from "./explore/engine-fault";
import { errorOf } from "./explore/explore";
import { fewestPreemptions, movesOf } from "./explore/fewest-preemptions";
import type { Explored } from "./explore/search";
import type { StateGraph } from "./explore/state-graph";
import { plain } from "./explore/strategies/plain";
import { type Choice, taskOf } from "./explore/system";
import { choiceName, formatWitness } from "./explore/witness";
import type { Machine } from "./machine/machine";
import { budgetOf, type ProgramOptions } from "./program-options";
import { isSilent, stepOf } from "./trace-step";

type Operation = MapEdge["operations"][number];

/** Larger maps no eye can follow, and a picture of them takes seconds. */
const mostNodes = 1000;

/** Up to `maxNodes` states; more, or a program that cannot be run: `not-drawn` with the reason. Throws EngineFault for what is ours. */
export function mapStates(source: string, maxNodes: number, options: ProgramOptions = {}): StateMap {
  const { onProgress: _, ...rest } = options;
  const budget = budgetOf({ ...rest, maxStates: Math.min(maxNodes, mostNodes) });
  let heard: Operation[] = [];
  const onMachine = (machine: Machine) => {
    heard = [];
    machine.observe = (task, sync, alternative) => {
      // As in a replay (RP1).
      if (!isSilent(task, sync)) heard.push(stepOf(machine, task, sync, alternative));
    };
  };
  const asked = askMachine(source, { ...budget.start, onMachine }, (machine): StateMap => {
    const before = heard.length;
    const { observe } = machine;
    machine.observe = null;
    const { stop, explored, endings } = plain.explore(machine, budget.limits);
    const reason = errorOf(stop);
    if (reason !== null) return { kind: "not-drawn", reason };
    if (explored === null) throw new EngineFault("the plain search kept no graph");
    machine.observe = observe;
    const walked = walk(machine, explored.graph, () => heard.splice(0));
    const ends = endsOf(explored, endings, walked.stdout);
    return { kind: "map", nodes: nodesOf(explored.graph, walked.edges, ends, before), edges: walked.edges };
  });
  return "error" in asked ? { kind: "not-drawn", reason: asked.error } : asked.answer;
}

/** Performs every edge once, each from its state. The edges come in the order of the graph. */
function walk(machine: Machine, graph: StateGraph, takeHeard: () => Operation[]) {
  const edges = new Array<MapEdge>(graph.edgeCount);
  const stdout = new Array<string>(graph.stateCount);
  const seen = new Uint8Array(graph.stateCount);
  takeHeard();
  const visit = (state: number) => {
    seen[state] = 1;
    stdout[state] = machine.stdout();
    const mark = machine.mark();
    for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
      const choice = graph.choiceOf(edge);
      const to = graph.targetOf(edge);
      const task = machine.tasks[taskOf(choice)]?.name ?? "";
      machine.step(choice);
      edges[edge] = { from: state, to, choice: choiceName(choice), task, operations: takeHeard() };
      if (seen[to] === 0) visit(to);
      machine.rewind(mark);
    }
  };
  visit(0);
  return { edges, stdout };
}

/** By state: how it ends there, or null. */
function endsOf({ graph }: Explored, endings: readonly MapEnd[], stdout: readonly string[]): (MapEnd | null)[] {
  const components = componentsOf(graph);
  const endless = new Set(endlessComponents(graph, components));
  return stdout.map((printed, state) => {
    const ending = endings[graph.endingOf(state)];
    if (ending !== undefined) return { status: ending.status, stdout: ending.stdout, exception: ending.exception };
    const component = components.of[state];
    return component !== undefined && endless.has(component)
      ? { status: "endless", stdout: printed, exception: null }
      : null;
  });
}

/** `before`: how many operations are performed before the first choice. */
function nodesOf(
  graph: StateGraph,
  edges: readonly MapEdge[],
  ends: readonly (MapEnd | null)[],
  before: number,
): MapNode[] {
  const schedules = fewestPreemptions(movesOf(graph), (state) => state, graph.stateCount);
  return ends.map((end, state) => {
    const way = schedules.scheduleTo(state);
    if (way === null) throw new EngineFault("a state was found to which the graph has no path");
    let traceIndex = before;
    let here = 0;
    for (const choice of way.choices) {
      const edge = edgeOf(graph, here, choice);
      traceIndex += edges[edge]?.operations.length ?? 0;
      here = graph.targetOf(edge);
    }
    return { end, witness: formatWitness([...way.choices, ...wayToEnd(graph, state, ends)]), traceIndex };
  });
}

function edgeOf(graph: StateGraph, state: number, choice: Choice): number {
  for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
    if (graph.choiceOf(edge) === choice) return edge;
  }
  throw new EngineFault("a schedule names a choice that the graph does not have");
}

/** The fewest choices from a state to one in which it ends, or never will: from every state there is such a way. */
function wayToEnd(graph: StateGraph, start: number, ends: readonly (MapEnd | null)[]): Choice[] {
  const via = new Map<number, { edge: number; from: number } | null>([[start, null]]);
  const queue = [start];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    if (ends[state] !== null) {
      const choices: Choice[] = [];
      for (let step = via.get(state); step; step = via.get(step.from)) choices.push(graph.choiceOf(step.edge));
      return choices.reverse();
    }
    for (let edge = graph.edgesFrom(state); edge < graph.edgesTo(state); edge++) {
      const to = graph.targetOf(edge);
      if (via.has(to)) continue;
      via.set(to, { edge, from: state });
      queue.push(to);
    }
  }
  throw new EngineFault("a state leads neither to an end nor into an endless component");
}
