import type { StringRow } from "./adapt";
import { type Cst, endOfStatement } from "./cst";
import type { Source } from "./source";
import type { Expression, Pattern, Position, SourceError, Statement } from "./syntax";
import type { FStringField } from "./tokens";

/** Text of a literal, or a formatted value, with its offsets. */
export type StringPiece =
  | { kind: "text"; text: string; from: number; to: number }
  | { kind: "value"; value: Expression };

/** What a target is for; the words of the refusal depend on it. */
export type TargetUse = "assign" | "for" | "with" | "del";

/** Deeper trees would not fit on the stack of those who walk them; CPython stops at 200 brackets anyway. */
const maxDepth = 400;

/**
 * What every converter from Lezer's tree to the syntax tree needs. The converters call each other through it,
 * so that their files do not depend on each other in a circle.
 */
export abstract class Context {
  private depth = 0;

  constructor(
    readonly source: Source,
    readonly holes: Map<number, Cst>,
    readonly strings: Map<number, StringRow>,
  ) {}

  abstract expression(node: Cst): Expression;
  abstract pattern(node: Cst): Pattern;
  /** The pattern of a case, where a comma makes a sequence. */
  abstract openPattern(row: Cst[]): Pattern;
  /** The expression in a field of an f-string. */
  abstract field(field: FStringField): Expression;
  abstract joinPieces(pieces: StringPiece[]): Expression[];
  abstract block(body: Cst): Statement[];
  /** What a `for` (also in a comprehension) binds, from the nodes up to its `in`. */
  abstract target(row: Cst[], use: TargetUse): Expression;

  /** Goes one level deeper in the tree; `leave` comes back. After an error nobody asks for the depth again. */
  enter(offset: number): void {
    if (++this.depth > maxDepth) throw this.tooDeep(offset);
  }

  leave(): void {
    this.depth--;
  }

  tooDeep(offset: number): SourceError {
    const message = "Parser stack overflowed - Python source too complex to parse";
    return this.source.syntaxError(message, offset, "MemoryError");
  }

  text(node: Cst): string {
    return this.source.text.slice(node.from, node.to);
  }

  /** An identifier as Python compares it: in normal form. */
  name(node: Cst): string {
    return normalName(this.text(node));
  }

  at(from: number, to: number): Position {
    return this.source.position(from, to);
  }

  /** The position of a compound statement, or of a clause of one, up to its last token. */
  span(node: Cst, from = node.from): Position {
    return this.at(from, endOfStatement(node));
  }

  error(message: string, offset: number): SourceError {
    return this.source.syntaxError(message, offset);
  }

  invalid(offset: number): SourceError {
    return this.source.syntaxError("invalid syntax", offset);
  }

  /** The piece that was cut out where this name stands, or null. Can be had once: the piece may start with a name. */
  takeHole(node: Cst): Cst | null {
    if (node.type !== "VariableName") return null;
    const piece = this.holes.get(node.from);
    if (piece === undefined) return null;
    this.holes.delete(node.from);
    return piece;
  }
}

export function normalName(text: string): string {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return text.normalize("NFKC");
  return text;
}
