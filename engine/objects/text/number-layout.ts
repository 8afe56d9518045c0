/** Puts sign, prefix, grouped digits and padding of a number together (format mini-language, number part). */
import { type Charge, chargeCharacters } from "../number/charge";
import { codePointLength } from "./code-points";
import type { FormatSpec } from "./format-spec-parse";

export interface NumberParts {
  /** "-", or what the sign option asks for, or "". */
  sign: string;
  /** "0x" and the like. */
  prefix: string;
  digits: string;
  /** The point, or "". */
  point: string;
  fraction: string;
  /** What follows the fraction: exponent, percent sign, or a text that is no number ("inf"). */
  rest: string;
}

/** The digits from the right in groups; zeros fill up to `minWidth` characters, separators included. */
function grouped(digits: string, separator: string, size: number, minWidth: number): string {
  if (separator === "") return digits.padStart(minWidth, "0");
  const groups: string[] = [];
  let remaining = digits.length;
  let width = minWidth;
  do {
    if (groups.length > 0) width -= 1;
    const length = Math.min(size, Math.max(remaining, width, 1));
    groups.push(digits.slice(Math.max(0, remaining - length), Math.max(0, remaining)).padStart(length, "0"));
    remaining -= length;
    width -= length;
  } while (remaining > 0 || width > 0);
  return groups.reverse().join(separator);
}

function groupedFraction(fraction: string, separator: string): string {
  return separator === "" ? fraction : (fraction.match(/.{1,3}/g) ?? []).join(separator);
}

/** Text of `spec.width` characters at least, padded and grouped as the specification asks. */
export function layOutNumber(parts: NumberParts, spec: FormatSpec, charge: Charge | undefined): string {
  const width = spec.width ?? 0;
  chargeCharacters(width, charge);
  const { sign, prefix, digits, point } = parts;
  const fraction = groupedFraction(parts.fraction, spec.fractionSeparator);
  const others = sign.length + prefix.length + point.length + fraction.length + codePointLength(parts.rest);
  const minWidth = spec.fill === "0" && spec.align === "=" ? width - others : 0;
  const shown = digits === "" ? "" : grouped(digits, spec.separator, spec.groupSize, minWidth);
  const padding = Math.max(0, width - others - shown.length);
  const fill = (count: number) => spec.fill.repeat(count);
  const number = shown + point + fraction + parts.rest;
  switch (spec.align) {
    case "<":
      return sign + prefix + number + fill(padding);
    case "^":
      return fill(Math.floor(padding / 2)) + sign + prefix + number + fill(padding - Math.floor(padding / 2));
    case "=":
      return sign + prefix + fill(padding) + number;
    default:
      return fill(padding) + sign + prefix + number;
  }
}
