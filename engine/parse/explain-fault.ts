/** Why a program is not Python, in the words of CPython: loaded when there is something to explain. */
import { type Adapted, adapt } from "./adapt";
import { type BlockFault, findBlockFault } from "./blocks";
import { convert } from "./convert";
import { NoParse, type ParsedTree, parseTree } from "./cst";
import { diagnose } from "./diagnosis";
import { lex } from "./lexer";
import { findFaultInPiece, readPiece } from "./pieces";
import { Source } from "./source";
import { SourceError } from "./syntax";
import type { OpenBracket, Token } from "./tokens";

/** A fault with the offset of the token at which the parser met it. */
interface Fault {
  error: SourceError;
  offset: number;
}

/** The first fault of a program that is not Python, in CPython's words. */
export function explain(
  source: Source,
  tokens: Token[],
  unclosed: OpenBracket | null,
  adapted: Adapted,
  tree: ParsedTree | NoParse,
  blockFault: BlockFault | null,
): Fault {
  const end = source.text.length;
  const faultAt = tree instanceof NoParse ? findFault(source, tokens, adapted) : end;
  const blockAt = blockFault === null ? end + 1 : tokens[blockFault.index].from;
  const offset = Math.min(faultAt, blockAt);
  const earlier = findEarlier(source, tokens, offset);
  if (earlier !== null) return { error: earlier, offset: source.startOfLine(earlier.line) + earlier.column };
  if (blockFault !== null && blockAt <= faultAt) return { error: blockFault.error, offset };
  if (unclosed !== null && faultAt >= end) {
    return { error: source.syntaxError(`'${unclosed.char}' was never closed`, unclosed.offset), offset };
  }
  const read = (list: Token[], first: number, last: number) => readPiece(source, list, first, last);
  return { error: diagnose(source, tokens, offset, unclosed, read), offset };
}

/**
 * A program whose tokens end early. CPython reads on after a syntax error to look for such a fault, and prefers it;
 * but not to one in the indentation, and an unexpected indent it reports at once.
 */
export function explainLexical(source: Source, tokens: Token[], fault: SourceError): SourceError {
  if (isQuiet(fault)) return faultBefore(source, source.startOfLine(fault.line))?.error ?? fault;
  const indent = findBlockFault(source, tokens);
  if (indent === null || indent.error.message !== "unexpected indent") return fault;
  const { from } = tokens[indent.index];
  return faultBefore(source, source.startOfLine(source.lineOf(from))) === null ? indent.error : fault;
}

/** A fault that CPython's tokenizer only marks: it is no reason to drop an error found before. */
function isQuiet({ pythonType, message }: SourceError): boolean {
  return pythonType !== "SyntaxError" || /^unexpected (?:character after line|EOF)/.test(message);
}

/** The fault in the lines before this offset, but for what only the missing rest makes one. */
function faultBefore(source: Source, offset: number): Fault | null {
  const beginning = new Source(source.text.slice(0, offset));
  const { tokens, unclosed } = lex(beginning);
  const adapted = adapt(beginning, tokens);
  const tree = parseTree(adapted);
  const blockFault = findBlockFault(beginning, tokens);
  if (tree instanceof NoParse || blockFault !== null) {
    const fault = explain(beginning, tokens, unclosed, adapted, tree, blockFault);
    return fault.offset >= beginning.text.length ? null : fault;
  }
  return conversionFault(beginning, adapted, tree);
}

function conversionFault(source: Source, adapted: Adapted, tree: ParsedTree): Fault | null {
  try {
    convert(source, adapted, tree);
    return null;
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // The text may break off behind the body of a `try`.
    if (error.message === "expected 'except' or 'finally' block") return null;
    return { error, offset: source.startOfLine(error.line) + error.column };
  }
}

/** The offset in the program of the first token that does not fit. */
function findFault(source: Source, tokens: Token[], adapted: Adapted): number {
  const text = adapted.text.slice(0, adapted.mainLength);
  const main = parseTree({ ...adapted, text, holes: [] });
  let offset = source.text.length;
  if (main instanceof NoParse) {
    offset = main.offset;
    // Behind the last token of a line Lezer stands at the line end, which the copy has put behind comments and blanks.
    const lineEnd = text.indexOf("\n", offset);
    if (lineEnd >= 0 && text[offset - 1] !== "\n" && text.slice(offset, lineEnd).trim() === "") {
      const lastEnd = text.slice(0, offset).trimEnd().length;
      offset = tokens.find((token) => token.kind === "newline" && token.from >= lastEnd)?.from ?? offset;
    }
  }
  for (const hole of adapted.holes) {
    if (hole.from < offset) offset = Math.min(offset, findFaultInPiece(source, hole) ?? offset);
  }
  return Math.max(offset, tokens.find((token) => token.to > offset)?.from ?? offset);
}

/** A fault of a kind that only shows when the tree is converted, in the lines before the one that cannot be read. */
function findEarlier(source: Source, tokens: Token[], offset: number): SourceError | null {
  let index = tokens.findIndex((token) => token.to > offset);
  if (index < 0) index = tokens.length - 1;
  while (index > 0 && tokens[index - 1].kind !== "newline") index--;
  if (index === 0) return null;
  let completed = source.text.slice(0, source.startOfLine(source.lineOf(tokens[index].from)));
  if (tokens[index - 2]?.text === ":") {
    let header = index - 2;
    while (header > 0 && !/^(?:newline|indent|dedent)$/.test(tokens[header - 1].kind)) header--;
    const { from } = tokens[header];
    completed += `${source.text.slice(source.startOfLine(source.lineOf(from)), from)} pass\n`;
  }
  const beginning = new Source(completed);
  const adapted = adapt(beginning, lex(beginning).tokens);
  const tree = parseTree(adapted);
  return tree instanceof NoParse ? null : (conversionFault(beginning, adapted, tree)?.error ?? null);
}
