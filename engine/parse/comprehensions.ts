import type { Context } from "./context";
import type { Cst } from "./cst";
import type { Comprehension, Expression } from "./syntax";

/** A list, set or dict comprehension or a generator expression in its own brackets. */
export function convertComprehension(ctx: Context, node: Cst): Expression {
  const inner = node.children.slice(1, -1);
  const position = ctx.at(node.from, node.to);
  if (inner[0].type === "**") {
    throw ctx.error("dict unpacking cannot be used in dict comprehension", inner[0].from);
  }
  if (inner[0].type === "*") throw ctx.error("iterable unpacking cannot be used in comprehension", inner[0].from);
  if (node.type === "DictionaryComprehensionExpression") {
    const generators = convertGenerators(ctx, inner.slice(3));
    const [key, , value] = inner;
    return { type: "DictComp", key: ctx.expression(key), value: ctx.expression(value), generators, ...position };
  }
  const elt = ctx.expression(inner[0]);
  const generators = convertGenerators(ctx, inner.slice(1));
  if (node.type === "ArrayComprehensionExpression") return { type: "ListComp", elt, generators, ...position };
  if (node.type === "SetComprehensionExpression") return { type: "SetComp", elt, generators, ...position };
  return { type: "GeneratorExp", elt, generators, ...position };
}

/** The `for … in … if …` parts, which Lezer leaves in one row. */
export function convertGenerators(ctx: Context, row: Cst[]): Comprehension[] {
  const generators: Comprehension[] = [];
  let index = 0;
  while (index < row.length) {
    const isAsync = row[index].type === "async";
    if (isAsync) index++;
    const inAt = row.findIndex((child, at) => at > index && child.type === "in");
    const target = ctx.target(row.slice(index + 1, inAt), "for");
    const iter = ctx.expression(row[inAt + 1]);
    const ifs: Expression[] = [];
    index = inAt + 2;
    while (row[index]?.type === "if") {
      if (row[index + 1].type === "LambdaExpression") throw ctx.invalid(row[index + 1].from);
      ifs.push(ctx.expression(row[index + 1]));
      index += 2;
    }
    generators.push({ target, iter, ifs, isAsync });
  }
  return generators;
}
