import { describe, expect, test } from "vitest";
import { findAnswerMisfit, gradeAtOnce, gradeDrive } from "./grade";
import { challengeOf, keyOf, outcome, predictOf, prints } from "./testing/fixtures";

const options = ["2", "3", "5", "0"].map((text, index) => prints("abcd"[index], `${text}\n`));
const outcomes = [outcome("2\n"), outcome("3\n")];
const key = keyOf(["a", "b"], outcomes);
const all = predictOf({ answer: "choose-all", options });
const one = predictOf({ answer: "choose-one", options });
const typed = predictOf({ answer: "type-output", options: [] });

const gradeAll = (...optionIds: string[]) => gradeAtOnce(all, key, { kind: "choose-all", optionIds });
const gradeText = (text: string) =>
  gradeAtOnce(typed, keyOf([], [outcome("beans\nwater\n"), outcome("")]), {
    kind: "type-output",
    text,
  });

describe("answers are graded against the key", () => {
  test("CH11 choose-one is right or wrong; the outcome it names is reported", () => {
    const oneRight = keyOf(["b"], outcomes);
    const grade = (optionId: string) => gradeAtOnce(one, oneRight, { kind: "choose-one", optionId });
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
    const challenge = all;
    const unknown = { kind: "choose-all" as const, optionIds: ["a", "b", "z"] };
    const other = { kind: "choose-one" as const, optionId: "a" };
    expect(findAnswerMisfit(challenge, unknown)).toBe("unknown-option");
    expect(findAnswerMisfit(challenge, other)).toBe("wrong-kind");
    expect(findAnswerMisfit(challenge, { kind: "choose-all", optionIds: [] })).toBeNull();
    expect(gradeAtOnce(challenge, key, unknown)).toEqual({ correct: false, share: 0 });
    expect(gradeAtOnce(challenge, key, other)).toEqual({ correct: false, share: 0 });
  });

  test("CH23 type-output: what a key does not keep, the engine must say", () => {
    const many = { ...keyOf([], outcomes), outcomeCount: 1_000 };
    expect(gradeAtOnce(typed, many, { kind: "type-output", text: "2" })).toMatchObject({ correct: true });
    expect(gradeAtOnce(typed, many, { kind: "type-output", text: "4" })).toBeNull();
  });

  test("CH25 order-lines: any order that can be printed is right; an order that is none is a misfit", () => {
    const lines = ["b", "a", "c"];
    const challenge = predictOf({ answer: "order-lines", options: [], lines });
    const printed = keyOf([], [outcome("a\nb\nc\n"), outcome("a\nc\nb\n")]);
    const grade = (...order: number[]) => gradeAtOnce(challenge, printed, { kind: "order-lines", order });
    expect(grade(1, 0, 2)).toEqual({ correct: true, share: 1, matchedOutcome: 0 });
    expect(grade(1, 2, 0)).toEqual({ correct: true, share: 1, matchedOutcome: 1 });
    expect(grade(0, 1, 2)).toEqual({ correct: false, share: 0 });
    expect(findAnswerMisfit(challenge, { kind: "order-lines", order: [0, 0, 1] })).toBe("wrong-shape");
    expect(findAnswerMisfit(challenge, { kind: "order-lines", order: [0, 1] })).toBe("wrong-shape");
  });

  test("CH26 give-duration: within 1 % of the time that every execution takes", () => {
    const challenge = predictOf({ answer: "give-duration", options: [] });
    const five = keyOf([], [outcome("x", { virtualSeconds: 5 })]);
    const grade = (seconds: number, of = five) =>
      gradeAtOnce(challenge, of, { kind: "give-duration", seconds })?.correct;
    expect(grade(5)).toBe(true);
    expect(grade(5.04)).toBe(true);
    expect(grade(5.2)).toBe(false);
    expect(grade(5, keyOf([], [outcome("x", { status: "deadlock", virtualSeconds: 5 })]))).toBe(false);
    const either = keyOf([], [outcome("x", { virtualSeconds: 5 }), outcome("y", { virtualSeconds: 6 })]);
    expect(grade(5, either)).toBe(false);
  });

  test("CH27 can-hang: never, sometimes or always, as the outcomes say", () => {
    const challenge = predictOf({ answer: "can-hang", options: [] });
    const sometimes = keyOf([], [outcome("x"), outcome("", { status: "deadlock" })]);
    const grade = (how: "never" | "sometimes" | "always") =>
      gradeAtOnce(challenge, sometimes, { kind: "can-hang", how });
    expect(grade("sometimes")).toMatchObject({ correct: true });
    expect(grade("never")).toMatchObject({ correct: false });
    expect(grade("always")).toMatchObject({ correct: false });
  });

  test("CH40 spot: the lines of one race, in any order, and no other line", () => {
    const challenge = challengeOf("spot", { find: "race" });
    const { kind: _, correctOptionIds: __, secondsRange: ___, hangs: ____, ...explored } = keyOf([], outcomes);
    const spots = [
      { lines: [7], place: "counter" },
      { lines: [7, 9], place: "counter" },
    ];
    const grade = (...lines: number[]) =>
      gradeAtOnce(challenge, { kind: "spot", ...explored, spots }, { kind: "spot", lines })?.correct;
    expect([grade(7), grade(9, 7), grade(7, 7)]).toEqual([true, true, true]);
    expect([grade(9), grade(7, 8)]).toEqual([false, false]);
  });

  test("CH43 drive: full marks in the fewest steps, at least half for any way to the goal, nothing without", () => {
    expect(gradeDrive(6, 6)).toEqual({ correct: true, share: 1, reachedAfter: 6 });
    expect(gradeDrive(8, 6)).toEqual({ correct: false, share: 0.75, reachedAfter: 8 });
    expect(gradeDrive(60, 6)).toEqual({ correct: false, share: 0.5, reachedAfter: 60 });
    expect(gradeDrive(null, 6)).toEqual({ correct: false, share: 0, reachedAfter: null });
  });
});
