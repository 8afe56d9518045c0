import { diagnoseBrackets } from "./diagnose-brackets";
import { diagnoseEquals } from "./diagnose-equals";
import { diagnoseOperands, hasAdjacentOperands } from "./diagnose-operands";
import { diagnoseStatement } from "./diagnose-statement";
import { fail, longestOperand, type Scene } from "./scene";
import type { Source } from "./source";
import type { Expression, SourceError } from "./syntax";
import type { FStringPart, OpenBracket, Token } from "./tokens";

type ParsePiece = (tokens: Token[], first: number, last: number) => Expression | null;

/**
 * CPython's words for a program that Lezer cannot read further than `offset`. The grammar of CPython has rules for
 * common mistakes; this looks for the same ones around the place, and says "invalid syntax" otherwise.
 */
export function diagnose(
  source: Source,
  program: Token[],
  offset: number,
  unclosed: OpenBracket | null,
  parse: ParsePiece,
): SourceError {
  const scene = locate(source, program, offset, parse);
  const error =
    diagnoseBrackets(scene) ??
    diagnoseOperands(scene) ??
    diagnoseEquals(scene) ??
    field(scene) ??
    diagnoseStatement(scene) ??
    invalid(scene);
  if (unclosed === null || error.kind === "unsupported" || !outweighs(scene, unclosed, error)) return error;
  return source.syntaxError(`'${unclosed.char}' was never closed`, unclosed.offset);
}

/** Whether CPython blames the bracket left open: it does once it has read beyond the line of the bracket. */
function outweighs(scene: Scene, unclosed: OpenBracket, error: SourceError): boolean {
  const { source, tokens, at } = scene;
  if (scene.isField) return false;
  const hereAt = tokens[at].from;
  // Two operands side by side make it read on, to the token behind the second or to the end of a row of them.
  const isRow =
    error.message.startsWith("invalid syntax. Perhaps") || /^(?:pass|break|continue)$/.test(tokens[at].text);
  const seenAt = tokens[isRow ? at + 1 : at]?.from ?? source.text.length;
  if (seenAt >= source.text.length || source.lineOf(seenAt) > source.lineOf(unclosed.offset)) return true;
  if (unclosed.offset < hereAt || !(isRow || (error.message === "invalid syntax" && hasAdjacentOperands(scene)))) {
    return false;
  }
  const between = tokens.filter((token) => token.from >= hereAt && token.from < unclosed.offset);
  return between.every(({ kind, text }) => kind !== "newline" && !/^(?:[:=;,]|:=)$/.test(text));
}

/** What CPython says of a field of an f-string when no rule for expressions fits. */
function field(scene: Scene): SourceError | null {
  const { isField, open, at, tokens } = scene;
  if (!isField || open.length > 0) return null;
  const readable = longestOperand(scene, 0, at);
  if (readable === 0) return fail(scene, "f-string: expecting a valid expression after '{'", 0);
  if (tokens[readable].text === "=") return fail(scene, "f-string: expecting '!', or ':', or '}'", readable + 1);
  return fail(scene, "f-string: expecting '=', or '!', or ':', or '}'", at);
}

/**
 * Lezer leaves a node by force when it grows too deep (some 300 operators in one chain, or brackets within brackets):
 * where an item has more tokens than this, that is why it cannot be read further.
 */
const maxItemTokens = 400;

function invalid(scene: Scene): SourceError {
  const { source, tokens, at } = scene;
  const { from } = tokens[at];
  let start = at;
  while (start > 0 && tokens[start].text !== "," && tokens[start].kind !== "newline") start--;
  if (at - start > maxItemTokens) {
    return source.syntaxError("Parser stack overflowed - Python source too complex to parse", from, "MemoryError");
  }
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

function locate(source: Source, program: Token[], offset: number, parse: ParsePiece): Scene {
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
