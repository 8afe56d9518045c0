import { expect, test } from "vitest";
import type { Lane } from "@/core/scenario/simulation";
import { axisTicks, lanePaths } from "./lane-paths";

const size = { width: 100, laneHeight: 10, laneStep: 12 };

test("each state is one path, rows below each other, shares stacked", () => {
  const lanes: Lane[] = [
    { index: 0, segments: [{ fromMs: 0, toMs: 50, shares: [{ state: "running", share: 1 }] }] },
    {
      index: 1,
      segments: [
        {
          fromMs: 50,
          toMs: 100,
          shares: [
            { state: "running", share: 0.25 },
            { state: "gil", share: 0.75 },
          ],
        },
      ],
    },
  ];
  expect(lanePaths(lanes, 100, size)).toEqual([
    { state: "gil", path: "M50 12h50v7.5h-50z" },
    { state: "running", path: "M0 0h50v10h-50zM50 19.5h50v2.5h-50z" },
  ]);
});

test("computing shorter than a pixel is drawn, waiting is not made longer", () => {
  const at = (state: "running" | "io"): Lane[] => [
    { index: 0, segments: [{ fromMs: 0, toMs: 0.1, shares: [{ state, share: 1 }] }] },
  ];
  expect(lanePaths(at("running"), 100, size)[0].path).toBe("M0 0h1v10h-1z");
  expect(lanePaths(at("io"), 100, size)[0].path).toBe("M0 0h0.1v10h-0.1z");
});

test("an axis has few round ticks", () => {
  expect(axisTicks(1000, 5)).toEqual([0, 200, 400, 600, 800, 1000]);
  expect(axisTicks(1060, 4)).toEqual([0, 500, 1000]);
  expect(axisTicks(7, 5)).toEqual([0, 2, 4, 6]);
});
