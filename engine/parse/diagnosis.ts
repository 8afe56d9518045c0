import { diagnoseExpression } from "./diagnose-expression";
import { diagnoseStatement } from "./diagnose-statement";
import type { Source } from "./source";
import type { Expression, SourceError } from "./syntax";
import type { FStringPart, Token } from "./tokens";

/** The place where the program stops being Python, and what surrounds it. */
export interface Scene {
  source: Source;
  tokens: Token[];
  /** Index of the first token that cannot stand where it does. */
  at: number;
  /** Index of the first token of its statement, or of its field of an f-string. */
  start: number;
  /** Indexes of the brackets that are open at that token within the statement, outermost first. */
  open: number[];
  /** Whether the tokens are those of a field of an f-string. */
  isField: boolean;
  /** What a stretch of tokens means as an expression, or null if it is none. */
  parse(first: number, last: number): Expression | null;
}

/**
 * CPython's words for a program that Lezer cannot read further than `offset`. The grammar of CPython has rules for
 * common mistakes; this looks for the same ones around the place, and says "invalid syntax" otherwise.
 */
export function diagnose(
  source: Source,
  program: Token[],
  offset: number,
  parse: (tokens: Token[], first: number, last: number) => Expression | null,
): SourceError {
  const scene = locate(source, program, offset, parse);
  return diagnoseExpression(scene) ?? diagnoseStatement(scene) ?? invalid(scene);
}

/** A line on which CPython notices the fault: it has read one token further when a rule of its own found it. */
export function noticedOnLine(source: Source, program: Token[], error: SourceError, offset: number): number {
  const index = program.findIndex((token) => token.to > offset);
  const seen = error.message === "invalid syntax" ? program[index] : program[index + 1];
  return source.lineOf(seen?.from ?? source.text.length);
}

function invalid({ source, tokens, at }: Scene): SourceError {
  const { from } = tokens[at];
  if (tokens[at - 1]?.kind === "dedent" && startsWithDecorator(tokens, at)) {
    return source.syntaxError("unexpected unindent", from, "IndentationError");
  }
  return source.syntaxError("invalid syntax", from);
}

/** Whether the last line before these dedents is a decorator, which cannot end a block. */
function startsWithDecorator(tokens: Token[], at: number): boolean {
  let index = at - 1;
  while (tokens[index].kind === "dedent") index--;
  while (index > 0 && !/^(?:newline|indent|dedent)$/.test(tokens[index - 1].kind)) index--;
  return tokens[index].text === "@";
}

function locate(
  source: Source,
  program: Token[],
  offset: number,
  parse: (tokens: Token[], first: number, last: number) => Expression | null,
): Scene {
  let tokens = program;
  let at = indexAt(tokens, offset);
  let isField = false;
  for (let inner = fieldAt(tokens[at], offset); inner !== null; inner = fieldAt(tokens[at], offset)) {
    tokens = inner;
    at = indexAt(tokens, offset);
    isField = true;
  }
  const start = isField ? 0 : statementStart(tokens, at);
  const open: number[] = [];
  for (let index = start; index < at; index++) {
    const { text, kind, partner } = tokens[index];
    if (kind !== "op") continue;
    if (partner >= at || (partner < 0 && /^[([{]$/.test(text))) open.push(index);
  }
  const list = tokens;
  return { source, tokens, at, start, open, isField, parse: (first, last) => parse(list, first, last) };
}

function indexAt(tokens: Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.to > offset);
  return index < 0 ? tokens.length - 1 : index;
}

function fieldAt(token: Token, offset: number): Token[] | null {
  const find = (parts: FStringPart[]): Token[] | null => {
    for (const part of parts) {
      if (part.kind === "text" || offset < part.from || offset >= part.to) continue;
      if (offset <= part.labelTo) return part.tokens;
      return part.spec === null ? null : find(part.spec.parts);
    }
    return null;
  };
  return token.literal?.parts ? find(token.literal.parts) : null;
}

function statementStart(tokens: Token[], at: number): number {
  let start = at;
  while (start > 0) {
    const { kind, text } = tokens[start - 1];
    if (kind === "newline" || kind === "indent" || kind === "dedent" || text === ";") break;
    start--;
  }
  return start;
}
