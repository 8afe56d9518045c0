import type { SyntaxNodeRef, Tree } from "@lezer/common";
import { parser } from "@lezer/python";

/** A run of characters of one line, with the class that colours it (app/globals.css), or null for plain text. */
export interface CodeToken {
  text: string;
  className: string | null;
}

const builtins = new Set(
  (
    "abs all any bool dict enumerate filter float frozenset hash id int isinstance issubclass iter len list map max " +
    "min next object open ord pow print property range repr reversed round set sorted staticmethod str sum super " +
    "tuple type zip Exception BaseException ValueError TypeError KeyError IndexError RuntimeError TimeoutError " +
    "ZeroDivisionError StopIteration KeyboardInterrupt"
  ).split(" "),
);

/** `undefined`: the node says nothing, what surrounds it decides. */
function classOf(node: SyntaxNodeRef, text: string): string | null | undefined {
  switch (node.name) {
    case "Comment":
      return "code-comment";
    case "String":
    case "FormatString":
      return "code-string";
    case "FormatReplacement":
      return null; // back to ordinary code inside the braces of an f-string
    case "Number":
    case "Boolean":
    case "None":
      return "code-number";
    case "VariableName": {
      const parent = node.node.parent?.name;
      const defines = parent === "FunctionDefinition" || parent === "ClassDefinition" || parent === "Decorator";
      if (defines) return "code-definition";
      return builtins.has(text) ? "code-builtin" : undefined;
    }
    case "self":
      return "code-builtin";
    default:
      // The grammar names keyword nodes by the keyword itself: `def`, `await`, `in`.
      return /^[a-z]+$/.test(node.name) ? "code-keyword" : undefined;
  }
}

/** The class of each character of `source` from `from` to `to`; `tree` is that of the whole source. */
export function characterClasses(tree: Tree, source: string, from: number, to: number): (string | null)[] {
  const classes = new Array<string | null>(to - from).fill(null);
  tree.iterate({
    from,
    to,
    enter(node) {
      const className = classOf(node, source.slice(node.from, node.to));
      if (className !== undefined) classes.fill(className, Math.max(0, node.from - from), Math.max(0, node.to - from));
    },
  });
  return classes;
}

/** Splits a Python program into lines of coloured tokens. Never throws: what does not parse stays plain. */
export function highlightPython(source: string): CodeToken[][] {
  const classes = characterClasses(parser.parse(source), source, 0, source.length);

  const lines: CodeToken[][] = [];
  let offset = 0;
  for (const line of source.replace(/\n$/, "").split("\n")) {
    const tokens: CodeToken[] = [];
    for (let column = 0; column < line.length; column++) {
      const className = classes[offset + column];
      const last = tokens.at(-1);
      if (last !== undefined && last.className === className) last.text += line[column];
      else tokens.push({ text: line[column], className });
    }
    lines.push(tokens);
    offset += line.length + 1;
  }
  return lines;
}
