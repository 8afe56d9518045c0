import { expect, test } from "vitest";
import type { TraceTask } from "./trace";
import { waitGraph } from "./wait-graph";

const taskOf = (id: number, rest: Partial<TraceTask> = {}): TraceTask => ({
  id,
  kind: "thread",
  name: `Thread-${id}`,
  status: "ready",
  line: 1,
  awaits: null,
  waitsFor: [],
  holds: [],
  locals: [],
  ...rest,
});
const blocked = (id: number, awaits: string, waitsFor: number[] = []) =>
  taskOf(id, { status: "blocked", awaits, waitsFor });

test("RP9 a deadlock is a cycle of tasks and locks; who waits outside of it is not on it", () => {
  const graph = waitGraph([blocked(0, "join of Thread-1", [1]), blocked(1, "b", [2]), blocked(2, "a", [1])]);
  expect(graph.cycle).toEqual(["task 1", "thing b", "task 2", "thing a"]);
  expect(graph.nodes.map(({ name, onCycle }) => [name, onCycle])).toEqual([
    ["Thread-0", false],
    ["Thread-1", true],
    ["Thread-2", true],
    ["b", true],
    ["a", true],
  ]);
  expect(graph.edges.filter(({ onCycle }) => onCycle)).toHaveLength(4);
  expect(graph.edges[0]).toEqual({ from: "task 0", to: "task 1", kind: "waits", onCycle: false });
});

test("RP9 five philosophers wait in one circle of ten", () => {
  const graph = waitGraph([0, 1, 2, 3, 4].map((i) => blocked(i, `forks[${(i + 1) % 5}]`, [(i + 1) % 5])));
  expect(graph.cycle).toHaveLength(10);
});

test("RP9 a task can wait for itself, and two can join each other", () => {
  expect(waitGraph([blocked(0, "lock", [0])]).cycle).toEqual(["task 0", "thing lock"]);
  expect(waitGraph([blocked(0, "join of Thread-1", [1]), blocked(1, "join of Thread-0", [0])]).cycle).toEqual([
    "task 0",
    "task 1",
  ]);
});

test("RP9 a signal that never comes has nobody behind it and makes no cycle", () => {
  const graph = waitGraph([blocked(0, "event"), taskOf(1, { status: "finished" }), taskOf(2)]);
  expect(graph.nodes.map(({ name }) => name)).toEqual(["Thread-0", "event"]);
  expect(graph.cycle).toEqual([]);
});

test("RP9 nobody waits: no graph; a sleeper waits for nobody", () => {
  expect(waitGraph([taskOf(0), taskOf(1, { status: "sleeping", awaits: "until 2 s" })]).nodes).toEqual([]);
});
