/** Hashes of numbers as 64-bit CPython computes them: modulo the prime 2 ** 61 - 1, equal for equal numbers. */
import { toInt } from "../values";
import { decompose } from "./exact-decimal";
import type { Int } from "./int";

const prime = (1n << 61n) - 1n;
const infinityHash = 314159;

/** hash(n) for an int. */
export function intHash(n: Int): Int {
  if (typeof n === "number") return n === -1 ? -2 : n;
  const rest = (n < 0n ? -n : n) % prime;
  return finished(n < 0n ? -rest : rest);
}

/** hash(x) for a float. CPython hashes nan by identity; here every nan hashes alike, which no dict can tell apart. */
export function floatHash(x: number): Int {
  if (Number.isNaN(x)) return 0;
  if (!Number.isFinite(x)) return x > 0 ? infinityHash : -infinityHash;
  if (Number.isInteger(x)) return intHash(Number.isSafeInteger(x) ? x + 0 : toInt(BigInt(x)));
  const { mantissa, exponent } = decompose(Math.abs(x));
  // Two to the power 61 is 1 modulo the prime, so that exponents count modulo 61.
  const shift = BigInt(((exponent % 61) + 61) % 61);
  const size = (mantissa << shift) % prime;
  return finished(x < 0 ? -size : size);
}

function finished(hash: bigint): Int {
  return hash === -1n ? -2 : toInt(hash);
}
