import { describe, expect, it } from "vitest";
import { floatDivmod, floatFromText, floatHash, floatPow, floatRepr, floatRound, floatToInt } from "./float";

describe("floats", () => {
  it("show as CPython shows them", () => {
    const shown = [1, -0, 0.1, 1e16, 1e15, 1e-5, 0.0001, 5e-324, Number.NaN, -1 / 0].map(floatRepr);
    expect(shown).toEqual([
      "1.0",
      "-0.0",
      "0.1",
      "1e+16",
      "1000000000000000.0",
      "1e-05",
      "0.0001",
      "5e-324",
      "nan",
      "-inf",
    ]);
  });

  it("are read with underscores, infinities and spaces", () => {
    expect(floatFromText(" 1_0.5e1 ")).toBe(105);
    expect(floatFromText("-Infinity")).toBe(Number.NEGATIVE_INFINITY);
    expect(() => floatFromText("1__0")).toThrow("could not convert string to float: '1__0'");
  });

  it("round by their exact decimal value, ties to even", () => {
    expect([floatRound(2.675, 2), floatRound(0.125, 2), floatRound(25, -1), floatRound(1e300, 400)]).toEqual([
      2.67, 0.12, 20, 1e300,
    ]);
    expect(() => floatRound(1.7e308, -308)).toThrow("rounded value too large to represent");
  });

  it("divide with the remainder's sign that of the divisor", () => {
    expect(floatDivmod(-7.5, 2)).toEqual([-4, 0.5]);
    expect(floatDivmod(4, -2)).toEqual([-2, -0]);
    expect(() => floatDivmod(1, 0)).toThrow("division by zero");
  });

  it("have no complex powers", () => {
    expect(floatPow(-8, 1 / 3)).toBeNull();
    expect(floatPow(-2, 3)).toBe(-8);
    expect(() => floatPow(0, -1)).toThrow("zero to a negative power");
    expect(() => floatPow(10, 400)).toThrow("(34, 'Numerical result out of range')");
  });

  it("become ints of any size, and hash like equal ints", () => {
    expect(floatToInt(-1.9)).toBe(-1);
    expect(floatToInt(1e22)).toBe(10000000000000000000000n);
    expect(() => floatToInt(Number.NaN)).toThrow("cannot convert float NaN to integer");
    expect([floatHash(2), floatHash(0.5), floatHash(-1), floatHash(Number.POSITIVE_INFINITY)]).toEqual([
      2,
      1152921504606846976n,
      -2,
      314159,
    ]);
  });
});
