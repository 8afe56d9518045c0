import { describe, expect, test } from "vitest";
import { timeLeft } from "./deadline";

const round = { openedAt: 100_000, closesAt: 160_000 };

describe("the countdown", () => {
  test("starts full and ends empty", () => {
    expect(timeLeft(round, 100_000)).toEqual({ seconds: 60, share: 1 });
    expect(timeLeft(round, 160_000)).toEqual({ seconds: 0, share: 0 });
  });

  test("shows 1 until the very end, so that 0 means closed", () => {
    expect(timeLeft(round, 159_999).seconds).toBe(1);
    expect(timeLeft(round, 130_001).seconds).toBe(30);
  });

  test("stays within its window when a clock is off", () => {
    expect(timeLeft(round, 90_000)).toEqual({ seconds: 60, share: 1 });
    expect(timeLeft(round, 999_000)).toEqual({ seconds: 0, share: 0 });
  });

  test("a window of no length is over", () => {
    expect(timeLeft({ openedAt: 5, closesAt: 5 }, 5)).toEqual({ seconds: 0, share: 0 });
  });
});
