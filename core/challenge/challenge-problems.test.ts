import { describe, expect, test } from "vitest";
import type { ChallengeOf } from "./challenge";
import { findChallengeProblems } from "./challenge-problems";
import { challengeOf, hangs, lasts, predictOf, prints } from "./testing/fixtures";

const codes = (challenge: Pick<ChallengeOf<"predict">, "answer" | "options"> & { lines?: string[] }) =>
  findChallengeProblems(predictOf(challenge), 20).map(({ code }) => code);

describe("a challenge is sound", () => {
  test("CH3 a choosing kind has two options or more, a typed one none", () => {
    expect(codes({ answer: "choose-one", options: [prints("a", "x")] })).toEqual(["too-few-options"]);
    expect(codes({ answer: "choose-all", options: [prints("a", "x"), prints("b", "y")] })).toEqual([]);
    expect(codes({ answer: "type-output", options: [] })).toEqual([]);
    expect(codes({ answer: "type-output", options: [prints("a", "x")] })).toEqual(["options-not-allowed"]);
  });

  test("CH3 no two options share an id or a meaning", () => {
    expect(codes({ answer: "choose-one", options: [prints("a", "x"), prints("a", "y")] })).toEqual([
      "duplicate-option-id",
    ]);
    expect(codes({ answer: "choose-one", options: [prints("a", "x"), prints("b", "x\n")] })).toEqual([
      "duplicate-option",
    ]);
    expect(codes({ answer: "choose-one", options: [prints("a", "x"), prints("b", "x", "deadlock")] })).toEqual([]);
    expect(codes({ answer: "choose-one", options: [lasts("a", 1), lasts("b", 1)] })).toEqual(["duplicate-option"]);
    expect(codes({ answer: "choose-one", options: [hangs("a", "never"), hangs("b", "never")] })).toEqual([
      "duplicate-option",
    ]);
  });

  test("CH3 only order-lines has lines, and at least two", () => {
    expect(codes({ answer: "order-lines", options: [], lines: ["a"] })).toEqual(["too-few-lines"]);
    expect(codes({ answer: "order-lines", options: [], lines: ["a", "b"] })).toEqual([]);
    expect(codes({ answer: "can-hang", options: [], lines: ["a", "b"] })).toEqual(["lines-not-allowed"]);
  });

  test("CH31 editable regions lie in the program, in order, with a line between them", () => {
    const regions = (...editable: { from: number; to: number }[]) =>
      findChallengeProblems(challengeOf("repair", { editable, property: {} }), 10).length;
    expect(regions({ from: 2, to: 3 }, { from: 5, to: 10 })).toBe(0);
    expect(regions({ from: 2, to: 3 }, { from: 4, to: 5 })).toBe(1);
    expect(regions({ from: 5, to: 4 })).toBe(1);
    expect(regions({ from: 9, to: 11 })).toBe(1);
  });

  test("CH41 a missing lock has a name", () => {
    expect(findChallengeProblems(challengeOf("spot", { find: "missing-lock" }), 9)).toMatchObject([
      { code: "lock-missing" },
    ]);
    expect(findChallengeProblems(challengeOf("spot", { find: "race" }), 9)).toEqual([]);
  });
});
