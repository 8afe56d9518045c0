import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { masteryByConcept } from "./mastery";
import { dayMs, type PracticeChallenge, progressOf, type ScoredAttempt } from "./progress";
import { type PracticeState, recommend, type TrackOrder } from "./recommend";

const make = (id: string, concept: PracticeChallenge["concept"], difficulty: number): PracticeChallenge => ({
  id,
  concept,
  difficulty,
});
const challenges = [
  make("race", "race-condition", 2),
  make("lock-1", "lock", 1),
  make("lock-2", "lock", 2),
  make("lock-4", "lock", 4),
  make("dead", "deadlock", 3),
  make("loop", "event-loop", 1),
];
const tracks: TrackOrder[] = [
  { slug: "threads", challengeIds: ["race", "lock-1", "dead"] },
  { slug: "locks", challengeIds: ["lock-1", "lock-2", "dead"] },
];
const right = (challengeId: string, at: number): ScoredAttempt => ({ challengeId, points: 100, share: 1, at });
const wrong = (challengeId: string, at: number): ScoredAttempt => ({ challengeId, points: 0, share: 0, at });
const next = (attempts: ScoredAttempt[], more: Partial<PracticeState> = {}) =>
  recommend({ challenges, tracks, progress: progressOf(attempts), now: 100, ...more });

describe("the recommendation", () => {
  test("PN2 begins with the first challenge of the first track", () => {
    expect(next([])).toEqual({ challengeId: "race", reason: { type: "start", track: "threads" } });
  });

  test("PN3 goes on in the track one is on, and then comes back to what was left out", () => {
    expect(next([right("race", 1)])).toEqual({ challengeId: "lock-1", reason: { type: "track", track: "threads" } });
    expect(next([wrong("race", 1)], { except: "race" })?.challengeId).toBe("lock-1");
    expect(next([right("lock-2", 1), right("dead", 2)])).toEqual({
      challengeId: "lock-1",
      reason: { type: "track", track: "locks" },
    });
    expect(next([wrong("race", 1), right("dead", 2)])?.challengeId).toBe("race");
  });

  test("PN4 without a track: the weakest started concept, at the fitting difficulty", () => {
    const alone = { tracks: [] };
    expect(next([right("lock-1", 1)], alone)).toEqual({
      challengeId: "lock-2",
      reason: { type: "concept", concept: "lock" },
    });
    expect(next([right("lock-1", 1), wrong("dead", 2)], alone)).toMatchObject({ challengeId: "dead" });
    expect(next([right("race", 1)], alone)).toEqual({
      challengeId: "lock-1",
      reason: { type: "explore", concept: "lock" },
    });
  });

  test("PN5 when all is answered, what counts least is repeated, but not before tomorrow", () => {
    const all = [...challenges.map(({ id }, index) => right(id, index)), right("lock-4", 7)].map((attempt) =>
      attempt.challengeId === "lock-4" ? { ...attempt, points: 25 } : attempt,
    );
    expect(next(all)).toBeNull();
    expect(next(all, { now: 2 * dayMs })).toEqual({
      challengeId: "lock-4",
      reason: { type: "repeat", concept: "lock" },
    });
    expect(next(challenges.map(({ id }) => right(id, 1)))).toBeNull();
  });

  test("PN1 never a mastered concept, never what was answered rightly, never the one just answered", () => {
    const history = fc.array(
      fc.record({
        challengeId: fc.constantFrom(...challenges.map(({ id }) => id)),
        points: fc.integer({ min: 0, max: 100 }),
        share: fc.constantFrom(0, 0.5, 1),
        at: fc.integer({ min: 0, max: 300 * dayMs }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(history, fc.constantFrom(...challenges.map(({ id }) => id)), (attempts, except) => {
        const progress = progressOf(attempts.toSorted((a, b) => a.at - b.at));
        const state = { challenges, tracks, progress, now: 300 * dayMs, except };
        const found = recommend(state);
        expect(recommend(structuredClone(state))).toEqual(found);
        if (found === null) return;
        expect(found.challengeId).not.toBe(except);
        const concept = challenges.find(({ id }) => id === found.challengeId)?.concept;
        const mastery = masteryByConcept(challenges, progress, state.now).find((known) => known.concept === concept);
        expect(mastery?.state).not.toBe("mastered");
        const solved = progress.find(({ challengeId }) => challengeId === found.challengeId)?.lastRightAt ?? null;
        expect(solved === null || found.reason.type === "repeat").toBe(true);
      }),
    );
  });
});
