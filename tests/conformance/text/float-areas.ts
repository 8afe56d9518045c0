import { exactExp, exactLog, exactLog2, exactLog10 } from "@/engine/objects/number/exact-math";
import {
  asIntegerRatio,
  floatDivmod,
  floatFloorDiv,
  floatFromText,
  floatHash,
  floatHex,
  floatMod,
  floatPow,
  floatRepr,
  floatRound,
  floatRoundToInt,
  floatToInt,
  floatTrueDiv,
  isInteger,
} from "@/engine/objects/number/float";
import { type Area, casesOf, Draws } from "./area";
import { drawFloat, floatAsText, floatFromCase } from "./numbers";

/** hash() as documented for a 64-bit build; the judge itself runs on 32 bits. */
export const hash64 = `
from fractions import Fraction
P = 2**61 - 1
def hash64(x):
    if x != x: return 0
    if x in (float("inf"), float("-inf")): return 314159 if x > 0 else -314159
    f = Fraction(x)
    h = abs(f.numerator) % P * pow(f.denominator, P - 2, P) % P
    h = -h if f < 0 else h
    return -2 if h == -1 else h
`;

/** exp and logarithms rounded once from 60 decimals. */
const exact = `
from decimal import Decimal, getcontext
getcontext().prec = 60
ln2 = Decimal(2).ln()
def exact(x):
    if not 0 < x < 700: return "outside"
    d = Decimal(x)
    return " ".join(repr(float(v)) for v in (d.exp(), (-d).exp(), d.ln(), d.ln() / ln2, d.log10()))
`;

const oneFloat = (name: string, expression: string, ours: (x: number) => string, count = 4000): Area => {
  const draws = new Draws(name.length * 7 + 1);
  return {
    name,
    python: `${hash64}${exact}\ndef answer(t):\n    x = float(t)\n    return str(${expression})`,
    cases: casesOf(count, () => [floatAsText(drawFloat(draws))]),
    ours: (text: string) => ours(floatFromCase(text)),
  };
};

const twoFloats = (name: string, expression: string, ours: (a: number, b: number) => string): Area => {
  const draws = new Draws(name.length * 13 + 5);
  return {
    name,
    python: `def answer(t, u):\n    a, b = float(t), float(u)\n    return str(${expression})`,
    cases: casesOf(4000, () => [floatAsText(drawFloat(draws)), floatAsText(drawFloat(draws))]),
    ours: (a: string, b: string) => ours(floatFromCase(a), floatFromCase(b)),
  };
};

export function floatAreas(): Area[] {
  const draws = new Draws(11);
  const pieces = [
    "1",
    "2",
    "0",
    "9",
    ".",
    "e",
    "E",
    "-",
    "+",
    "_",
    " ",
    "inf",
    "nan",
    "infinity",
    "\u0663",
    "x",
    "\t",
    "\u00a0",
    "\x00",
    "\u001f",
    "'",
  ];
  return [
    oneFloat("repr of a float", "repr(x)", floatRepr, 20000),
    oneFloat("int of a float", "int(x)", (x) => String(floatToInt(x))),
    oneFloat("round of a float", "round(x)", (x) => String(floatRoundToInt(x))),
    oneFloat("hex of a float", "x.hex()", floatHex),
    oneFloat("is_integer", "x.is_integer()", (x) => (isInteger(x) ? "True" : "False")),
    oneFloat("as_integer_ratio", "'%d/%d' % x.as_integer_ratio()", (x) => asIntegerRatio(x).join("/")),
    oneFloat("hash of a float", "hash64(x)", (x) => String(floatHash(x))),
    {
      name: "round of a float to digits",
      python: "def answer(t, n): return repr(round(float(t), n))",
      cases: casesOf(20000, () => [
        floatAsText(drawFloat(draws)),
        draws.pick([0, 1, 2, 3, 4, 5, 10, 17, 20, 30, 100, 322, 323, 324, -1, -2, -3, -5, -17, -307, -308, -309, -400]),
      ]),
      ours: (x: string, n: number) => floatRepr(floatRound(floatFromCase(x), n)),
    },
    {
      name: "float of a text",
      python: "def answer(t): return repr(float(t))",
      cases: casesOf(20000, () => [draws.text(pieces, 7)]),
      ours: (text: string) => floatRepr(floatFromText(text)),
    },
    twoFloats("float /", "a / b", (a, b) => floatRepr(floatTrueDiv(a, b))),
    twoFloats("float //", "a // b", (a, b) => floatRepr(floatFloorDiv(a, b))),
    twoFloats("float %", "a % b", (a, b) => floatRepr(floatMod(a, b))),
    twoFloats("float divmod", "divmod(a, b)", (a, b) => `(${floatDivmod(a, b).map(floatRepr).join(", ")})`),
    {
      name: "float **, to the last digit",
      // The exact power, rounded once, from decimals of 80 digits: C libraries miss the last digit now and then.
      python: `
from decimal import Decimal, getcontext
getcontext().prec = 80
def answer(t, u):
    return repr(float(Decimal(float(t)) ** Decimal(float(u))))
`,
      cases: casesOf(3000, () => [
        floatAsText(draws.pick([draws.below(1000) + 1, draws.fraction() * 10 + 1e-9, (draws.below(5000) + 1) / 100])),
        floatAsText(draws.pick([draws.below(60) - 30, draws.fraction() * 40 - 20, draws.pick([0.5, 1.5, -0.5, 0.25])])),
      ]),
      ours: (a: string, b: string) => floatRepr(floatPow(floatFromCase(a), floatFromCase(b)) ?? Number.NaN),
    },
    {
      name: "float **",
      // The judge's own C library gives the other neighbour where the result is almost halfway between two floats.
      toleratedShare: 0.001,
      // Linux gives the overflow another number and text than the judge's C library.
      python: `
def answer(t, u):
    try:
        r = float(t) ** float(u)
    except OverflowError as e:
        if "complex" not in str(e): raise OverflowError(34, "Numerical result out of range")
        return "complex"
    return "complex" if isinstance(r, complex) else repr(r)
`,
      cases: casesOf(20000, () => [floatAsText(drawFloat(draws)), floatAsText(drawFloat(draws))]),
      ours: (a: string, b: string) => {
        const result = floatPow(floatFromCase(a), floatFromCase(b));
        return result === null ? "complex" : floatRepr(result);
      },
    },
    oneFloat(
      "exp and log, to the last digit",
      "exact(x)",
      (x) => {
        if (!(x > 0 && x < 700)) return "outside";
        return [exactExp(x), exactExp(-x), exactLog(x), exactLog2(x), exactLog10(x)].map(floatRepr).join(" ");
      },
      1500,
    ),
  ];
}
