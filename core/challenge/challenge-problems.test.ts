import { describe, expect, test } from "vitest";
import { findChallengeProblems } from "./challenge-problems";
import { hangs, lasts, prints } from "./testing/fixtures";

const codes = (challenge: Parameters<typeof findChallengeProblems>[0]) =>
  findChallengeProblems(challenge).map(({ code }) => code);

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
});
