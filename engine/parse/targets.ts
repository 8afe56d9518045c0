import type { Context, TargetUse } from "./context";
import type { Expression } from "./syntax";

/** CPython's name for a kind of expression in its messages. */
export function describe(expression: Expression): string {
  switch (expression.type) {
    case "Attribute":
      return "attribute";
    case "Subscript":
      return "subscript";
    case "Starred":
      return "starred";
    case "Name":
      return "name";
    case "List":
      return "list";
    case "Tuple":
      return "tuple";
    case "Lambda":
      return "lambda";
    case "Call":
      return "function call";
    case "BoolOp":
    case "BinOp":
    case "UnaryOp":
      return "expression";
    case "GeneratorExp":
      return "generator expression";
    case "Yield":
    case "YieldFrom":
      return "yield expression";
    case "Await":
      return "await expression";
    case "ListComp":
      return "list comprehension";
    case "SetComp":
      return "set comprehension";
    case "DictComp":
      return "dict comprehension";
    case "Dict":
      return "dict literal";
    case "Set":
      return "set display";
    case "JoinedStr":
    case "FormattedValue":
      return "f-string expression";
    case "Constant":
      if (expression.value.kind === "none") return "None";
      if (expression.value.kind === "bool") return expression.value.value ? "True" : "False";
      return expression.value.kind === "ellipsis" ? "ellipsis" : "literal";
    case "Compare":
      return "comparison";
    case "IfExp":
      return "conditional expression";
    case "NamedExpr":
      return "named expression";
    case "Slice":
      return "slice";
  }
}

/** The first part of a target that cannot be assigned to (or deleted), or null. */
export function findInvalidTarget(expression: Expression, use: TargetUse): Expression | null {
  switch (expression.type) {
    case "List":
    case "Tuple":
      for (const item of expression.elts) {
        const found = findInvalidTarget(item, use);
        if (found !== null) return found;
      }
      return null;
    case "Starred":
      return use === "del" ? expression : findInvalidTarget(expression.value, use);
    case "Name":
    case "Attribute":
    case "Subscript":
      return null;
    default:
      return expression;
  }
}

/** Throws unless the expression can stand where it is bound or deleted. */
export function requireTarget(ctx: Context, expression: Expression, use: TargetUse): void {
  const found = findInvalidTarget(expression, use);
  if (found === null) return;
  const offset = ctx.source.startOfLine(found.line) + found.column;
  throw ctx.error(`cannot ${use === "del" ? "delete" : "assign to"} ${describe(found)}`, offset);
}

/**
 * Whether CPython's rule for `==` mistyped as `=` may take this for its left operand: nothing that binds looser than
 * `|`, no list, tuple or generator, unless in parentheses.
 */
export function isBitwise(expression: Expression, inBrackets: boolean): boolean {
  switch (expression.type) {
    case "List":
    case "Tuple":
    case "GeneratorExp":
      return false;
    case "Starred":
      return false;
    case "BoolOp":
    case "Compare":
    case "IfExp":
    case "Lambda":
    case "NamedExpr":
    case "Yield":
    case "YieldFrom":
      return inBrackets;
    case "UnaryOp":
      return expression.op !== "not" || inBrackets;
    case "Constant":
      return (expression.value.kind !== "none" && expression.value.kind !== "bool") || inBrackets;
    default:
      return true;
  }
}
