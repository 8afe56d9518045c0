/** Which characters a test of a pattern accepts, as `str.isdecimal`, `isalnum` and `isspace` see them. */
import type { Category, CharacterTest } from "./syntax";

const decimal = /^\p{Nd}$/u;
const alphanumeric = /^[\p{L}\p{N}]$/u;
const spaces = new Set([
  ...[9, 10, 11, 12, 13, 28, 29, 30, 31, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000],
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
]);

const isAsciiWord = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95;

export const isWord = (c: number, ascii: boolean): boolean =>
  c < 128 ? isAsciiWord(c) : !ascii && alphanumeric.test(String.fromCodePoint(c));

function isOfCategory(c: number, category: Category, ascii: boolean): boolean {
  switch (category) {
    case "d":
      return c < 128 ? c >= 48 && c <= 57 : !ascii && decimal.test(String.fromCodePoint(c));
    case "w":
      return isWord(c, ascii);
    case "s":
      return ascii ? (c >= 9 && c <= 13) || c === 32 : spaces.has(c);
    case "D":
      return !isOfCategory(c, "d", ascii);
    case "W":
      return !isOfCategory(c, "w", ascii);
    case "S":
      return !isOfCategory(c, "s", ascii);
  }
}

/** One character for one: a case that is written with several stays as it is. */
function simple(c: number, text: string): number {
  const first = text.codePointAt(0) ?? c;
  return String.fromCodePoint(first) === text ? first : c;
}

export function lowerCase(c: number, ascii: boolean): number {
  if (c < 128) return c >= 65 && c <= 90 ? c + 32 : c;
  return ascii ? c : simple(c, String.fromCodePoint(c).toLowerCase());
}

function upperCase(c: number, ascii: boolean): number {
  if (c < 128) return c >= 97 && c <= 122 ? c - 32 : c;
  return ascii ? c : simple(c, String.fromCodePoint(c).toUpperCase());
}

function isIn(c: number, test: CharacterTest): boolean {
  for (const item of test.items) {
    if (item.kind === "range" ? c >= item.low && c <= item.high : isOfCategory(c, item.category, test.ascii))
      return true;
  }
  return false;
}

function accepts(c: number, test: CharacterTest): boolean {
  if (isIn(c, test)) return !test.negated;
  if (!test.ignoreCase) return test.negated;
  const lower = lowerCase(c, test.ascii);
  const found = isIn(lower, test) || isIn(upperCase(c, test.ascii), test) || isIn(upperCase(lower, test.ascii), test);
  return found !== test.negated;
}

/** A test made fast: a plain range is compared with, else the first 256 characters are looked up. */
export class CharacterClass {
  private readonly table: Uint8Array | null;
  private readonly low: number;
  private readonly high: number;

  constructor(private readonly test: CharacterTest) {
    const [only] = test.items;
    const isRange = test.items.length === 1 && only?.kind === "range" && !test.negated && !test.ignoreCase;
    this.low = isRange ? only.low : 0;
    this.high = isRange ? only.high : 0;
    this.table = isRange ? null : Uint8Array.from({ length: 256 }, (_, c) => (accepts(c, test) ? 1 : 0));
  }

  has(c: number): boolean {
    if (this.table === null) return c >= this.low && c <= this.high;
    return c < 256 ? this.table[c] === 1 : accepts(c, this.test);
  }
}
