/** A program as a tree of lines, so that statements can be dropped from it. */
export interface Block {
  /** `if x:`, `def f():` … */
  head: string;
  body: Node[];
  /** `else:`, `except …:`, `finally:` that follow. */
  more: Block[];
}
export type Node = string | Block;

export const block = (head: string, body: Node[], more: Block[] = []): Block => ({ head, body, more });

/** The text of a program. An empty body says `pass`. */
export function textOf(nodes: readonly Node[], depth = 0): string {
  const indent = "    ".repeat(depth);
  let text = "";
  for (const node of nodes) {
    if (typeof node === "string") text += `${indent}${node}\n`;
    else {
      text += `${indent}${node.head}\n${node.body.length > 0 ? textOf(node.body, depth + 1) : `${indent}    pass\n`}`;
      text += textOf(node.more, depth);
    }
  }
  return text;
}
