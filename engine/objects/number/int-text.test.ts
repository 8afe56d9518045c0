import { describe, expect, it } from "vitest";
import { intFromText, intToPrefixedText, intToText } from "./int-text";

describe("ints and text", () => {
  it("read every base, underscores and digits of any script", () => {
    expect(intFromText(" -1_000 ")).toBe(-1000);
    expect(intFromText("0x_ff", 0)).toBe(255);
    expect(intFromText("zz", 36)).toBe(1295);
    expect(intFromText("\u0661\u0662")).toBe(12);
  });

  it("refuse what is no number, in CPython's words", () => {
    expect(() => intFromText("1__0")).toThrow("invalid literal for int() with base 10: '1__0'");
    expect(() => intFromText("010", 0)).toThrow("invalid literal for int() with base 0: '010'");
    expect(() => intFromText("1", 37)).toThrow("int() base must be >= 2 and <= 36, or 0");
  });

  it("stop at 4300 digits both ways", () => {
    expect(() => intFromText("9".repeat(4301))).toThrow(
      "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit",
    );
    expect(intToText(10n ** 4300n - 1n)).toHaveLength(4300);
    expect(() => intToText(10n ** 4300n)).toThrow("Exceeds the limit (4300 digits) for integer string conversion;");
    expect(intToPrefixedText(16n ** 5000n, 16)).toHaveLength(5003);
  });
});
