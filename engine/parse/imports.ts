import type { Context } from "./context";
import type { Cst } from "./cst";
import type { Alias, Position, Statement } from "./syntax";

/** `import a.b as c, d` and `from ..a import (b as c, d)`. */
export function convertImport(ctx: Context, node: Cst, position: Position): Statement {
  const [first, ...rest] = node.children;
  if (first.type === "import") {
    if (rest[0].type === "(") throw ctx.invalid(rest[0].from);
    return { type: "Import", names: convertNames(ctx, rest, true), ...position };
  }
  const importAt = rest.findIndex((child) => child.type === "import");
  const path = rest.slice(0, importAt);
  let level = 0;
  let index = 0;
  for (; index < path.length && path[index].type !== "VariableName"; index++) {
    level += path[index].type === "Ellipsis" ? 3 : 1;
  }
  const module = index < path.length ? dotted(ctx, path.slice(index)) : null;
  const row = rest.slice(importAt + 1);
  if (row[0].type === "*") {
    const star: Alias = { name: "*", asName: null, ...ctx.at(row[0].from, row[0].to) };
    return { type: "ImportFrom", module, names: [star], level, ...position };
  }
  const inBrackets = row[0].type === "(";
  const inner = inBrackets ? row.slice(1, -1) : row;
  if (!inBrackets && inner[inner.length - 1].type === ",") {
    throw ctx.error("trailing comma not allowed without surrounding parentheses", inner[inner.length - 1].to);
  }
  return { type: "ImportFrom", module, names: convertNames(ctx, inner, false), level, ...position };
}

function dotted(ctx: Context, row: Cst[]): string {
  return row.map((child) => (child.type === "." ? "." : ctx.name(child))).join("");
}

function convertNames(ctx: Context, row: Cst[], mayHaveDots: boolean): Alias[] {
  const names: Alias[] = [];
  for (let index = 0; index < row.length; index++) {
    const first = row[index];
    if (first.type === ",") throw ctx.invalid(first.to);
    const path = [first];
    while (row[index + 1]?.type === ".") {
      if (!mayHaveDots) throw ctx.invalid(row[index + 1].from);
      path.push(row[index + 1], row[index + 2]);
      index += 2;
    }
    let last = path[path.length - 1];
    let asName: string | null = null;
    if (row[index + 1]?.type === "as") {
      last = row[index + 2];
      asName = ctx.name(last);
      index += 2;
    }
    names.push({ name: dotted(ctx, path), asName, ...ctx.at(first.from, last.to) });
    const comma = row[++index];
    if (comma !== undefined && mayHaveDots && index === row.length - 1) throw ctx.invalid(comma.to);
  }
  return names;
}
