import { describe, expect, it } from "vitest";
import { PythonError } from "../values";
import { formatBool, formatFloat, formatInt, formatStr } from "./format-spec";

describe("format specifications", () => {
  it("fill, align, sign and group numbers", () => {
    expect(formatInt(1234567, ",")).toBe("1,234,567");
    expect(formatInt(-255, "#_x")).toBe("-0xff");
    expect(formatInt(42, "*^+8")).toBe("**+42***");
    expect(formatInt(1234, "010,")).toBe("00,001,234");
    expect(formatFloat(1234.5678, ",.2f")).toBe("1,234.57");
    expect(formatFloat(0.256, ".1%")).toBe("25.6%");
    expect(formatFloat(1.123456789, ".8_f")).toBe("1.123_456_79");
    expect(formatFloat(-0.001, "z.1f")).toBe("0.0");
    expect(formatBool(true, "d")).toBe("1");
  });

  it("cut and pad text by characters", () => {
    expect(formatStr("\u{1f600}bc", "-^7.2")).toBe("--\u{1f600}b---");
  });

  it("refuse in CPython's words", () => {
    expect(() => formatStr("a", "d")).toThrow("Unknown format code 'd' for object of type 'str'");
    expect(() => formatInt(1, ".2d")).toThrow("Precision not allowed in integer format specifier");
    expect(() => formatInt(1, ",x")).toThrow("Cannot specify ',' with 'x'.");
    expect(() => formatFloat(1, "yy")).toThrow("Invalid format specifier 'yy' for object of type 'float'");
    expect(() => formatStr("a", "=5")).toThrow("'=' alignment not allowed in string format specifier");
  });

  it("pay for width and precision before using them", () => {
    const refuse = () => {
      throw new PythonError("MemoryError", "over the limit");
    };
    expect(() => formatInt(1, ">1000000000", refuse)).toThrow("over the limit");
    expect(() => formatStr("a", "1000000000", refuse)).toThrow("over the limit");
    expect(() => formatFloat(1, ".1000000000f", refuse)).toThrow("over the limit");
    expect(() => formatInt(1, "99999999999")).toThrow(PythonError);
  });
});
