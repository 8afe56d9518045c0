/** What CPython knows about a character, by code point. Sets and maps are unpacked from the table on first use. */

import { Part } from "@/engine/part";
import { effort } from "../effort";

type Table = typeof import("./unicode-table");

/** Most programs stay within ASCII. */
const table = new Part("the table of characters", () => import("./unicode-table"));

export type CharacterSet = keyof Table["unicodeSets"];
export type CaseMap = "upper" | "lower" | "title" | "fold";

const unpackedSets = new Map<CharacterSet, Int32Array>();

/** Starts of alternating runs, so that an odd number of starts at or below a code point means that it is inside. */
function startsOf(set: CharacterSet): Int32Array {
  let starts = unpackedSets.get(set);
  if (!starts) {
    let position = 0;
    starts = Int32Array.from(table.here.unicodeSets[set].split(" "), (length) => {
      position += Number.parseInt(length, 36);
      return position;
    });
    unpackedSets.set(set, starts);
  }
  return starts;
}

/** How many of the ascending numbers are at or below `codePoint`. */
function countUpTo(ascending: Int32Array, codePoint: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] <= codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sets below 128. */
const ascii: Readonly<Record<Exclude<CharacterSet, "space">, RegExp>> = {
  alpha: /[A-Za-z]/,
  decimal: /\d/,
  digit: /\d/,
  numeric: /\d/,
  printable: /[ -~]/,
  lower: /[a-z]/,
  upper: /[A-Z]/,
  title: /(?!)/,
  cased: /[A-Za-z]/,
  caseIgnorable: /['.:^`]/,
  identifierStart: /[A-Z_a-z]/,
  identifierContinue: /\w/,
};

export function isIn(set: CharacterSet, codePoint: number): boolean {
  if (codePoint < 128)
    return set === "space" ? isAsciiSpace(codePoint) : ascii[set].test(String.fromCharCode(codePoint));
  return (countUpTo(startsOf(set), codePoint) & 1) === 1;
}

/** Value of a decimal digit of any script (they come in tens), or -1. */
export function decimalValue(codePoint: number): number {
  if (codePoint < 128) return codePoint >= 48 && codePoint <= 57 ? codePoint - 48 : -1;
  const starts = startsOf("decimal");
  const count = countUpTo(starts, codePoint);
  return (count & 1) === 1 ? (codePoint - starts[count - 1]) % 10 : -1;
}

const unpackedMaps = new Map<CaseMap, Map<number, string>>();

function mapOf(kind: CaseMap): Map<number, string> {
  let map = unpackedMaps.get(kind);
  if (!map) {
    map = new Map();
    const { runs, special } = table.here.unicodeMaps[kind];
    for (const run of runs.split(",")) {
      const [start, count, step, delta] = run.split(" ").map((n) => Number.parseInt(n, 36));
      for (let i = 0; i < count; i++) map.set(start + i * step, String.fromCodePoint(start + i * step + delta));
    }
    for (const entry of special.split(",")) {
      const [from, to] = entry.split("=");
      if (to === undefined) continue;
      map.set(Number.parseInt(from, 36), String.fromCodePoint(...to.split(" ").map((n) => Number.parseInt(n, 36))));
    }
    unpackedMaps.set(kind, map);
  }
  return map;
}

/** The character in another case, which may be several characters. */
export function inCase(kind: CaseMap, codePoint: number): string {
  effort.pace(2);
  if (codePoint < 128) {
    const char = String.fromCharCode(codePoint);
    return kind === "upper" || kind === "title" ? char.toUpperCase() : char.toLowerCase();
  }
  const mapped = mapOf(kind).get(codePoint);
  if (mapped !== undefined) return mapped;
  if (kind === "title") return inCase("upper", codePoint);
  if (kind === "fold") return inCase("lower", codePoint);
  return String.fromCodePoint(codePoint);
}

/** True when every character is below 128. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Beyond ASCII: digits of any script become ASCII digits, spaces of any kind " ", anything else "?". */
export function transformDigitsAndSpaces(text: string): string {
  if (isAscii(text)) return text;
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    if (code < 128) result += text[i];
    else if (isIn("space", code)) result += " ";
    else {
      const digit = decimalValue(code);
      result += digit < 0 ? "?" : digit;
    }
  }
  return result;
}

/** What str.isspace says of a character below 128. */
export function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 28 && code <= 31);
}
