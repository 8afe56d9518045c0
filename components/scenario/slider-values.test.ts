import { expect, test } from "vitest";
import { ranges } from "@/core/scenario/ranges";
import { sliderValues, stopsWith } from "./slider-values";

test("SN5: no slider leaves the range of its parameter, and each reaches both ends", () => {
  for (const [name, range] of Object.entries(ranges)) {
    const stops = sliderValues[name as keyof typeof ranges];
    expect([stops[0], stops.at(-1)], name).toEqual([range.min, range.max]);
  }
});

test("the stops rise, also with a value of one's own among them", () => {
  for (const stops of Object.values(sliderValues)) expect([...stops]).toEqual([...stops].sort((a, b) => a - b));
  expect(stopsWith([1, 5], 3)).toEqual([1, 3, 5]);
  expect(stopsWith([1, 5], 5)).toEqual([1, 5]);
});
