import { describe, expect, test } from "vitest";
import { parseModule } from "./parse";
import { type Expression, SourceError } from "./syntax";

function expression(text: string): Expression {
  const [statement] = parseModule(text).body;
  if (statement.type !== "Expr") throw new Error(`${statement.type} is no expression`);
  return statement.value;
}

function refusal(text: string): SourceError {
  try {
    parseModule(text);
  } catch (error) {
    if (error instanceof SourceError) return error;
    throw error;
  }
  throw new Error("accepted");
}

describe("operators bind as in Python, where Lezer's tree does not say so", () => {
  test("not", () => {
    expect(expression("not a and b")).toMatchObject({
      type: "BoolOp",
      values: [{ type: "UnaryOp" }, { type: "Name" }],
    });
  });

  test("chained comparisons are one node", () => {
    expect(expression("a < b is not c")).toMatchObject({ type: "Compare", ops: ["<", "is not"] });
  });

  test("power and minus", () => {
    expect(expression("-a ** -b")).toMatchObject({ type: "UnaryOp", operand: { type: "BinOp", op: "**" } });
  });

  test("await", () => {
    expect(parseModule("async def f():\n  return await a + b\n").body[0]).toMatchObject({
      body: [{ type: "Return", value: { type: "BinOp", left: { type: "Await" } } }],
    });
  });
});

describe("literals", () => {
  test("numbers are exact", () => {
    expect(expression("0xffff_ffff_ffff_ffff")).toMatchObject({ value: { kind: "int", value: 2n ** 64n - 1n } });
    expect(expression("1_0.5e-1")).toMatchObject({ value: { kind: "float", value: 1.05 } });
    expect(expression("2.j")).toMatchObject({ value: { kind: "complex", imag: 2 } });
  });

  test("strings are joined and their escapes read", () => {
    expect(expression("'a\\x62' r'\\n' '\\\n'")).toMatchObject({ value: { kind: "str", value: "ab\\n" } });
    expect(expression("b'\\xff\\0'")).toMatchObject({ value: { kind: "bytes", value: Uint8Array.of(255, 0) } });
  });

  test("f-strings are joined with their neighbours; `=` shows the text of the field", () => {
    expect(expression("'a' f'{b = }' 'c'")).toMatchObject({
      type: "JoinedStr",
      values: [
        { type: "Constant", value: { value: "ab = " } },
        { type: "FormattedValue", conversion: "r", formatSpec: null },
        { type: "Constant", value: { value: "c" } },
      ],
    });
  });

  test("names are compared in normal form", () => {
    expect(expression("\ufb01")).toMatchObject({ type: "Name", id: "fi" });
  });
});

describe("positions", () => {
  test("of a field in an f-string over two lines", () => {
    const joined = expression("f'''\n{ab}'''");
    if (joined.type !== "JoinedStr" || joined.values[1].type !== "FormattedValue") throw new Error("no field");
    expect(joined.values[1].value).toMatchObject({ line: 2, column: 1, endLine: 2, endColumn: 3 });
  });

  test("count columns in UTF-16 code units and lines alike for all line ends", () => {
    expect(parseModule("'\u{1f600}'; x\r\ny\rz").body.map(({ line, column }) => [line, column])).toEqual([
      [1, 0],
      [1, 6],
      [2, 0],
      [3, 0],
    ]);
  });
});

describe("refusals", () => {
  test.each([
    ["if x = 3: pass\n", "SyntaxError", "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", 1],
    ["x = (1,\ny = 2\n", "SyntaxError", "'(' was never closed", 1],
    ["def f()\n  pass\n", "SyntaxError", "expected ':'", 1],
    ["while True:\nprint(1)\n", "IndentationError", "expected an indented block after 'while' statement on line 1", 2],
    ["print 'a'\n", "SyntaxError", "Missing parentheses in call to 'print'. Did you mean print(...)?", 1],
    ["f() = 1\n", "SyntaxError", "cannot assign to function call here. Maybe you meant '==' instead of '='?", 1],
    ["x = 1\n  y = 2\n", "IndentationError", "unexpected indent", 2],
    ["lock = 'a\n", "SyntaxError", "unterminated string literal (detected at line 1)", 1],
    ["a = 1\nb = f(x y)\n", "SyntaxError", "invalid syntax. Perhaps you forgot a comma?", 2],
    [
      "def f():\n  f() = 1\n  x y\n",
      "SyntaxError",
      "cannot assign to function call here. Maybe you meant '==' instead of '='?",
      2,
    ],
  ])("%j", (text, pythonType, message, line) => {
    expect(refusal(text)).toMatchObject({ kind: "syntax", pythonType, message, line });
  });

  test("what is Python but not for this machine is refused by name", () => {
    expect(refusal("x = 1\ny = t'{x}'\n")).toMatchObject({
      kind: "unsupported",
      message: "template strings (t-strings) are not supported",
      line: 2,
      column: 4,
    });
  });
});

describe("nesting never ends on the stack of the host", () => {
  const depth = 20_000;
  test.each([
    ["brackets", "(".repeat(depth), "too many nested parentheses"],
    ["signs", `${"-".repeat(depth)}1`, "Parser stack overflowed"],
    ["negations", `${"not ".repeat(depth)}1`, "Parser stack overflowed"],
    ["sums", `1${"+1".repeat(depth)}`, "Parser stack overflowed"],
    ["attributes", `a${".b".repeat(depth)}`, "Parser stack overflowed"],
    ["elif", `if a: b\n${"elif a: b\n".repeat(depth)}`, "Parser stack overflowed"],
    ["f-strings", "f'{".repeat(depth), "too many nested f-strings"],
    [
      "indentation",
      Array.from({ length: 150 }, (_, level) => `${" ".repeat(level)}if a:`).join("\n"),
      "too many levels of indentation",
    ],
  ])("%s", (_name, text, message) => {
    expect(refusal(text).message).toContain(message);
  });

  test("what CPython still takes is taken", () => {
    expect(parseModule(`${"(".repeat(199)}1${")".repeat(199)}`).body).toHaveLength(1);
    expect(parseModule(`x = ${Array.from({ length: 250 }, () => "1").join("+")}`).body).toHaveLength(1);
  });
});

test("a long line costs time in proportion to its length", () => {
  const elements = 20_000;
  const [statement] = parseModule(`x = [${"1,".repeat(elements)}]\n`).body;
  expect(statement).toMatchObject({ value: { type: "List" } });
  if (statement.type === "Assign" && statement.value.type === "List")
    expect(statement.value.elts).toHaveLength(elements);
});
