/** Text to bytes and back: UTF-8, ASCII and Latin-1, with Python's error handlers. */

import { PyBytes } from "../bytes";
import type { Charge } from "../number/charge";
import { raise } from "../values";

type Codec = "utf-8" | "ascii" | "latin-1";

const codecs: ReadonlyMap<string, Codec> = new Map<string, Codec>([
  ["utf_8", "utf-8"],
  ["utf8", "utf-8"],
  ["u8", "utf-8"],
  ["utf", "utf-8"],
  ["cp65001", "utf-8"],
  ["ascii", "ascii"],
  ["us_ascii", "ascii"],
  ["646", "ascii"],
  ["iso646_us", "ascii"],
  ["ansi_x3.4_1968", "ascii"],
  ["latin_1", "latin-1"],
  ["latin1", "latin-1"],
  ["latin", "latin-1"],
  ["l1", "latin-1"],
  ["iso_8859_1", "latin-1"],
  ["iso8859_1", "latin-1"],
  ["iso8859", "latin-1"],
  ["8859", "latin-1"],
  ["cp819", "latin-1"],
]);

function codecOf(encoding: string): Codec {
  const codec = codecs.get(encoding.toLowerCase().replace(/[^a-z0-9.]+/g, "_"));
  if (codec !== undefined) return codec;
  if (others.test(encoding)) raise("NotImplementedError", `the encoding ${encoding} is not supported here: use utf-8`);
  return raise("LookupError", `unknown encoding: ${encoding}`);
}

/** Encodings that CPython knows besides. */
const others =
  /^(?:utf[-_ ]?(?:16|32|7|8[-_]sig)|cp\d+|windows|iso|koi8|mac|big5|gb|hz|shift|s_?jis|euc|johab|tis|ptcp|idna|punycode|raw|unicode|undefined|mbcs|oem|base64|bz2|hex|quopri|rot_?13|uu|zlib|palmos|kz1048)/i;

const reasons = {
  "utf-8": "surrogates not allowed",
  ascii: "ordinal not in range(128)",
  "latin-1": "ordinal not in range(256)",
} as const;

function utf8Bytes(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** text.encode(encoding, errors) */
export function encodeText(text: string, encoding: string, errors: string, charge?: Charge): Uint8Array {
  const codec = codecOf(encoding);
  if (text.length > 1000) charge?.(text.length * 3);
  const codes = Array.from(text, (character) => character.codePointAt(0) as number);
  const fits = (code: number) => (codec === "utf-8" ? !isSurrogate(code) : code < (codec === "ascii" ? 128 : 256));
  const bytes: number[] = [];
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i];
    if (fits(code)) {
      if (codec === "utf-8") bytes.push(...utf8Bytes(code));
      else bytes.push(code);
      continue;
    }
    let end = i + 1;
    while (end < codes.length && !fits(codes[end])) end++;
    for (; i < end; i++) {
      const replaced = encodeError(errors, codec, codes[i]);
      if (replaced === null) refuseEncoding(codec, text, codes, i, end);
      bytes.push(...replaced);
    }
    i--;
  }
  return Uint8Array.from(bytes);
}

const asciiBytes = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

/** Bytes for a character that the codec lacks; null when it is an error. */
function encodeError(errors: string, codec: Codec, code: number): number[] | null {
  switch (errors) {
    case "strict":
      return null;
    case "ignore":
      return [];
    case "replace":
      return [0x3f];
    case "backslashreplace":
      return asciiBytes(backslashed(code));
    case "xmlcharrefreplace":
      return asciiBytes(`&#${code};`);
    case "surrogateescape":
      return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : null;
    case "surrogatepass":
      return codec === "utf-8" && isSurrogate(code) ? utf8Bytes(code) : null;
    default:
      return raise("LookupError", `unknown error handler name '${errors}'`);
  }
}

function backslashed(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}

function refuseEncoding(codec: Codec, text: string, codes: number[], start: number, end: number): never {
  const reason = reasons[codec];
  const what =
    end - start === 1
      ? `character '${backslashed(codes[start])}' in position ${start}`
      : `characters in position ${start}-${end - 1}`;
  raise("UnicodeEncodeError", `'${codec}' codec can't encode ${what}: ${reason}`, [codec, text, start, end, reason]);
}

/** bytes.decode(encoding, errors) */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string, charge?: Charge): string {
  // Nothing to decode: CPython does not even look for the codec.
  if (bytes.length === 0) return "";
  const codec = codecOf(encoding);
  if (bytes.length > 1000) charge?.(bytes.length * 2);
  const parts: string[] = [];
  let i = 0;
  while (i < bytes.length) {
    const byte = bytes[i];
    if (byte < 0x80 || codec === "latin-1") {
      parts.push(String.fromCharCode(byte));
      i++;
      continue;
    }
    const found = codec === "utf-8" ? utf8At(bytes, i) : { length: 1, reason: reasons.ascii };
    if ("code" in found) parts.push(String.fromCodePoint(found.code));
    else parts.push(decodeError(errors, codec, bytes, i, i + found.length, found.reason));
    i += found.length;
  }
  return parts.join("");
}

type Utf8Character = { length: number; code: number } | { length: number; reason: string };

/** The character that starts at `at` (not ASCII), or the bytes that no character can have. */
function utf8At(bytes: Uint8Array, at: number): Utf8Character {
  const first = bytes[at];
  if (first < 0xc2 || first > 0xf4) return { length: 1, reason: "invalid start byte" };
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return { length: i, reason: "unexpected end of data" };
    const byte = bytes[at + i];
    // The second byte also rules out long forms, surrogates and codes above U+10FFFF.
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { length: i, reason: "invalid continuation byte" };
    code = (code << 6) | (byte & 63);
  }
  return { length, code };
}

function decodeError(
  errors: string,
  codec: Codec,
  bytes: Uint8Array,
  start: number,
  end: number,
  reason: string,
): string {
  switch (errors) {
    case "ignore":
      return "";
    case "replace":
      return "\ufffd";
    case "backslashreplace":
      return Array.from(bytes.subarray(start, end), backslashed).join("");
    case "surrogateescape":
      return Array.from(bytes.subarray(start, end), (byte) => String.fromCharCode(0xdc00 + byte)).join("");
    case "strict":
    case "surrogatepass": {
      const what =
        end - start === 1
          ? `byte 0x${bytes[start].toString(16)} in position ${start}`
          : `bytes in position ${start}-${end - 1}`;
      return raise("UnicodeDecodeError", `'${codec}' codec can't decode ${what}: ${reason}`, [
        codec,
        new PyBytes(bytes),
        start,
        end,
        reason,
      ]);
    }
    default:
      return raise("LookupError", `unknown error handler name '${errors}'`);
  }
}
