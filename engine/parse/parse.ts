import { Part } from "@/engine/part";
import { adapt } from "./adapt";
import { findBlockFault } from "./blocks";
import { checkModule } from "./check";
import { convert } from "./convert";
import { NoParse, parseTree } from "./cst";
import { lex } from "./lexer";
import { Source } from "./source";
import { type Module, SourceError } from "./syntax";

const faults = new Part("what explains faults", () => import("./explain-fault"));

/**
 * Parses a Python 3.14 program. Throws NotLoaded, and SourceError: `syntax` with CPython's type and words for what is not Python,
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
  const { tokens, unclosed, fault } = lex(source);
  if (fault !== null) throw faults.here.explainLexical(source, tokens, fault);
  const adapted = adapt(source, tokens);
  const tree = parseTree(adapted);
  const blockFault = findBlockFault(source, tokens);
  if (tree instanceof NoParse || blockFault !== null || unclosed !== null) {
    throw faults.here.explain(source, tokens, unclosed, adapted, tree, blockFault).error;
  }
  return { type: "Module", body: convert(source, adapted, tree) };
}
