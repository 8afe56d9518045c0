import { describe, expect, test } from "vitest";
import { pointsFor, resultFor } from "./scoring";
import { playerId } from "./testing/play";

const limitMs = 20_000;
const limit = { points: "speed", timeLimitMs: limitMs } as const;

describe("points", () => {
  test("SC1 correctness is 500 times the credit", () => {
    expect(pointsFor(1, 0, limit, 1).correctness).toBe(500);
    expect(pointsFor(0.5, 0, limit, 1).correctness).toBe(250);
    expect(pointsFor(1 / 3, 0, limit, 1).correctness).toBe(167);
    expect(pointsFor(0, 0, limit, 5)).toEqual({ correctness: 0, speed: 0, streak: 0, total: 0 });
  });

  test("SC2 speed falls evenly from 500 times the credit to nothing at the limit", () => {
    expect(pointsFor(1, 0, limit, 1).speed).toBe(500);
    expect(pointsFor(1, limitMs / 2, limit, 1).speed).toBe(250);
    expect(pointsFor(0.5, limitMs / 2, limit, 1).speed).toBe(125);
    expect(pointsFor(1, limitMs, limit, 1).speed).toBe(0);
    expect(pointsFor(1, limitMs + 200, limit, 1).speed).toBe(0);
  });

  test("SC3 right answers in a row earn 0, 50, 100, 150, 200, 200", () => {
    const bonuses = [1, 2, 3, 4, 5, 6].map((streak) => pointsFor(1, limitMs, limit, streak).streak);
    expect(bonuses).toEqual([0, 50, 100, 150, 200, 200]);
    expect(pointsFor(0.5, limitMs, limit, 6).streak).toBe(0);
  });

  test("SC4 the total is the sum of the parts", () => {
    expect(pointsFor(1, 5_000, limit, 3)).toEqual({ correctness: 500, speed: 375, streak: 100, total: 975 });
  });

  test("SC4 no answer earns nothing", () => {
    const result = resultFor(playerId(0), null, limit, 4);
    expect(result).toMatchObject({ verdict: "unanswered", credit: 0, points: { total: 0 } });
  });

  test("ST2 for accuracy only being right counts, and for none nothing does", () => {
    expect(pointsFor(0.5, 5_000, { ...limit, points: "accuracy" }, 4)).toMatchObject({ correctness: 500, total: 500 });
    expect(pointsFor(1, 0, { ...limit, points: "none" }, 4).total).toBe(0);
  });
});
