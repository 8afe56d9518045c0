import type { Context } from "./context";
import type { Cst } from "./cst";
import { convertOpen } from "./expressions";
import type { Match, MatchCase } from "./syntax";

/** A `match` statement with its cases. */
export function convertMatch(ctx: Context, node: Cst): Match {
  const [, subjectNode, matchBody] = node.children;
  const piece = ctx.takeHole(subjectNode);
  if (piece === null) throw ctx.invalid(subjectNode.from);
  const subject = convertOpen(ctx, piece);
  const cases = matchBody.children
    .filter((child) => child.type === "MatchClause")
    .map((child) => convertCase(ctx, child));
  return { type: "Match", subject, cases, ...ctx.span(node) };
}

function convertCase(ctx: Context, node: Cst): MatchCase {
  const { children } = node;
  const body = children[children.length - 1];
  const guardNode = children.find((child) => child.type === "Guard");
  const row = children.slice(1, children.length - (guardNode === undefined ? 1 : 2));
  const pattern = ctx.openPattern(row);
  let guard = null;
  if (guardNode !== undefined) {
    const piece = ctx.takeHole(guardNode.children[1]);
    if (piece === null) throw ctx.invalid(guardNode.from);
    guard = convertOpen(ctx, piece);
  }
  return { pattern, guard, body: ctx.block(body) };
}
