import { describe, expect, it } from "vitest";
import { exactExp, exactLog, exactLog2, exactLog10, exactPow } from "./exact-math";

describe("powers and logarithms", () => {
  it("are right to the last digit where JavaScript's are not", () => {
    expect(exactPow(0.5691075034743235, 10)).toBe(0.003564044489174289);
    expect(exactPow(0.42, -14)).toBe(188152.47453582255);
    expect(exactPow(10, -5)).toBe(1e-5);
  });

  it("are exact where the result is a whole number", () => {
    expect([exactPow(2, 0.5) ** 2 > 2, exactPow(4, 0.5), exactPow(2, -1074), exactPow(7, 18)]).toEqual([
      true,
      2,
      5e-324,
      1628413597910449,
    ]);
    expect([exactLog10(1000), exactLog2(2 ** -1074), exactLog(1), exactExp(0)]).toEqual([3, -1074, 0, 1]);
  });

  it("overflow to infinity and underflow to zero", () => {
    expect([exactPow(10, 309), exactPow(10, -400), exactExp(710), exactExp(-746)]).toEqual([
      Number.POSITIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
      0,
    ]);
  });
});
