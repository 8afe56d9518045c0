import { expect, test } from "vitest";
import { chartWindow, maxStepsDrawn } from "./chart-window";

test("RP11 a short trace is drawn whole", () => {
  expect(chartWindow(5, 12)).toEqual({ start: 0, end: 12 });
});

test("RP11 of a long one the stretch around every step, never beyond its ends, moving seldom", () => {
  let moved = 0;
  let last = -1;
  for (let index = 0; index < 10_000; index++) {
    const { start, end } = chartWindow(index, 10_000);
    expect(end - start).toBe(maxStepsDrawn);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(10_000);
    expect(index).toBeGreaterThanOrEqual(start);
    expect(index).toBeLessThan(end);
    if (start !== last) moved++;
    last = start;
  }
  expect(moved).toBeLessThan(200);
});
