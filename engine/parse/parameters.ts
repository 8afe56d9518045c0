import type { Context } from "./context";
import type { Cst } from "./cst";
import type { Arg, Arguments, Expression } from "./syntax";
import { keywords } from "./tokens";

/** The parameters of a function or lambda from the children of a ParamList (without brackets for a lambda). */
export function convertParameters(ctx: Context, children: Cst[], isLambda: boolean): Arguments {
  const row = isLambda ? children : children.slice(1, -1);
  const result: Arguments = {
    posOnly: [],
    args: [],
    vararg: null,
    kwOnly: [],
    kwDefaults: [],
    kwarg: null,
    defaults: [],
  };
  /** Where a bare `*` stands that still waits for a name. */
  let bareStar = -1;
  let starSeen = false;
  let slashSeen = false;
  for (let index = 0; index < row.length; ) {
    const first = row[index++];
    const item: Cst[] = [first];
    while (index < row.length && row[index].type !== ",") item.push(row[index++]);
    index++;
    const text = ctx.text(first);
    if (result.kwarg !== null) throw ctx.error("arguments cannot follow var-keyword argument", first.from);
    if (text === "/") {
      if (slashSeen) throw ctx.error("/ may appear only once", first.from);
      if (starSeen) throw ctx.error("/ must be ahead of *", first.from);
      if (result.args.length === 0 && row.length === 1) throw ctx.invalid(first.from);
      if (result.args.length === 0) throw ctx.error("at least one argument must precede /", first.from);
      slashSeen = true;
      result.posOnly = result.args;
      result.args = [];
    } else if (text === "*") {
      if (starSeen) throw ctx.error("* argument may appear only once", first.from);
      starSeen = true;
      if (item.length === 1) bareStar = first.from;
      else result.vararg = convertArg(ctx, item.slice(1), "var-positional argument cannot have default value").arg;
    } else if (text === "**") {
      if (bareStar >= 0) throw ctx.error("named arguments must follow bare *", bareStar);
      result.kwarg = convertArg(ctx, item.slice(1), "var-keyword argument cannot have default value").arg;
    } else {
      const { arg, value } = convertArg(ctx, item, null);
      if (starSeen) {
        bareStar = -1;
        result.kwOnly.push(arg);
        result.kwDefaults.push(value);
      } else {
        if (value !== null) result.defaults.push(value);
        else if (result.defaults.length > 0) {
          throw ctx.error("parameter without a default follows parameter with a default", first.from);
        }
        result.args.push(arg);
      }
    }
  }
  if (bareStar >= 0) throw ctx.error("named arguments must follow bare *", bareStar);
  return result;
}

function convertArg(ctx: Context, item: Cst[], noDefault: string | null): { arg: Arg; value: Expression | null } {
  const [name, ...rest] = item;
  const annotation = rest[0]?.type === "TypeDef" ? rest[0].children[1] : null;
  const equals = rest.find((child) => child.type === "AssignOp");
  if (equals !== undefined && noDefault !== null) throw ctx.error(noDefault, equals.from);
  if (keywords.has(ctx.text(name))) throw ctx.invalid(name.from);
  const arg: Arg = {
    name: ctx.name(name),
    annotation: annotation === null ? null : ctx.expression(annotation),
    ...ctx.at(name.from, annotation?.to ?? name.to),
  };
  return { arg, value: equals === undefined ? null : ctx.expression(rest[rest.length - 1]) };
}
