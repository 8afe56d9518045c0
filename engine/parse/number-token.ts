import type { Source } from "./source";

/** A keyword may touch the number before it: `1if x else 2`. */
const followers = /and|else|for|i[fns]|or|not/y;
const isDigit = (char: string | undefined) => char !== undefined && char >= "0" && char <= "9";
const isIdentifierChar = (char: string | undefined) => char !== undefined && /[A-Za-z0-9_]/.test(char);

/** The end of the numeric literal at `from`. Complains as CPython's tokenizer does about what is glued to it. */
export function readNumber(source: Source, from: number): number {
  const { text } = source;
  let at = from;

  const fail = (message: string, offset: number) => source.syntaxError(message, offset);
  const finish = (kind: string): number => {
    followers.lastIndex = at;
    if (followers.test(text)) return at;
    if (isIdentifierChar(text[at])) throw fail(`invalid ${kind} literal`, Math.max(from, at - 1));
    return at;
  };
  const digits = () => {
    for (;;) {
      while (isDigit(text[at])) at++;
      if (text[at] !== "_") return;
      at++;
      if (!isDigit(text[at])) throw fail("invalid decimal literal", at - 1);
    }
  };
  const radix = (kind: string, valid: RegExp): number => {
    at += 2;
    do {
      if (text[at] === "_") at++;
      if (!valid.test(text[at] ?? "")) {
        if (isDigit(text[at])) throw fail(`invalid digit '${text[at]}' in ${kind} literal`, at);
        throw fail(`invalid ${kind} literal`, Math.max(from, at - 1));
      }
      while (valid.test(text[at] ?? "")) at++;
    } while (text[at] === "_");
    if (isDigit(text[at])) throw fail(`invalid digit '${text[at]}' in ${kind} literal`, at);
    return finish(kind);
  };
  /** What may follow the whole part: a fraction, an exponent, `j`. */
  const rest = (): number | null => {
    let isFloat = false;
    if (text[at] === ".") {
      isFloat = true;
      at++;
      if (isDigit(text[at])) digits();
    }
    if (text[at] === "e" || text[at] === "E") {
      const signed = text[at + 1] === "+" || text[at + 1] === "-";
      const first = at + (signed ? 2 : 1);
      if (isDigit(text[first])) {
        isFloat = true;
        at = first;
        digits();
      } else if (signed) throw fail("invalid decimal literal", first - 1);
      else return finish("decimal");
    }
    if (text[at] === "j" || text[at] === "J") {
      at++;
      return finish("imaginary");
    }
    return isFloat ? finish("decimal") : null;
  };

  if (text[at] === "0" && text[at + 1] !== undefined) {
    const letter = text[at + 1].toLowerCase();
    if (letter === "x") return radix("hexadecimal", /[0-9a-fA-F]/);
    if (letter === "o") return radix("octal", /[0-7]/);
    if (letter === "b") return radix("binary", /[01]/);
    for (;;) {
      while (text[at] === "0") at++;
      if (text[at] !== "_") break;
      if (!isDigit(text[++at])) throw fail("invalid decimal literal", at - 1);
    }
    if (isDigit(text[at])) {
      const zerosEnd = at;
      digits();
      const longer = rest();
      if (longer !== null) return longer;
      const message =
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
      throw fail(message, Math.min(from, zerosEnd));
    }
    return rest() ?? finish("decimal");
  }
  if (text[at] !== ".") digits();
  return rest() ?? finish("decimal");
}
