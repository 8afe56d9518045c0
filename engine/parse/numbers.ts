import type { Constant } from "./syntax";

/** Digits that a decimal integer literal may have (`sys.int_info.default_max_str_digits`). */
export const maxDecimalDigits = 4300;

/** The value of a numeric literal that the lexer has accepted; null when it is an integer with too many digits. */
export function numberValue(literal: string): Constant["value"] | null {
  const text = literal.replaceAll("_", "").toLowerCase();
  if (/^0[xob]/.test(text)) return { kind: "int", value: BigInt(text) };
  if (text.endsWith("j")) return { kind: "complex", imag: Number(text.slice(0, -1)) };
  if (/[.e]/.test(text)) return { kind: "float", value: Number(text) };
  if (text.length > maxDecimalDigits) return null;
  return { kind: "int", value: BigInt(text) };
}
