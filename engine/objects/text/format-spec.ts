/** format(value, spec) of int, bool, float and str. */
import { type Charge, chargeCharacters } from "../number/charge";
import { floatRepr } from "../number/float";
import { doubleToString, type FloatStyle } from "../number/float-format";
import { bitLength, type Int, intToFloat } from "../number/int";
import { intToText } from "../number/int-text";
import { raise } from "../values";
import { codePointLength, sliceText } from "./code-points";
import { type FormatSpec, parseFormatSpec, unknownFormatCode } from "./format-spec-parse";
import { layOutNumber } from "./number-layout";

const largestPrecision = 2 ** 31 - 1;

/** format(text, spec) */
export function formatStr(text: string, specText: string, charge?: Charge): string {
  if (specText === "") return text;
  const spec = parseFormatSpec(specText, "s", "<", "str");
  if (spec.type !== "s") unknownFormatCode(spec.type, "str");
  if (spec.sign === " ") raise("ValueError", "Space not allowed in string format specifier");
  if (spec.sign !== "") raise("ValueError", "Sign not allowed in string format specifier");
  if (spec.noNegativeZero) {
    raise("ValueError", "Negative zero coercion (z) not allowed in string format specifier");
  }
  if (spec.alternate) raise("ValueError", "Alternate form (#) not allowed in string format specifier");
  if (spec.align === "=") raise("ValueError", "'=' alignment not allowed in string format specifier");
  let shown = text;
  if (spec.precision !== null && spec.precision < text.length) {
    shown = sliceText(text, 0, Math.min(spec.precision, codePointLength(text)), 1);
  }
  const padding = Math.max(0, (spec.width ?? 0) - codePointLength(shown));
  chargeCharacters(padding, charge);
  const before = spec.align === ">" ? padding : spec.align === "^" ? Math.floor(padding / 2) : 0;
  return spec.fill.repeat(before) + shown + spec.fill.repeat(padding - before);
}

/** format(flag, spec): an int except without a specification. */
export function formatBool(flag: boolean, specText: string, charge?: Charge): string {
  if (specText === "") return flag ? "True" : "False";
  return formatIntAs(flag ? 1 : 0, specText, "bool", charge);
}

/** format(n, spec) */
export function formatInt(n: Int, specText: string, charge?: Charge): string {
  return specText === "" ? intToText(n) : formatIntAs(n, specText, "int", charge);
}

function signText(negative: boolean, spec: FormatSpec): string {
  if (negative) return "-";
  return spec.sign === "+" || spec.sign === " " ? spec.sign : "";
}

function formatIntAs(n: Int, specText: string, typeName: string, charge: Charge | undefined): string {
  const spec = parseFormatSpec(specText, "d", ">", typeName);
  if ("eEfFgG%".includes(spec.type)) return layOutFloat(intToFloat(n), spec, charge);
  const base = { b: 2, c: 0, d: 10, n: 10, o: 8, x: 16, X: 16 }[spec.type];
  if (base === undefined) unknownFormatCode(spec.type, typeName);
  if (spec.precision !== null) raise("ValueError", "Precision not allowed in integer format specifier");
  if (spec.noNegativeZero) {
    raise("ValueError", "Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (base === 0) return layOutCharacter(n, spec, charge);
  if (typeof n === "bigint" && base !== 10) chargeCharacters(Math.ceil(bitLength(n) / Math.log2(base)), charge);
  const digits = base === 10 ? intToText(n < 0 ? -n : n) : (n < 0 ? -n : n).toString(base);
  return layOutNumber(
    {
      sign: signText(n < 0, spec),
      prefix: spec.alternate && base !== 10 ? `0${spec.type}` : "",
      digits: spec.type === "X" ? digits.toUpperCase() : digits,
      point: "",
      fraction: "",
      rest: "",
    },
    spec,
    charge,
  );
}

function layOutCharacter(n: Int, spec: FormatSpec, charge: Charge | undefined): string {
  if (spec.sign !== "") raise("ValueError", "Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) raise("ValueError", "Alternate form (#) not allowed with integer format specifier 'c'");
  if (n >= 2n ** 63n || n < -(2n ** 63n)) raise("OverflowError", "Python int too large to convert to C long");
  if (n < 0 || n > 0x10ffff) raise("OverflowError", "%c arg not in range(0x110000)");
  const rest = String.fromCodePoint(Number(n));
  return layOutNumber({ sign: "", prefix: "", digits: "", point: "", fraction: "", rest }, spec, charge);
}

/** format(x, spec) of a float. */
export function formatFloat(x: number, specText: string, charge?: Charge): string {
  if (specText === "") return floatRepr(x);
  const spec = parseFormatSpec(specText, "", ">", "float");
  if (!"eEfFgGn%".includes(spec.type)) unknownFormatCode(spec.type, "float");
  return layOutFloat(x, spec, charge);
}

function layOutFloat(x: number, spec: FormatSpec, charge: Charge | undefined): string {
  const text = floatText(x, spec, charge);
  const negative = text.startsWith("-");
  const body = negative ? text.slice(1) : text;
  const [, digits, point, fraction, rest] = /^([0-9]*)(\.?)([0-9]*)(.*)$/.exec(body) as RegExpExecArray;
  return layOutNumber({ sign: signText(negative, spec), prefix: "", digits, point, fraction, rest }, spec, charge);
}

function floatText(x: number, spec: FormatSpec, charge: Charge | undefined): string {
  const flags = {
    alternate: spec.alternate,
    noNegativeZero: spec.noNegativeZero,
    // Without a type a float looks like its repr, or like "g" that never looks like an int.
    addPointZero: spec.type === "",
  };
  const precision = spec.precision;
  if (precision !== null && precision > largestPrecision) raise("ValueError", "precision too big");
  if (precision !== null) chargeCharacters(precision, charge);
  if (spec.type === "")
    return precision === null ? doubleToString(x, "r", 0, flags) : doubleToString(x, "g", precision, flags);
  if (spec.type === "%") return `${doubleToString(x * 100, "f", precision ?? 6, flags)}%`;
  const style = spec.type === "n" ? "g" : (spec.type as FloatStyle);
  return doubleToString(x, style, precision ?? 6, flags);
}
