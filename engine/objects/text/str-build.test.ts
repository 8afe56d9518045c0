import { describe, expect, it } from "vitest";
import { PythonError } from "../values";
import { expandTabs, joinStrings, pad, repeatText, replaceText, zeroFill } from "./str-build";

const refuse = () => {
  throw new PythonError("MemoryError", "over the limit");
};

describe("building text", () => {
  it("replaces up to a limit, also the empty text", () => {
    expect(replaceText("aaa", "a", "bb", 2)).toBe("bbbba");
    expect(replaceText("ab", "", "-", -1)).toBe("-a-b-");
    expect(replaceText("ab", "", "-", 2)).toBe("-a-b");
  });

  it("joins text only", () => {
    expect(joinStrings(", ", ["a", "b"])).toBe("a, b");
    expect(() => joinStrings("", ["a", 1])).toThrow("sequence item 1: expected str instance, int found");
  });

  it("pays for every result that outgrows its arguments, before making it", () => {
    const large = 10 ** 10;
    expect(() => repeatText("a", large, refuse)).toThrow("over the limit");
    expect(() => pad("left", "a", large, " ", refuse)).toThrow("over the limit");
    expect(() => zeroFill("a", large, refuse)).toThrow("over the limit");
    expect(() => expandTabs("\t", 2 ** 31 - 1, refuse)).toThrow("over the limit");
    expect(() => replaceText("a".repeat(50), "a", "b".repeat(50), -1, refuse)).toThrow("over the limit");
    expect(() => joinStrings("a".repeat(50), Array(50).fill("b"), refuse)).toThrow("over the limit");
  });

  it("is a MemoryError or OverflowError beyond every machine", () => {
    expect(() => repeatText("a", 10 ** 10)).toThrow(PythonError);
    expect(() => repeatText("a", 10n ** 30n)).toThrow("cannot fit 'int' into an index-sized integer");
    expect(repeatText("a", -5)).toBe("");
  });
});
