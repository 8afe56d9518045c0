/** str.translate and str.maketrans. The machine looks the codes up, because the table may be any object. */
import { type Charge, chargeCharacters } from "../number/charge";
import { intOf } from "../number/int";
import { raise, type Value } from "../values";
import { typeName } from "./arguments";
import { codePointLength } from "./code-points";

/** The codes to look up (`table[code]`), each once, in order of appearance. */
export function codesToTranslate(text: string): number[] {
  return [...new Set(Array.from(text, (character) => character.codePointAt(0) as number))];
}

/** The translated text: `found` has what the table gave for a code; a code without an entry (LookupError) stays. */
export function translateText(text: string, found: ReadonlyMap<number, Value>, charge?: Charge): string {
  const shown = new Map<string, string>();
  for (const [code, value] of found) shown.set(String.fromCodePoint(code), translated(value));
  let length = 0;
  const parts = Array.from(text, (character) => {
    const part = shown.get(character) ?? character;
    length += part.length;
    return part;
  });
  chargeCharacters(length, charge);
  return parts.join("");
}

function translated(value: Value): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  const code = intOf(value);
  if (code === null) raise("TypeError", "character mapping must return integer, None or str");
  if (code < 0 || code > 0x10ffff) raise("ValueError", "character mapping must be in range(0x110000)");
  return String.fromCodePoint(Number(code));
}

/**
 * Entries of the dict that str.maketrans(...args) returns. `entries` are those of the only argument when it is a dict,
 * null when it is none or there are more arguments.
 */
export function makeTranslation(
  args: readonly Value[],
  entries: readonly (readonly [Value, Value])[] | null,
): [Value, Value][] {
  if (args.length < 1) raise("TypeError", "maketrans expected at least 1 argument, got 0");
  if (args.length > 3) raise("TypeError", `maketrans expected at most 3 arguments, got ${args.length}`);
  if (args.length === 1) {
    if (entries === null) raise("TypeError", "if you give only one argument to maketrans it must be a dict");
    return entries.map(([key, value]) => [translationKey(key), value]);
  }
  const [from, to, removed] = args;
  if (typeof to !== "string") raise("TypeError", `maketrans() argument 2 must be str, not ${argumentTypeName(to)}`);
  if (args.length === 3 && typeof removed !== "string") {
    raise("TypeError", `maketrans() argument 3 must be str, not ${argumentTypeName(removed)}`);
  }
  if (typeof from !== "string") {
    raise("TypeError", "first maketrans argument must be a string if there is a second argument");
  }
  if (codePointLength(from) !== codePointLength(to)) {
    raise("ValueError", "the first two maketrans arguments must have equal length");
  }
  const targets = Array.from(to);
  const pairs: [Value, Value][] = Array.from(from, (character, i) => [codeOf(character), codeOf(targets[i])]);
  for (const character of typeof removed === "string" ? removed : "") pairs.push([codeOf(character), null]);
  return pairs;
}

/** How CPython's argument parsing names the type of a wrong argument. */
export function argumentTypeName(v: Value): string {
  return v === null ? "None" : typeName(v);
}

function codeOf(character: string): number {
  return character.codePointAt(0) as number;
}

function translationKey(key: Value): Value {
  if (typeof key === "string") {
    if (codePointLength(key) !== 1) raise("ValueError", "string keys in translate table must be of length 1");
    return codeOf(key);
  }
  if (intOf(key) === null) raise("TypeError", "keys in translate table must be strings or integers");
  return key;
}
