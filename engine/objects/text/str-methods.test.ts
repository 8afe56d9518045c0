import { describe, expect, it } from "vitest";
import { PyTuple } from "../sequences";
import type { Kwargs, Value } from "../values";
import { strMethods } from "./str-methods";

function call(self: string, name: string, args: Value[] = [], kwargs: Kwargs = null): unknown {
  const method = strMethods.get(name);
  if (method === undefined) throw new Error(`no method ${name}`);
  return method.call(self, args, kwargs);
}

describe("methods of str", () => {
  it("split like Python, not like JavaScript", () => {
    expect(call("  a  b c ", "split")).toEqual(["a", "b", "c"]);
    expect(call("a,b,c", "split", [","], new Map([["maxsplit", 1]]))).toEqual(["a", "b,c"]);
    expect(call("aaa", "rsplit", ["aa", 1])).toEqual(["a", ""]);
    expect(call("a\r\nb\u2028c\n", "splitlines", [true])).toEqual(["a\r\n", "b\u2028", "c\n"]);
    expect(call("a.b.c", "rpartition", ["."])).toEqual({ tuple: ["a.b", ".", "c"] });
  });

  it("know Unicode's cases", () => {
    expect(call("\u00df", "upper")).toBe("SS");
    expect(call("\u039f\u0394\u039f\u03a3", "lower")).toBe("\u03bf\u03b4\u03bf\u03c2");
    expect(call("they're bill's", "title")).toBe("They'Re Bill'S");
    expect(call("\u00b2", "isdigit")).toBe(true);
    expect(call("\u00b2", "isdecimal")).toBe(false);
  });

  it("search by characters", () => {
    expect(call("\u{1f600}ab", "find", ["b"])).toBe(2);
    expect(call("abcabc", "rfind", ["bc", null, -1])).toBe(1);
    expect(call("abc", "startswith", [new PyTuple(["x", "b"]), 1])).toBe(true);
    expect(call("aaaa", "count", ["aa"])).toBe(2);
  });

  it("pad with the odd character where CPython puts it", () => {
    expect([call("ab", "center", [5, "*"]), call("a", "center", [4, "*"])]).toEqual(["**ab*", "*a**"]);
    expect(call("-5", "zfill", [5])).toBe("-0005");
  });

  it("refuse wrong arguments in CPython's words", () => {
    expect(() => call("a", "upper", [1])).toThrow("str.upper() takes no arguments (1 given)");
    expect(() => call("a", "split", [1])).toThrow("must be str or None, not int");
    expect(() => call("a", "index", ["b"])).toThrow("substring not found");
    expect(() => call("a", "replace", ["a"])).toThrow("replace() takes at least 2 positional arguments (1 given)");
    expect(() => call("a", "removeprefix", [null])).toThrow("removeprefix() argument must be str, not None");
    expect(() => call("a", "find", [], new Map([["sub", "a"]]))).toThrow("str.find() takes no keyword arguments");
  });
});
