/** What the lexer hands over. Offsets are into `Source.text`. */

export type TokenKind = "name" | "keyword" | "number" | "op" | "string" | "newline" | "indent" | "dedent" | "end";

export interface Token {
  kind: TokenKind;
  from: number;
  to: number;
  text: string;
  /** For a bracket, the index of its partner in the same token list; else -1. */
  partner: number;
  /** For a string, how it is written. */
  literal: StringLiteral | null;
}

/** A string literal with its prefix, before its escapes are read. */
export interface StringLiteral {
  isRaw: boolean;
  isBytes: boolean;
  isUnicode: boolean;
  /** Between the quotes. */
  bodyFrom: number;
  bodyTo: number;
  /** Text and replacement fields of an f-string in order; null for an ordinary string. */
  parts: FStringPart[] | null;
}

export type FStringPart =
  | {
      kind: "text";
      from: number;
      to: number;
      /** Behind `to` where the text ends with one of a doubled pair of braces. */
      extentTo: number;
    }
  | {
      kind: "field";
      /** From the brace to behind its partner. */
      from: number;
      to: number;
      /** The tokens of the expression, in a list of their own. */
      tokens: Token[];
      /** Where the `=` of `{x=}` stands, else -1. */
      equalsAt: number;
      /** Where the text of the self-documenting form ends: at `!`, `:` or `}`. */
      labelTo: number;
      conversion: "s" | "r" | "a" | null;
      spec: { from: number; to: number; parts: FStringPart[] } | null;
    };

export type FStringField = Extract<FStringPart, { kind: "field" }>;

/** An opening bracket that the source never closes. */
export interface OpenBracket {
  char: string;
  offset: number;
}

export const keywords: ReadonlySet<string> = new Set(
  (
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda " +
    "nonlocal not or pass raise return try while with yield"
  ).split(" "),
);
