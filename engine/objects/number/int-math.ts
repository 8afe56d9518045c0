/** Whole-number functions of the `math` module. */

import { effort, longWork } from "../effort";
import { raise, toInt } from "../values";
import type { Charge } from "./charge";
import { abs, bitLength, chargeSteps, type Int, mul, paceWide } from "./int";

/** The greatest common divisor, never negative; gcd(0, 0) is 0. */
export function gcd(a: Int, b: Int, charge?: Charge): Int {
  if (typeof a === "number" && typeof b === "number") {
    let [x, y] = [Math.abs(a), Math.abs(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return x;
  }
  const bits = Math.min(bitLength(a), bitLength(b));
  chargeSteps(bits, bits, charge);
  let [x, y] = [BigInt(abs(a)), BigInt(abs(b))];
  while (y !== 0n) {
    paceWide(x, y, longWork / 10);
    [x, y] = [y, x % y];
  }
  return toInt(x);
}

/** The least common multiple; 0 when either is 0. */
export function lcm(a: Int, b: Int, charge?: Charge): Int {
  if (a === 0 || b === 0) return 0;
  return abs(mul(toInt(BigInt(a) / BigInt(gcd(a, b, charge))), b, charge));
}

/** The whole part of the square root. */
export function isqrt(n: Int): Int {
  if (n < 0) raise("ValueError", "isqrt() argument must be nonnegative");
  if (typeof n === "number") {
    const root = Math.floor(Math.sqrt(n));
    // The square root of a number near 2 ** 53 may be rounded up.
    return root * root > n ? root - 1 : root;
  }
  let root = 1n << BigInt(Math.ceil(bitLength(n) / 2));
  for (;;) {
    paceWide(n, root, longWork);
    const next = (root + n / root) >> 1n;
    if (next >= root) return toInt(root);
    root = next;
  }
}

const largestLong = 2n ** 63n - 1n;

/** n!; charged before it is multiplied out. */
export function factorial(n: Int, charge?: Charge): Int {
  if (n > largestLong) raise("OverflowError", `factorial() argument should not exceed ${largestLong}`);
  if (n < 0) raise("ValueError", "factorial() not defined for negative values");
  return product(1, Number(n), charge);
}

/** The product of first, first + 1, …, last, halved again and again so that factors stay alike in size. */
function product(first: Int, last: Int, charge: Charge | undefined): Int {
  const count = Number(BigInt(last) - BigInt(first)) + 1;
  if (count <= 0) return 1;
  const bits = count * bitLength(last);
  // Each halving below makes numbers of that size in sum.
  chargeSteps(Math.ceil(Math.log2(count + 1)), bits, charge);
  if (bits > 2 ** 29) raise("MemoryError", "");
  const multiply = (low: bigint, high: bigint): bigint => {
    if (high - low < 8n) {
      let result = low;
      for (let i = low + 1n; i <= high; i++) result *= i;
      return result;
    }
    const middle = (low + high) >> 1n;
    if (high - low > 1000n) effort.pace(longWork);
    return multiply(low, middle) * multiply(middle + 1n, high);
  };
  return toInt(multiply(BigInt(first), BigInt(last)));
}

/** Ways to choose and order k of n; k null is n. */
export function perm(n: Int, k: Int | null, charge?: Charge): Int {
  if (k === null) return factorial(n, charge);
  checkCounts(n, k);
  if (k > n) return 0;
  if (k > largestLong) raise("OverflowError", `k must not exceed ${largestLong}`);
  return product(toInt(BigInt(n) - BigInt(k) + 1n), n, charge);
}

/** Ways to choose k of n. */
export function comb(n: Int, k: Int, charge?: Charge): Int {
  checkCounts(n, k);
  if (k > n) return 0;
  const other = BigInt(n) - BigInt(k);
  const few = other < BigInt(k) ? other : BigInt(k);
  if (few > largestLong) raise("OverflowError", `min(n - k, k) must not exceed ${largestLong}`);
  if (few === 0n) return 1;
  const choices = BigInt(product(toInt(BigInt(n) - few + 1n), n, charge));
  return toInt(choices / BigInt(product(1, toInt(few), charge)));
}

function checkCounts(n: Int, k: Int): void {
  if (n < 0) raise("ValueError", "n must be a non-negative integer");
  if (k < 0) raise("ValueError", "k must be a non-negative integer");
}
