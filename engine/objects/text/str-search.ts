/** Finding a text in part of another; positions count code points. */
import { codePointLength, isPlain, unitOffset } from "./code-points";

/** The part text[start:end], and where it starts; null when start lies beyond the end of the text. */
interface Part {
  text: string;
  start: number;
}

function partOf(text: string, start: number | null, end: number | null): Part | null {
  if (start === null && end === null) return { text, start: 0 };
  const length = codePointLength(text);
  const clamp = (n: number) => (n < 0 ? Math.max(0, n + length) : n);
  const from = clamp(start ?? 0);
  const to = Math.min(clamp(end ?? length), length);
  if (from > to) return null;
  if (isPlain(text)) return { text: text.slice(from, to), start: from };
  return { text: text.slice(unitOffset(text, from), unitOffset(text, to)), start: from };
}

/** text.find(needle, start, end): -1 when it is not there. */
export function findText(text: string, needle: string, start: number | null, end: number | null): number {
  const part = partOf(text, start, end);
  const at = part === null ? -1 : part.text.indexOf(needle);
  return part === null || at < 0 ? -1 : part.start + codePointLength(part.text.slice(0, at));
}

/** text.rfind(needle, start, end) */
export function findTextFromEnd(text: string, needle: string, start: number | null, end: number | null): number {
  const part = partOf(text, start, end);
  const at = part === null ? -1 : part.text.lastIndexOf(needle);
  return part === null || at < 0 ? -1 : part.start + codePointLength(part.text.slice(0, at));
}

/** text.count(needle, start, end): places that do not overlap. */
export function countText(text: string, needle: string, start: number | null, end: number | null): number {
  const part = partOf(text, start, end);
  if (part === null) return 0;
  if (needle === "") return codePointLength(part.text) + 1;
  let count = 0;
  for (let at = part.text.indexOf(needle); at >= 0; at = part.text.indexOf(needle, at + needle.length)) count++;
  return count;
}

/** text.startswith(prefix, start, end) and text.endswith. */
export function hasEdge(
  side: "start" | "end",
  text: string,
  edge: string,
  start: number | null,
  end: number | null,
): boolean {
  const part = partOf(text, start, end);
  if (part === null) return false;
  return side === "start" ? part.text.startsWith(edge) : part.text.endsWith(edge);
}
