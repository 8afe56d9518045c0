import { convertArguments } from "./call-arguments";
import { convertComprehension } from "./comprehensions";
import type { Context } from "./context";
import type { Cst } from "./cst";
import { maxDecimalDigits, numberValue } from "./numbers";
import { convertOperators } from "./operators";
import { convertParameters } from "./parameters";
import { convertStrings } from "./strings";
import type { Expression, SliceExpr, Starred } from "./syntax";
import { describe } from "./targets";
import { keywords } from "./tokens";

/** Converts one node of Lezer's tree that stands for an expression. */
export function convertExpression(ctx: Context, node: Cst): Expression {
  ctx.enter(node.from);
  const expression = convertNode(ctx, node);
  ctx.leave();
  return expression;
}

function convertNode(ctx: Context, node: Cst): Expression {
  const { children } = node;
  switch (node.type) {
    case "VariableName":
      return convertName(ctx, node);
    case "Number":
      return convertNumber(ctx, node);
    case "String":
      return convertStrings(ctx, node);
    case "None":
      return { type: "Constant", value: { kind: "none" }, ...ctx.at(node.from, node.to) };
    case "Boolean":
      return {
        type: "Constant",
        value: { kind: "bool", value: ctx.text(node) === "True" },
        ...ctx.at(node.from, node.to),
      };
    case "Ellipsis":
      return { type: "Constant", value: { kind: "ellipsis" }, ...ctx.at(node.from, node.to) };
    case "BinaryExpression":
    case "UnaryExpression":
    case "AwaitExpression":
      return convertOperators(ctx, node);
    case "ParenthesizedExpression":
      return convertParenthesized(ctx, node);
    case "TupleExpression":
      return { type: "Tuple", elts: convertItems(ctx, children.slice(1, -1)), ...ctx.at(node.from, node.to) };
    case "ArrayExpression":
      return { type: "List", elts: convertItems(ctx, children.slice(1, -1)), ...ctx.at(node.from, node.to) };
    case "SetExpression":
      return { type: "Set", elts: convertItems(ctx, children.slice(1, -1)), ...ctx.at(node.from, node.to) };
    case "DictionaryExpression":
      return convertDict(ctx, node);
    case "ComprehensionExpression":
    case "ArrayComprehensionExpression":
    case "SetComprehensionExpression":
    case "DictionaryComprehensionExpression":
      return convertComprehension(ctx, node);
    case "CallExpression":
      return {
        type: "Call",
        func: ctx.expression(children[0]),
        ...convertArguments(ctx, children[1]),
        ...ctx.at(node.from, node.to),
      };
    case "MemberExpression":
      return convertMember(ctx, node);
    case "ConditionalExpression":
      return {
        type: "IfExp",
        test: ctx.expression(children[2]),
        body: ctx.expression(children[0]),
        orelse: ctx.expression(children[4]),
        ...ctx.at(node.from, node.to),
      };
    case "LambdaExpression":
      return {
        type: "Lambda",
        args: convertParameters(ctx, children[1].type === "ParamList" ? children[1].children : [], true),
        body: ctx.expression(children[children.length - 1]),
        ...ctx.at(node.from, node.to),
      };
    case "NamedExpression":
      return convertNamed(ctx, node);
    default:
      throw ctx.invalid(node.from);
  }
}

function convertName(ctx: Context, node: Cst): Expression {
  const piece = ctx.takeHole(node);
  if (piece !== null) return convertOpen(ctx, piece);
  const id = ctx.name(node);
  // A yield without operand stands as a name (see convertValue), and so does the `/` between parameters.
  if (keywords.has(id) || id === "/") throw ctx.invalid(node.from);
  return { type: "Name", id, ...ctx.at(node.from, node.to) };
}

function convertNumber(ctx: Context, node: Cst): Expression {
  const value = numberValue(ctx.text(node));
  if (value === null) {
    const digits = ctx.text(node).replaceAll("_", "").length;
    throw ctx.error(
      `Exceeds the limit (${maxDecimalDigits} digits) for integer string conversion: value has ${digits} digits; ` +
        "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals " +
        "to avoid decimal conversion limits.",
      node.from,
    );
  }
  return { type: "Constant", value, ...ctx.at(node.from, node.to) };
}

/** A piece that was cut out: the bracket that Lezer saw around it is not in the program. */
export function convertOpen(ctx: Context, piece: Cst): Expression {
  const inner = piece.children.slice(1, -1);
  if (piece.type === "TupleExpression") return convertList(ctx, inner);
  if (piece.type === "ComprehensionExpression") {
    const keyword = inner.find((child) => child.type === "for" || child.type === "async");
    throw ctx.invalid(keyword?.from ?? piece.from);
  }
  if (inner[0].type === "*") return convertStarred(ctx, inner[0], inner[1]);
  return convertValue(ctx, inner[0]);
}

function convertParenthesized(ctx: Context, node: Cst): Expression {
  const inner = node.children[1];
  if (inner.type === "*") throw ctx.error("cannot use starred expression here", inner.from);
  return convertValue(ctx, inner);
}

/** A value that may also be a yield: after `=`, in parentheses, in a field of an f-string. */
export function convertValue(ctx: Context, node: Cst): Expression {
  if (node.type === "YieldExpression") return convertYield(ctx, node);
  if (node.type === "VariableName" && ctx.text(node) === "yield" && !ctx.holes.has(node.from)) {
    return { type: "Yield", value: null, ...ctx.at(node.from, node.to) };
  }
  return ctx.expression(node);
}

/** `yield`, as a statement or inside an expression. */
export function convertYield(ctx: Context, node: Cst): Expression {
  const [, ...rest] = node.children;
  const position = ctx.at(node.from, rest[rest.length - 1].to);
  if (rest[0].type === "from") return { type: "YieldFrom", value: ctx.expression(rest[1]), ...position };
  return { type: "Yield", value: convertList(ctx, rest), ...position };
}

function convertStarred(ctx: Context, star: Cst, value: Cst): Starred {
  return { type: "Starred", value: ctx.expression(value), ...ctx.at(star.from, value.to) };
}

/** Items between commas, each maybe starred; the list is not empty of meaning: `(,)` never reaches this. */
export function convertItems(ctx: Context, children: Cst[]): Expression[] {
  const items: Expression[] = [];
  for (let index = 0; index < children.length; index++) {
    const child = children[index];
    if (child.type === ",") continue;
    if (child.type === "*") items.push(convertStarred(ctx, child, children[++index]));
    else items.push(ctx.expression(child));
  }
  return items;
}

/** An expression, or the tuple that a comma makes of several without parentheses. */
export function convertList(ctx: Context, children: Cst[]): Expression {
  const items = convertItems(ctx, children);
  if (!children.some((child) => child.type === ",")) {
    if (items.length !== 1) throw ctx.invalid(children[0].from);
    return items[0];
  }
  return { type: "Tuple", elts: items, ...ctx.at(children[0].from, children[children.length - 1].to) };
}

function convertDict(ctx: Context, node: Cst): Expression {
  const keys: (Expression | null)[] = [];
  const values: Expression[] = [];
  const { children } = node;
  for (let index = 1; index < children.length - 1; index++) {
    const child = children[index];
    if (child.type === ",") continue;
    if (child.type === "**") {
      keys.push(null);
      values.push(ctx.expression(children[++index]));
    } else {
      keys.push(ctx.expression(child));
      index += 2;
      values.push(ctx.expression(children[index]));
    }
  }
  return { type: "Dict", keys, values, ...ctx.at(node.from, node.to) };
}

function convertNamed(ctx: Context, node: Cst): Expression {
  const [left, , right] = node.children;
  const target = ctx.expression(left);
  if (target.type !== "Name" || left.type !== "VariableName") {
    throw ctx.error(`cannot use assignment expressions with ${describe(target)}`, left.from);
  }
  return { type: "NamedExpr", target, value: ctx.expression(right), ...ctx.at(node.from, node.to) };
}

function convertMember(ctx: Context, node: Cst): Expression {
  const { children } = node;
  const value = ctx.expression(children[0]);
  const position = ctx.at(node.from, node.to);
  if (children[1].type === ".") {
    const attr = ctx.name(children[2]);
    if (keywords.has(attr)) throw ctx.invalid(children[2].from);
    return { type: "Attribute", value, attr, ...position };
  }
  return { type: "Subscript", value, slice: convertSubscript(ctx, children.slice(2, -1)), ...position };
}

function convertSubscript(ctx: Context, children: Cst[]): Expression {
  const items: Expression[] = [];
  let item: Cst[] = [];
  for (const child of children) {
    if (child.type !== ",") {
      item.push(child);
      continue;
    }
    items.push(convertIndex(ctx, item));
    item = [];
  }
  if (item.length > 0) items.push(convertIndex(ctx, item));
  const isTuple = children.some((child) => child.type === ",") || items[0].type === "Starred";
  if (!isTuple) return items[0];
  return { type: "Tuple", elts: items, ...ctx.at(children[0].from, children[children.length - 1].to) };
}

function convertIndex(ctx: Context, children: Cst[]): Expression {
  if (children.length === 1 && children[0].type !== ":") return ctx.expression(children[0]);
  const bounds: (Expression | null)[] = [null];
  for (const child of children) {
    if (child.type === ":") bounds.push(null);
    else if (child.type === "NamedExpression") throw ctx.invalid(child.children[1].from);
    else bounds[bounds.length - 1] = ctx.expression(child);
  }
  const [lower, upper, step] = bounds;
  const slice: SliceExpr = {
    type: "Slice",
    lower,
    upper,
    step: step ?? null,
    ...ctx.at(children[0].from, children[children.length - 1].to),
  };
  return slice;
}
