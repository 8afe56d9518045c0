import { describe, expect, test } from "vitest";
import { lex } from "./lexer";
import { Source } from "./source";

const read = (text: string) => lex(new Source(text));
const kinds = (text: string) => read(text).tokens.map((token) => (token.text.trim() === "" ? token.kind : token.text));

describe("layout", () => {
  test("blank lines and comments are no lines, and dedents come at the end of the file", () => {
    expect(kinds("if x:\n\n  # c\n  y")).toEqual([
      "if",
      "x",
      ":",
      "newline",
      "indent",
      "y",
      "newline",
      "dedent",
      "end",
    ]);
  });

  test("lines are joined by brackets and by backslashes", () => {
    expect(kinds("a = (1,\n  2) \\\n + b\n")).toEqual(["a", "=", "(", "1", ",", "2", ")", "+", "b", "newline", "end"]);
  });

  test("brackets know their partners", () => {
    const { tokens } = read("f([1])\n");
    expect(tokens.slice(1, 6).map((token) => token.partner)).toEqual([5, 4, -1, 2, 1]);
  });

  test.each([
    ["if x:\n\ty\n        z\n", "TabError", "inconsistent use of tabs and spaces in indentation", 3],
    ["if x:\n    y\n  z\n", "IndentationError", "unindent does not match any outer indentation level", 3],
  ])("%j is a fault in the indentation", (text, pythonType, message, line) => {
    expect(read(text).fault).toMatchObject({ pythonType, message, line });
  });
});

describe("f-strings", () => {
  test("are taken apart into text and fields with tokens of their own", () => {
    const literal = read("f'a{{b{x + 1!r:>{w}}c'\n").tokens[0].literal;
    const parts = literal?.parts ?? [];
    expect(parts.map((part) => part.kind)).toEqual(["text", "text", "field", "text"]);
    const field = parts[2];
    if (field.kind !== "field") throw new Error("no field");
    expect(field.tokens.map((token) => token.text)).toEqual(["x", "+", "1", ""]);
    expect(field.conversion).toBe("r");
    expect(field.spec?.parts.map((part) => part.kind)).toEqual(["text", "field"]);
  });

  test("may hold their own quotes in a field", () => {
    expect(read("f'{a['b']}'\n").tokens).toHaveLength(3);
  });
});

test("a fault ends the tokens and keeps those before it", () => {
  const { tokens, fault } = read("a = 1\nb = 'c\n");
  expect(tokens.map((token) => token.text)).toEqual(["a", "=", "1", "\n", "b", "=", ""]);
  expect(fault?.message).toBe("unterminated string literal (detected at line 2)");
});

test("a bracket that nobody closes is reported beside the tokens", () => {
  expect(read("x = [1,\n(2)\n").unclosed).toEqual({ char: "[", offset: 4 });
});
