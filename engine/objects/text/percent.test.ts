import { describe, expect, it } from "vitest";
import { PyFloat } from "../float";
import { raise, type Value } from "../values";
import { bindPercent, parsePercent } from "./percent";
import { renderPercent } from "./percent-render";

/** Formats values whose str() is themselves. */
function percent(format: string, ...values: Value[]): string {
  const bound = bindPercent(parsePercent(format), { values, isTuple: true, lookUp: null });
  for (const segment of bound)
    if (segment.kind === "bound" && segment.wants !== null) segment.text = String(segment.value);
  return renderPercent(bound);
}

describe("percent formatting", () => {
  it("converts numbers and text", () => {
    expect(percent("%05d|%-4s|%+.2f|%#x|%c|%%", -42, "ab", new PyFloat(1.005), 255, 97)).toBe(
      "-0042|ab  |+1.00|0xff|a|%",
    );
    expect(percent("%*.*f", 8, 2, new PyFloat(2.71859))).toBe("    2.72");
  });

  it("looks keys up", () => {
    const items = new Map<string, Value>([["a", 5]]);
    const lookUp = (key: string) => items.get(key) ?? raise("KeyError", `'${key}'`);
    const bound = bindPercent(parsePercent("%(a)d%(b)d"), { values: [null], isTuple: false, lookUp });
    expect(bound.map((segment) => segment.kind)).toEqual(["bound", "failure"]);
    expect(() => renderPercent(bound)).toThrow("'b'");
  });

  it("refuses in CPython's words", () => {
    expect(() => percent("%d", "a")).toThrow("%d format: a real number is required, not str");
    expect(() => percent("%d")).toThrow("not enough arguments for format string");
    expect(() => percent("a", 1)).toThrow("not all arguments converted during string formatting");
    expect(() => percent("%y", 1)).toThrow("unsupported format character 'y' (0x79) at index 1");
    expect(() => percent("%(a)s", 1)).toThrow("format requires a mapping");
  });
});
