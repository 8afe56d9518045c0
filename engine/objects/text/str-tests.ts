/** The str.is… methods. */
import { type CharacterSet, isAscii, isIn } from "./unicode";

/** True when there is a character and each is in the set. */
function all(text: string, ...sets: CharacterSet[]): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (!sets.some((set) => isIn(set, code))) return false;
  }
  return text !== "";
}

/** Cased characters are all of one case, and there is one. */
function onlyCase(text: string, wanted: "upper" | "lower"): boolean {
  const other = wanted === "upper" ? "lower" : "upper";
  let found = false;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (isIn(other, code) || isIn("title", code)) return false;
    found ||= isIn(wanted, code);
  }
  return found;
}

function isTitle(text: string): boolean {
  let afterCased = false;
  let found = false;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const startsWord = isIn("upper", code) || isIn("title", code);
    const continuesWord = !startsWord && isIn("lower", code);
    if ((startsWord && afterCased) || (continuesWord && !afterCased)) return false;
    afterCased = startsWord || continuesWord;
    found ||= afterCased;
  }
  return found;
}

function isIdentifier(text: string): boolean {
  const [first, ...rest] = text;
  return (
    first !== undefined &&
    all(first, "identifierStart") &&
    (rest.length === 0 || all(rest.join(""), "identifierContinue"))
  );
}

export const strTests: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ["isalnum", (text) => all(text, "alpha", "numeric", "digit", "decimal")],
  ["isalpha", (text) => all(text, "alpha")],
  ["isascii", isAscii],
  ["isdecimal", (text) => all(text, "decimal")],
  ["isdigit", (text) => all(text, "digit")],
  ["isidentifier", isIdentifier],
  ["islower", (text) => onlyCase(text, "lower")],
  ["isnumeric", (text) => all(text, "numeric")],
  ["isprintable", (text) => text === "" || all(text, "printable")],
  ["isspace", (text) => all(text, "space")],
  ["istitle", isTitle],
  ["isupper", (text) => onlyCase(text, "upper")],
]);
