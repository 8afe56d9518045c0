import { expect, test } from "vitest";
import { quartilesOf } from "./quartiles";

test("RE4 quartiles lie between the ordered times; of nothing there are none", () => {
  expect(quartilesOf([])).toBeNull();
  expect(quartilesOf([7])).toEqual({ quarter: 7, median: 7, threeQuarters: 7 });
  expect(quartilesOf([4, 1, 3, 2])).toEqual({ quarter: 1.75, median: 2.5, threeQuarters: 3.25 });
  expect(quartilesOf([50, 10, 20, 40, 30])).toEqual({ quarter: 20, median: 30, threeQuarters: 40 });
});
