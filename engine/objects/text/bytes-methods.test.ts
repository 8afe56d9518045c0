import { describe, expect, it } from "vitest";
import { PyBytes } from "../bytes";
import type { Value } from "../values";
import { bytesOfText, byteText } from "./byte-text";
import { bytesFromHex, repeatBytes } from "./bytes-build";
import { bytesMethods } from "./bytes-methods";

const bytes = (text: string) => new PyBytes(bytesOfText(text));

function call(self: string, name: string, ...args: Value[]): unknown {
  const method = bytesMethods.get(name);
  if (method === undefined) throw new Error(`no method ${name}`);
  const result = method.call(bytesOfText(self), args, null);
  return result instanceof Uint8Array ? byteText(result) : result;
}

describe("methods of bytes", () => {
  it("work byte by byte, with the letters of ASCII only", () => {
    expect(call("\xe9aB", "upper")).toBe("\xe9AB");
    expect(call("abc", "find", 98)).toBe(1);
    expect(call(" a\xa0 ", "strip")).toBe("a\xa0");
    expect(call("a,b", "split", bytes(","))).toEqual([bytesOfText("a"), bytesOfText("b")]);
    expect(call("ab\xff", "hex", "-", 2)).toBe("61-62ff");
  });

  it("refuse text in CPython's words", () => {
    expect(() => call("a", "replace", "a", "b")).toThrow("a bytes-like object is required, not 'str'");
    expect(() => call("a", "count", 256)).toThrow("byte must be in range(0, 256)");
    expect(() => call("a", "index", bytes("z"))).toThrow("subsection not found");
  });

  it("are built from hexadecimal and by repetition", () => {
    expect(byteText(bytesFromHex("61 62"))).toBe("ab");
    expect(() => bytesFromHex("6g")).toThrow("non-hexadecimal number found in fromhex() arg at position 1");
    expect(byteText(repeatBytes(bytesOfText("ab"), 3))).toBe("ababab");
  });
});
