import { floatRepr, intPowNegative } from "@/engine/objects/number/float";
import {
  add,
  bitAnd,
  bitCount,
  bitLength,
  bitOr,
  bitXor,
  compareNumbers,
  divmod,
  floorDiv,
  type Int,
  intHash,
  intRound,
  invert,
  leftShift,
  mod,
  mul,
  neg,
  normalInt,
  pow,
  powMod,
  rightShift,
  sub,
  trueDiv,
} from "@/engine/objects/number/int";
import { intFromText, intToPrefixedText, intToText } from "@/engine/objects/number/int-text";
import { type Area, casesOf, Draws } from "./area";
import { hash64 } from "./float-areas";
import { drawFloat, drawInt, floatAsText, floatFromCase } from "./numbers";

const intFromCase = (text: string): Int => normalInt(BigInt(text));

const oneInt = (name: string, expression: string, ours: (n: Int) => string): Area => {
  const draws = new Draws(name.length * 3 + 2);
  return {
    name,
    python: `${hash64}\ndef answer(t):\n    n = int(t)\n    return str(${expression})`,
    cases: casesOf(3000, () => [String(drawInt(draws, 500))]),
    ours: (text: string) => ours(intFromCase(text)),
  };
};

const twoInts = (
  name: string,
  expression: string,
  ours: (a: Int, b: Int) => string | Int,
  smallSecond = false,
): Area => {
  const draws = new Draws(name.length * 17 + 3);
  const second = () => (smallSecond ? draws.below(90) - 5 : drawInt(draws, 500));
  return {
    name,
    python: `from decimal import Decimal\ndef answer(t, u):\n    a, b = int(t), int(u)\n    return str(${expression})`,
    cases: casesOf(3000, () => [String(drawInt(draws)), String(second())]),
    ours: (a: string, b: string) => String(checked(ours(intFromCase(a), intFromCase(b)))),
  };
};

/** An int result must be in its one representation. */
function checked(result: string | Int): string | Int {
  const isNormal =
    typeof result === "string" ||
    (typeof result === "number"
      ? Number.isSafeInteger(result) && !Object.is(result, -0)
      : typeof normalInt(result) === "bigint");
  return isNormal ? result : `not normal: ${result}`;
}

export function intAreas(): Area[] {
  const draws = new Draws(77);
  const pieces = [
    "0",
    "1",
    "7",
    "9",
    "a",
    "F",
    "z",
    "0x",
    "0b",
    "0o",
    "_",
    " ",
    "-",
    "+",
    "\u0665",
    "\n",
    "\u001f",
    "é",
    ".",
    "'",
    "00",
  ];
  return [
    twoInts("int +", "a + b", add),
    twoInts("int -", "a - b", sub),
    twoInts("int *", "a * b", (a, b) => mul(a, b)),
    twoInts("int //", "a // b", floorDiv),
    twoInts("int %", "a % b", mod),
    twoInts("int divmod", "divmod(a, b)", (a, b) => `(${divmod(a, b).map(checked).join(", ")})`),
    twoInts("int /", "repr(a / b)", (a, b) => floatRepr(trueDiv(a, b))),
    twoInts("int &", "a & b", bitAnd),
    twoInts("int |", "a | b", bitOr),
    twoInts("int ^", "a ^ b", bitXor),
    twoInts("int <<", "a << b", (a, b) => leftShift(a, b), true),
    twoInts("int >>", "a >> b", rightShift, true),
    twoInts(
      "int **",
      // The exact power, rounded once: C libraries miss the last digit now and then.
      "hex(a ** b) if b >= 0 or a == 0 else repr(float(Decimal(float(a)) ** b))",
      (a, b) => (b >= 0 ? intToPrefixedText(pow(a, b), 16) : floatRepr(intPowNegative(a, b))),
      true,
    ),
    twoInts("round of an int", "round(a, b)", intRound, true),
    twoInts("comparison of ints", "(a > b) - (a < b)", compareNumbers),
    {
      name: "comparison of int and float",
      python: "def answer(t, u):\n    a, b = int(t), float(u)\n    return str([a < b, a == b, a > b])",
      cases: casesOf(3000, () => {
        const x = drawFloat(draws);
        const near =
          Number.isFinite(x) && draws.below(2) === 0
            ? BigInt(Math.round(x)) + BigInt(draws.below(3)) - 1n
            : drawInt(draws);
        return [String(near), floatAsText(x)];
      }),
      ours: (n: string, x: string) => {
        const order = compareNumbers(intFromCase(n), floatFromCase(x));
        return `[${[order < 0, order === 0, order > 0].map((b) => (b ? "True" : "False")).join(", ")}]`;
      },
    },
    {
      name: "pow with a modulus",
      python: "def answer(a, b, m): return str(pow(int(a), int(b), int(m)))",
      cases: casesOf(3000, () => [
        String(drawInt(draws, 100)),
        String(drawInt(draws, 100)),
        String(drawInt(draws, 100)),
      ]),
      ours: (a: string, b: string, m: string) =>
        String(checked(powMod(intFromCase(a), intFromCase(b), intFromCase(m)))),
    },
    {
      name: "int of a text",
      python: "def answer(t, b): return hex(int(t, b))",
      cases: casesOf(20000, () => [draws.text(pieces, 8), draws.pick([10, 10, 10, 0, 2, 8, 16, 36, 1, 37, 3, 32])]),
      ours: (text: string, base: number) => intToPrefixedText(intFromText(text, base), 16),
    },
    {
      name: "very long ints as text",
      python: "def answer(digit, n, b): return hex(int(digit * n, b))",
      cases: [10, 100, 4299, 4300, 4301, 9000].flatMap((n) => [2, 3, 10, 16, 32].map((base) => ["1", n, base])),
      ours: (digit: string, n: number, base: number) => intToPrefixedText(intFromText(digit.repeat(n), base), 16),
    },
    {
      name: "text of very long ints",
      python: "def answer(n, d): return str(10 ** n + d)",
      cases: [15, 16, 17, 100, 4298, 4299, 4300, 4301, 9000].flatMap((n) => [-1, 0, 1].map((d) => [n, d])),
      ours: (n: number, d: number) => intToText(add(pow(10, n), d)),
    },
    oneInt(
      "text of an int",
      "[n, hex(n), oct(n), bin(n)]",
      (n) =>
        `[${intToText(n)}, '${intToPrefixedText(n, 16)}', '${intToPrefixedText(n, 8)}', '${intToPrefixedText(n, 2)}']`,
    ),
    oneInt("~ and - of an int", "[~n, -n]", (n) => `[${checked(invert(n))}, ${checked(neg(n))}]`),
    oneInt("bit_length and bit_count", "[n.bit_length(), n.bit_count()]", (n) => `[${bitLength(n)}, ${bitCount(n)}]`),
    oneInt("hash of an int", "hash64(n)", (n) => String(checked(intHash(n)))),
  ];
}
