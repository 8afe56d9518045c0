import { expect, test } from "vitest";
import { sharedRanks, startOfWeek } from "./ranks";

test("PL2 equal points share a rank", () => {
  expect(sharedRanks([90, 80, 80, 70, 70, 70, 5])).toEqual([1, 2, 2, 4, 4, 4, 7]);
  expect(sharedRanks([])).toEqual([]);
});

test("PL1 a week starts on Monday at 00:00 UTC", () => {
  const monday = "2026-11-23T00:00:00.000Z";
  expect(startOfWeek(new Date("2026-11-23T00:00:00Z")).toISOString()).toBe(monday);
  expect(startOfWeek(new Date("2026-11-29T23:59:59Z")).toISOString()).toBe(monday);
  expect(startOfWeek(new Date("2026-11-22T23:59:59Z")).toISOString()).toBe("2026-11-16T00:00:00.000Z");
  expect(startOfWeek(new Date("2027-01-01T12:00:00Z")).toISOString()).toBe("2026-12-28T00:00:00.000Z");
});
