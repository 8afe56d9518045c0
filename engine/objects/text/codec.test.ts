import { describe, expect, it } from "vitest";
import { PythonError } from "../values";
import { bytesOfText } from "./byte-text";
import { decodeBytes, encodeText } from "./codec";

describe("codecs", () => {
  it("encode and decode UTF-8", () => {
    const text = "a\u00e9\u20ac\u{1f600}";
    expect(decodeBytes(encodeText(text, "UTF-8", "strict"), "utf8", "strict")).toBe(text);
  });

  it("name the place and the reason of an error", () => {
    expect(() => encodeText("a\u20ac\u20acb", "latin-1", "strict")).toThrow(
      "'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)",
    );
    expect(() => decodeBytes(bytesOfText("a\xe2\x82b"), "utf-8", "strict")).toThrow(
      "'utf-8' codec can't decode bytes in position 1-2: invalid continuation byte",
    );
    expect(() => encodeText("a", "nope", "strict")).toThrow("unknown encoding: nope");
  });

  it("give the exception its five arguments", () => {
    try {
      encodeText("\u00e9", "ascii", "strict");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(PythonError);
      expect(error instanceof PythonError && error.args).toEqual([
        "ascii",
        "\u00e9",
        0,
        1,
        "ordinal not in range(128)",
      ]);
    }
  });

  it("replace what does not fit", () => {
    expect(decodeBytes(encodeText("\u00e9", "ascii", "xmlcharrefreplace"), "ascii", "strict")).toBe("&#233;");
    expect(decodeBytes(bytesOfText("\xffa"), "utf-8", "replace")).toBe("\ufffda");
  });
});
