import { Part } from "@/engine/part";

const patterns = new Part("match", () => import("./check-patterns"));

import {
  type Expression,
  type ImportFrom,
  type Keyword,
  type Module,
  type Position,
  SourceError,
  type Statement,
} from "./syntax";
import { allParameters, blocksOf, boundNames, eachExpression, eachPart, eachPatternExpression } from "./walk";

/** The function, class or module whose code is being checked. */
interface Unit {
  kind: "module" | "class" | "function" | "async function" | "comprehension";
  /** Whether it yields: an async function that does may not return a value. */
  isGenerator: boolean;
  isInLoop: boolean;
  /** Inside an `except*` block control may not leave by `break`, `continue` or `return`. */
  isInStarHandler: boolean;
}

const features: ReadonlySet<string> = new Set(
  "nested_scopes generators division absolute_import with_statement print_function unicode_literals barry_as_FLUFL generator_stop annotations".split(
    " ",
  ),
);

/** Checks what CPython's code generator refuses: control flow out of place, starred expressions, patterns, names. */
export function checkFlow(module: Module): void {
  const unit: Unit = { kind: "module", isGenerator: false, isInLoop: false, isInStarHandler: false };
  new FlowChecker(unit, checkFutureImports(module.body)).block(module.body);
}

function fail(message: string, at: Position): never {
  throw new SourceError("syntax", "SyntaxError", message, at.line, at.column);
}

/** Looks at the `from __future__` imports at the beginning of the file and returns the line of the last. */
function checkFutureImports(body: Statement[]): number {
  let lastLine = 0;
  for (const [index, statement] of body.entries()) {
    if (statement.type !== "ImportFrom" || !isFuture(statement)) {
      if (index === 0 && isText(statement)) continue;
      break;
    }
    for (const { name } of statement.names) {
      if (name === "braces") fail("not a chance", statement);
      if (!features.has(name)) fail(`future feature ${name} is not defined`, statement);
    }
    lastLine = statement.line;
  }
  return lastLine;
}

function isFuture({ module, level }: ImportFrom): boolean {
  return module === "__future__" && level === 0;
}

function isText(statement: Statement): boolean {
  if (statement.type !== "Expr" || statement.value.type !== "Constant") return false;
  return statement.value.value.kind === "str";
}

class FlowChecker {
  constructor(
    private unit: Unit,
    private readonly futureLine: number,
  ) {}

  block(statements: Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  private inside(kind: Unit["kind"], isGenerator: boolean, run: () => void): void {
    const outer = this.unit;
    this.unit = { kind, isGenerator, isInLoop: false, isInStarHandler: false };
    run();
    this.unit = outer;
  }

  private loop(body: Statement[], orelse: Statement[]): void {
    const { isInLoop, isInStarHandler } = this.unit;
    this.unit.isInLoop = true;
    this.unit.isInStarHandler = false;
    this.block(body);
    this.unit.isInLoop = isInLoop;
    this.unit.isInStarHandler = isInStarHandler;
    this.block(orelse);
  }

  private statement(node: Statement): void {
    switch (node.type) {
      case "FunctionDef":
        eachExpression(node, (part) => this.expression(part));
        checkName(node.name, node);
        for (const arg of allParameters(node.args)) checkName(arg.name, arg);
        return this.inside(node.isAsync ? "async function" : "function", node.body.some(yields), () => {
          this.block(node.body);
        });
      case "ClassDef":
        for (const part of [...node.decorators, ...node.bases]) this.argument(part);
        this.keywords(node.keywords);
        checkName(node.name, node);
        return this.inside("class", false, () => this.block(node.body));
      case "Return":
        return this.return(node);
      case "Break":
      case "Continue":
        if (this.unit.isInStarHandler) {
          fail("'break', 'continue' and 'return' cannot appear in an except* block", node);
        }
        if (this.unit.isInLoop) return;
        return fail(node.type === "Break" ? "'break' outside loop" : "'continue' not properly in loop", node);
      case "For":
        if (node.isAsync) this.requireAsync("'async for'", node);
        this.expression(node.iter);
        this.target(node.target);
        return this.loop(node.body, node.orelse);
      case "While":
        this.expression(node.test);
        return this.loop(node.body, node.orelse);
      case "With":
        if (node.isAsync) this.requireAsync("'async with'", node);
        for (const { contextExpr, optionalVars } of node.items) {
          this.expression(contextExpr);
          if (optionalVars !== null) this.target(optionalVars);
        }
        return this.block(node.body);
      case "Try":
        return this.try(node);
      case "If":
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orelse);
      case "Match":
        return this.match(node);
      case "Assign":
        this.expression(node.value);
        for (const target of node.targets) this.target(target);
        return;
      case "AugAssign":
        this.target(node.target);
        return this.expression(node.value);
      case "AnnAssign":
        if (node.value !== null) this.expression(node.value);
        this.target(node.target);
        return this.expression(node.annotation);
      case "Delete":
        for (const target of node.targets) {
          if (target.type === "Name" && target.id === "__debug__") fail("cannot delete __debug__", target);
          this.target(target);
        }
        return;
      case "ImportFrom":
      case "Import":
        if (node.type === "ImportFrom" && isFuture(node) && node.line > this.futureLine) {
          fail("from __future__ imports must occur at the beginning of the file", node);
        }
        for (const alias of node.names) checkName(alias.asName ?? alias.name, alias);
        return;
      default:
        eachExpression(node, (part) => this.expression(part));
    }
  }

  private return(node: Extract<Statement, { type: "Return" }>): void {
    const { kind, isGenerator, isInStarHandler } = this.unit;
    if (kind !== "function" && kind !== "async function") fail("'return' outside function", node);
    if (isInStarHandler) fail("'break', 'continue' and 'return' cannot appear in an except* block", node);
    if (node.value === null) return;
    if (kind === "async function" && isGenerator) fail("'return' with value in async generator", node);
    this.expression(node.value);
  }

  private try(node: Extract<Statement, { type: "Try" }>): void {
    this.block(node.body);
    node.handlers.forEach((handler, index) => {
      if (handler.exceptionType === null && index < node.handlers.length - 1) {
        fail("default 'except:' must be last", handler);
      }
      if (handler.exceptionType !== null) this.expression(handler.exceptionType);
      if (handler.name !== null) checkName(handler.name, handler);
      const { isInStarHandler } = this.unit;
      this.unit.isInStarHandler = isInStarHandler || node.isStar;
      this.block(handler.body);
      this.unit.isInStarHandler = isInStarHandler;
    });
    this.block(node.orelse);
    this.block(node.finalbody);
  }

  private match(node: Extract<Statement, { type: "Match" }>): void {
    this.expression(node.subject);
    node.cases.forEach((entry, index) => {
      patterns.here.checkPatterns(entry, index === node.cases.length - 1);
      eachPatternExpression(entry, (part) => this.expression(part));
      for (const { name, pattern } of boundNames(entry.pattern)) checkName(name, pattern);
      if (entry.guard !== null) this.expression(entry.guard);
      this.block(entry.body);
    });
  }

  private requireAsync(what: string, at: Position): void {
    if (this.unit.kind !== "async function") fail(`${what} outside async function`, at);
  }

  private target(node: Expression): void {
    switch (node.type) {
      case "Starred":
        return fail("starred assignment target must be in a list or tuple", node);
      case "Tuple":
      case "List": {
        const stars = node.elts.filter((item) => item.type === "Starred");
        if (stars.length > 1) fail("multiple starred expressions in assignment", node);
        for (const item of node.elts) this.target(item.type === "Starred" ? item.value : item);
        return;
      }
      case "Name":
        return checkName(node.id, node);
      case "Attribute":
        this.expression(node.value);
        return checkName(node.attr, node);
      default:
        this.expression(node);
    }
  }

  /** An argument or list item: here a star may stand. */
  private argument(node: Expression): void {
    this.expression(node.type === "Starred" ? node.value : node);
  }

  private keywords(keywords: Keyword[]): void {
    const seen = new Set<string>();
    for (const keyword of keywords) {
      const { name } = keyword;
      if (name === null) continue;
      checkName(name, keyword);
      if (seen.has(name)) fail(`keyword argument repeated: ${name}`, keyword);
      seen.add(name);
    }
    for (const { value } of keywords) this.expression(value);
  }

  private expression(node: Expression): void {
    switch (node.type) {
      case "Starred":
        return fail("can't use starred expression here", node);
      case "Tuple":
      case "List":
      case "Set":
        for (const item of node.elts) this.argument(item);
        return;
      case "Call":
        this.keywords(node.keywords.map((keyword) => ({ ...keyword, value: none })));
        this.expression(node.func);
        for (const item of node.args) this.argument(item);
        for (const { value } of node.keywords) this.expression(value);
        return;
      case "Lambda":
        for (const value of [...node.args.defaults, ...node.args.kwDefaults])
          if (value !== null) this.expression(value);
        for (const arg of allParameters(node.args)) checkName(arg.name, arg);
        return this.inside("function", false, () => this.expression(node.body));
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
      case "DictComp":
        return this.comprehension(node);
      case "Await":
        if (this.unit.kind === "module" || this.unit.kind === "class") fail("'await' outside function", node);
        if (this.unit.kind === "function") fail("'await' outside async function", node);
        return this.expression(node.value);
      case "Yield":
      case "YieldFrom":
        if (this.unit.kind === "module" || this.unit.kind === "class")
          fail(`${node.type === "Yield" ? "'yield'" : "'yield from'"} outside function`, node);
        if (node.type === "YieldFrom" && this.unit.kind === "async function") {
          fail("'yield from' inside async function", node);
        }
        if (node.value !== null) this.expression(node.value);
        return;
      case "NamedExpr":
        this.expression(node.value);
        return this.target(node.target);
      default:
        eachPart(node, (part) => this.expression(part));
    }
  }

  private comprehension(node: Extract<Expression, { generators: unknown }>): void {
    const [first] = node.generators;
    this.expression(first.iter);
    this.inside("comprehension", false, () => {
      for (const generator of node.generators) {
        if (generator !== first) this.expression(generator.iter);
        this.target(generator.target);
        for (const condition of generator.ifs) this.expression(condition);
      }
      if (node.type === "DictComp") {
        this.expression(node.key);
        this.expression(node.value);
      } else this.expression(node.elt);
    });
  }
}

const none: Expression = {
  type: "Constant",
  value: { kind: "none" },
  line: 0,
  column: 0,
  endLine: 0,
  endColumn: 0,
};

/** `__debug__` is a constant in every respect. */
function checkName(name: string, at: Position): void {
  if (name === "__debug__") fail("cannot assign to __debug__", at);
}

/** Whether a statement of a function's body yields in that function. */
function yields(node: Statement): boolean {
  let found = false;
  const look = (part: Expression): void => {
    if (part.type === "Yield" || part.type === "YieldFrom") found = true;
    else if (!found && part.type !== "Lambda") eachPart(part, look);
  };
  eachExpression(node, look);
  if (node.type === "FunctionDef" || node.type === "ClassDef") return found;
  if (node.type === "Match") for (const { guard } of node.cases) if (guard !== null) look(guard);
  if (node.type === "Try")
    for (const { exceptionType } of node.handlers) if (exceptionType !== null) look(exceptionType);
  return found || blocksOf(node).some((block) => block.some(yields));
}
