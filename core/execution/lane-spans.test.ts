import { expect, test } from "vitest";
import { lockSpans, statusSpans } from "./lane-spans";
import type { TaskStatus, TraceState, TraceTask } from "./trace";

function stateOf(tasks: (Partial<TraceTask> & { id: number })[]): TraceState {
  return {
    step: null,
    tasks: tasks.map((task) => ({
      kind: "thread",
      name: `Thread-${task.id}`,
      status: "ready",
      line: 1,
      awaits: null,
      waitsFor: [],
      holds: [],
      locals: [],
      ...task,
    })),
    shared: [],
    stdout: "",
    virtualSeconds: 0,
  };
}

test("a lane is drawn while its task lives, in stretches of one status", () => {
  const statuses: TaskStatus[] = ["ready", "ready", "blocked", "sleeping", "ready", "finished"];
  const states = [stateOf([]), ...statuses.map((status) => stateOf([{ id: 0 }, { id: 1, status }]))];
  expect(statusSpans(states, 1)).toEqual([
    { from: 1, to: 2, status: "ready" },
    { from: 3, to: 3, status: "blocked" },
    { from: 4, to: 4, status: "sleeping" },
    { from: 5, to: 5, status: "ready" },
  ]);
});

test("RP4 a lock is held from the state after its acquire to the last one before its release", () => {
  const held = [[], ["a"], ["a", "b"], ["a", "b"], ["b"], ["b", "a"], []];
  const states = held.map((holds) => stateOf([{ id: 1, holds }]));
  expect(lockSpans(states, 1)).toEqual(
    [
      { lock: "a", from: 1, to: 3, depth: 0 },
      { lock: "b", from: 2, to: 4, depth: 1 },
      { lock: "a", from: 5, to: 5, depth: 0 },
    ].map((span) => (span.lock === "b" ? { ...span, to: 5 } : span)),
  );
});

test("RP4 a lock taken twice by its owner is one bar", () => {
  const states = [["r"], ["r", "r"], ["r"]].map((holds) => stateOf([{ id: 1, holds }]));
  expect(lockSpans(states, 1)).toEqual([{ lock: "r", from: 0, to: 2, depth: 0 }]);
});
