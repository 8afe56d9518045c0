/**
 * Exact decimal digits of a double, rounded half to even, for any number of digits: JavaScript's toFixed stops at 100
 * digits and rounds ties up. A double has at most 1074 digits after the point and 767 significant ones; the rest are 0.
 */
export interface DecimalDigits {
  /** Significant digits without trailing zeros; "0" for zero. */
  digits: string;
  /** Where the point goes: the value is 0.DIGITS times ten to this power; 1 for zero. */
  point: number;
}

const maxFractionDigits = 1074;
const maxSignificantDigits = 800;

const doubleView = new DataView(new ArrayBuffer(8));

/** A finite positive double as an integer times a power of two. */
export function decompose(x: number): { mantissa: bigint; exponent: number } {
  doubleView.setFloat64(0, x);
  const bits = doubleView.getBigUint64(0);
  const field = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return field === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (1n << 52n), exponent: field - 1075 };
}

/** n / d rounded half to even; both positive. */
function divideHalfEven(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  const twice = (n - quotient * d) * 2n;
  return twice > d || (twice === d && (quotient & 1n) === 1n) ? quotient + 1n : quotient;
}

/** The integer nearest to x times ten to the power `shift`, ties to even; x is finite and not negative. */
export function scaledByTen(x: number, shift: number): bigint {
  const { mantissa, exponent } = decompose(x);
  let numerator = mantissa;
  let denominator = 1n;
  if (shift >= 0) numerator *= 10n ** BigInt(shift);
  else denominator = 10n ** BigInt(-shift);
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  return divideHalfEven(numerator, denominator);
}

function stripped(text: string, point: number): DecimalDigits {
  let end = text.length;
  while (end > 1 && text.charCodeAt(end - 1) === 48) end--;
  const digits = text.slice(0, end);
  return digits === "0" ? { digits, point: 1 } : { digits, point };
}

/** The fewest digits that read back as x; x is finite and not negative. */
export function shortestDigits(x: number): DecimalDigits {
  const [digits, exponent] = x.toExponential().split("e");
  return stripped(digits.replace(".", ""), Number(exponent) + 1);
}

/** Digits of x rounded to `count` places after the point. */
export function fixedDigits(x: number, count: number): DecimalDigits {
  const places = Math.min(count, maxFractionDigits);
  if (places <= 20 && x < 1e15) {
    const text = x.toFixed(places);
    // A tie ends in 5 one place further on; only ties are rounded differently here.
    if (!x.toFixed(places + 1).endsWith("5")) return fromPlain(text.replace(".", ""), places);
  }
  return fromPlain(scaledByTen(x, places).toString(), places);
}

function fromPlain(text: string, places: number): DecimalDigits {
  const digits = text.replace(/^0+(?=.)/, "");
  return stripped(digits, digits.length - places);
}

/** x rounded to `count` (at least 1) significant digits. */
export function significantDigits(x: number, count: number): DecimalDigits {
  if (x === 0) return { digits: "0", point: 1 };
  const wanted = Math.min(count, maxSignificantDigits);
  let point = shortestDigits(x).point;
  for (;;) {
    const text = scaledByTen(x, wanted - point).toString();
    if (text.length === wanted) {
      // Rounded up to a power of ten, it may have one more place: 1e-07 to 17 places is 9.9999999999999995e-08.
      if (/^10*$/.test(text)) {
        const finer = scaledByTen(x, wanted - point + 1).toString();
        if (finer.length === wanted) return stripped(finer, point - 1);
      }
      return stripped(text, point);
    }
    // The estimate of the exponent can be one off on either side of a power of ten.
    point += text.length > wanted ? 1 : -1;
  }
}
