import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { masteryByConcept } from "./mastery";
import { dayMs, type PracticeChallenge, progressOf, type ScoredAttempt, stateOf } from "./progress";

const challenges: PracticeChallenge[] = [
  { id: "easy", concept: "lock", difficulty: 1 },
  { id: "hard", concept: "lock", difficulty: 3 },
  { id: "other", concept: "deadlock", difficulty: 2 },
];
const right = (challengeId: string, at: number, points = 100): ScoredAttempt => ({ challengeId, points, share: 1, at });
const wrong = (challengeId: string, at: number): ScoredAttempt => ({ challengeId, points: 0, share: 0, at });
const lockAfter = (attempts: ScoredAttempt[], now: number) =>
  masteryByConcept(challenges, progressOf(attempts), now)[0];

describe("mastery", () => {
  test("PM1 is the average of the concept's challenges, weighted by difficulty", () => {
    expect(lockAfter([right("easy", 0)], 0)).toEqual({
      concept: "lock",
      state: "learning",
      percent: 25,
      solved: 1,
      total: 2,
    });
    expect(lockAfter([right("hard", 0)], 0).percent).toBe(75);
    expect(lockAfter([right("easy", 0), right("hard", 0)], 0)).toMatchObject({ percent: 100, state: "mastered" });
  });

  test("PM2 a mistake is made good by a right answer a day later, not by one at once", () => {
    const mistake = [right("easy", 0), wrong("hard", 0), right("hard", 60_000, 50)];
    expect(lockAfter(mistake, 0)).toMatchObject({ percent: 63, state: "practised" });
    expect(lockAfter([...mistake, right("hard", 120_000, 25)], 0).percent).toBe(63);
    expect(lockAfter([...mistake, right("hard", 60_000 + dayMs, 25)], dayMs)).toMatchObject({ state: "mastered" });
    expect(progressOf(mistake).map(({ best, strength }) => [best, strength])).toEqual([
      [100, 100],
      [50, 50],
    ]);
  });

  test("PM3 counts whole for 60 days, three quarters from day 180 on, and whole again after a repetition", () => {
    const both = [right("easy", 0), right("hard", 0)];
    expect(lockAfter(both, 60 * dayMs).percent).toBe(100);
    expect(lockAfter(both, 120 * dayMs).percent).toBe(88);
    expect(lockAfter(both, 180 * dayMs)).toMatchObject({ percent: 75, state: "practised" });
    expect(lockAfter(both, 900 * dayMs).percent).toBe(75);
    expect(lockAfter([...both, right("hard", 170 * dayMs, 25)], 180 * dayMs)).toMatchObject({ state: "mastered" });
  });

  test("PM4 a concept without an attempt is not started, one with a wrong answer is being learned", () => {
    expect(masteryByConcept(challenges, [], 0).map(({ state }) => state)).toEqual(["not-started", "not-started"]);
    expect(lockAfter([wrong("easy", 0)], 0)).toMatchObject({ percent: 0, state: "learning" });
    expect([undefined, progressOf([wrong("easy", 0)])[0], progressOf([right("easy", 0)])[0]].map(stateOf)).toEqual([
      "new",
      "tried",
      "solved",
    ]);
  });

  test("PM1 a right answer never lowers a mastery, which stays between 0 and 100", () => {
    const attempts = fc.array(
      fc.record({
        challengeId: fc.constantFrom("easy", "hard", "other"),
        points: fc.integer({ min: 0, max: 100 }),
        share: fc.constantFrom(0, 0.5, 1),
        at: fc.integer({ min: 0, max: 400 * dayMs }),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(attempts, (unordered) => {
        const history = unordered.toSorted((a, b) => a.at - b.at);
        const now = 400 * dayMs;
        const before = lockAfter(history, now);
        const after = lockAfter([...history, right("hard", now)], now);
        expect(after.percent).toBeGreaterThanOrEqual(before.percent);
        expect(before.percent >= 0 && after.percent <= 100).toBe(true);
      }),
    );
  });
});
