import type { Arguments, Comprehension, Expression, MatchCase, Pattern, Statement, TypeParameter } from "./syntax";

type Visit = (part: Expression) => void;

function visitAll(list: readonly (Expression | null)[], visit: Visit): void {
  for (const part of list) if (part !== null) visit(part);
}

/** Calls `visit` for the expressions directly inside an expression, in the order in which Python evaluates them. */
export function eachPart(node: Expression, visit: Visit): void {
  switch (node.type) {
    case "BoolOp":
    case "JoinedStr":
      return visitAll(node.values, visit);
    case "NamedExpr":
      visit(node.value);
      return visit(node.target);
    case "BinOp":
      visit(node.left);
      return visit(node.right);
    case "UnaryOp":
      return visit(node.operand);
    case "Lambda":
      eachDefault(node.args, visit);
      return visit(node.body);
    case "IfExp":
      return visitAll([node.test, node.body, node.orelse], visit);
    case "Dict":
      node.values.forEach((value, index) => {
        visitAll([node.keys[index], value], visit);
      });
      return;
    case "Set":
    case "List":
    case "Tuple":
      return visitAll(node.elts, visit);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      eachGeneratorPart(node.generators, visit);
      return visit(node.elt);
    case "DictComp":
      eachGeneratorPart(node.generators, visit);
      return visitAll([node.key, node.value], visit);
    case "Await":
    case "YieldFrom":
    case "Attribute":
    case "Starred":
      return visit(node.value);
    case "Yield":
      return visitAll([node.value], visit);
    case "Compare":
      return visitAll([node.left, ...node.comparators], visit);
    case "Call":
      return visitAll([node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)], visit);
    case "FormattedValue":
      return visitAll([node.value, node.formatSpec], visit);
    case "Subscript":
      return visitAll([node.value, node.slice], visit);
    case "Slice":
      return visitAll([node.lower, node.upper, node.step], visit);
    case "Constant":
    case "Name":
      return;
  }
}

function eachGeneratorPart(generators: Comprehension[], visit: Visit): void {
  for (const { target, iter, ifs } of generators) {
    visit(iter);
    visit(target);
    ifs.forEach(visit);
  }
}

/** The default values of parameters. */
export function eachDefault(args: Arguments, visit: Visit): void {
  args.defaults.forEach(visit);
  for (const value of args.kwDefaults) if (value !== null) visit(value);
}

/** The bounds and defaults of type parameters. */
function eachTypeParameter(parameters: TypeParameter[], visit: Visit): void {
  for (const parameter of parameters) visitAll([parameter.bound, parameter.default], visit);
}

/** All parameters in the order in which Python adds them to the scope. */
export function allParameters(args: Arguments) {
  const rest = [args.vararg, args.kwarg].filter((arg) => arg !== null);
  return [...args.posOnly, ...args.args, ...args.kwOnly, ...rest];
}

/** The expressions directly inside a statement, but not those of its blocks. A `match` shows its subject only. */
export function eachExpression(node: Statement, visit: Visit): void {
  switch (node.type) {
    case "FunctionDef":
      visitAll(node.decorators, visit);
      eachTypeParameter(node.typeParameters, visit);
      eachDefault(node.args, visit);
      for (const { annotation } of allParameters(node.args))
        visitAll([annotation?.type === "Starred" ? annotation.value : annotation], visit);
      return visitAll([node.returns], visit);
    case "ClassDef":
      eachTypeParameter(node.typeParameters, visit);
      return visitAll([...node.decorators, ...node.bases, ...node.keywords.map((keyword) => keyword.value)], visit);
    case "TypeAlias":
      eachTypeParameter(node.typeParameters, visit);
      return visit(node.value);
    case "Return":
      return visitAll([node.value], visit);
    case "Delete":
      return visitAll(node.targets, visit);
    case "Assign":
      return visitAll([node.value, ...node.targets], visit);
    case "AugAssign":
      return visitAll([node.target, node.value], visit);
    case "AnnAssign":
      return visitAll([node.value, node.target, node.annotation], visit);
    case "For":
      return visitAll([node.iter, node.target], visit);
    case "While":
    case "If":
      return visitAll([node.test], visit);
    case "With":
      for (const { contextExpr, optionalVars } of node.items) visitAll([contextExpr, optionalVars], visit);
      return;
    case "Match":
      return visitAll([node.subject], visit);
    case "Raise":
      return visitAll([node.exc, node.cause], visit);
    case "Assert":
      return visitAll([node.test, node.msg], visit);
    case "Expr":
      return visitAll([node.value], visit);
    default:
      return;
  }
}

/** The patterns directly inside a pattern. */
export function subPatterns(pattern: Pattern): Pattern[] {
  switch (pattern.type) {
    case "MatchSequence":
    case "MatchMapping":
    case "MatchOr":
      return pattern.patterns;
    case "MatchClass":
      return [...pattern.patterns, ...pattern.kwdPatterns];
    case "MatchAs":
      return pattern.pattern === null ? [] : [pattern.pattern];
    default:
      return [];
  }
}

/** The names that a pattern binds, in order, with the pattern that binds each. */
export function boundNames(pattern: Pattern): { name: string; pattern: Pattern }[] {
  const inner = subPatterns(pattern).flatMap(boundNames);
  if (pattern.type === "MatchMapping" && pattern.rest !== null) inner.push({ name: pattern.rest, pattern });
  if ((pattern.type === "MatchAs" || pattern.type === "MatchStar") && pattern.name !== null) {
    inner.push({ name: pattern.name, pattern });
  }
  return inner;
}

/** The expressions inside the patterns of a case. */
export function eachPatternExpression({ pattern }: Pick<MatchCase, "pattern">, visit: Visit): void {
  if (pattern.type === "MatchValue") visit(pattern.value);
  if (pattern.type === "MatchClass") visit(pattern.cls);
  if (pattern.type === "MatchMapping") pattern.keys.forEach(visit);
  for (const inner of subPatterns(pattern)) eachPatternExpression({ pattern: inner }, visit);
}

/** The blocks of a statement, in order. Handlers and cases have theirs. */
export function blocksOf(node: Statement): Statement[][] {
  switch (node.type) {
    case "For":
    case "While":
    case "If":
      return [node.body, node.orelse];
    case "With":
    case "FunctionDef":
    case "ClassDef":
      return [node.body];
    case "Try":
      return [node.body, ...node.handlers.map((handler) => handler.body), node.orelse, node.finalbody];
    case "Match":
      return node.cases.map((entry) => entry.body);
    default:
      return [];
  }
}
