/** Numbers that are likely to go wrong, and random ones; and numbers as text that Python's float() and int() read back. */
import type { Draws } from "./area";

const trickyFloats = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  2.5,
  -2.5,
  0.1,
  0.2,
  0.3,
  1e16,
  1e15,
  9999999999999998,
  1e-5,
  1e-4,
  0.00012345,
  1e22,
  1e23,
  9.5,
  0.05,
  0.15,
  0.25,
  0.35,
  1.005,
  2.675,
  1234567.891,
  5e-324,
  2.2250738585072014e-308,
  1.7976931348623157e308,
  123456789012345680,
  4503599627370495.5,
  9007199254740992,
  1e100,
  99999.5,
  999999.5,
  0.99999999,
  1e21,
  1e-7,
  1e300,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
];

const view = new DataView(new ArrayBuffer(8));

export function drawFloat(draws: Draws): number {
  const sign = draws.below(2) === 0 ? 1 : -1;
  switch (draws.below(6)) {
    case 0:
      return draws.pick(trickyFloats);
    case 1:
      view.setUint32(0, draws.below(2 ** 32));
      view.setUint32(4, draws.below(2 ** 32));
      return view.getFloat64(0);
    case 2:
      return (sign * draws.below(100000)) / 10 ** draws.below(6);
    case 3:
      return (sign * draws.below(4000)) / 2 ** draws.below(12);
    case 4:
      return sign * draws.fraction() * 10 ** (draws.below(40) - 20);
    default:
      return sign * draws.below(1000);
  }
}

/** Read back exactly by float() and by Number(). */
export function floatAsText(x: number): string {
  if (Object.is(x, -0)) return "-0.0";
  return Number.isFinite(x) ? String(x) : Number.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
}

export function floatFromCase(text: string): number {
  return text.endsWith("inf")
    ? text.startsWith("-")
      ? Number.NEGATIVE_INFINITY
      : Number.POSITIVE_INFINITY
    : Number(text);
}

const trickyInts = [
  0n,
  1n,
  2n,
  10n,
  53n,
  2n ** 31n,
  2n ** 31n - 1n,
  2n ** 32n,
  2n ** 52n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 53n + 1n,
  2n ** 61n - 1n,
  2n ** 61n,
  2n ** 63n,
  2n ** 64n,
  10n ** 20n,
  10n ** 22n,
  2n ** 1023n,
  2n ** 1024n,
  5n,
  15n,
  25n,
  1250n,
];

export function drawInt(draws: Draws, largestBits = 200): bigint {
  const sign = draws.below(2) === 0 ? 1n : -1n;
  switch (draws.below(4)) {
    case 0:
      return sign * draws.pick(trickyInts);
    case 1:
      return sign * BigInt(draws.below(100));
    case 2:
      return sign * BigInt(draws.below(2 ** 32)) * BigInt(draws.below(2 ** 21));
    default: {
      let n = 0n;
      for (let bits = draws.below(largestBits); bits > 0; bits -= 32) n = (n << 32n) | BigInt(draws.below(2 ** 32));
      return sign * n;
    }
  }
}
