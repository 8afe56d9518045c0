import { expect, test } from "vitest";
import { isSwitch, nearestSwitch } from "./switches";
import type { TraceState } from "./trace";

const states = [null, 0, 0, 1, 2, 2, 0].map(
  (task): TraceState => ({
    step:
      task === null ? null : { task, kind: "begin", line: 1, place: null, value: null, preemption: false, after: [] },
    tasks: [],
    shared: [],
    stdout: "",
    virtualSeconds: 0,
  }),
);

test("RP7 a switch is a step of another task than the one before", () => {
  expect(states.flatMap((_, index) => (isSwitch(states, index) ? [index] : []))).toEqual([3, 4, 6]);
});

test("RP7 the nearest one on either side; none beyond the last", () => {
  expect(nearestSwitch(states, 0, 1)).toBe(3);
  expect(nearestSwitch(states, 4, 1)).toBe(6);
  expect(nearestSwitch(states, 4, -1)).toBe(3);
  expect(nearestSwitch(states, 6, 1)).toBeNull();
  expect(nearestSwitch(states, 3, -1)).toBeNull();
});
