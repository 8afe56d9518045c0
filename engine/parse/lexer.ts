import { readNumber } from "./number-token";
import type { Source } from "./source";
import { SourceError } from "./syntax";
import type { FStringPart, OpenBracket, StringLiteral, Token, TokenKind } from "./tokens";
import { keywords } from "./tokens";

/** CPython's own limits (Parser/lexer): deeper nesting is an error there too. */
const maxBrackets = 200;
const maxIndents = 100;
const maxFStrings = 150;
const maxFieldNesting = 3;

const opening: Record<string, string> = { "(": ")", "[": "]", "{": "}" };
const identifierPattern = /[\p{ID_Start}_][\p{ID_Continue}]*/uy;
const operatorPattern =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|!=|==|<=|>=|<>|->|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|\*\*|\/\/|<<|>>|[-+*/%@&|^~<>()[\]{},:.;=!?$`]/y;
const stringStartPattern = /([bBrRuUfFtT]{0,2})('''|"""|'|")/y;

interface Bracket {
  char: string;
  offset: number;
  /** Index in the list of tokens that it belongs to. */
  index: number;
}

export interface LexResult {
  tokens: Token[];
  /** The innermost bracket that the end of the file leaves open. */
  unclosed: OpenBracket | null;
  /** Why the tokens end early, in the tokenizer's own words. */
  fault: SourceError | null;
}

/**
 * Splits a program into tokens as CPython's tokenizer does: indentation, brackets, strings with the fields of
 * f-strings taken apart. What cannot be split ends the list of tokens and is reported beside it, because CPython may
 * find something else to complain of first.
 */
export function lex(source: Source): LexResult {
  return new Lexer(source).run();
}

class Lexer {
  private readonly text: string;
  private at = 0;
  private tokens: Token[] = [];
  private brackets: Bracket[] = [];
  private fStringDepth = 0;

  constructor(private readonly source: Source) {
    this.text = source.text;
  }

  run(): LexResult {
    const { tokens } = this;
    const fault = this.program();
    const end = fault === null ? this.text.length : (tokens.at(-1)?.to ?? 0);
    this.tokens = tokens;
    const unclosed = this.brackets.at(-1);
    this.push("end", end, end);
    return { tokens, unclosed: unclosed ? { char: unclosed.char, offset: unclosed.offset } : null, fault };
  }

  private program(): SourceError | null {
    try {
      const nul = this.text.indexOf("\0");
      if (nul >= 0) throw this.source.syntaxError("source code string cannot contain null bytes", nul);
      const indents = [0];
      const strictIndents = [0];
      while (this.at < this.text.length) {
        if (this.indentation(indents, strictIndents)) this.logicalLine();
      }
      if (this.brackets.length > 0) return null;
      for (let depth = indents.length; depth > 1; depth--) this.push("dedent", this.text.length, this.text.length);
      return null;
    } catch (error) {
      if (error instanceof SourceError && error.kind === "syntax") return error;
      throw error;
    }
  }

  private push(kind: TokenKind, from: number, to: number, literal: StringLiteral | null = null): Token {
    const token: Token = { kind, from, to, text: this.text.slice(from, to), partner: -1, literal };
    this.tokens.push(token);
    return token;
  }

  /** Reads the white space that opens a line; false if the line is blank or holds only a comment. */
  private indentation(indents: number[], strictIndents: number[]): boolean {
    const { text } = this;
    const lineStart = this.at;
    let width = 0;
    let strictWidth = 0;
    let continuedWidth = 0;
    let at = this.at;
    for (; ; at++) {
      const char = text[at];
      if (char === " ") {
        width++;
        strictWidth++;
      } else if (char === "\t") {
        width += 8 - (width % 8);
        strictWidth++;
      } else if (char === "\f") {
        width = 0;
        strictWidth = 0;
      } else if (char === "\\" && text[at + 1] === "\n") {
        // A continued line keeps the indentation it began with.
        continuedWidth ||= width;
        at++;
      } else break;
    }
    this.at = at;
    if (at >= text.length) return false;
    if (text[at] === "#" || text[at] === "\n") {
      const newline = text.indexOf("\n", at);
      this.at = newline + 1;
      return false;
    }
    if (continuedWidth > 0) {
      width = continuedWidth;
      strictWidth = continuedWidth;
    }
    const top = indents[indents.length - 1];
    const strictTop = strictIndents[strictIndents.length - 1];
    const inconsistent = () =>
      this.source.syntaxError("inconsistent use of tabs and spaces in indentation", lineStart, "TabError");
    if (width === top) {
      if (strictWidth !== strictTop) throw inconsistent();
    } else if (width > top) {
      if (indents.length >= maxIndents) {
        throw this.source.syntaxError("too many levels of indentation", lineStart, "IndentationError");
      }
      if (strictWidth <= strictTop) throw inconsistent();
      indents.push(width);
      strictIndents.push(strictWidth);
      this.push("indent", at, at);
    } else {
      while (width < indents[indents.length - 1]) {
        indents.pop();
        strictIndents.pop();
        this.push("dedent", at, at);
      }
      if (width !== indents[indents.length - 1]) {
        const message = "unindent does not match any outer indentation level";
        throw this.source.syntaxError(message, at, "IndentationError");
      }
      if (strictWidth !== strictIndents[strictIndents.length - 1]) throw inconsistent();
    }
    return true;
  }

  private logicalLine(): void {
    const { text } = this;
    while (this.at < text.length) {
      const char = text[this.at];
      if (char === "\n") {
        this.at++;
        if (this.brackets.length > 0) continue;
        this.push("newline", this.at - 1, this.at);
        return;
      }
      this.token();
    }
    if (this.brackets.length === 0) this.push("newline", text.length, text.length);
  }

  /** Reads white space, a comment, a joined line end, or one token. Stands on anything but a line end. */
  private token(): void {
    const { text } = this;
    const from = this.at;
    const code = text.charCodeAt(from);
    if (code === 32 || code === 9 || code === 12) {
      this.at++;
    } else if (code === 35) {
      this.at = text.indexOf("\n", from);
    } else if (code === 92) {
      if (text[from + 1] !== "\n") {
        throw this.source.syntaxError("unexpected character after line continuation character", from + 1);
      }
      this.at += 2;
      if (this.at >= text.length) throw this.source.syntaxError("unexpected EOF while parsing", from);
    } else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(from + 1)))) {
      this.at = readNumber(this.source, from);
      this.push("number", from, this.at);
    } else if (isIdentifierStart(code)) {
      if (!this.stringLiteral()) this.identifier();
    } else if (code === 34 || code === 39) {
      this.stringLiteral();
    } else this.operator();
  }

  private identifier(): void {
    const { text } = this;
    const from = this.at;
    let at = from;
    let code = text.charCodeAt(at);
    while (isAsciiWord(code)) code = text.charCodeAt(++at);
    if (code >= 128) {
      while (code >= 128 || isAsciiWord(code)) code = text.charCodeAt(++at);
      this.checkIdentifier(from, at);
    }
    this.at = at;
    this.push(keywords.has(text.slice(from, at)) ? "keyword" : "name", from, at);
  }

  /** Names may hold letters and digits of any script; CPython takes all that is not ASCII and then looks. */
  private checkIdentifier(from: number, to: number): void {
    identifierPattern.lastIndex = from;
    const valid = identifierPattern.test(this.text) ? identifierPattern.lastIndex : from;
    if (valid >= to) return;
    const point = this.text.codePointAt(valid) ?? 0;
    const char = String.fromCodePoint(point);
    // A letter that only becomes one by normalisation (NFKC) is a letter for Python.
    const hex = point.toString(16).toUpperCase().padStart(4, "0");
    const printable = !/[\p{C}\p{Z}]/u.test(char);
    throw this.source.syntaxError(
      printable ? `invalid character '${char}' (U+${hex})` : `invalid non-printable character U+${hex}`,
      valid,
    );
  }

  private operator(): void {
    const from = this.at;
    operatorPattern.lastIndex = from;
    const found = operatorPattern.exec(this.text);
    if (found === null) {
      const hex = (this.text.codePointAt(from) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      throw this.source.syntaxError(`invalid non-printable character U+${hex}`, from);
    }
    const text = found[0];
    this.at = from + text.length;
    const token = this.push("op", from, this.at);
    if (text in opening) {
      if (this.brackets.length >= maxBrackets) {
        throw this.source.syntaxError("too many nested parentheses", from);
      }
      this.brackets.push({ char: text, offset: from, index: this.tokens.length - 1 });
    } else if (text === ")" || text === "]" || text === "}") {
      const open = this.brackets.pop();
      if (open === undefined) throw this.source.syntaxError(`unmatched '${text}'`, from);
      if (opening[open.char] !== text) throw this.mismatch(open, text, from);
      token.partner = open.index;
      this.tokens[open.index].partner = this.tokens.length - 1;
    }
  }

  private mismatch(open: Bracket, closing: string, at: number) {
    if (open.index < 0) return this.source.syntaxError(`f-string: unmatched '${closing}'`, at);
    const line = this.source.lineOf(open.offset);
    const where = line === this.source.lineOf(at) ? "" : ` on line ${line}`;
    const message = `closing parenthesis '${closing}' does not match opening parenthesis '${open.char}'${where}`;
    return this.source.syntaxError(message, at);
  }

  /** Reads a string literal if one starts here. */
  private stringLiteral(): boolean {
    stringStartPattern.lastIndex = this.at;
    const start = stringStartPattern.exec(this.text);
    if (start === null) return false;
    const from = this.at;
    const prefix = start[1].toLowerCase();
    const quote = start[2];
    if (prefix.length === 2) this.checkPrefixes(prefix, from, from + 2);
    if (prefix.includes("t")) throw this.source.unsupported("template strings (t-strings) are not supported", from);
    const literal: StringLiteral = {
      isRaw: prefix.includes("r"),
      isBytes: prefix.includes("b"),
      isUnicode: prefix === "u",
      bodyFrom: from + start[0].length,
      bodyTo: 0,
      parts: null,
    };
    this.at = literal.bodyFrom;
    if (prefix.includes("f")) {
      literal.parts = this.fString(from, quote, literal.isRaw);
      literal.bodyTo = this.at;
    } else {
      literal.bodyTo = this.plainString(from, quote);
      this.at = literal.bodyTo;
    }
    this.at += quote.length;
    this.push("string", from, this.at, literal);
    return true;
  }

  private checkPrefixes(prefix: string, from: number, to: number): void {
    const has = (char: string) => prefix.includes(char);
    for (const pair of ["ub", "ur", "uf", "ut", "bf", "bt", "ft"]) {
      if (has(pair[0]) && has(pair[1])) {
        throw this.source.syntaxError(`'${pair[0]}' and '${pair[1]}' prefixes are incompatible`, from);
      }
    }
    // The same letter twice is no prefix: the first is a name, as in `bb''`.
    if (prefix[0] === prefix[1]) throw this.source.syntaxError("invalid syntax", to);
  }

  /** The offset of the closing quote. */
  private plainString(from: number, quote: string): number {
    const { text } = this;
    let at = this.at;
    let escapedQuote = false;
    for (; ; at++) {
      const char = text[at];
      if (char === "\\") {
        at++;
        if (text[at] === quote) escapedQuote = true;
      } else if (char === undefined || (char === "\n" && quote.length === 1)) break;
      else if (char === quote[0] && (quote.length === 1 || text.startsWith(quote, at))) return at;
    }
    // Inside a field of an f-string with the same quotes, the quote was meant to end that f-string.
    if (this.enclosing.at(-1) === quote) throw this.source.syntaxError("f-string: expecting '}'", from);
    const line = this.source.lineOf(quote.length === 1 ? Math.min(at, text.length - 1) : text.length - 1);
    const kind = quote.length === 3 ? "triple-quoted string" : "string";
    const hint = escapedQuote && quote.length === 1 ? "; perhaps you escaped the end quote?" : "";
    throw this.source.syntaxError(`unterminated ${kind} literal (detected at line ${line})${hint}`, from);
  }

  /** The quotes of the f-strings around this place, innermost last. */
  private readonly enclosing: string[] = [];

  private fString(from: number, quote: string, isRaw: boolean): FStringPart[] {
    if (++this.fStringDepth > maxFStrings) throw this.source.syntaxError("too many nested f-strings", from);
    const parts: FStringPart[] = [];
    this.fStringText(parts, from, quote, isRaw, 0);
    this.fStringDepth--;
    return parts;
  }

  /**
   * Reads text and fields up to the closing quote, or, in a format specification (`nesting` above 0), up to the brace
   * that ends its field.
   */
  private fStringText(parts: FStringPart[], start: number, quote: string, isRaw: boolean, nesting: number): void {
    const { text } = this;
    const inSpec = nesting > 0;
    let textFrom = this.at;
    const flush = (extentTo = this.at) => {
      if (this.at > textFrom) parts.push({ kind: "text", from: textFrom, to: this.at, extentTo });
    };
    for (;;) {
      const char = text[this.at];
      if (char === undefined || (char === "\n" && quote.length === 1)) {
        if (inSpec && char === "\n") {
          const message = "f-string: newlines are not allowed in format specifiers for single quoted f-strings";
          throw this.source.syntaxError(message, this.at);
        }
        const line = this.source.lineOf(Math.min(this.at, text.length - 1));
        const kind = quote.length === 3 ? "triple-quoted f-string" : "f-string";
        throw this.source.syntaxError(`unterminated ${kind} literal (detected at line ${line})`, start);
      }
      if (char === quote[0] && text.startsWith(quote, this.at)) {
        if (inSpec) throw this.source.syntaxError("f-string: expecting '}', or format specs", this.at);
        flush();
        return;
      }
      if (char === "\\") {
        const next = text[this.at + 1];
        if (next === "{" || next === "}") this.at++;
        else if (!isRaw && next === "N" && text[this.at + 2] === "{") {
          const close = text.indexOf("}", this.at);
          this.at = close < 0 ? this.at + 3 : close + 1;
        } else this.at += 2;
      } else if (char === "{" && (inSpec || text[this.at + 1] !== "{")) {
        flush();
        if (nesting >= maxFieldNesting) {
          throw this.source.syntaxError("f-string: expressions nested too deeply", this.at);
        }
        parts.push(this.field(start, quote, isRaw, nesting));
        textFrom = this.at;
      } else if (char === "}" && inSpec) {
        flush();
        return;
      } else if (char === "{") {
        // A doubled brace stands for one: the text keeps the first of the pair.
        this.at++;
        flush(this.at + 1);
        textFrom = ++this.at;
      } else if (char === "}") {
        if (text[this.at + 1] !== "}") throw this.source.syntaxError("f-string: single '}' is not allowed", this.at);
        this.at++;
        flush(this.at + 1);
        textFrom = ++this.at;
      } else this.at++;
    }
  }

  /** Reads `{expression=!r:spec}`, standing on the brace. */
  private field(start: number, quote: string, isRaw: boolean, nesting: number): FStringPart {
    const { text } = this;
    const from = this.at;
    const outerTokens = this.tokens;
    const outerBrackets = this.brackets;
    if (outerBrackets.length >= maxBrackets) throw this.source.syntaxError("too many nested parentheses", from);
    const tokens: Token[] = [];
    this.tokens = tokens;
    // The brace stays on the stack, so that a wrong closing bracket is compared with it.
    this.brackets = [...outerBrackets, { char: "{", offset: from, index: -1 }];
    this.enclosing.push(quote);
    const ownDepth = this.brackets.length;
    this.at++;
    for (;;) {
      const char = text[this.at];
      if (char === undefined) {
        const open = this.brackets[this.brackets.length - 1];
        throw this.source.syntaxError(`'${open.char}' was never closed`, open.offset);
      }
      if (this.brackets.length === ownDepth) {
        if (char === "}" || char === ":" || (char === "!" && text[this.at + 1] !== "=")) break;
      }
      if (char === "\n") this.at++;
      else this.token();
    }
    const field = this.fieldTail(from, tokens, start, quote, isRaw, nesting);
    this.enclosing.pop();
    this.tokens = outerTokens;
    this.brackets = outerBrackets;
    return field;
  }

  private fieldTail(
    from: number,
    tokens: Token[],
    start: number,
    quote: string,
    isRaw: boolean,
    nesting: number,
  ): FStringPart {
    const { text } = this;
    const labelTo = this.at;
    let equalsAt = -1;
    const last = tokens.at(-1);
    if (last?.text === "=" && last.kind === "op") {
      equalsAt = last.from;
      tokens.pop();
    }
    if (tokens.length === 0) {
      const stop = equalsAt >= 0 ? "=" : text[labelTo];
      const place = equalsAt >= 0 ? equalsAt : labelTo;
      throw this.source.syntaxError(`f-string: valid expression required before '${stop}'`, place);
    }
    tokens.push({ kind: "end", from: labelTo, to: labelTo, text: "", partner: -1, literal: null });
    let conversion: "s" | "r" | "a" | null = null;
    if (text[this.at] === "!") {
      const at = ++this.at;
      while (isAsciiWord(text.charCodeAt(this.at)) || text.charCodeAt(this.at) >= 128) this.at++;
      const name = text.slice(at, this.at);
      if (name === "") {
        const spaced = /\s/.test(text[at] ?? "") && /[\p{ID_Start}_]/u.test(text.slice(at).trimStart()[0] ?? "");
        throw this.source.syntaxError(
          spaced
            ? "f-string: conversion type must come right after the exclamation mark"
            : /[:}]/.test(text.slice(at).trimStart()[0] ?? "")
              ? "f-string: missing conversion character"
              : "f-string: invalid conversion character",
          at,
        );
      }
      if (name !== "s" && name !== "r" && name !== "a") {
        const message = `f-string: invalid conversion character '${name}': expected 's', 'r', or 'a'`;
        throw this.source.syntaxError(message, at);
      }
      conversion = name;
      while (/[ \t\f\n]/.test(text[this.at] ?? "")) this.at++;
      if (text[this.at] !== ":" && text[this.at] !== "}") {
        throw this.source.syntaxError("f-string: expecting ':' or '}'", this.at);
      }
    }
    let spec: { from: number; to: number; parts: FStringPart[] } | null = null;
    if (text[this.at] === ":") {
      this.at++;
      const specFrom = this.at;
      const parts: FStringPart[] = [];
      this.fStringText(parts, start, quote, isRaw, nesting + 1);
      spec = { from: specFrom, to: this.at, parts };
    }
    this.at++;
    return { kind: "field", from, to: this.at, tokens, equalsAt, labelTo, conversion, spec };
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || (code >= 48 && code <= 57);
}

function isIdentifierStart(code: number): boolean {
  return code >= 128 || (isAsciiWord(code) && !isDigit(code));
}
