/** Text of a double in the four printf styles and repr, as CPython's PyOS_double_to_string makes it. */
import { type DecimalDigits, fixedDigits, shortestDigits, significantDigits } from "./exact-decimal";

export type FloatStyle = "e" | "E" | "f" | "F" | "g" | "G" | "r";

export interface FloatFlags {
  /** Ends in ".0" rather than looking like an int. */
  addPointZero?: boolean;
  /** Keeps the point and, for "g", the trailing zeros (#). */
  alternate?: boolean;
  /** A result of -0 loses its sign (z). */
  noNegativeZero?: boolean;
}

/** `precision` is the number of digits after the point ("e", "f") or significant digits ("g"); unused for "r". */
export function doubleToString(x: number, style: FloatStyle, precision: number, flags: FloatFlags = {}): string {
  const upper = style === "E" || style === "F" || style === "G";
  const text = lowerCaseText(x, style.toLowerCase() as "e" | "f" | "g" | "r", precision, flags);
  return upper ? text.toUpperCase() : text;
}

function lowerCaseText(x: number, style: "e" | "f" | "g" | "r", precision: number, flags: FloatFlags): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x > 0 ? "inf" : "-inf";
  const size = Math.abs(x);
  const { digits, point } = digitsFor(size, style, precision);
  const negative = (x < 0 || Object.is(x, -0)) && !(flags.noNegativeZero && digits === "0");
  const significant = style === "g" ? Math.max(precision, 1) : precision;

  let exponential = style === "e";
  let lastDigit = digits.length;
  if (style === "e") lastDigit = precision + 1;
  else if (style === "f") lastDigit = point + precision;
  else if (style === "g") {
    exponential = point <= -4 || point > significant - (flags.addPointZero ? 1 : 0);
    if (flags.alternate) lastDigit = significant;
  } else exponential = point <= -4 || point > 16;

  const shownPoint = exponential ? 1 : point;
  lastDigit = Math.max(lastDigit, !exponential && flags.addPointZero ? shownPoint + 1 : shownPoint);

  // Digits from index `first` (below zero: leading zeros) up to `lastDigit`, with the point at `shownPoint`.
  const first = shownPoint <= 0 ? shownPoint - 1 : 0;
  const padded = "0".repeat(-first) + digits + "0".repeat(Math.max(0, lastDigit - digits.length));
  const whole = padded.slice(0, shownPoint - first);
  const fraction = padded.slice(shownPoint - first, lastDigit - first);
  let text = negative ? `-${whole}` : whole;
  if (fraction !== "") text += `.${fraction}`;
  else if (flags.alternate) text += ".";
  return exponential ? text + exponentText(point - 1) : text;
}

function digitsFor(size: number, style: "e" | "f" | "g" | "r", precision: number): DecimalDigits {
  if (style === "r") return shortestDigits(size);
  if (style === "f") return fixedDigits(size, precision);
  return significantDigits(size, style === "e" ? precision + 1 : Math.max(precision, 1));
}

function exponentText(exponent: number): string {
  return `e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
