import { expect, test } from "vitest";
import type { Trace, TraceStep, TraceTask } from "@/core/execution/trace";
import { lostUpdateTrace } from "./lost-update-trace";
import { mostLanes, mostMarks, visibleTasks } from "./visible-tasks";

function traceOf(taskCount: number, active: number): Trace {
  const tasks = Array.from(
    { length: taskCount },
    (_, id): TraceTask => ({
      id,
      kind: "thread",
      name: `Task-${id}`,
      status: "ready",
      line: 1,
      awaits: null,
      waitsFor: [],
      holds: [],
      locals: [],
    }),
  );
  const step: TraceStep = {
    task: active,
    kind: "begin",
    line: 1,
    place: null,
    value: null,
    preemption: false,
    after: [],
  };
  return { ...lostUpdateTrace, states: [{ step, tasks, shared: [], stdout: "", virtualSeconds: 0 }] };
}

test("a few tasks are all shown, also those that start later", () => {
  expect(visibleTasks(lostUpdateTrace, 0, mostLanes)).toEqual([0, 1, 2]);
});

test("of thousands of tasks a few are shown, always with the one that moved", () => {
  expect(visibleTasks(traceOf(10_001, 3), 0, mostMarks)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(visibleTasks(traceOf(10_001, 9000), 0, mostMarks)).toEqual([0, 1, 2, 3, 4, 5, 6, 9000]);
});

test("RP11 eleven tasks have a lane each", () => {
  expect(visibleTasks(traceOf(11, 3), 0, mostLanes)).toHaveLength(11);
});
