import { expect, test } from "vitest";
import { durationParts } from "./use-amount-text";

test("a time is told in the unit that suits it, without 60 s or 60 min", () => {
  const told = [0, 0.06, 5, 9.96, 650, 999.4, 999.6, 5070, 59_940, 59_960, 200_000, 3_599_600, 50_000_000].map((ms) => {
    const { unit, whole, rest } = durationParts(ms);
    return unit === "min" || unit === "h" ? `${whole} ${unit} ${rest}` : `${whole} ${unit}`;
  });
  expect(told).toEqual([
    "0 ms",
    "0.06 ms",
    "5 ms",
    "10 ms",
    "650 ms",
    "999 ms",
    "1 s",
    "5.07 s",
    "59.9 s",
    "1 min 0",
    "3 min 20",
    "1 h 0",
    "13 h 53",
  ]);
});
