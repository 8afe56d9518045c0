import { describe, expect, it } from "vitest";
import { PythonError } from "../values";
import { comb, factorial, gcd, isqrt, lcm, perm } from "./int-math";

describe("whole-number mathematics", () => {
  it("has the values of the math module", () => {
    expect([gcd(12, -18), gcd(0, 0), lcm(4, 6), lcm(0, 5)]).toEqual([6, 0, 12, 0]);
    expect([isqrt(99), isqrt(10n ** 40n), isqrt(10n ** 40n - 1n)]).toEqual([9, 10n ** 20n, 99999999999999999999n]);
    expect([factorial(20), perm(5, 2), comb(50, 25), comb(3, 4)]).toEqual([
      2432902008176640000n,
      20,
      126410606437752,
      0,
    ]);
  });

  it("refuses negative arguments", () => {
    expect(() => isqrt(-1)).toThrow("isqrt() argument must be nonnegative");
    expect(() => factorial(-1)).toThrow("factorial() not defined for negative values");
    expect(() => comb(5, -1)).toThrow("k must be a non-negative integer");
  });

  it("pays for long work before doing it", () => {
    const refuse = () => {
      throw new PythonError("MemoryError", "over the limit");
    };
    expect(() => factorial(10 ** 6, refuse)).toThrow("over the limit");
    expect(() => comb(10 ** 7, 10 ** 6, refuse)).toThrow("over the limit");
    expect(() => gcd(3n ** 5000n, 2n ** 9000n, refuse)).toThrow("over the limit");
  });
});
