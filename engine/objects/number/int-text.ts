/** int(text, base), str(n), hex(n) and their like, with CPython's limit of 4300 digits on slow conversions. */

import { reprStr } from "../text/repr";
import { transformDigitsAndSpaces } from "../text/unicode";
import { raise, toInt } from "../values";
import { type Charge, chargeCharacters } from "./charge";
import { bitLength, type Int } from "./int";

const maxDigits = 4300;
const limitAdvice = "use sys.set_int_max_str_digits() to increase the limit";
const maxReprLength = 200;

/** str(n) and repr(n). */
export function intToText(n: Int): string {
  if (typeof n === "number") return String(n);
  if (bitLength(n) > maxDigits * 3.33)
    raise("ValueError", `Exceeds the limit (${maxDigits} digits) for integer string conversion; ${limitAdvice}`);
  const text = n.toString();
  if (text.length - (n < 0n ? 1 : 0) > maxDigits) {
    raise("ValueError", `Exceeds the limit (${maxDigits} digits) for integer string conversion; ${limitAdvice}`);
  }
  return text;
}

const prefixes = { 2: "0b", 8: "0o", 16: "0x" } as const;

/** bin(n), oct(n), hex(n): no limit of digits. */
export function intToPrefixedText(n: Int, base: 2 | 8 | 16, charge?: Charge): string {
  if (typeof n === "bigint") chargeCharacters(Math.ceil(bitLength(n) / Math.log2(base)), charge);
  const digits = (n < 0 ? -n : n).toString(base);
  return (n < 0 ? "-" : "") + prefixes[base] + digits;
}

/** int(text, base); the base is 0 or 2 to 36. `shown` is what an error calls the text. */
export function intFromText(text: string, base: Int = 10, charge?: Charge, shown = () => reprStr(text)): Int {
  if (base !== 0 && (base < 2 || base > 36)) raise("ValueError", "int() base must be >= 2 and <= 36, or 0");
  const given = Number(base);
  const parsed = parseDigits(transformDigitsAndSpaces(text).trim(), given, charge);
  if (parsed === null) {
    raise("ValueError", `invalid literal for int() with base ${given}: ${shown().slice(0, maxReprLength)}`);
  }
  return parsed;
}

/** `text` has ASCII digits only and no space around it; null when it is no number. */
function parseDigits(text: string, givenBase: number, charge: Charge | undefined): Int | null {
  const signed = /^[+-]/.test(text);
  let body = signed ? text.slice(1) : text;
  let base = givenBase;
  let onlyZero = false;
  const prefix = /^0([xob])/i.exec(body)?.[1].toLowerCase();
  const prefixBase = prefix === "x" ? 16 : prefix === "o" ? 8 : prefix === "b" ? 2 : 0;
  if (base === 0) {
    base = prefixBase || 10;
    onlyZero = prefixBase === 0 && body.startsWith("0");
  }
  if (prefixBase !== 0 && base === prefixBase) body = body.slice(2).replace(/^_/, "");
  if (body === "" || !/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(body)) return null;
  const digits = body.includes("_") ? body.replaceAll("_", "") : body;
  for (let i = 0; i < digits.length; i++) if (digitValue(digits.charCodeAt(i)) >= base) return null;
  const isPowerOfTwo = (base & (base - 1)) === 0;
  if (!isPowerOfTwo && digits.length > maxDigits) {
    raise(
      "ValueError",
      `Exceeds the limit (${maxDigits} digits) for integer string conversion: value has ${digits.length} digits; ${limitAdvice}`,
    );
  }
  if (digits.length > 1000) charge?.(digits.length);
  const size = digitsToInt(digits, base);
  if (onlyZero && size !== 0) return null;
  return text.startsWith("-") ? toInt(-BigInt(size)) : size;
}

function digitValue(code: number): number {
  if (code <= 57) return code - 48;
  return (code | 32) - 87;
}

function digitsToInt(digits: string, base: number): Int {
  if (digits.length <= 10) return Number.parseInt(digits, base);
  if (base === 10) return toInt(BigInt(digits));
  if (base === 16) return toInt(BigInt(`0x${digits}`));
  if ((base & (base - 1)) === 0) {
    const width = Math.log2(base);
    let bits = "";
    for (let i = 0; i < digits.length; i++) bits += digitValue(digits.charCodeAt(i)).toString(2).padStart(width, "0");
    return toInt(BigInt(`0b${bits}`));
  }
  const step = BigInt(base);
  let value = 0n;
  for (let i = 0; i < digits.length; i++) value = value * step + BigInt(digitValue(digits.charCodeAt(i)));
  return toInt(value);
}
