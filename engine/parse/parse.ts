import { adapt } from "./adapt";
import { Context } from "./context";
import { type Cst, NoParse, parseTree } from "./cst";
import { convertExpression, convertList, convertOpen } from "./expressions";
import type { StringPiece } from "./fstrings";
import { lex } from "./lexer";
import { convertOpenPattern, convertPattern } from "./patterns";
import { Source } from "./source";
import { convertBlock } from "./statements";
import { joinPieces } from "./strings";
import { type Expression, type Module, type Pattern, SourceError, type Statement } from "./syntax";
import { requireTarget, type TargetUse } from "./targets";
import type { FStringField } from "./tokens";

/**
 * Parses a Python 3.14 program. Throws SourceError: `syntax` with CPython's type and words for what is not Python,
 * `unsupported` for what this machine refuses; line from 1, column from 0 (UTF-16 code units).
 */
export function parseModule(text: string): Module {
  const source = new Source(text);
  try {
    return parseSource(source);
  } catch (error) {
    // The stack of the host ran out in spite of the limits on nesting: the program is too deep, not we broken.
    if (!(error instanceof RangeError)) throw error;
    const message = "Parser stack overflowed - Python source too complex to parse";
    throw new SourceError("syntax", "MemoryError", message, 1, 0);
  }
}

function parseSource(source: Source): Module {
  const { tokens, unclosed } = lex(source);
  if (unclosed !== null) throw source.syntaxError(`'${unclosed.char}' was never closed`, unclosed.offset);
  const adapted = adapt(source, tokens);
  const tree = parseTree(adapted);
  if (tree instanceof NoParse) {
    const at = tokens.find((token) => token.to > tree.offset)?.from ?? source.text.length;
    throw source.syntaxError("invalid syntax", at);
  }
  const ctx = new TreeConverter(source, tree.holes, adapted.strings);
  return { type: "Module", body: convertBlock(ctx, tree.statements) };
}

class TreeConverter extends Context {
  expression(node: Cst): Expression {
    return convertExpression(this, node);
  }

  pattern(node: Cst): Pattern {
    return convertPattern(this, node);
  }

  openPattern(row: Cst[]): Pattern {
    return convertOpenPattern(this, row);
  }

  block(body: Cst): Statement[] {
    return convertBlock(this, body.children);
  }

  target(row: Cst[], use: TargetUse): Expression {
    const target = convertList(this, row);
    requireTarget(this, target, use);
    return target;
  }

  field(field: FStringField): Expression {
    const { from } = field.tokens[0];
    const piece = this.holes.get(from);
    if (piece === undefined) throw this.invalid(from);
    this.holes.delete(from);
    return convertOpen(this, piece);
  }

  joinPieces(pieces: StringPiece[]): Expression[] {
    return joinPieces(this, pieces);
  }
}
