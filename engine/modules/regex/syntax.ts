/** Regular expressions as trees. Flags are settled where a node is made: `(?i:…)` concerns only what stands inside. */

export const flagBits = {
  IGNORECASE: 2,
  LOCALE: 4,
  MULTILINE: 8,
  DOTALL: 16,
  UNICODE: 32,
  VERBOSE: 64,
  ASCII: 256,
} as const;

export type Category = "d" | "D" | "w" | "W" | "s" | "S";

export type SetItem = { kind: "range"; low: number; high: number } | { kind: "category"; category: Category };

/** A test of one character. */
export interface CharacterTest {
  readonly items: readonly SetItem[];
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  readonly ascii: boolean;
}

export type Anchor = "start" | "end" | "line-start" | "line-end" | "very-end" | "boundary" | "no-boundary";

export type Node =
  | { kind: "character"; test: CharacterTest }
  | { kind: "sequence"; items: Node[] }
  | { kind: "choice"; branches: Node[] }
  | { kind: "repeat"; body: Node; min: number; max: number; mode: "greedy" | "lazy" | "possessive" }
  | { kind: "group"; index: number; body: Node }
  | { kind: "reference"; group: number; ignoreCase: boolean; ascii: boolean }
  | { kind: "look"; ahead: boolean; negated: boolean; body: Node }
  | { kind: "atomic"; body: Node }
  | { kind: "anchor"; anchor: Anchor; ascii: boolean }
  | { kind: "condition"; group: number; yes: Node; no: Node };

export interface Pattern {
  readonly root: Node;
  /** Number of capturing groups. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
  readonly flags: number;
}

/** What is wrong with a pattern, and where (in code points); -1: nowhere in particular. */
export class PatternFault extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

/** Least and greatest number of characters that a node can match. */
export function widthOf(node: Node, groups: ReadonlyMap<number, Node>): [least: number, most: number] {
  switch (node.kind) {
    case "character":
      return [1, 1];
    case "sequence":
      return node.items.reduce<[number, number]>(
        ([a, b], item) => {
          const [c, d] = widthOf(item, groups);
          return [a + c, b + d];
        },
        [0, 0],
      );
    case "choice": {
      const widths = node.branches.map((b) => widthOf(b, groups));
      return [Math.min(...widths.map((w) => w[0])), Math.max(...widths.map((w) => w[1]))];
    }
    case "repeat": {
      const [a, b] = widthOf(node.body, groups);
      return [a * node.min, b === 0 ? 0 : b * node.max];
    }
    case "group":
    case "atomic":
      return widthOf(node.body, groups);
    case "reference": {
      const group = groups.get(node.group);
      return group ? widthOf(group, groups) : [0, Number.POSITIVE_INFINITY];
    }
    case "condition": {
      const [yes, no] = [widthOf(node.yes, groups), widthOf(node.no, groups)];
      return [Math.min(yes[0], no[0]), Math.max(yes[1], no[1])];
    }
    default:
      return [0, 0];
  }
}
