import type { Arguments, Comprehension, Expression, MatchCase, Pattern, Statement } from "./syntax";

/** Calls `visit` for the expressions directly inside an expression, in the order in which Python evaluates them. */
export function eachPart(node: Expression, visit: (part: Expression) => void): void {
  const all = (list: readonly (Expression | null)[]) => {
    for (const part of list) if (part !== null) visit(part);
  };
  switch (node.type) {
    case "BoolOp":
    case "JoinedStr":
      return all(node.values);
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
      return all([node.test, node.body, node.orelse]);
    case "Dict":
      node.values.forEach((value, index) => {
        all([node.keys[index], value]);
      });
      return;
    case "Set":
    case "List":
    case "Tuple":
      return all(node.elts);
    case "ListComp":
    case "SetComp":
    case "GeneratorExp":
      eachGeneratorPart(node.generators, visit);
      return visit(node.elt);
    case "DictComp":
      eachGeneratorPart(node.generators, visit);
      return all([node.key, node.value]);
    case "Await":
    case "YieldFrom":
    case "Attribute":
    case "Starred":
      return visit(node.value);
    case "Yield":
      return all([node.value]);
    case "Compare":
      return all([node.left, ...node.comparators]);
    case "Call":
      return all([node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)]);
    case "FormattedValue":
      return all([node.value, node.formatSpec]);
    case "Subscript":
      return all([node.value, node.slice]);
    case "Slice":
      return all([node.lower, node.upper, node.step]);
    case "Constant":
    case "Name":
      return;
  }
}

function eachGeneratorPart(generators: Comprehension[], visit: (part: Expression) => void): void {
  for (const { target, iter, ifs } of generators) {
    visit(iter);
    visit(target);
    ifs.forEach(visit);
  }
}

/** The default values of parameters. */
export function eachDefault(args: Arguments, visit: (part: Expression) => void): void {
  args.defaults.forEach(visit);
  for (const value of args.kwDefaults) if (value !== null) visit(value);
}

/** All parameters in the order in which Python adds them to the scope. */
export function allParameters(args: Arguments) {
  const rest = [args.vararg, args.kwarg].filter((arg) => arg !== null);
  return [...args.posOnly, ...args.args, ...args.kwOnly, ...rest];
}

/** The expressions directly inside a statement, but not those of its blocks. A `match` shows its subject only. */
export function eachExpression(node: Statement, visit: (part: Expression) => void): void {
  const all = (...list: (Expression | null)[]) => {
    for (const part of list) if (part !== null) visit(part);
  };
  switch (node.type) {
    case "FunctionDef":
      all(...node.decorators);
      eachDefault(node.args, visit);
      for (const arg of allParameters(node.args)) all(arg.annotation);
      return all(node.returns);
    case "ClassDef":
      return all(...node.decorators, ...node.bases, ...node.keywords.map((keyword) => keyword.value));
    case "Return":
      return all(node.value);
    case "Delete":
      return all(...node.targets);
    case "Assign":
      return all(node.value, ...node.targets);
    case "AugAssign":
      return all(node.target, node.value);
    case "AnnAssign":
      return all(node.value, node.target, node.annotation);
    case "For":
      return all(node.iter, node.target);
    case "While":
    case "If":
      return all(node.test);
    case "With":
      for (const { contextExpr, optionalVars } of node.items) all(contextExpr, optionalVars);
      return;
    case "Match":
      return all(node.subject);
    case "Raise":
      return all(node.exc, node.cause);
    case "Assert":
      return all(node.test, node.msg);
    case "Expr":
      return all(node.value);
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
export function eachPatternExpression({ pattern }: Pick<MatchCase, "pattern">, visit: (part: Expression) => void): void {
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
