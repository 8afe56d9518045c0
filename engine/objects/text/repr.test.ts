import { describe, expect, it } from "vitest";
import { asciiOfRepr, asciiStr, reprBytes, reprStr } from "./repr";

describe("repr", () => {
  it("chooses the quote that needs no backslash", () => {
    expect([reprStr("it's"), reprStr('"'), reprStr("'\"")]).toEqual(['"it\'s"', "'\"'", "'\\'\"'"]);
  });

  it("escapes what does not print", () => {
    expect(reprStr("\n\t\\\u0000\u007f\u00ad\ue000\u{e0001}\u00e9\u{1f600}")).toBe(
      "'\\n\\t\\\\\\x00\\x7f\\xad\\ue000\\U000e0001\u00e9\u{1f600}'",
    );
  });

  it("stays in ASCII for ascii()", () => {
    expect(asciiStr("\u00e9\u20ac")).toBe("'\\xe9\\u20ac'");
    expect(asciiOfRepr("['\u{1f600}']")).toBe("['\\U0001f600']");
  });

  it("shows bytes", () => {
    expect(reprBytes(Uint8Array.from([97, 10, 255, 39]))).toBe('b"a\\n\\xff\'"');
  });
});
