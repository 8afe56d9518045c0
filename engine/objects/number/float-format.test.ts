import { describe, expect, it } from "vitest";
import { doubleToString } from "./float-format";

describe("text of a float", () => {
  it("rounds ties to even, however many digits are asked for", () => {
    expect([doubleToString(0.5, "f", 0), doubleToString(2.5, "f", 0), doubleToString(0.125, "f", 2)]).toEqual([
      "0",
      "2",
      "0.12",
    ]);
    expect(doubleToString(0.1, "f", 60)).toBe("0.100000000000000005551115123125782702118158340454101562500000");
    expect(doubleToString(5e-324, "e", 800)).toMatch(/^4\.94065645841246544.*0e-324$/);
  });

  it("switches to an exponent where C does", () => {
    expect([doubleToString(123456, "g", 6), doubleToString(1234567, "g", 6), doubleToString(1e-5, "g", 6)]).toEqual([
      "123456",
      "1.23457e+06",
      "1e-05",
    ]);
    expect(doubleToString(9.9999e22, "e", 0)).toBe("1e+23");
  });

  it("keeps or drops the sign of zero", () => {
    expect(doubleToString(-0.001, "f", 2)).toBe("-0.00");
    expect(doubleToString(-0.001, "f", 2, { noNegativeZero: true })).toBe("0.00");
  });
});
