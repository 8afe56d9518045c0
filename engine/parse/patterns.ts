import type { Context } from "./context";
import type { Cst } from "./cst";
import type { Expression, MatchClass, MatchMapping, Pattern } from "./syntax";

/** The pattern of a case: with a comma it is a sequence without brackets. */
export function convertOpenPattern(ctx: Context, row: Cst[]): Pattern {
  const patterns = row.filter((child) => child.type !== ",").map((child) => ctx.pattern(child));
  if (row.length > 1) {
    return { type: "MatchSequence", patterns, ...ctx.at(row[0].from, row[row.length - 1].to) };
  }
  if (row[0].type === "StarPattern") throw ctx.invalid(row[0].from);
  return patterns[0];
}

export function convertPattern(ctx: Context, node: Cst): Pattern {
  ctx.enter(node.from);
  const pattern = convertNode(ctx, node);
  ctx.leave();
  return pattern;
}

function convertNode(ctx: Context, node: Cst): Pattern {
  const { children } = node;
  const position = ctx.at(node.from, node.to);
  switch (node.type) {
    case "CapturePattern":
    case "AttributePattern":
      return convertNamed(ctx, node);
    case "LiteralPattern": {
      const text = ctx.text(node);
      if (text === "None") return { type: "MatchSingleton", value: null, ...position };
      if (text === "True" || text === "False") return { type: "MatchSingleton", value: text === "True", ...position };
      return { type: "MatchValue", value: convertLiteral(ctx, node), ...position };
    }
    case "AsPattern": {
      const [pattern, word, name] = children;
      if (pattern.type === "AsPattern") throw ctx.invalid(word.from);
      return { type: "MatchAs", pattern: single(ctx, pattern), name: captureName(ctx, name), ...position };
    }
    case "OrPattern":
      return convertAlternatives(ctx, node);
    case "SequencePattern":
      return convertSequence(ctx, node);
    case "StarPattern": {
      const inner = children[1];
      if (inner.type !== "CapturePattern") throw ctx.invalid(inner.from);
      const name = ctx.name(inner);
      return { type: "MatchStar", name: name === "_" ? null : name, ...position };
    }
    case "MappingPattern":
      return convertMapping(ctx, node);
    case "ClassPattern":
      return convertClass(ctx, node);
    default:
      throw ctx.invalid(node.from);
  }
}

/** Lezer binds `as` tighter than `|`; in Python `1 | 2 as x` names the whole. */
function convertAlternatives(ctx: Context, node: Cst): Pattern {
  const alternatives = node.children.filter((child) => child.type !== "LogicOp");
  const last = alternatives[alternatives.length - 1];
  const early = alternatives.findIndex((child, index) => child.type === "AsPattern" && child !== last && index >= 0);
  if (early >= 0) throw ctx.invalid(alternatives[early].to);
  const named = last.type === "AsPattern" ? last : null;
  if (named !== null) alternatives[alternatives.length - 1] = named.children[0];
  const end = alternatives[alternatives.length - 1].to;
  const patterns = alternatives.map((child) => single(ctx, child));
  const either: Pattern = { type: "MatchOr", patterns, ...ctx.at(node.from, end) };
  if (named === null) return either;
  const name = captureName(ctx, named.children[2]);
  return { type: "MatchAs", pattern: either, name, ...ctx.at(node.from, node.to) };
}

/** A pattern where no star may be. */
function single(ctx: Context, node: Cst): Pattern {
  if (node.type === "StarPattern") throw ctx.invalid(node.from);
  return ctx.pattern(node);
}

function captureName(ctx: Context, node: Cst): string {
  const name = ctx.name(node);
  if (name === "_") throw ctx.error("cannot use '_' as a target", node.from);
  return name;
}

/** A name, a dotted name, or brackets without content, which stand as a name or the end of one (see adapt.ts). */
function convertNamed(ctx: Context, node: Cst): Pattern {
  // In `case[]:` the name begins one further, behind the space that keeps it from the keyword.
  const from = /^\s*[)\]}]/.test(ctx.text(node)) ? node.from - 1 : node.from;
  const position = ctx.at(from, node.to);
  const text = ctx.source.text.slice(from, node.to);
  if (text.startsWith("{")) return { type: "MatchMapping", keys: [], patterns: [], rest: null, ...position };
  if (text.startsWith("(") || text.startsWith("[")) return { type: "MatchSequence", patterns: [], ...position };
  if (text.endsWith(")")) {
    const bare = withoutBrackets(ctx, node);
    return { type: "MatchClass", cls: dottedName(ctx, bare), patterns: [], kwdAttrs: [], kwdPatterns: [], ...position };
  }
  if (node.type === "AttributePattern") return { type: "MatchValue", value: dottedName(ctx, node), ...position };
  return { type: "MatchAs", pattern: null, name: text === "_" ? null : ctx.name(node), ...position };
}

/** The node without the `()` that its last name took in. */
function withoutBrackets(ctx: Context, node: Cst): Cst {
  const to = node.from + ctx.text(node).search(/\s*\(/);
  return { ...node, to, children: node.children.map((child) => ({ ...child, to: Math.min(child.to, to) })) };
}

function dottedName(ctx: Context, node: Cst): Expression {
  const parts = node.children.length > 0 ? node.children.filter((child) => child.type !== ".") : [node];
  const [first, ...rest] = parts;
  let value: Expression = { type: "Name", id: ctx.name(first), ...ctx.at(first.from, first.to) };
  for (const part of rest) {
    value = { type: "Attribute", value, attr: ctx.name(part), ...ctx.at(first.from, part.to) };
  }
  return value;
}

/** A number, maybe signed or complex, a string, or, as a key of a mapping, a dotted name. */
function convertLiteral(ctx: Context, node: Cst): Expression {
  const { children } = node;
  const [first, second, third, fourth] = children;
  if (first.type !== "ArithOp" && first.type !== "Number") {
    const value = ctx.expression(first);
    if (value.type === "JoinedStr") {
      throw ctx.error("patterns may only match literals and attribute lookups", first.from);
    }
    return value;
  }
  const isNegative = first.type === "ArithOp";
  const number = isNegative ? second : first;
  if (/[A-Za-z_]/.test(ctx.text(number)[0])) return convertDottedKey(ctx, number);
  const real: Expression = isNegative
    ? { type: "UnaryOp", op: "-", operand: ctx.expression(number), ...ctx.at(first.from, number.to) }
    : ctx.expression(number);
  const [sign, imaginary] = isNegative ? [third, fourth] : [second, third];
  if (sign === undefined) return real;
  const right = ctx.expression(imaginary);
  if (right.type !== "Constant" || right.value.kind !== "complex") {
    throw ctx.error("imaginary number required in complex literal", imaginary.from);
  }
  const op = ctx.text(sign) === "+" ? "+" : "-";
  return { type: "BinOp", left: real, op, right, ...ctx.at(first.from, imaginary.to) };
}

function convertDottedKey(ctx: Context, node: Cst): Expression {
  const parts: Cst[] = [];
  for (const found of ctx.text(node).matchAll(/[^\s.]+/g)) {
    const from = node.from + found.index;
    parts.push({ type: "PropertyName", from, to: from + found[0].length, children: [] });
  }
  return dottedName(ctx, { ...node, children: parts });
}

function convertSequence(ctx: Context, node: Cst): Pattern {
  const inner = node.children.slice(1, -1);
  const hasComma = inner.some((child) => child.type === ",");
  if (node.children[0].type === "(" && !hasComma) return single(ctx, inner[0]);
  const patterns = inner.filter((child) => child.type !== ",").map((child) => ctx.pattern(child));
  return { type: "MatchSequence", patterns, ...ctx.at(node.from, node.to) };
}

function convertMapping(ctx: Context, node: Cst): MatchMapping {
  const keys: Expression[] = [];
  const patterns: Pattern[] = [];
  let rest: string | null = null;
  const { children } = node;
  for (let index = 1; index < children.length - 1; index++) {
    const child = children[index];
    if (child.type === ",") continue;
    if (rest !== null) throw ctx.invalid(child.from);
    if (child.type === "**") {
      const name = children[++index];
      if (name.type !== "CapturePattern" || ctx.text(name) === "_") throw ctx.invalid(name.from);
      rest = ctx.name(name);
      continue;
    }
    if (child.type !== "LiteralPattern") throw ctx.invalid(child.to);
    keys.push(convertKey(ctx, child));
    index += 2;
    patterns.push(single(ctx, children[index]));
  }
  return { type: "MatchMapping", keys, patterns, rest, ...ctx.at(node.from, node.to) };
}

function convertKey(ctx: Context, node: Cst): Expression {
  const text = ctx.text(node);
  const position = ctx.at(node.from, node.to);
  if (text === "None") return { type: "Constant", value: { kind: "none" }, ...position };
  if (text === "True" || text === "False") {
    return { type: "Constant", value: { kind: "bool", value: text === "True" }, ...position };
  }
  return convertLiteral(ctx, node);
}

function convertClass(ctx: Context, node: Cst): MatchClass {
  const [name, list] = node.children;
  const patterns: Pattern[] = [];
  const kwdAttrs: string[] = [];
  const kwdPatterns: Pattern[] = [];
  for (const child of list.children.slice(1, -1)) {
    if (child.type === ",") continue;
    if (child.type === "KeywordPattern") {
      const [attribute] = child.children;
      kwdAttrs.push(ctx.name(attribute));
      kwdPatterns.push(single(ctx, child.children[child.children.length - 1]));
    } else if (kwdAttrs.length > 0) {
      throw ctx.error("positional patterns follow keyword patterns", child.from);
    } else patterns.push(single(ctx, child));
  }
  return {
    type: "MatchClass",
    cls: dottedName(ctx, name),
    patterns,
    kwdAttrs,
    kwdPatterns,
    ...ctx.at(node.from, node.to),
  };
}
