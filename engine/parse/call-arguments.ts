import { convertGenerators } from "./comprehensions";
import type { Context } from "./context";
import type { Cst } from "./cst";
import type { Call, Expression, Keyword } from "./syntax";

/** The arguments of a call or of a class, from an ArgList node. Checks their order. */
export function convertArguments(ctx: Context, list: Cst): Pick<Call, "args" | "keywords"> {
  const args: Expression[] = [];
  const keywords: Keyword[] = [];
  const items = splitAtCommas(list.children.slice(1, -1));
  for (const item of items) {
    const [first, second] = item;
    if (first.type === "**") {
      keywords.push({ name: null, value: ctx.expression(second), ...ctx.at(first.from, second.to) });
    } else if (second?.type === "AssignOp" && ctx.text(second) === "=") {
      keywords.push(convertKeyword(ctx, item));
    } else {
      const isGenerator = item.some((child) => child.type === "for");
      if (isGenerator && items.length > 1) throw ctx.error("Generator expression must be parenthesized", first.from);
      checkOrder(ctx, list, item, keywords);
      args.push(convertPositional(ctx, item, list));
    }
  }
  return { args, keywords };
}

/** The arguments; a comma between `for` and `in` belongs to the target of a comprehension. */
function splitAtCommas(children: Cst[]): Cst[][] {
  const items: Cst[][] = [];
  let item: Cst[] = [];
  let inTarget = false;
  for (const child of children) {
    if (child.type === "for") inTarget = true;
    else if (child.type === "in") inTarget = false;
    if (child.type !== "," || inTarget) item.push(child);
    else {
      items.push(item);
      item = [];
    }
  }
  if (item.length > 0) items.push(item);
  return items;
}

function convertKeyword(ctx: Context, item: Cst[]): Keyword {
  const [target, equals, value] = item;
  if (item.length > 3) {
    throw ctx.error("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", target.from);
  }
  const name = ctx.name(target);
  if (ctx.holes.has(target.from)) throw ctx.invalid(equals.from);
  return { name, value: ctx.expression(value), ...ctx.at(target.from, value.to) };
}

function checkOrder(ctx: Context, list: Cst, item: Cst[], before: Keyword[]): void {
  const afterMapping = before.some((keyword) => keyword.name === null);
  if (item[0].type === "*") {
    if (afterMapping) {
      throw ctx.error("iterable argument unpacking follows keyword argument unpacking", item[0].from);
    }
  } else if (before.length > 0) {
    const message = afterMapping
      ? "positional argument follows keyword argument unpacking"
      : "positional argument follows keyword argument";
    throw ctx.error(message, list.to - 1);
  }
}

/** A generator that is alone in the list needs no brackets of its own: it takes those of the list. */
function convertPositional(ctx: Context, item: Cst[], list: Cst): Expression {
  const [first, second, third] = item;
  if (first.type === "*") {
    return { type: "Starred", value: ctx.expression(second), ...ctx.at(first.from, second.to) };
  }
  const isNamed = second?.type === "AssignOp";
  const elt: Expression = isNamed
    ? {
        type: "NamedExpr",
        target: { type: "Name", id: ctx.name(first), ...ctx.at(first.from, first.to) },
        value: ctx.expression(third),
        ...ctx.at(first.from, third.to),
      }
    : ctx.expression(first);
  const rest = item.slice(isNamed ? 3 : 1);
  if (rest.length === 0) return elt;
  const generators = convertGenerators(ctx, rest);
  return { type: "GeneratorExp", elt, generators, ...ctx.at(list.from, list.to) };
}
