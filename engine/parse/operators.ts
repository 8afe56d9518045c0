import type { Context } from "./context";
import type { Cst } from "./cst";
import type { BinaryOperator, CompareOperator, Expression, UnaryOperator } from "./syntax";

/** An operand with the offsets it takes in the source, its parentheses included. */
interface Operand {
  value: Expression;
  from: number;
  to: number;
}

/** `1 + 1 + …` is a tree as deep as it is long. */
const maxChain = 400;
const notLevel = 3;
const compareLevel = 4;
const unaryLevel = 11;

const binaryLevels: Record<string, number> = {
  "|": 5,
  "^": 6,
  "&": 7,
  "<<": 8,
  ">>": 8,
  "+": 9,
  "-": 9,
  "*": 10,
  "@": 10,
  "/": 10,
  "//": 10,
  "%": 10,
};
const comparisons: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">=", "is", "in", "not"]);
const operatorNodes: ReadonlySet<string> = new Set(["BinaryExpression", "UnaryExpression", "AwaitExpression"]);

/**
 * Converts operators. Lezer's grammar binds `not` and `await` too loosely (`not a and b` is `not (a and b)` there) and
 * knows no chains of comparisons, so its nested nodes are laid out flat and put together by Python's own table.
 */
export function convertOperators(ctx: Context, node: Cst): Expression {
  return new Operators(ctx, flatten(node)).top();
}

function flatten(node: Cst): Cst[] {
  const flat: Cst[] = [];
  const open: Cst[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!operatorNodes.has(next.type)) flat.push(next);
    else for (let child = next.children.length - 1; child >= 0; child--) open.push(next.children[child]);
  }
  return flat;
}

class Operators {
  private next = 0;

  constructor(
    private readonly ctx: Context,
    private readonly items: Cst[],
  ) {}

  top(): Expression {
    const { value } = this.boolean("or");
    if (this.next < this.items.length) throw this.ctx.invalid(this.items[this.next].from);
    return value;
  }

  /** The operator here as written, or "" at the end. */
  private peek(): string {
    const item = this.items[this.next];
    return item === undefined ? "" : this.ctx.text(item);
  }

  private boolean(op: "or" | "and"): Operand {
    const operand = () => (op === "or" ? this.boolean("and") : this.negation());
    const first = operand();
    if (this.peek() !== op) return first;
    const values = [first.value];
    let last = first;
    while (this.peek() === op) {
      this.next++;
      last = operand();
      values.push(last.value);
    }
    return {
      value: { type: "BoolOp", op, values, ...this.ctx.at(first.from, last.to) },
      from: first.from,
      to: last.to,
    };
  }

  private negation(): Operand {
    if (this.items[this.next]?.type !== "not") return this.comparison();
    return this.prefix("not", notLevel);
  }

  private prefix(op: UnaryOperator, level: number): Operand {
    const { from } = this.items[this.next++];
    this.ctx.enter(from);
    const operand = level === notLevel ? this.negation() : this.unary();
    this.ctx.leave();
    const value: Expression = { type: "UnaryOp", op, operand: operand.value, ...this.ctx.at(from, operand.to) };
    return { value, from, to: operand.to };
  }

  private comparison(): Operand {
    const left = this.binary(compareLevel + 1);
    if (!comparisons.has(this.peek())) return left;
    const ops: CompareOperator[] = [];
    const comparators: Expression[] = [];
    let last = left;
    while (comparisons.has(this.peek())) {
      ops.push(this.compareOperator());
      last = this.binary(compareLevel + 1);
      comparators.push(last.value);
    }
    const position = this.ctx.at(left.from, last.to);
    const value: Expression = { type: "Compare", left: left.value, ops, comparators, ...position };
    return { value, from: left.from, to: last.to };
  }

  private compareOperator(): CompareOperator {
    const op = this.peek();
    this.next++;
    if (op === "is" && this.peek() === "not") {
      this.next++;
      return "is not";
    }
    if (op === "not") {
      this.next++;
      return "not in";
    }
    return op as CompareOperator;
  }

  /** Operators that bind at least as tightly as `level`, from the left. */
  private binary(level: number): Operand {
    let left = this.unary();
    for (let count = 0; ; count++) {
      const operatorLevel = binaryLevels[this.peek()];
      if (operatorLevel === undefined || operatorLevel < level) return left;
      const operator = this.items[this.next++];
      if (count >= maxChain) throw this.ctx.tooDeep(operator.from);
      left = this.join(left, this.ctx.text(operator) as BinaryOperator, this.binary(operatorLevel + 1));
    }
  }

  private join(left: Operand, op: BinaryOperator, right: Operand): Operand {
    const position = this.ctx.at(left.from, right.to);
    const value: Expression = { type: "BinOp", left: left.value, op, right: right.value, ...position };
    return { value, from: left.from, to: right.to };
  }

  private unary(): Operand {
    const op = this.peek();
    if (op === "+" || op === "-" || op === "~") return this.prefix(op, unaryLevel);
    const left = this.primary();
    if (this.peek() !== "**") return left;
    const { from } = this.items[this.next++];
    this.ctx.enter(from);
    const right = this.unary();
    this.ctx.leave();
    return this.join(left, "**", right);
  }

  private primary(): Operand {
    const item = this.items[this.next++];
    if (item.type === "await") {
      const operand = this.items[this.next++];
      const value = this.operand(operand);
      return {
        value: { type: "Await", value, ...this.ctx.at(item.from, operand.to) },
        from: item.from,
        to: operand.to,
      };
    }
    return { value: this.operand(item), from: item.from, to: item.to };
  }

  /** An operand proper: what stands here must not be an operator (`a == not b`). */
  private operand(item: Cst): Expression {
    if (item.type === "not" || item.type === "await" || item.type === "ArithOp" || item.type === "BitOp") {
      throw this.ctx.invalid(item.from);
    }
    return this.ctx.expression(item);
  }
}
