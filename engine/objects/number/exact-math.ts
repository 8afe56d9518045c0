/**
 * Power, exponential and logarithm of doubles, correctly rounded. JavaScript's own are not (in a tenth of the cases
 * the last digit of `**` is wrong) and differ from browser to browser; C libraries are nearly always right.
 *
 * Numbers inside are fixed-point bigints with `places` bits after the point.
 */
import { decompose } from "./exact-decimal";
import { bitLength, safePower } from "./int";

const places = 200;
const fixed = BigInt(places);
const one = 1n << fixed;
/** Bits at the end that rounding errors of the steps below can reach, with room to spare. */
const noiseBits = 16;

const multiply = (a: bigint, b: bigint) => (a * b) >> fixed;

/** atanh(1 / n) for a whole number n. */
function inverseArtanh(n: bigint): bigint {
  let power = one / n;
  let sum = 0n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power /= n * n;
  }
  return sum;
}

const ln2 = 18n * inverseArtanh(26n) - 2n * inverseArtanh(4801n) + 8n * inverseArtanh(8749n);
const ln10 = 3n * ln2 + 2n * inverseArtanh(9n);

/** A finite double in fixed point; bits beyond `places` are cut off. */
function toFixedPoint(x: number): bigint {
  const { mantissa, exponent } = decompose(Math.abs(x));
  const shift = exponent + places;
  const size = shift >= 0 ? mantissa << BigInt(shift) : mantissa >> BigInt(-shift);
  return x < 0 ? -size : size;
}

/** e ** x for |x| below one: halved until the series is short, then squared back. */
function smallExponential(x: bigint): bigint {
  const halvings = 8n;
  const part = x >> halvings;
  let term = one;
  let sum = one;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = multiply(term, part) / k;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = multiply(sum, sum);
  return sum;
}

/** Natural logarithm of a positive double: that of the platform is a first guess, corrected to full length. */
function logarithm(x: number): bigint {
  const { mantissa, exponent } = decompose(x);
  const bits = bitLength(mantissa);
  // x is m * 2 ** power with m from 1/2 to 1.
  const power = exponent + bits;
  const m = mantissa << BigInt(places - bits);
  const guess = toFixedPoint(Math.log(Number(mantissa) / 2 ** bits));
  const rest = multiply(m, smallExponential(-guess)) - one;
  const square = multiply(rest, rest);
  const correction = rest - square / 2n + multiply(square, rest) / 3n - multiply(square, square) / 4n;
  return BigInt(power) * ln2 + guess + correction;
}

/**
 * The double nearest to m * 2 ** exponent, m positive. Within `noise` of the middle between two doubles it counts as
 * exactly the middle and goes to the even one.
 */
function nearestDouble(m: bigint, exponent: number, noise: bigint): number {
  const bits = bitLength(m);
  const top = exponent + bits;
  const dropped = Math.max(bits - 53, -1074 - exponent);
  if (dropped <= 0) return scaled(m, exponent);
  if (top < -1075) return 0;
  const half = 1n << BigInt(dropped - 1);
  const rest = m & ((half << 1n) - 1n);
  let kept = m >> BigInt(dropped);
  const beyondHalf = rest - half;
  const isTie = beyondHalf <= noise && beyondHalf >= -noise;
  if (isTie ? (kept & 1n) === 1n : beyondHalf > 0n) kept += 1n;
  return scaled(kept, exponent + dropped);
}

/** m * 2 ** exponent in two steps, since the power alone may be out of range. */
function scaled(m: bigint, exponent: number): number {
  const first = Math.trunc(exponent / 2);
  return Number(m) * 2 ** first * 2 ** (exponent - first);
}

/** e ** x for x in fixed point, known up to `noise`. */
function exponential(x: bigint, noise: bigint): number {
  const power = (x + ln2 / 2n) / ln2 - (x + ln2 / 2n < 0n ? 1n : 0n);
  return nearestDouble(smallExponential(x - power * ln2), Number(power) - places, noise);
}

/** base ** exponent for a positive finite base and a finite exponent. Overflow is Infinity, underflow 0. */
export function exactPow(base: number, exponent: number): number {
  if (base === 1 || exponent === 0) return 1;
  if (exponent > 0 && Number.isInteger(exponent) && Number.isSafeInteger(base)) {
    const power = safePower(base, exponent);
    if (power !== null) return power;
  }
  const size = exponent * Math.log2(base);
  if (size > 1100) return Number.POSITIVE_INFINITY;
  if (size < -1200) return 0;
  const { mantissa, exponent: shift } = decompose(Math.abs(exponent));
  const product = logarithm(base) * (exponent < 0 ? -mantissa : mantissa);
  const x = shift >= 0 ? product << BigInt(shift) : product >> BigInt(-shift);
  // An error of the logarithm grows with the exponent.
  const growth = Math.max(0, Math.ceil(Math.log2(Math.abs(exponent))));
  return exponential(x, 1n << BigInt(noiseBits + growth));
}

/** e ** x; overflow is Infinity, underflow 0. */
export function exactExp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 800) return Number.POSITIVE_INFINITY;
  if (x < -800) return 0;
  return exponential(toFixedPoint(x), 1n << BigInt(noiseBits));
}

/** Natural logarithm of a positive double. */
export function exactLog(x: number): number {
  if (x === Number.POSITIVE_INFINITY || x === 1) return x === 1 ? 0 : x;
  return signedDouble(logarithm(x));
}

/** Logarithm to base 2 of a positive double. */
export function exactLog2(x: number): number {
  if (x === Number.POSITIVE_INFINITY || x === 1) return x === 1 ? 0 : x;
  return signedDouble((logarithm(x) << fixed) / ln2);
}

/** Logarithm to base 10 of a positive double. */
export function exactLog10(x: number): number {
  if (x === Number.POSITIVE_INFINITY || x === 1) return x === 1 ? 0 : x;
  return signedDouble((logarithm(x) << fixed) / ln10);
}

function signedDouble(x: bigint): number {
  const noise = 1n << BigInt(noiseBits);
  return x < 0n ? -nearestDouble(-x, -places, noise) : nearestDouble(x, -places, noise);
}
