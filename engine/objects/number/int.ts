/**
 * Python ints: a number inside the safe range, a bigint outside it, never -0. Results that can be much larger than the
 * operands are charged before they are made.
 */
import { effort, longWork } from "../effort";
import { isInt, raise, toInt, type Value } from "../values";
import type { Charge } from "./charge";

export type Int = number | bigint;

/** JavaScript's own limit is 2 ** 30 bits; a program that wants more has run out of memory whatever its limit. */
const maxBits = 2 ** 29;

/** The int of a bigint or of a double that is a whole number. */
export function normalInt(n: Int): Int {
  if (typeof n === "bigint") return toInt(n);
  return Number.isSafeInteger(n) ? n + 0 : toInt(BigInt(n));
}

/** The int that a value is, bool included; null for anything else. */
export function intOf(v: Value): Int | null {
  if (typeof v === "boolean") return v ? 1 : 0;
  return isInt(v) ? v : null;
}

/** An int as an index: far outside the range of any length when it is too large for a number. */
export function clampIndex(n: Int): number {
  if (typeof n === "number") return n;
  return n > 0n ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
}

/** From here on the time that a product takes is what hurts, more than its size. */
const slowBits = 2 ** 22;

function chargeBits(bits: number, charge: Charge | undefined): void {
  if (bits <= 1024) return;
  charge?.(Math.ceil(bits > slowBits ? bits * 16 : bits / 8));
  if (bits > maxBits) raise("MemoryError", "");
}

const wide = 1n << 32_768n;

/** Before an operation on numbers so large that a few of them take a millisecond, or each of them many. */
export function paceWide(a: bigint, b: bigint, units: number): void {
  if (a > wide || b > wide || a < -wide || b < -wide) effort.pace(units);
}

const linearUnits = longWork / 50;

export function add(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  paceWide(x, y, linearUnits);
  return toInt(x + y);
}

export function sub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference;
  }
  const [x, y] = [BigInt(a), BigInt(b)];
  paceWide(x, y, linearUnits);
  return toInt(x - y);
}

export function mul(a: Int, b: Int, charge?: Charge): Int {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  chargeBits(bitLength(a) + bitLength(b), charge);
  const [x, y] = [BigInt(a), BigInt(b)];
  paceWide(x, y, longWork / 2);
  return toInt(x * y);
}

export function neg(a: Int): Int {
  return typeof a === "number" ? 0 - a : toInt(-a);
}

export function abs(a: Int): Int {
  return a < 0 ? neg(a) : a;
}

/** ~a */
export function invert(a: Int): Int {
  return sub(-1, a);
}

/** (a // b, a % b): rounded down, so that the remainder has the sign of b. */
export function divmod(a: Int, b: Int): [quotient: Int, remainder: Int] {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) raise("ZeroDivisionError", "division by zero");
    const remainder = mod(a, b) as number;
    // a - remainder may leave the safe range only when a is already large and b differs in sign.
    const whole = a - remainder;
    if (Number.isSafeInteger(whole)) return [whole / b + 0, remainder];
  }
  const n = BigInt(a);
  const d = BigInt(b);
  if (d === 0n) raise("ZeroDivisionError", "division by zero");
  paceWide(n, d, longWork / 2);
  let quotient = n / d;
  let remainder = n % d;
  if (remainder !== 0n && remainder < 0n !== d < 0n) {
    quotient -= 1n;
    remainder += d;
  }
  return [toInt(quotient), toInt(remainder)];
}

export function floorDiv(a: Int, b: Int): Int {
  return divmod(a, b)[0];
}

export function mod(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) raise("ZeroDivisionError", "division by zero");
    const remainder = a % b;
    return remainder !== 0 && remainder < 0 !== b < 0 ? remainder + b : remainder + 0;
  }
  return divmod(a, b)[1];
}

/** float(n); OverflowError beyond the range of a float. */
export function intToFloat(n: Int): number {
  if (typeof n === "number") return n;
  const x = Number(n);
  if (!Number.isFinite(x)) raise("OverflowError", "int too large to convert to float");
  return x;
}

/** a / b as a float, correctly rounded however large the operands are. */
export function trueDiv(a: Int, b: Int): number {
  if (b === 0) raise("ZeroDivisionError", "division by zero");
  if (typeof a === "number" && typeof b === "number") return a / b;
  const negative = a < 0 !== b < 0;
  if (a === 0) return negative ? -0 : 0;
  const n = BigInt(abs(a));
  const d = BigInt(abs(b));
  const sizeDifference = bitLength(n) - bitLength(d);
  if (sizeDifference > 1024) raise("OverflowError", "integer division result too large for a float");
  if (sizeDifference < -1080) return negative ? -0 : 0;
  // A quotient of at least 55 bits whose last bit also stands for everything cut off, then one rounding.
  const shift = Math.max(sizeDifference, -1021) - 55;
  const scaled = shift >= 0 ? n : n << BigInt(-shift);
  const divisor = shift >= 0 ? d << BigInt(shift) : d;
  let quotient = scaled / divisor;
  if (quotient * divisor !== scaled) quotient |= 1n;
  const extraBits = BigInt(Math.max(bitLength(quotient), -1021 - shift) - 53);
  const half = 1n << (extraBits - 1n);
  const rest = quotient & ((1n << extraBits) - 1n);
  let top = quotient >> extraBits;
  if (rest > half || (rest === half && (top & 1n) === 1n)) top += 1n;
  const exponent = shift + Number(extraBits);
  // Two steps, because a single power of two would leave the range of a double.
  const firstStep = Math.trunc(exponent / 2);
  const size = Number(top) * 2 ** firstStep * 2 ** (exponent - firstStep);
  if (!Number.isFinite(size)) raise("OverflowError", "integer division result too large for a float");
  return negative ? -size : size;
}

/** base ** exponent for an exponent that is not negative; for a negative one see intPowNegative in float.ts. */
export function pow(base: Int, exponent: Int, charge?: Charge): Int {
  if (typeof base === "number" && typeof exponent === "number") {
    const result = safePower(base, exponent);
    if (result !== null) return result;
  }
  if (base === 0 || base === 1) return exponent === 0 ? 1 : base;
  if (base === -1) return mod(exponent, 2) === 0 ? 1 : -1;
  const power = BigInt(exponent);
  const size = bitLength(base);
  // A power of two needs no more than its exponent; anything else at most its own length each time.
  chargeBits(size * Number(power), charge);
  return toInt(BigInt(base) ** power);
}

/** base ** exponent by multiplication, which is exact as long as it is safe (JavaScript's ** is not); null beyond. */
export function safePower(base: number, exponent: number): number | null {
  if (exponent > 53) return null;
  let result = 1;
  for (let i = 0; i < exponent; i++) {
    result *= base;
    if (!Number.isSafeInteger(result)) return null;
  }
  return result + 0;
}

/**
 * Charges for as many steps as a number has bits, each making a number of that size: the work of algorithms whose
 * result is small but whose way there is long.
 */
export function chargeSteps(steps: number, bits: number, charge: Charge | undefined): void {
  if (bits > 1024) charge?.(Math.ceil((steps * bits) / 8));
}

/** pow(base, exponent, modulus), with inverses for a negative exponent. */
export function powMod(base: Int, exponent: Int, modulus: Int, charge?: Charge): Int {
  if (modulus === 0) raise("ValueError", "pow() 3rd argument cannot be 0");
  chargeSteps(Math.max(bitLength(exponent), bitLength(modulus)), bitLength(modulus), charge);
  const size = BigInt(abs(modulus));
  if (size === 1n) return 0;
  let factor = BigInt(mod(base, size));
  let power = BigInt(exponent);
  if (power < 0n) {
    factor = inverse(factor, size);
    power = -power;
  }
  let result = 1n;
  for (const bit of power.toString(2)) {
    paceWide(result, size, longWork / 2);
    result = (result * result) % size;
    if (bit === "1") result = (result * factor) % size;
  }
  return mod(toInt(result), modulus);
}

function inverse(a: bigint, modulus: bigint): bigint {
  let [r, nextR, t, nextT] = [modulus, a, 0n, 1n];
  while (nextR !== 0n) {
    paceWide(r, nextR, longWork / 2);
    const quotient = r / nextR;
    [r, nextR] = [nextR, r - quotient * nextR];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  if (r !== 1n) raise("ValueError", "base is not invertible for the given modulus");
  return t < 0n ? t + modulus : t;
}

export function leftShift(a: Int, count: Int, charge?: Charge): Int {
  if (count < 0) raise("ValueError", "negative shift count");
  if (a === 0) return 0;
  if (typeof a === "number" && count < 53) {
    const shifted = a * 2 ** Number(count);
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  chargeBits(bitLength(a) + Number(count), charge);
  return toInt(BigInt(a) << BigInt(count));
}

export function rightShift(a: Int, count: Int): Int {
  if (count < 0) raise("ValueError", "negative shift count");
  if (typeof a === "number") return count > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(count)) + 0;
  return toInt(count > maxBits ? (a < 0n ? -1n : 0n) : a >> BigInt(count));
}

function isSmall(n: Int): n is number {
  return typeof n === "number" && n >= -0x80000000 && n <= 0x7fffffff;
}

export function bitAnd(a: Int, b: Int): Int {
  return isSmall(a) && isSmall(b) ? a & b : toInt(BigInt(a) & BigInt(b));
}

export function bitOr(a: Int, b: Int): Int {
  return isSmall(a) && isSmall(b) ? a | b : toInt(BigInt(a) | BigInt(b));
}

export function bitXor(a: Int, b: Int): Int {
  return isSmall(a) && isSmall(b) ? a ^ b : toInt(BigInt(a) ^ BigInt(b));
}

/**
 * Below, equal to or above zero as the first is below, equal to or above the second; NaN when one is not a number.
 * Either may be an int or a float: they are compared by exact value, as Python does.
 */
export function compareNumbers(a: Int, b: Int): number {
  if (a < b) return -1;
  if (a > b) return 1;
  // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint are equal by value only with ==
  return a == b ? 0 : Number.NaN;
}

/** n.bit_length() */
export function bitLength(n: Int): number {
  if (typeof n === "number") {
    const size = Math.abs(n);
    return size < 0x80000000 ? 32 - Math.clz32(size) : 32 + (32 - Math.clz32(Math.floor(size / 0x100000000)));
  }
  const hex = (n < 0n ? -n : n).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0], 16)));
}

const onesOfHexDigit = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** n.bit_count(): ones in the binary form of the absolute value. */
export function bitCount(n: Int): number {
  let count = 0;
  for (const digit of abs(n).toString(16)) count += onesOfHexDigit[Number.parseInt(digit, 16)];
  return count;
}

/** round(n, digits): ties to even; digits that are not negative change nothing. */
export function intRound(n: Int, digits: Int): Int {
  if (digits >= 0) return n;
  const places = -Number(digits);
  // Half of ten to this power exceeds any n with fewer digits, so that the answer is known without the power.
  if (places > bitLength(n) * 0.30103 + 1) return 0;
  const unit = BigInt(10) ** BigInt(places);
  const size = BigInt(abs(n));
  const rest = size % unit;
  let rounded = size - rest;
  const twice = rest * 2n;
  if (twice > unit || (twice === unit && ((size / unit) & 1n) === 1n)) rounded += unit;
  return toInt(n < 0 ? -rounded : rounded);
}

/** Hashes are numbers modulo this prime, equal for equal numbers, as in 64-bit CPython. */
export const hashPrime = (1n << 61n) - 1n;

/** hash(n) */
export function intHash(n: Int): Int {
  if (typeof n === "number") return n === -1 ? -2 : n;
  const rest = (n < 0n ? -n : n) % hashPrime;
  return finishedHash(n < 0n ? -rest : rest);
}

/** No hash is -1, which CPython keeps for errors. */
export function finishedHash(hash: bigint): Int {
  return hash === -1n ? -2 : toInt(hash);
}
