/** Who waits for what, and who has that: the graph of a state in which tasks cannot go on (docs/spec/model.md M6). */
import type { TraceTask } from "./trace";

/** `task`: by its id. `thing`: a lock, a queue, a signal: by its name. */
export interface WaitNode {
  key: string;
  kind: "task" | "thing";
  name: string;
  /** The task's id; null for a thing. */
  task: number | null;
  onCycle: boolean;
}

export interface WaitEdge {
  from: string;
  to: string;
  /** A task `waits` for a thing or another task; a thing is `held` by a task. */
  kind: "waits" | "held";
  onCycle: boolean;
}

export interface WaitGraph {
  nodes: WaitNode[];
  edges: WaitEdge[];
  /** Keys of the nodes on a cycle, in its order, from its lowest task on; empty if there is none. */
  cycle: string[];
}

const taskKey = (id: number) => `task ${id}`;
const thingKey = (name: string) => `thing ${name}`;

/** The graph of blocked tasks and those they wait for (RP9); sleepers wait for nobody. */
export function waitGraph(tasks: readonly TraceTask[]): WaitGraph {
  const nodes = new Map<string, WaitNode>();
  const edges = new Map<string, WaitEdge>();
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const addTask = (task: TraceTask) => nodes.set(taskKey(task.id), node(taskKey(task.id), "task", task.name, task.id));
  const addEdge = (from: string, to: string, kind: WaitEdge["kind"]) =>
    edges.set(`${from}>${to}`, { from, to, kind, onCycle: false });

  for (const task of tasks) {
    if (task.status !== "blocked" || task.awaits === null) continue;
    addTask(task);
    const holders = task.waitsFor.flatMap((id) => byId.get(id) ?? []);
    for (const holder of holders) addTask(holder);
    if (waitsForTasks(task.awaits)) {
      for (const holder of holders) addEdge(taskKey(task.id), taskKey(holder.id), "waits");
      if (holders.length > 0) continue;
    }
    const thing = thingKey(task.awaits);
    nodes.set(thing, node(thing, "thing", task.awaits, null));
    addEdge(taskKey(task.id), thing, "waits");
    for (const holder of holders) addEdge(thing, taskKey(holder.id), "held");
  }
  const cycle = findCycle(nodes, edges);
  markCycle(cycle, nodes, edges);
  return { nodes: [...nodes.values()], edges: [...edges.values()], cycle };
}

const node = (key: string, kind: WaitNode["kind"], name: string, task: number | null): WaitNode => ({
  key,
  kind,
  name,
  task,
  onCycle: false,
});

/** What is awaited is the end of other tasks: they stand for themselves. */
const waitsForTasks = (awaits: string): boolean => /^(join|the end|the result|the start) of /.test(awaits);

/** Keys of the first cycle met, beginning with the lowest task on it; depth first, each node once. */
function findCycle(nodes: ReadonlyMap<string, WaitNode>, edges: ReadonlyMap<string, WaitEdge>): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges.values()) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (key: string): string[] | null => {
    const at = path.indexOf(key);
    if (at >= 0) return path.slice(at);
    if (done.has(key)) return null;
    path.push(key);
    for (const to of next.get(key) ?? []) {
      const found = visit(to);
      if (found !== null) return found;
    }
    path.pop();
    done.add(key);
    return null;
  };
  for (const key of nodes.keys()) {
    const found = visit(key);
    if (found !== null) return fromLowest(found, nodes);
  }
  return [];
}

function fromLowest(cycle: string[], nodes: ReadonlyMap<string, WaitNode>): string[] {
  const ids = cycle.map((key) => nodes.get(key)?.task ?? Number.POSITIVE_INFINITY);
  const first = ids.indexOf(Math.min(...ids));
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

function markCycle(cycle: readonly string[], nodes: Map<string, WaitNode>, edges: Map<string, WaitEdge>): void {
  cycle.forEach((key, at) => {
    const here = nodes.get(key);
    if (here) here.onCycle = true;
    const edge = edges.get(`${key}>${cycle[(at + 1) % cycle.length]}`);
    if (edge) edge.onCycle = true;
  });
}
