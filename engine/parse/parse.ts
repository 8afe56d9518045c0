import { type Adapted, adapt } from "./adapt";
import { type BlockFault, findBlockFault } from "./blocks";
import { checkModule } from "./check";
import { NoParse, type ParsedTree, parseTree } from "./cst";
import { diagnose, noticedOnLine } from "./diagnosis";
import { type LexResult, lex } from "./lexer";
import { findFaultInPiece, readPiece } from "./pieces";
import { Source } from "./source";
import { type Module, SourceError } from "./syntax";
import { TreeConverter } from "./tree-converter";

/**
 * Parses a Python 3.14 program. Throws SourceError: `syntax` with CPython's type and words for what is not Python,
 * `unsupported` for what this machine refuses; line from 1, column from 0 (UTF-16 code units).
 */
export function parseModule(text: string): Module {
  const source = new Source(text);
  try {
    const module = parseSource(source);
    checkModule(module);
    return module;
  } catch (error) {
    // The stack of the host ran out in spite of the limits on nesting: the program is too deep, not we broken.
    if (!(error instanceof RangeError)) throw error;
    const message = "Parser stack overflowed - Python source too complex to parse";
    throw new SourceError("syntax", "MemoryError", message, 1, 0);
  }
}

function parseSource(source: Source): Module {
  const lexed = lex(source);
  const { tokens, unclosed } = lexed;
  const adapted = adapt(source, tokens);
  const tree = parseTree(adapted);
  const blockFault = unclosed === null ? findBlockFault(source, tokens) : null;
  if (tree instanceof NoParse || blockFault !== null || unclosed !== null) {
    throw explain(source, lexed, adapted, tree, blockFault);
  }
  const converter = new TreeConverter(source, tree.holes, adapted.strings);
  return { type: "Module", body: converter.statements(tree.statements) };
}

/** The first fault of a program that is not Python, in CPython's words. */
function explain(
  source: Source,
  { tokens, unclosed }: LexResult,
  adapted: Adapted,
  tree: ParsedTree | NoParse,
  blockFault: BlockFault | null,
): SourceError {
  const faultAt = tree instanceof NoParse ? findFault(source, adapted) : source.text.length;
  const neverClosed =
    unclosed === null ? null : source.syntaxError(`'${unclosed.char}' was never closed`, unclosed.offset);
  if (neverClosed !== null && faultAt >= source.text.length) return neverClosed;
  const isBlockFault = blockFault !== null && tokens[blockFault.index].from <= faultAt;
  const offset = isBlockFault ? tokens[blockFault.index].from : faultAt;
  const earlier = findEarlier(source, tokens, offset);
  if (earlier !== null) return earlier;
  if (isBlockFault) return blockFault.error;
  const error = diagnose(source, tokens, offset, (list, first, last) => readPiece(source, list, first, last));
  // A bracket left open on a line before is the likelier cause, for CPython too.
  if (neverClosed !== null && noticedOnLine(source, tokens, error, offset) > neverClosed.line) return neverClosed;
  return error;
}

/** The offset in the program of the first token that does not fit. */
function findFault(source: Source, adapted: Adapted): number {
  const main = parseTree({ ...adapted, text: adapted.text.slice(0, adapted.mainLength), holes: [] });
  let offset = main instanceof NoParse ? main.offset : source.text.length;
  for (const hole of adapted.holes) {
    if (hole.from < offset) offset = Math.min(offset, findFaultInPiece(source, hole.tokens) ?? offset);
  }
  return offset;
}

/** A fault of a kind that only shows when the tree is converted, in the lines before the one that cannot be read. */
function findEarlier(source: Source, tokens: LexResult["tokens"], offset: number): SourceError | null {
  let index = tokens.findIndex((token) => token.to > offset);
  if (index < 0) index = tokens.length - 1;
  while (index > 0 && tokens[index - 1].kind !== "newline") index--;
  if (index === 0) return null;
  const line = source.lineOf(tokens[index].from);
  let completed = source.text.slice(0, source.startOfLine(line));
  if (tokens[index - 2]?.text === ":") {
    let header = index - 2;
    while (header > 0 && !/^(?:newline|indent|dedent)$/.test(tokens[header - 1].kind)) header--;
    const { from } = tokens[header];
    completed += `${source.text.slice(source.startOfLine(source.lineOf(from)), from)} pass\n`;
  }
  const beginning = new Source(completed);
  const adapted = adapt(beginning, lex(beginning).tokens);
  const tree = parseTree(adapted);
  if (tree instanceof NoParse) return null;
  try {
    new TreeConverter(beginning, tree.holes, adapted.strings).statements(tree.statements);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    // The beginning may break off behind the body of a `try`.
    return error.message === "expected 'except' or 'finally' block" ? null : error;
  }
  return null;
}
