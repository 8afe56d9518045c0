/**
 * Displays of constants. CPython makes `{3, 1, 2}` (three constants or more) a frozenset at compile time and copies it when
 * the display is evaluated; `for x in {3, 1, 2}` and `y in {3, 1, 2}` use it as it is. Equal ones of a module share the first.
 * All that can be seen of it is the order of the set.
 */
import type { Expression } from "@/engine/parse/syntax";

type SetDisplay = Extract<Expression, { type: "Set" }>;

/** What tells one constant from another; null for anything else. */
function constantKey(e: Expression): string | null {
  switch (e.type) {
    case "Constant":
      return "value" in e.value ? `${e.value.kind}:${String(e.value.value)}` : e.value.kind;
    case "UnaryOp": {
      const inner = constantKey(e.operand);
      return inner === null || e.op === "not" ? null : `${e.op}(${inner})`;
    }
    case "BinOp": {
      const [left, right] = [constantKey(e.left), constantKey(e.right)];
      return left === null || right === null ? null : `(${left})${e.op}(${right})`;
    }
    case "Tuple": {
      const keys = e.elts.map(constantKey);
      return keys.includes(null) ? null : `[${keys.join()}]`;
    }
    default:
      return null;
  }
}

export class ConstantSets {
  private readonly first = new Map<string, readonly Expression[]>();

  /** The elements in the order in which the frozenset got them; null when it is no such display. */
  elements(display: SetDisplay, least: number): readonly Expression[] | null {
    if (display.elts.length < least) return null;
    // Of equal ones (1, 1.0 and True) the first stays.
    const kept = new Map<string, string>();
    for (const e of display.elts) {
      const key = constantKey(e);
      if (key === null) return null;
      const equal = key.replace(
        /\b(?:int|float|bool):(\S+)/g,
        (_, v) => `n:${v === "true" ? 1 : v === "false" ? 0 : v}`,
      );
      if (!kept.has(equal)) kept.set(equal, key);
    }
    const key = [...kept.values()].sort().join();
    const first = this.first.get(key) ?? display.elts;
    this.first.set(key, first);
    return first;
  }
}
