import type { Context } from "./context";
import type { Cst } from "./cst";
import { convertList, convertValue } from "./expressions";
import type { BinaryOperator, Expression, Position, Statement } from "./syntax";
import { describe, findInvalidTarget, isBitwise, requireTarget } from "./targets";

/** What an expression statement or the right side of an assignment may be. */
export function convertTop(ctx: Context, children: Cst[]): Expression {
  if (children.length === 1) return convertValue(ctx, children[0]);
  return convertList(ctx, children);
}

/** `a = b = c` and `a: b = c`. */
export function convertAssign(ctx: Context, node: Cst, position: Position): Statement {
  const { children } = node;
  const groups: Cst[][] = [[]];
  let annotation: Cst | null = null;
  for (const child of children) {
    if (child.type === "AssignOp") groups.push([]);
    else if (child.type === "TypeDef") annotation = child.children[1];
    else groups[groups.length - 1].push(child);
  }
  const values = groups.map((group) => convertTop(ctx, group));
  const value = values[values.length - 1];
  if (annotation === null) {
    const targets = values.slice(0, -1);
    checkTargets(ctx, targets, groups);
    return { type: "Assign", targets, value, ...position };
  }
  const target = values[0];
  if (target.type !== "Name" && target.type !== "Attribute" && target.type !== "Subscript") {
    const isSeveral = target.type === "Tuple" || target.type === "List";
    const message = isSeveral
      ? `only single target (not ${describe(target)}) can be annotated`
      : "illegal target for annotation";
    throw ctx.error(message, groups[0][0].from);
  }
  if (groups.length > 2) throw ctx.invalid(children.filter((child) => child.type === "AssignOp")[1].from);
  return {
    type: "AnnAssign",
    target,
    annotation: ctx.expression(annotation),
    value: groups.length > 1 ? value : null,
    ...position,
  };
}

/** The left sides of `=`. CPython looks at the first with a rule for `==` mistyped before it looks at all. */
function checkTargets(ctx: Context, targets: Expression[], groups: Cst[][]): void {
  const invalid = targets.findIndex((target) => findInvalidTarget(target, "assign") !== null);
  if (invalid < 0) return;
  const last =
    targets[0].type === "Tuple" && groups[0].length > 1
      ? groups[0].findLast((node) => node.type !== ",")
      : groups[0][0];
  const isOpen = groups[0].length > 1;
  const target = targets[0];
  const item = isOpen && target.type === "Tuple" ? target.elts[target.elts.length - 1] : target;
  const startsLoosely = ["not", "lambda", "yield", "*"].includes(firstWord(ctx, groups[1][0]));
  const isChain = groups.length > 2 && groups[1].length === 1 && isBitwiseNode(groups[1][0]);
  if (last !== undefined && !startsLoosely && !isChain && groups[0][groups[0].length - 1] === last) {
    const inBrackets = last.type === "ParenthesizedExpression";
    if (item.type === "Name" && !inBrackets) {
      throw ctx.error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", last.from);
    }
    if (isBitwise(item, inBrackets)) {
      throw ctx.error(`cannot assign to ${describe(item)} here. Maybe you meant '==' instead of '='?`, last.from);
    }
  }
  const bad = targets[invalid];
  if (bad.type === "Yield" || bad.type === "YieldFrom") {
    throw ctx.error("assignment to yield expression not possible", groups[invalid][0].from);
  }
  requireTarget(ctx, bad, "assign");
}

function firstWord(ctx: Context, node: Cst): string {
  return /^(?:\w+|.)/.exec(ctx.text(node))?.[0] ?? "";
}

const looserNodes: ReadonlySet<string> = new Set(["ConditionalExpression", "LambdaExpression", "YieldExpression"]);

/** Whether a node is one operand for a rule that reads no further than `|`. */
function isBitwiseNode(node: Cst): boolean {
  if (node.type !== "BinaryExpression") return !looserNodes.has(node.type);
  return node.children.every((child) => !/^(?:and|or|in|not|is|CompareOp)$/.test(child.type));
}

/** `a += b` */
export function convertUpdate(ctx: Context, node: Cst, position: Position): Statement {
  const { children } = node;
  const opAt = children.findIndex((child) => child.type === "UpdateOp");
  const target = convertTop(ctx, children.slice(0, opAt));
  if (target.type !== "Name" && target.type !== "Attribute" && target.type !== "Subscript") {
    const message = `'${describe(target)}' is an illegal expression for augmented assignment`;
    throw ctx.error(message, children[0].from);
  }
  const op = ctx.text(children[opAt]).slice(0, -1) as BinaryOperator;
  return { type: "AugAssign", target, op, value: convertTop(ctx, children.slice(opAt + 1)), ...position };
}
