/** Changing the case of text, with the mappings of Unicode that turn one character into several. */
import { inCase, isAscii, isIn } from "./unicode";

const capitalSigma = 0x3a3;

const codesOf = (text: string) => Array.from(text, (character) => character.codePointAt(0) as number);

/** True when a capital sigma at `at` ends a word, where its small form is another letter. */
function isFinalSigma(codes: readonly number[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isIn("caseIgnorable", codes[before])) before--;
  if (before < 0 || !isIn("cased", codes[before])) return false;
  let after = at + 1;
  while (after < codes.length && isIn("caseIgnorable", codes[after])) after++;
  return after === codes.length || !isIn("cased", codes[after]);
}

function lowerAt(codes: readonly number[], at: number): string {
  if (codes[at] === capitalSigma) return isFinalSigma(codes, at) ? "\u03c2" : "\u03c3";
  return inCase("lower", codes[at]);
}

export function lower(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const codes = codesOf(text);
  return codes.map((_, i) => lowerAt(codes, i)).join("");
}

export function upper(text: string): string {
  if (isAscii(text)) return text.toUpperCase();
  return codesOf(text)
    .map((code) => inCase("upper", code))
    .join("");
}

export function casefold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return codesOf(text)
    .map((code) => inCase("fold", code))
    .join("");
}

export function capitalize(text: string): string {
  const codes = codesOf(text);
  return codes.map((code, i) => (i === 0 ? inCase("title", code) : lowerAt(codes, i))).join("");
}

export function title(text: string): string {
  const codes = codesOf(text);
  let afterCased = false;
  let result = "";
  for (let i = 0; i < codes.length; i++) {
    result += afterCased ? lowerAt(codes, i) : inCase("title", codes[i]);
    afterCased = isIn("cased", codes[i]);
  }
  return result;
}

export function swapcase(text: string): string {
  const codes = codesOf(text);
  let result = "";
  for (let i = 0; i < codes.length; i++) {
    if (isIn("upper", codes[i])) result += lowerAt(codes, i);
    else if (isIn("lower", codes[i])) result += inCase("upper", codes[i]);
    else result += String.fromCodePoint(codes[i]);
  }
  return result;
}
