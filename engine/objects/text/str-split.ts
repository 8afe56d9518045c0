/** Taking text apart. A limit below zero is no limit. */
import { raise } from "../values";

/** Characters for which str.isspace is true: not the same as JavaScript's \s. */
export const textSpaces = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
/** The same for bytes. */
export const byteSpaces = "\\t-\\r\\x20";

/** A list of parts may take this many times the memory of its text. */
export const partCost = 4;

const lineEnds = "\\n-\\r\\x1c-\\x1e\\x85\\u2028\\u2029";
const lineEnd = new RegExp(`\\r\\n|[${lineEnds}]`, "g");
const byteLineEnd = /\r\n|[\n\r]/g;

/** text.split(separator, limit) */
export function splitBy(text: string, separator: string, limit: number): string[] {
  if (separator === "") raise("ValueError", "empty separator");
  const parts = text.split(separator);
  if (limit < 0 || parts.length - 1 <= limit) return parts;
  return [...parts.slice(0, limit), parts.slice(limit).join(separator)];
}

/** text.rsplit(separator, limit): splits from the right, which also decides between overlapping places. */
export function splitByFromEnd(text: string, separator: string, limit: number): string[] {
  if (separator === "") raise("ValueError", "empty separator");
  const parts: string[] = [];
  let end = text.length;
  while (limit < 0 || parts.length < limit) {
    const at = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (at < 0) break;
    parts.push(text.slice(at + separator.length, end));
    end = at;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

/** text.split(None, limit): parts between runs of spaces. */
export function splitAtSpaces(text: string, limit: number, spaces = textSpaces): string[] {
  const words = new RegExp(`[^${spaces}]+`, "g");
  const parts: string[] = [];
  for (let word = words.exec(text); word !== null; word = words.exec(text)) {
    if (limit >= 0 && parts.length >= limit) {
      parts.push(text.slice(word.index));
      break;
    }
    parts.push(word[0]);
  }
  return parts;
}

/** text.rsplit(None, limit) */
export function splitAtSpacesFromEnd(text: string, limit: number, spaces = textSpaces): string[] {
  const words = [...text.matchAll(new RegExp(`[^${spaces}]+`, "g"))];
  if (limit < 0 || words.length <= limit) return words.map((word) => word[0]);
  const rest = words[words.length - limit - 1];
  const last = words.slice(words.length - limit).map((word) => word[0]);
  return [text.slice(0, rest.index + rest[0].length), ...last];
}

/** text.splitlines(keepEnds) */
export function splitLines(text: string, keepEnds: boolean, kind: "text" | "bytes" = "text"): string[] {
  const lines: string[] = [];
  let start = 0;
  for (const end of text.matchAll(kind === "text" ? lineEnd : byteLineEnd)) {
    const next = end.index + end[0].length;
    lines.push(text.slice(start, keepEnds ? next : end.index));
    start = next;
  }
  if (start < text.length) lines.push(text.slice(start));
  return lines;
}

/** text.partition(separator): always three parts. */
export function partition(text: string, separator: string): [string, string, string] {
  if (separator === "") raise("ValueError", "empty separator");
  const at = text.indexOf(separator);
  return at < 0 ? [text, "", ""] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}

/** text.rpartition(separator) */
export function partitionFromEnd(text: string, separator: string): [string, string, string] {
  if (separator === "") raise("ValueError", "empty separator");
  const at = text.lastIndexOf(separator);
  return at < 0 ? ["", "", text] : [text.slice(0, at), separator, text.slice(at + separator.length)];
}

/** text.strip(characters) on one or both sides; null strips spaces. */
export function strip(
  side: "start" | "end" | "both",
  text: string,
  characters: string | null,
  spaces = textSpaces,
): string {
  const isStripped =
    characters === null
      ? (c: string) => c !== undefined && spaceTest(spaces).test(c)
      : (c: string) => c !== undefined && characters.includes(c);
  // By UTF-16 unit where no surrogates are, by character otherwise.
  const units: string | string[] = /[\ud800-\udfff]/.test(text) ? Array.from(text) : text;
  const options = characters !== null && /[\ud800-\udfff]/.test(characters) ? new Set(characters) : null;
  const stripped = options ? (c: string) => options.has(c) : isStripped;
  let start = 0;
  let end = units.length;
  if (side !== "end") while (start < end && stripped(units[start])) start++;
  if (side !== "start") while (end > start && stripped(units[end - 1])) end--;
  return typeof units === "string" ? units.slice(start, end) : units.slice(start, end).join("");
}

const spaceTests = new Map<string, RegExp>();

function spaceTest(spaces: string): RegExp {
  let test = spaceTests.get(spaces);
  if (!test) {
    test = new RegExp(`[${spaces}]`);
    spaceTests.set(spaces, test);
  }
  return test;
}
