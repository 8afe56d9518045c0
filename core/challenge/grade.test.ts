import { describe, expect, test } from "vitest";
import { findAnswerMisfit, gradeAnswer } from "./grade";
import { keyOf, outcome, prints } from "./testing/fixtures";

const options = ["2", "3", "5", "0"].map((text, index) => prints("abcd"[index], `${text}\n`));
const outcomes = [outcome("2\n"), outcome("3\n")];
const key = keyOf(["a", "b"], outcomes);
const all = { answer: "choose-all", options } as const;
const one = { answer: "choose-one", options } as const;
const typed = { answer: "type-output", options: [] } as const;

const gradeAll = (...optionIds: string[]) => gradeAnswer({ ...all, options }, key, { kind: "choose-all", optionIds });
const gradeText = (text: string) =>
  gradeAnswer({ ...typed, options: [] }, keyOf([], [outcome("beans\nwater\n"), outcome("")]), {
    kind: "type-output",
    text,
  });

describe("answers are graded against the key", () => {
  test("CH11 choose-one is right or wrong; the outcome it names is reported", () => {
    const oneRight = keyOf(["b"], outcomes);
    const grade = (optionId: string) => gradeAnswer({ ...one, options }, oneRight, { kind: "choose-one", optionId });
    expect(grade("b")).toEqual({ correct: true, share: 1, matchedOutcome: 1 });
    expect(grade("c")).toEqual({ correct: false, share: 0 });
  });

  test("CH12 choose-all: the share is right minus wrong over all right, never below zero", () => {
    expect(gradeAll("a", "b")).toEqual({ correct: true, share: 1 });
    expect(gradeAll("b")).toEqual({ correct: false, share: 0.5 });
    expect(gradeAll("a", "b", "c")).toEqual({ correct: false, share: 0.5 });
    expect(gradeAll("a", "c")).toEqual({ correct: false, share: 0 });
    expect(gradeAll("c", "d")).toEqual({ correct: false, share: 0 });
    expect(gradeAll()).toEqual({ correct: false, share: 0 });
  });

  test("CH12 choose-all: naming an option twice counts once, order does not count", () => {
    expect(gradeAll("b", "a", "b")).toEqual({ correct: true, share: 1 });
  });

  test("CH13 type-output: any possible output is right, as far as people can see it", () => {
    expect(gradeText("beans\nwater\n")).toEqual({ correct: true, share: 1, matchedOutcome: 0 });
    expect(gradeText("beans  \r\nwater\r\n\r\n")).toEqual({ correct: true, share: 1, matchedOutcome: 0 });
    expect(gradeText("\n")).toEqual({ correct: true, share: 1, matchedOutcome: 1 });
    expect(gradeText("beans\n\nwater")).toEqual({ correct: false, share: 0 });
    expect(gradeText("Beans\nwater")).toEqual({ correct: false, share: 0 });
  });

  test("CH14 an answer of another kind, or with an option that does not exist, is a misfit and earns nothing", () => {
    const challenge = { answer: "choose-all" as const, options };
    const unknown = { kind: "choose-all" as const, optionIds: ["a", "b", "z"] };
    const other = { kind: "choose-one" as const, optionId: "a" };
    expect(findAnswerMisfit(challenge, unknown)).toBe("unknown-option");
    expect(findAnswerMisfit(challenge, other)).toBe("wrong-kind");
    expect(findAnswerMisfit(challenge, { kind: "choose-all", optionIds: [] })).toBeNull();
    expect(gradeAnswer(challenge, key, unknown)).toEqual({ correct: false, share: 0 });
    expect(gradeAnswer(challenge, key, other)).toEqual({ correct: false, share: 0 });
  });
});
