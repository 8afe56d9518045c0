import { describe, expect, it } from "vitest";
import { PythonError } from "../values";
import {
  add,
  bitCount,
  bitLength,
  compareNumbers,
  divmod,
  intHash,
  intRound,
  leftShift,
  mod,
  mul,
  neg,
  pow,
  powMod,
  rightShift,
  sub,
  trueDiv,
} from "./int";

const safeLimit = Number.MAX_SAFE_INTEGER;

describe("ints", () => {
  it("leave the safe range as bigints and come back as numbers", () => {
    expect(add(safeLimit, 1)).toBe(9007199254740992n);
    expect(sub(9007199254740992n, 1)).toBe(safeLimit);
    expect(mul(3037000500, 3037000500)).toBe(9223372037000250000n);
    expect(pow(3, 40)).toBe(12157665459056928801n);
  });

  it("are never minus zero", () => {
    for (const zero of [neg(0), mul(-1, 0), mod(-4, 2), divmod(0, -3)[0], rightShift(0, 60)]) {
      expect(Object.is(zero, 0)).toBe(true);
    }
  });

  it("divide towards minus infinity, with the remainder's sign that of the divisor", () => {
    expect(divmod(-7, 2)).toEqual([-4, 1]);
    expect(divmod(7, -2)).toEqual([-4, -1]);
    expect(divmod(-(10n ** 20n), 7)).toEqual([-14285714285714285715n, 5]);
  });

  it("compare with floats by exact value", () => {
    expect(compareNumbers(9007199254740993n, 9007199254740992)).toBe(1);
    expect(compareNumbers(2n ** 1024n, Number.POSITIVE_INFINITY)).toBe(-1);
    expect(compareNumbers(1, Number.NaN)).toBeNaN();
  });

  it("divide large numbers as floats with one rounding", () => {
    expect(trueDiv(10n ** 400n, 10n ** 399n)).toBe(10);
    expect(trueDiv(1, 10n ** 400n)).toBe(0);
    expect(() => trueDiv(10n ** 400n, 3)).toThrow("integer division result too large for a float");
  });

  it("count bits, round to tens and hash like CPython", () => {
    expect([bitLength(255), bitLength(-256), bitLength(2n ** 100n), bitCount(-7)]).toEqual([8, 9, 101, 3]);
    expect([intRound(25, -1), intRound(35, -1), intRound(-15, -1), intRound(7, -30)]).toEqual([20, 40, -20, 0]);
    expect([intHash(-1), intHash(2n ** 61n - 1n), intHash(2n ** 61n)]).toEqual([-2, 0, 1]);
  });

  it("have inverses for a modulus", () => {
    expect(powMod(3, -1, 7)).toBe(5);
    expect(() => powMod(2, -1, 4)).toThrow("base is not invertible for the given modulus");
  });

  it("pay for large results before making them", () => {
    const refuse = () => {
      throw new PythonError("MemoryError", "over the limit");
    };
    expect(() => pow(10, 10 ** 8, refuse)).toThrow("over the limit");
    expect(() => leftShift(1, 10 ** 9, refuse)).toThrow("over the limit");
    expect(() => mul(1n << 5000n, 1n << 5000n, refuse)).toThrow("over the limit");
    expect(() => powMod(3, 10n ** 4000n, 10n ** 4000n, refuse)).toThrow("over the limit");
    expect(pow(2, 64, refuse)).toBe(18446744073709551616n);
  });

  it("are a MemoryError beyond what any machine holds, even unpaid", () => {
    expect(() => leftShift(1, 10n ** 30n)).toThrow(PythonError);
    expect(() => pow(7, 10n ** 30n)).toThrow(PythonError);
  });
});
