/** `format % arguments`, second part: the text of bound conversions (see percent.ts). */
import { PyFloat } from "../float";
import { type Charge, chargeCharacters } from "../number/charge";
import { floatToInt } from "../number/float";
import { doubleToString, type FloatStyle } from "../number/float-format";
import { abs, bitLength, type Int, intOf, intToFloat } from "../number/int";
import { intToText } from "../number/int-text";
import { raise, type Value } from "../values";
import { typeName } from "./arguments";
import { codePointLength, sliceText } from "./code-points";
import type { BoundField, BoundSegment } from "./percent";

/** A C int holds the precision, and three characters more. */
const largestIntPrecision = 2 ** 31 - 4;

/** The whole text; a failure among the segments is raised. */
export function renderPercent(segments: readonly BoundSegment[], charge?: Charge): string {
  let result = "";
  for (const segment of segments) {
    if (segment.kind === "failure") raise(segment.typeName, segment.message, segment.args);
    result += segment.kind === "text" ? segment.text : renderField(segment, charge);
  }
  return result;
}

/** A number in parts, so that zeros can go between. */
interface Parts {
  sign: string;
  prefix: string;
  body: string;
}

function renderField(bound: BoundField, charge: Charge | undefined): string {
  const { conversion } = bound.field;
  if ("sra".includes(conversion)) {
    const text = bound.text ?? "";
    const length = codePointLength(text);
    const shown = bound.precision !== null && bound.precision < length ? sliceText(text, 0, bound.precision, 1) : text;
    return padded({ sign: "", prefix: "", body: shown }, bound, " ", charge);
  }
  if (conversion === "c") return padded({ sign: "", prefix: "", body: characterOf(bound.value) }, bound, " ", charge);
  const fill = bound.field.flags.zero ? "0" : " ";
  if ("diuoxX".includes(conversion)) return padded(intParts(bound, charge), bound, fill, charge);
  if ("eEfFgG".includes(conversion)) return padded(floatParts(bound, charge), bound, fill, charge);
  const code = conversion.codePointAt(0) as number;
  const shown = code >= 31 && code <= 126 ? conversion : "?";
  return raise(
    "ValueError",
    `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${bound.field.position}`,
  );
}

function padded(parts: Parts, bound: BoundField, fill: string, charge: Charge | undefined): string {
  const { sign, prefix, body } = parts;
  const missing = Math.max(0, (bound.width ?? 0) - sign.length - prefix.length - codePointLength(body));
  chargeCharacters(missing, charge);
  if (bound.left) return sign + prefix + body + " ".repeat(missing);
  const filling = fill.repeat(missing);
  return fill === " " ? filling + sign + prefix + body : sign + prefix + filling + body;
}

function signOf(negative: boolean, bound: BoundField): string {
  if (negative) return "-";
  return bound.field.flags.sign ? "+" : bound.field.flags.blank ? " " : "";
}

function characterOf(v: Value): string {
  if (typeof v === "string") {
    const length = codePointLength(v);
    if (length === 1) return v;
    raise("TypeError", `%c requires an int or a unicode character, not a string of length ${length}`);
  }
  const code = intOf(v);
  if (code === null) raise("TypeError", `%c requires an int or a unicode character, not ${typeName(v)}`);
  if (code < 0 || code > 0x10ffff) raise("OverflowError", "%c arg not in range(0x110000)");
  return String.fromCodePoint(Number(code));
}

function intParts(bound: BoundField, charge: Charge | undefined): Parts {
  const { conversion, flags } = bound.field;
  const n = intValue(bound.value, conversion);
  const base = conversion === "o" ? 8 : conversion === "x" || conversion === "X" ? 16 : 10;
  if (typeof n === "bigint" && base !== 10) chargeCharacters(Math.ceil(bitLength(n) / Math.log2(base)), charge);
  const digits = base === 10 ? intToText(abs(n)) : abs(n).toString(base);
  const precision = bound.precision ?? 0;
  if (precision > largestIntPrecision) raise("OverflowError", "precision too large");
  chargeCharacters(precision, charge);
  const body = digits.padStart(precision, "0");
  const prefix = flags.alternate && base !== 10 ? `0${conversion}` : "";
  return { sign: signOf(n < 0, bound), prefix, body: conversion === "X" ? body.toUpperCase() : body };
}

function intValue(v: Value, conversion: string): Int {
  const n = intOf(v);
  if (n !== null) return n;
  const isDecimal = "diu".includes(conversion);
  if (isDecimal && v instanceof PyFloat) return floatToInt(v.value);
  const wanted = isDecimal ? "a real number" : "an integer";
  return raise("TypeError", `%${conversion} format: ${wanted} is required, not ${typeName(v)}`);
}

function floatParts(bound: BoundField, charge: Charge | undefined): Parts {
  const { conversion, flags } = bound.field;
  const precision = bound.precision ?? 6;
  chargeCharacters(precision, charge);
  const x = floatValue(bound.value);
  const text = doubleToString(x, conversion as FloatStyle, precision, { alternate: flags.alternate });
  const negative = text.startsWith("-");
  return { sign: signOf(negative, bound), prefix: "", body: negative ? text.slice(1) : text };
}

function floatValue(v: Value): number {
  if (v instanceof PyFloat) return v.value;
  const n = intOf(v);
  if (n === null) raise("TypeError", `must be real number, not ${typeName(v)}`);
  return intToFloat(n);
}
