import type { Context } from "./context";
import type { Cst } from "./cst";
import { convertOpen } from "./expressions";
import type { Expression, Lambda, TypeParameter } from "./syntax";

/** The type parameters of a definition, and its children without their list. */
export function takeTypeParameters(
  ctx: Context,
  children: Cst[],
): { typeParameters: TypeParameter[]; children: Cst[] } {
  const list = children.find((child) => child.type === "TypeParamList");
  if (list === undefined) return { typeParameters: [], children };
  const found: TypeParameter[] = [];
  for (const item of list.children.filter((child) => child.type === "TypeParam")) {
    const [first, second] = item.children;
    const previous = found.at(-1);
    // A hole behind a comma is the default of the parameter before it (see plan.ts).
    const piece = first.type === "VariableName" ? ctx.takeHole(first) : null;
    if (piece !== null && previous !== undefined) {
      previous.default = lazily(ctx, piece, convertOpen(ctx, piece));
      continue;
    }
    found.push({
      kind: first.type === "*" ? "TypeVarTuple" : first.type === "**" ? "ParamSpec" : "TypeVar",
      name: ctx.name(first.type === "VariableName" ? first : second),
      bound: second?.type === "TypeDef" ? convertLazily(ctx, second.children[second.children.length - 1]) : null,
      default: null,
      ...ctx.span(item),
    });
  }
  check(ctx, list, found);
  return { typeParameters: found, children: children.filter((child) => child !== list) };
}

function check(ctx: Context, list: Cst, found: TypeParameter[]): void {
  const names = new Set<string>();
  let hasDefault = false;
  for (const { name, default: value } of found) {
    if (names.has(name)) throw ctx.error(`duplicate type parameter '${name}'`, list.from);
    names.add(name);
    if (value !== null) hasDefault = true;
    else if (hasDefault)
      throw ctx.error(`non-default type parameter '${name}' follows default type parameter`, list.from);
  }
  if (found.length === 0) throw ctx.error("Type parameter list cannot be empty", list.from);
}

/** An expression that is evaluated when it is asked for. */
export const convertLazily = (ctx: Context, node: Cst): Lambda => lazily(ctx, node, ctx.expression(node));

function lazily(ctx: Context, node: Cst, body: Expression): Lambda {
  const args = { posOnly: [], args: [], vararg: null, kwOnly: [], kwDefaults: [], kwarg: null, defaults: [] };
  return { type: "Lambda", args, body, ...ctx.span(node) };
}
