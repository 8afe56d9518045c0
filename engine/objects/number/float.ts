/** Python floats: text, rounding and arithmetic as CPython does them. A float is a plain double here. */

import { Part } from "@/engine/part";
import { reprStr } from "../text/repr";
import { transformDigitsAndSpaces } from "../text/unicode";
import { raise } from "../values";
import { decompose, scaledByTen } from "./exact-decimal";

const exactly = new Part("powers of floats", () => import("./exact-math"));

import { doubleToString } from "./float-format";
import { finishedHash, hashPrime, type Int, intHash, intToFloat, normalInt, trueDiv } from "./int";

/** repr(x), which is also str(x). */
export function floatRepr(x: number): string {
  return doubleToString(x, "r", 0, { addPointZero: true });
}

const floatSyntax = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf|infinity|nan)$/i;

/** float(text); ValueError when it is no number, which calls it `shown`. */
export function floatFromText(text: string, shown = () => reprStr(text)): number {
  const plain = transformDigitsAndSpaces(text).trim();
  const bare = plain.includes("_") ? withoutUnderscores(plain) : plain;
  if (bare === null || !floatSyntax.test(bare)) {
    raise("ValueError", `could not convert string to float: ${shown()}`);
  }
  const lower = bare.toLowerCase();
  if (lower.endsWith("nan")) return Number.NaN;
  if (lower.includes("inf")) return lower.startsWith("-") ? -Infinity : Infinity;
  return Number(bare);
}

/** Underscores may stand only between two digits; null otherwise. */
export function withoutUnderscores(text: string): string | null {
  return /(?:^|[^0-9])_|_(?:[^0-9]|$)/.test(text) ? null : text.replaceAll("_", "");
}

/** int(x): the part before the point. */
export function floatToInt(x: number): Int {
  if (Number.isNaN(x)) raise("ValueError", "cannot convert float NaN to integer");
  if (!Number.isFinite(x)) raise("OverflowError", "cannot convert float infinity to integer");
  return normalInt(Math.trunc(x));
}

/** round(x): the nearest int, ties to even. */
export function floatRoundToInt(x: number): Int {
  const floor = Math.floor(x);
  const rest = x - floor;
  return floatToInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor);
}

/** round(x, digits) as a float; the exact decimal value is rounded half to even. */
export function floatRound(x: number, digits: Int): number {
  if (!Number.isFinite(x) || digits > 323) return x;
  if (digits < -308) return 0 * x;
  const places = Number(digits);
  const size = Math.abs(x);
  let rounded: number;
  if (places >= 0) {
    rounded = size >= 2 ** 52 ? size : Number(doubleToString(size, "f", places));
  } else {
    rounded = Number(scaledByTen(size, places) * 10n ** BigInt(-places));
    if (rounded === Infinity) raise("OverflowError", "rounded value too large to represent");
  }
  return x < 0 || Object.is(x, -0) ? -rounded : rounded;
}

export function floatTrueDiv(a: number, b: number): number {
  if (b === 0) raise("ZeroDivisionError", "division by zero");
  return a / b;
}

/** (a // b, a % b): the remainder has the sign of b, also when it is zero. */
export function floatDivmod(a: number, b: number): [quotient: number, remainder: number] {
  if (b === 0) raise("ZeroDivisionError", "division by zero");
  let remainder = a % b;
  let quotient = (a - remainder) / b;
  if (remainder !== 0) {
    if (b < 0 !== remainder < 0) {
      remainder += b;
      quotient -= 1;
    }
  } else {
    remainder = signOf(b) < 0 ? -0 : 0;
  }
  if (quotient === 0) return [signOf(a / b) < 0 ? -0 : 0, remainder];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, remainder];
}

export function floatFloorDiv(a: number, b: number): number {
  return floatDivmod(a, b)[0];
}

export function floatMod(a: number, b: number): number {
  return floatDivmod(a, b)[1];
}

function signOf(x: number): number {
  return x < 0 || Object.is(x, -0) ? -1 : 1;
}

/**
 * base ** exponent; null when the result is complex (a negative base, a fractional exponent), which the caller refuses.
 * ZeroDivisionError, OverflowError.
 */
export function floatPow(base: number, exponent: number): number | null {
  if (exponent === 0 || base === 1) return 1;
  if (Number.isNaN(base) || Number.isNaN(exponent)) return Number.NaN;
  const oddExponent = Math.abs(exponent % 2) === 1;
  if (!Number.isFinite(exponent)) {
    const size = Math.abs(base);
    if (size === 1) return 1;
    return exponent > 0 === size > 1 ? Infinity : 0;
  }
  if (!Number.isFinite(base)) {
    if (exponent > 0) return oddExponent ? base : Infinity;
    return oddExponent && base < 0 ? -0 : 0;
  }
  if (base === 0) {
    if (exponent < 0) raise("ZeroDivisionError", "zero to a negative power");
    return oddExponent ? base : 0;
  }
  if (base < 0 && exponent !== Math.floor(exponent)) return null;
  const size = exactly.here.exactPow(Math.abs(base), exponent);
  // The operating system's error, as CPython on Linux passes it on.
  if (size === Infinity)
    raise("OverflowError", "(34, 'Numerical result out of range')", [34, "Numerical result out of range"]);
  return base < 0 && oddExponent ? -size : size;
}

/** base ** exponent of ints for a negative exponent: a float. */
export function intPowNegative(base: Int, exponent: Int): number {
  const result = floatPow(intToFloat(base), intToFloat(exponent));
  // Only a fractional exponent gives a complex result, and this one is whole.
  return result ?? Number.NaN;
}

/** x.is_integer() */
export function isInteger(x: number): boolean {
  return Number.isInteger(x);
}

/** x.as_integer_ratio() */
export function asIntegerRatio(x: number): [numerator: Int, denominator: Int] {
  if (Number.isNaN(x)) raise("ValueError", "cannot convert NaN to integer ratio");
  if (!Number.isFinite(x)) raise("OverflowError", "cannot convert Infinity to integer ratio");
  if (x === 0) return [0, 1];
  let { mantissa, exponent } = decompose(Math.abs(x));
  while (exponent < 0 && (mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  const sign = x < 0 ? -1n : 1n;
  return exponent >= 0
    ? [normalInt(sign * (mantissa << BigInt(exponent))), 1]
    : [normalInt(sign * mantissa), normalInt(1n << BigInt(-exponent))];
}

/** x.hex() */
export function floatHex(x: number): string {
  if (!Number.isFinite(x)) return floatRepr(x);
  const sign = signOf(x) < 0 ? "-" : "";
  if (x === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = decompose(Math.abs(x));
  const lead = mantissa >> 52n;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = exponent + 52;
  return `${sign}0x${lead}.${fraction}p${power < 0 ? "-" : "+"}${Math.abs(power)}`;
}

/** float.fromhex(text) */
export function floatFromHex(text: string): number {
  const invalid = () => raise("ValueError", "invalid hexadecimal floating-point string");
  const special = /^\s*([+-]?)(inf|infinity|nan)\s*$/i.exec(text);
  if (special) {
    const size = special[2]?.toLowerCase() === "nan" ? Number.NaN : Number.POSITIVE_INFINITY;
    return special[1] === "-" ? -size : size;
  }
  const parts = /^\s*([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?\s*$/i.exec(text);
  if (!parts || `${parts[2]}${parts[3] ?? ""}` === "") return invalid();
  const [, sign, whole = "", fraction = "", power = "0"] = parts;
  const mantissa = BigInt(`0x${whole}${fraction}`);
  const exponent = Number(power) - 4 * fraction.length;
  // A quotient of two ints is rounded once, correctly.
  const size =
    exponent >= 0
      ? exponent > 1100 && mantissa > 0n
        ? Number.POSITIVE_INFINITY
        : Number(mantissa << BigInt(Math.min(exponent, 1100)))
      : trueDiv(normalInt(mantissa), normalInt(1n << BigInt(Math.min(-exponent, 5000))));
  if (!Number.isFinite(size)) raise("OverflowError", "hexadecimal value too large to represent as a float");
  return sign === "-" ? -size : size;
}

const infinityHash = 314159;

/** hash(x). CPython hashes nan by identity; here every nan hashes alike, which no dict can tell apart. */
export function floatHash(x: number): Int {
  if (Number.isNaN(x)) return 0;
  if (!Number.isFinite(x)) return x > 0 ? infinityHash : -infinityHash;
  if (Number.isInteger(x)) return intHash(normalInt(x));
  const { mantissa, exponent } = decompose(Math.abs(x));
  // Two to the power 61 is 1 modulo the prime, so that exponents count modulo 61.
  const shift = BigInt(((exponent % 61) + 61) % 61);
  const size = (mantissa << shift) % hashPrime;
  return finishedHash(x < 0 ? -size : size);
}
