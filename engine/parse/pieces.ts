import { type Adapted, adaptPiece, type Hole } from "./adapt";
import { NoParse, parseTree } from "./cst";
import type { Source } from "./source";
import { type Expression, SourceError } from "./syntax";
import type { Token } from "./tokens";
import { TreeConverter } from "./tree-converter";

/** What a stretch of tokens means as an expression standing alone, or null if it is none. */
export function readPiece(source: Source, tokens: Token[], first: number, last: number): Expression | null {
  if (last <= first) return null;
  const stretch = cut(tokens, first, last);
  if (stretch === null) return null;
  const adapted = adaptPiece(source, stretch);
  const tree = parseTree(adapted);
  if (tree instanceof NoParse) return null;
  try {
    return new TreeConverter(source, tree.holes, adapted.strings).piece(stretch[0].from);
  } catch (error) {
    if (error instanceof SourceError) return null;
    throw error;
  }
}

/** The offset in the program where a hole stops being Python, or null if it does not. */
export function findFaultInPiece(source: Source, hole: Hole): number | null {
  const stretch = cut(hole.tokens, hole.first, hole.last);
  if (stretch === null) return null;
  const adapted = adaptPiece(source, stretch);
  const tree = parseTree({ ...adapted, text: lineOf(adapted) });
  if (!(tree instanceof NoParse)) return null;
  return Math.min(adapted.holes[0].from + tree.offset - 1, adapted.holes[0].to);
}

function lineOf({ text, holes }: Adapted): string {
  return holes.length > 1 ? text.slice(0, holes[1].lineFrom) : text;
}

/** A copy of the tokens that stands alone, or null if it tears a pair of brackets apart. */
function cut(tokens: Token[], first: number, last: number): Token[] | null {
  const stretch: Token[] = [];
  for (const token of tokens.slice(first, last)) {
    if (token.kind === "newline" || token.kind === "indent" || token.kind === "dedent") return null;
    if (token.partner >= 0 && (token.partner < first || token.partner >= last)) return null;
    stretch.push(token.partner < 0 ? token : { ...token, partner: token.partner - first });
  }
  const { to } = stretch[stretch.length - 1];
  stretch.push({ kind: "end", from: to, to, text: "", partner: -1, literal: null });
  return stretch;
}
