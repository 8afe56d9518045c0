import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PastAttempt, scoreAttempts, worthNow } from "./score";

const attempt = (share: number, at: number, answerShown = true): PastAttempt => ({ share, at, answerShown });
const pointsOf = (attempts: PastAttempt[], hints: number[] = []) =>
  scoreAttempts(attempts, hints).map(({ points }) => points);

describe("points of attempts", () => {
  test("PC1 the first attempt earns its share of 100", () => {
    expect(pointsOf([attempt(1, 1)])).toEqual([100]);
    expect(pointsOf([attempt(1 / 3, 1)])).toEqual([33]);
    expect(pointsOf([attempt(0, 1)])).toEqual([0]);
  });

  test("PC2 after the answer was shown an attempt is worth 50, then 25", () => {
    expect(pointsOf([attempt(0, 1), attempt(1, 2), attempt(1, 3), attempt(1, 4)])).toEqual([0, 50, 25, 25]);
  });

  test("PC2 while no answer is shown each try costs 10, and half is left at the least", () => {
    const tries = Array.from({ length: 7 }, (_, at) => attempt(0, at, false));
    expect(pointsOf([attempt(0, 0, false), attempt(1, 1)])).toEqual([0, 90]);
    expect(pointsOf([...tries, attempt(1, 9)]).at(-1)).toBe(50);
    expect(pointsOf([attempt(0, 0, false), attempt(1, 1), attempt(1, 2)])).toEqual([0, 90, 50]);
  });

  test("PC3 each hint costs 15, and a right answer always earns 10", () => {
    expect(pointsOf([attempt(1, 9)], [1])).toEqual([85]);
    expect(pointsOf([attempt(1, 9)], [1, 2, 3])).toEqual([55]);
    expect(pointsOf([attempt(0, 1), attempt(1, 9)], [2, 3, 4])).toEqual([0, 10]);
    expect(worthNow([], [])).toEqual({ worth: 100, nextHintCost: 15 });
    expect(worthNow([attempt(0, 1)], [2, 3])).toEqual({ worth: 20, nextHintCost: 10 });
  });

  test("PC4 hints after the first right answer cost nothing", () => {
    expect(pointsOf([attempt(1, 5), attempt(1, 9)], [6, 7])).toEqual([100, 50]);
    expect(worthNow([attempt(1, 5)], [6])).toEqual({ worth: 50, nextHintCost: 0 });
  });

  const histories = fc.record({
    attempts: fc
      .array(fc.record({ share: fc.constantFrom(0, 0.25, 0.5, 1), answerShown: fc.boolean() }), { maxLength: 8 })
      .map((list) => list.map((one, index) => ({ ...one, at: index * 10 }))),
    hints: fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 4 }),
  });

  test("PC5 the gains add up to the best score, and no attempt earns more than 100", () => {
    fc.assert(
      fc.property(histories, ({ attempts, hints }) => {
        const scores = scoreAttempts(attempts, hints);
        const gained = scores.reduce((sum, score) => sum + score.gained, 0);
        expect(gained).toBe(Math.max(0, ...scores.map(({ points }) => points)));
        for (const { points } of scores) expect(points >= 0 && points <= 100 && Number.isInteger(points)).toBe(true);
      }),
    );
  });

  test("PC3 one hint more never earns more, and a later attempt changes no earlier one", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 90 }), ({ attempts, hints }, hint) => {
        const without = pointsOf(attempts, hints);
        for (const [index, points] of pointsOf(attempts, [...hints, hint]).entries()) {
          expect(points).toBeLessThanOrEqual(without[index]);
        }
        expect(pointsOf(attempts.slice(0, -1), hints)).toEqual(without.slice(0, -1));
      }),
    );
  });

  test("PC1 what is said to be at stake is what a right answer earns", () => {
    fc.assert(
      fc.property(histories, ({ attempts, hints }) => {
        const { worth } = worthNow(attempts, hints);
        expect(pointsOf([...attempts, attempt(1, 1000)], hints).at(-1)).toBe(worth);
      }),
    );
  });
});
