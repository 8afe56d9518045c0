import { expect, test } from "vitest";
import { chanceText } from "./chance";

const format = (share: number, digits: number) =>
  share.toLocaleString("en", { style: "percent", maximumSignificantDigits: digits });

test("PG6 a chance is a percentage; what need not happen never has 100", () => {
  expect(chanceText(0.5, format)).toBe("50%");
  expect(chanceText(1 / 3, format)).toBe("33%");
  expect(chanceText(1, format)).toBe("100%");
  expect(chanceText(0.9996, format)).toBe("99.96%");
  expect(chanceText(0.000_002_34, format)).toBe("0.00023%");
  expect(chanceText(1 - 1e-15, format)).toBe("> 99.999%");
});
