import { describe, expect, it } from "vitest";
import { codePointAt, codePointLength, compareText, sliceIndices, sliceText } from "./code-points";

const text = "a\u{1f600}b\u{10400}c";

describe("text by code points", () => {
  it("counts characters, not UTF-16 units", () => {
    expect(codePointLength(text)).toBe(5);
    expect([codePointAt(text, 1), codePointAt(text, -1), codePointAt(text, 5)]).toEqual(["\u{1f600}", "c", undefined]);
  });

  it("slices in both directions", () => {
    const slice = (start: number | null, stop: number | null, step: number) => {
      const bounds = sliceIndices(codePointLength(text), start, stop, step);
      return sliceText(text, bounds.start, bounds.stop, bounds.step);
    };
    expect([slice(1, 3, 1), slice(null, null, -1), slice(-2, null, 1), slice(3, 1, 1)]).toEqual([
      "\u{1f600}b",
      "c\u{10400}b\u{1f600}a",
      "\u{10400}c",
      "",
    ]);
  });

  it("orders by code point where UTF-16 orders otherwise", () => {
    expect("\u{1f600}" < "\uffee").toBe(true);
    expect(compareText("\u{1f600}", "\uffee")).toBe(1);
    expect(compareText("ab", "abc")).toBe(-1);
  });
});
