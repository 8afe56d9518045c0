import { describe, expect, it } from "vitest";
import type { Value } from "../values";
import { codesToTranslate, makeTranslation, translateText } from "./str-translate";

describe("translation", () => {
  it("replaces by text, code or nothing", () => {
    expect(codesToTranslate("abca")).toEqual([97, 98, 99]);
    const found = new Map<number, Value>([
      [97, "xx"],
      [98, 121],
      [99, null],
    ]);
    expect(translateText("abcad", found)).toBe("xxyxxd");
    expect(() => translateText("a", new Map([[97, 0x110000]]))).toThrow("character mapping must be in range(0x110000)");
  });

  it("makes tables from two texts, three, or a dict", () => {
    expect(makeTranslation(["ab", "xy", "z"], null)).toEqual([
      [97, 120],
      [98, 121],
      [122, null],
    ]);
    expect(makeTranslation([null], [["a", "b"]])).toEqual([[97, "b"]]);
    expect(() => makeTranslation(["a", "bc"], null)).toThrow(
      "the first two maketrans arguments must have equal length",
    );
  });
});
