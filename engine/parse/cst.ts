import { parser } from "@lezer/python";
import type { Adapted } from "./adapt";

/** A node of Lezer's tree with offsets into the program. Comments are gone. */
export interface Cst {
  type: string;
  from: number;
  to: number;
  children: Cst[];
}

export interface ParsedTree {
  statements: Cst[];
  /** For each hole, by the offset of the name that stands for it: the bracketed expression that replaced it. */
  holes: Map<number, Cst>;
}

const strictParser = parser.configure({ strict: true });

/** Where Lezer stopped, as an offset into the adapted text. */
export class NoParse {
  constructor(readonly offset: number) {}
}

/** Parses the adapted text, or says where it stops being Python. */
export function parseTree(adapted: Adapted): ParsedTree | NoParse {
  let tree: ReturnType<typeof strictParser.parse>;
  try {
    tree = strictParser.parse(adapted.text);
  } catch (error) {
    const found = error instanceof SyntaxError ? /^No parse at (\d+)$/.exec(error.message) : null;
    if (found === null) throw error;
    return new NoParse(Number(found[1]));
  }
  const root: Cst = { type: "Script", from: 0, to: 0, children: [] };
  const stack: Cst[] = [root];
  const cursor = tree.cursor();
  let holeIndex = 0;
  let shift = 0;
  if (cursor.firstChild()) {
    for (;;) {
      // Lezer left a node by force that had grown too deep; all behind it would be read wrongly.
      if (cursor.type.isError) return new NoParse(cursor.from);
      const parent = stack[stack.length - 1];
      if (stack.length === 1) {
        while (holeIndex < adapted.holes.length && adapted.holes[holeIndex].lineFrom <= cursor.from) {
          shift = adapted.holes[holeIndex].from - (adapted.holes[holeIndex].lineFrom + 1);
          holeIndex++;
        }
      }
      const node: Cst = { type: cursor.name, from: cursor.from + shift, to: cursor.to + shift, children: [] };
      parent.children.push(node);
      if (cursor.firstChild()) {
        stack.push(node);
        continue;
      }
      while (!cursor.nextSibling()) {
        if (!cursor.parent() || stack.length === 1) return split(root, adapted);
        stack.pop();
      }
    }
  }
  return split(root, adapted);
}

function split(root: Cst, adapted: Adapted): ParsedTree | NoParse {
  const { holes } = adapted;
  const mainCount = root.children.length - holes.length;
  const pieces = new Map<number, Cst>();
  for (let index = 0; index < holes.length; index++) {
    const piece = root.children[mainCount + index]?.children[0];
    // The beginning of a program can leave something open, which swallows what was put behind it.
    if (piece === undefined) return new NoParse(adapted.mainLength);
    pieces.set(holes[index].nameFrom, piece);
  }
  return { statements: root.children.slice(0, mainCount), holes: pieces };
}

const blockNodes: ReadonlySet<string> = new Set([
  "Body",
  "MatchBody",
  "MatchClause",
  "FunctionDefinition",
  "ClassDefinition",
]);

/** Where the last token of a statement or block ends: Lezer's node takes in the line end and more. */
export function endOfStatement(node: Cst): number {
  const last = node.children[node.children.length - 1];
  if (last === undefined) return node.to;
  return blockNodes.has(last.type) || blockNodes.has(node.type) ? endOfStatement(last) : last.to;
}
