import { describe, expect, test } from "vitest";
import { type ChallengeOf, keptOutcomesLimit, type Option } from "./challenge";
import { challengeKeySchema } from "./challenge-key";
import { computePredictKey } from "./compute-key";
import { exploration, outcome, prints } from "./testing/fixtures";

const both = exploration([outcome("2\n", { chance: 0.5 }), outcome("3\n", { chance: 1 / 3 })]);
type Predict = ChallengeOf<"predict">;
const challenge = (answer: Predict["answer"], options: Option[] = [], lines: string[] = []) => ({
  answer,
  options,
  lines,
});
const refusalOf = (result: ReturnType<typeof computePredictKey>) => (result.ok ? "a key" : result.refusal.kind);

describe("the key is computed from the exploration", () => {
  test("CH1 the right options are those that hold, in the order of the challenge", () => {
    const options = [prints("a", "5\n"), prints("b", "3\n"), prints("c", "2\n")];
    const result = computePredictKey(challenge("choose-all", options), "hash", both);
    if (!result.ok) throw new Error(result.refusal.message);
    expect(result.key.correctOptionIds).toEqual(["b", "c"]);
    expect(result.key).toMatchObject({ programHash: "hash", outcomeCount: 2, states: 10 });
    expect(result.key.outcomes.map(({ stdout, chance }) => [stdout, chance])).toEqual([
      ["2\n", 0.5],
      ["3\n", 0.333333333333],
    ]);
    expect(challengeKeySchema.parse(result.key)).toEqual(result.key);
  });

  test("CH2 an exploration that failed or is not complete gives no key", () => {
    const error = { kind: "unsupported", message: "import os", line: 1, column: 0 } as const;
    const failed = computePredictKey(challenge("type-output"), "hash", exploration([], { error, complete: false }));
    expect(failed).toEqual({
      ok: false,
      refusal: { kind: "exploration-failed", message: "unsupported: import os (line 1)" },
    });
    const bounded = exploration(both.outcomes, { complete: false });
    expect(refusalOf(computePredictKey(challenge("type-output"), "hash", bounded))).toBe("exploration-incomplete");
  });

  test("CH2 outcomes that were counted but not listed give no key", () => {
    const cut = exploration(both.outcomes, { outcomeCount: 3 });
    expect(refusalOf(computePredictKey(challenge("type-output"), "hash", cut))).toBe("outcomes-not-listed");
  });

  test("CH9 choose-one needs exactly one right option", () => {
    const none = [prints("a", "5\n"), prints("b", "6\n")];
    const two = [prints("a", "2\n"), prints("b", "3\n")];
    const one = [prints("a", "2\n"), prints("b", "5\n")];
    expect(refusalOf(computePredictKey(challenge("choose-one", none), "hash", both))).toBe("not-one-right-option");
    expect(refusalOf(computePredictKey(challenge("choose-one", two), "hash", both))).toBe("not-one-right-option");
    expect(refusalOf(computePredictKey(challenge("choose-one", one), "hash", both))).toBe("a key");
  });

  test("CH9 choose-all needs at least one right option", () => {
    const none = [prints("a", "5\n"), prints("b", "6\n")];
    expect(refusalOf(computePredictKey(challenge("choose-all", none), "hash", both))).toBe("no-right-option");
  });

  test("CH9 without an outcome there is no key", () => {
    expect(refusalOf(computePredictKey(challenge("type-output"), "hash", exploration([])))).toBe("no-outcome");
  });

  test("CH9 order-lines: the lines of an outcome, in an order that is none, and all outcomes kept", () => {
    const of = (lines: string[], explored = exploration([outcome("a\nb\n"), outcome("a\nc\n")])) =>
      refusalOf(computePredictKey(challenge("order-lines", [], lines), "hash", explored));
    expect(of(["b", "a"])).toBe("a key");
    expect(of(["a", "b"])).toBe("lines-in-a-right-order");
    expect(of(["b", "c"])).toBe("lines-cannot-be-printed");
    const many = exploration(Array.from({ length: keptOutcomesLimit + 1 }, (_, n) => outcome(`${n}\n`)));
    expect(of(["b", "a"], many)).toBe("too-many-outcomes");
  });

  test("CH10 a key keeps the first outcomes and counts all; options are judged by all", () => {
    const last = `${keptOutcomesLimit}\n`;
    const many = exploration(Array.from({ length: keptOutcomesLimit + 1 }, (_, n) => outcome(`${n}\n`)));
    const result = computePredictKey(challenge("choose-one", [prints("a", last), prints("b", "no")]), "hash", many);
    if (!result.ok) throw new Error(result.refusal.message);
    expect(result.key.correctOptionIds).toEqual(["a"]);
    expect(result.key.outcomeCount).toBe(keptOutcomesLimit + 1);
    expect(result.key.outcomes).toHaveLength(keptOutcomesLimit);
  });
});
