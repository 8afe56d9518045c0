import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { follow } from "./follow";
import { AbstractSystem } from "./testing/abstract-program";
import { racyIncrement } from "./testing/known-programs";
import { formatWitness, parseWitness } from "./witness";

describe("SE10 witness text", () => {
  it("is short and can be guessed", () => {
    const choices = [...new Array<number>(12).fill(0), 4, 4, 4, 0, 5];
    expect(formatWitness(choices)).toBe("w1.0x12-1x3-0-1t");
    expect(parseWitness("w1.0x12-1x3-0-1t")).toEqual({ ok: true, choices });
    expect(formatWitness([])).toBe("w1.");
    expect(parseWitness("w1.")).toEqual({ ok: true, choices: [] });
  });

  it("survives the way through text and through an address", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4_000_000 })), (choices) => {
        const text = formatWitness(choices);
        expect(encodeURIComponent(text)).toBe(text);
        expect(parseWitness(text)).toEqual({ ok: true, choices });
      }),
    );
  });

  it.each([
    ["", "bad-witness"],
    ["0x3", "bad-witness"],
    ["w1", "bad-witness"],
    ["w1.0x", "bad-witness"],
    ["w1.0x0", "bad-witness"],
    ["w1.-1", "bad-witness"],
    ["w1.1-", "bad-witness"],
    ["w1.1z", "bad-witness"],
    ["w1.9999999", "bad-witness"],
    ["w1.1 ", "bad-witness"],
    ["w2.0", "other-version"],
    ["w1.0x999999999", "too-long"],
    [`w1.${"0x4000000-1-".repeat(2)}0`, "too-long"],
  ])("refuses %j as %s", (text, kind) => {
    const parsed = parseWitness(text);
    expect(parsed.ok ? null : parsed.error.kind).toBe(kind);
  });

  it("never throws, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."w1.0-xtuv9") })), (text) => {
        const parsed = parseWitness(text);
        if (parsed.ok) expect(parsed.choices.every(Number.isSafeInteger)).toBe(true);
        else expect(parsed.error.message.length).toBeGreaterThan(10);
      }),
    );
  });

  it("says where a schedule drifts and what could have happened instead", () => {
    const system = new AbstractSystem(racyIncrement(2));
    expect(follow(system, [0, 0, 0])).toMatchObject({ kind: "drift", step: 2, choice: 0, offered: [4], ended: false });
    expect(follow(system, [4, 4, 4])).toMatchObject({ kind: "drift", step: 2, offered: [], ended: true });
  });
});
