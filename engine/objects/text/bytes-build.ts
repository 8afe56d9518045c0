/** Making bytes: join, repetition, translation, hexadecimal, and what the constructor does. */
import { PyBytes } from "../bytes";
import { type Charge, chargeCharacters } from "../number/charge";
import { type Int, intOf } from "../number/int";
import { PyTuple } from "../sequences";
import { raise, type Value } from "../values";
import { typeName } from "./arguments";
import { bytesOfText, byteText } from "./byte-text";
import { checkRepeatCount } from "./str-build";

/** separator.join(parts) */
export function joinBytes(separator: Uint8Array, parts: readonly Value[], charge?: Charge): Uint8Array {
  const texts = parts.map((part, i) => {
    if (part instanceof PyBytes) return byteText(part.value);
    return raise("TypeError", `sequence item ${i}: expected a bytes-like object, ${typeName(part)} found`);
  });
  const length = texts.reduce((sum, text) => sum + text.length, separator.length * Math.max(0, texts.length - 1));
  chargeCharacters(length, charge);
  return bytesOfText(texts.join(byteText(separator)));
}

/** bytes * count */
export function repeatBytes(bytes: Uint8Array, count: Int, charge?: Charge): Uint8Array {
  checkRepeatCount(count);
  if (bytes.length === 0 || count <= 0) return new Uint8Array();
  chargeCharacters(bytes.length * Number(count), charge);
  const result = new Uint8Array(bytes.length * Number(count));
  for (let i = 0; i < result.length; i += bytes.length) result.set(bytes, i);
  return result;
}

/** text.translate(table, removed), of bytes as text; no table changes nothing. */
export function translateBytes(text: string, table: string | null, removed: string): string {
  if (table !== null && table.length !== 256) raise("ValueError", "translation table must be 256 characters long");
  let result = "";
  for (const byte of text) {
    if (!removed.includes(byte)) result += table === null ? byte : table[byte.charCodeAt(0)];
  }
  return result;
}

/** bytes.maketrans(from, to) */
export function makeByteTranslation(from: Uint8Array, to: Uint8Array): Uint8Array {
  if (from.length !== to.length) raise("ValueError", "maketrans arguments must have same length");
  const table = Uint8Array.from({ length: 256 }, (_, i) => i);
  from.forEach((byte, i) => {
    table[byte] = to[i];
  });
  return table;
}

/** bytes.hex(separator, group): groups count from the right, from the left when negative. */
export function hexText(bytes: Uint8Array, separator: Value | undefined, group: number, charge?: Charge): string {
  chargeCharacters(bytes.length * 3, charge);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
  if (separator === undefined) return digits.join("");
  const between = separatorText(separator);
  const size = Math.abs(group);
  if (size === 0) return digits.join("");
  const first = group > 0 ? digits.length % size : 0;
  const groups = first > 0 ? [digits.slice(0, first).join("")] : [];
  for (let i = first; i < digits.length; i += size) groups.push(digits.slice(i, i + size).join(""));
  return groups.join(between);
}

function separatorText(separator: Value): string {
  const text = separator instanceof PyBytes ? byteText(separator.value) : separator;
  if (separator instanceof PyTuple) {
    raise(
      separator.items.length === 1 ? "TypeError" : "ValueError",
      separator.items.length === 1 ? "sep must be str or bytes." : "sep must be length 1.",
    );
  }
  if (typeof text !== "string") raise("TypeError", `object of type '${typeName(separator)}' has no len()`);
  if (Array.from(text).length !== 1) raise("ValueError", "sep must be length 1.");
  if (text > "\u007f") raise("ValueError", "sep must be ASCII.");
  return text;
}

/** bytes.fromhex(text) */
export function bytesFromHex(text: string): Uint8Array {
  const bytes: number[] = [];
  let at = 0;
  const digitAt = (position: number) => {
    if (position >= text.length) {
      raise("ValueError", "fromhex() arg must contain an even number of hexadecimal digits");
    }
    if (!/[0-9a-fA-F]/.test(text[position])) {
      raise("ValueError", `non-hexadecimal number found in fromhex() arg at position ${position}`);
    }
    return Number.parseInt(text[position], 16);
  };
  // A character beyond ASCII is found first, wherever it stands.
  const foreign = Array.from(text).findIndex((character) => character > "\u007f");
  if (foreign >= 0) {
    raise("ValueError", `non-hexadecimal number found in fromhex() arg at position ${foreign}`);
  }
  while (at < text.length) {
    if (/[\t-\r ]/.test(text[at])) {
      at++;
      continue;
    }
    bytes.push(digitAt(at) * 16 + digitAt(at + 1));
    at += 2;
  }
  return Uint8Array.from(bytes);
}

/** bytes(items) of collected items. */
export function bytesOfInts(items: readonly Value[]): Uint8Array {
  return Uint8Array.from(items, (item) => {
    const byte = intOf(item);
    if (byte === null) raise("TypeError", `'${typeName(item)}' object cannot be interpreted as an integer`);
    if (byte < 0 || byte > 255) raise("ValueError", "bytes must be in range(0, 256)");
    return Number(byte);
  });
}

/** bytes(count): zeros. */
export function zeroBytes(count: Int, charge?: Charge): Uint8Array {
  checkRepeatCount(count);
  if (count < 0) raise("ValueError", "negative count");
  chargeCharacters(Number(count), charge);
  return new Uint8Array(Number(count));
}
