import { expect, test } from "vitest";
import { firstReplay } from "./first-replay";
import { outcome, prints } from "./testing/fixtures";

const outcomes = [outcome("2\n"), outcome("1\n"), outcome("", { status: "deadlock" })];
const asked = { options: [prints("a", "2\n"), prints("b", "1\n"), prints("c", "3\n")], lines: ["x", "y"] };
const revealed = { correctOptionIds: ["a", "b"], outcomes, featuredOutcome: 2 };
const first = (value: Parameters<typeof firstReplay>[1]) => firstReplay(asked, value, revealed);

test("CH46 what was overlooked is replayed first", () => {
  expect(first({ kind: "choose-all", optionIds: ["a"] })).toBe(1);
  expect(first({ kind: "choose-one", optionId: "c" })).toBe(0);
});

test("CH46 with nothing overlooked, or without an answer, the rarest outcome is replayed first", () => {
  expect(first({ kind: "choose-all", optionIds: ["a", "b", "c"] })).toBe(2);
  expect(first(null)).toBe(2);
});

test("CH46 a typed output is replayed, or the nearest possible one", () => {
  expect(first({ kind: "type-output", text: "1" })).toBe(1);
  const longer = { ...revealed, outcomes: [outcome("a\nb\nc\n"), outcome("a\nc\nb\n")] };
  expect(firstReplay(asked, { kind: "type-output", text: "a\nc" }, longer)).toBe(0);
  const ordered = { ...revealed, outcomes: [outcome("x\ny\n"), outcome("y\nx\n")] };
  expect(firstReplay(asked, { kind: "order-lines", order: [1, 0] }, ordered)).toBe(1);
});

test("CH46 whether it can hang is shown by a hang, how long it takes by the longest execution", () => {
  expect(first({ kind: "can-hang", how: "never" })).toBe(2);
  const timed = {
    ...revealed,
    outcomes: [outcome("a\n", { virtualSeconds: 2 }), outcome("b\n", { virtualSeconds: 5 })],
  };
  expect(firstReplay(asked, { kind: "give-duration", seconds: 7 }, timed)).toBe(1);
});

test("CH46 without a program there is nothing to replay", () => {
  expect(firstReplay(asked, null, { correctOptionIds: [], outcomes: [], featuredOutcome: null })).toBeNull();
});
