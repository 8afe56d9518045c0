import {
  type Arguments,
  type Comprehension,
  type Expression,
  type Module,
  type Position,
  SourceError,
  type Statement,
} from "./syntax";
import { allParameters, boundNames, eachDefault, eachExpression, eachPart, eachPatternExpression } from "./walk";

/** What a scope knows of a name: CPython's symbol flags. */
interface Symbol {
  isParameter?: boolean;
  isAssigned?: boolean;
  isImported?: boolean;
  isUsed?: boolean;
  isAnnotated?: boolean;
  isIteration?: boolean;
  /** Where it is declared so. */
  global?: Position;
  nonlocal?: Position;
}

type ScopeKind = "module" | "function" | "class" | "comprehension";

class Scope {
  readonly symbols = new Map<string, Symbol>();
  readonly children: Scope[] = [];
  isAsync = false;
  isGenerator = false;
  /** For a comprehension: `list comprehension` and so on. */
  words = "";
  /** Whether the iterable of a comprehension is being read here. */
  iterableDepth = 0;
  /** Whether the targets of a comprehension are being bound. */
  bindsIteration = false;

  constructor(
    readonly kind: ScopeKind,
    readonly parent: Scope | null,
  ) {
    parent?.children.push(this);
  }

  symbol(name: string): Symbol {
    let found = this.symbols.get(name);
    if (found === undefined) {
      found = {};
      this.symbols.set(name, found);
    }
    return found;
  }
}

/** Checks what may be declared, assigned and yielded in which scope, as CPython's symbol table does. */
export function checkScopes(module: Module): void {
  const top = new Scope("module", null);
  new ScopeChecker(top).block(module.body);
  checkNonlocals(top, new Set());
}

function fail(message: string, at: Position): never {
  throw new SourceError("syntax", "SyntaxError", message, at.line, at.column);
}

class ScopeChecker {
  constructor(private scope: Scope) {}

  block(statements: Statement[]): void {
    for (const statement of statements) this.statement(statement);
  }

  private inside(scope: Scope, run: () => void): void {
    const outer = this.scope;
    this.scope = scope;
    run();
    this.scope = outer;
  }

  private statement(node: Statement): void {
    switch (node.type) {
      case "FunctionDef": {
        this.assign(node.name);
        eachExpression(node, (part) => this.expression(part));
        const scope = new Scope("function", this.scope);
        scope.isAsync = node.isAsync;
        this.inside(scope, () => {
          this.parameters(node.args);
          this.block(node.body);
        });
        return;
      }
      case "ClassDef": {
        this.assign(node.name);
        eachExpression(node, (part) => this.expression(part));
        this.inside(new Scope("class", this.scope), () => this.block(node.body));
        return;
      }
      case "Global":
      case "Nonlocal":
        return this.declare(node);
      case "AnnAssign":
        return this.annotated(node);
      case "Delete":
        return node.targets.forEach((target) => {
          this.target(target);
        });
      case "Assign":
        for (const target of node.targets) this.target(target);
        return this.expression(node.value);
      case "AugAssign":
        this.target(node.target);
        return this.expression(node.value);
      case "For":
        this.target(node.target);
        this.expression(node.iter);
        this.block(node.body);
        return this.block(node.orelse);
      case "With":
        for (const { contextExpr, optionalVars } of node.items) {
          this.expression(contextExpr);
          if (optionalVars !== null) this.target(optionalVars);
        }
        return this.block(node.body);
      case "If":
      case "While":
        this.expression(node.test);
        this.block(node.body);
        return this.block(node.orelse);
      case "Try":
        this.block(node.body);
        for (const handler of node.handlers) {
          if (handler.exceptionType !== null) this.expression(handler.exceptionType);
          if (handler.name !== null) this.assign(handler.name);
          this.block(handler.body);
        }
        this.block(node.orelse);
        return this.block(node.finalbody);
      case "Match":
        this.expression(node.subject);
        for (const entry of node.cases) {
          eachPatternExpression(entry, (part) => this.expression(part));
          for (const { name } of boundNames(entry.pattern)) this.assign(name);
          if (entry.guard !== null) this.expression(entry.guard);
          this.block(entry.body);
        }
        return;
      case "Import":
      case "ImportFrom":
        for (const alias of node.names) {
          if (alias.name !== "*") this.scope.symbol(alias.asName ?? alias.name.split(".")[0]).isImported = true;
          else if (this.scope.kind !== "module") fail("import * only allowed at module level", alias);
        }
        return;
      default:
        return eachExpression(node, (part) => this.expression(part));
    }
  }

  private parameters(args: Arguments): void {
    for (const arg of allParameters(args)) {
      const symbol = this.scope.symbol(arg.name);
      if (symbol.isParameter) fail(`duplicate argument '${arg.name}' in function definition`, arg);
      symbol.isParameter = true;
    }
  }

  private declare(node: Extract<Statement, { type: "Global" | "Nonlocal" }>): void {
    const word = node.type === "Global" ? "global" : "nonlocal";
    for (const name of node.names) {
      const symbol = this.scope.symbol(name);
      if (symbol.isParameter) fail(`name '${name}' is parameter and ${word}`, node);
      if (symbol.isUsed) fail(`name '${name}' is used prior to ${word} declaration`, node);
      if (symbol.isAnnotated) fail(`annotated name '${name}' can't be ${word}`, node);
      if (symbol.isAssigned) fail(`name '${name}' is assigned to before ${word} declaration`, node);
      symbol[word] = node;
    }
  }

  private annotated(node: Extract<Statement, { type: "AnnAssign" }>): void {
    if (node.target.type === "Name") {
      const symbol = this.scope.symbol(node.target.id);
      if (this.scope.kind !== "module" && (symbol.global || symbol.nonlocal)) {
        fail(`annotated name '${node.target.id}' can't be ${symbol.global ? "global" : "nonlocal"}`, node);
      }
      symbol.isAnnotated = true;
      symbol.isAssigned = true;
    } else this.target(node.target);
    this.expression(node.annotation);
    if (node.value !== null) this.expression(node.value);
  }

  private assign(name: string): void {
    this.scope.symbol(name).isAssigned = true;
  }

  /** An expression that is bound: names in it are assigned, all else in it is evaluated. */
  private target(node: Expression): void {
    if (node.type === "Tuple" || node.type === "List") {
      for (const item of node.elts) this.target(item);
    } else if (node.type === "Starred") this.target(node.value);
    else if (node.type !== "Name") this.expression(node);
    else if (this.scope.bindsIteration) this.iteration(node.id, node);
    else this.assign(node.id);
  }

  private iteration(name: string, at: Position): void {
    const symbol = this.scope.symbol(name);
    if (symbol.global || symbol.nonlocal) {
      fail(`comprehension inner loop cannot rebind assignment expression target '${name}'`, at);
    }
    symbol.isIteration = true;
    symbol.isAssigned = true;
  }

  private expression(node: Expression): void {
    switch (node.type) {
      case "Name":
        this.scope.symbol(node.id).isUsed = true;
        return;
      case "Lambda":
        eachDefault(node.args, (part) => this.expression(part));
        return this.inside(new Scope("function", this.scope), () => {
          this.parameters(node.args);
          this.expression(node.body);
        });
      case "NamedExpr":
        this.named(node);
        return;
      case "ListComp":
        return this.comprehension(node, "list comprehension", [node.elt]);
      case "SetComp":
        return this.comprehension(node, "set comprehension", [node.elt]);
      case "DictComp":
        return this.comprehension(node, "dict comprehension", [node.key, node.value]);
      case "GeneratorExp":
        return this.comprehension(node, "generator expression", [node.elt]);
      case "Yield":
      case "YieldFrom":
        eachPart(node, (part) => this.expression(part));
        if (this.scope.kind === "comprehension") fail(`'yield' inside ${this.scope.words}`, node);
        this.scope.isGenerator = true;
        return;
      case "Await":
        eachPart(node, (part) => this.expression(part));
        if (this.scope.kind === "comprehension") this.scope.isAsync = true;
        return;
      default:
        eachPart(node, (part) => this.expression(part));
    }
  }

  private comprehension(
    node: Expression & { generators: Comprehension[] },
    words: string,
    results: Expression[],
  ): void {
    const [first, ...rest] = node.generators;
    // The first iterable belongs to the scope around.
    this.iterable(first.iter);
    const scope = new Scope("comprehension", this.scope);
    scope.words = words;
    scope.isAsync = node.generators.some((generator) => generator.isAsync);
    this.inside(scope, () => {
      this.bind(first);
      for (const generator of rest) {
        this.bind({ ...generator, ifs: [] });
        this.iterable(generator.iter);
        for (const condition of generator.ifs) this.expression(condition);
      }
      for (const result of results) this.expression(result);
    });
    this.checkAsync(scope, node);
  }

  private checkAsync(scope: Scope, node: Position): void {
    const around = this.scope;
    if (!scope.isAsync || scope.words === "generator expression") return;
    if (around.kind === "comprehension") around.isAsync = true;
    else if (around.kind !== "function" || !around.isAsync) {
      fail("asynchronous comprehension outside of an asynchronous function", node);
    }
  }

  private bind({ target, ifs }: Comprehension): void {
    this.scope.bindsIteration = true;
    this.target(target);
    this.scope.bindsIteration = false;
    for (const condition of ifs) this.expression(condition);
  }

  private iterable(node: Expression): void {
    this.scope.iterableDepth++;
    this.expression(node);
    this.scope.iterableDepth--;
  }

  /** `:=` binds in the nearest scope that is no comprehension. */
  private named(node: Extract<Expression, { type: "NamedExpr" }>): void {
    if (this.scope.iterableDepth > 0) {
      fail("assignment expression cannot be used in a comprehension iterable expression", node);
    }
    const name = node.target.id;
    let scope: Scope | null = this.scope;
    for (; scope?.kind === "comprehension"; scope = scope.parent) {
      const symbol = scope.symbol(name);
      if (symbol.isIteration) {
        fail(`assignment expression cannot rebind comprehension iteration variable '${name}'`, node.target);
      }
    }
    if (this.scope.kind === "comprehension") {
      if (scope?.kind === "class") {
        fail("assignment expression within a comprehension cannot be used in a class body", node.target);
      }
      this.scope.symbol(name)[scope?.kind === "function" ? "nonlocal" : "global"] = node.target;
    }
    if (scope !== null) scope.symbol(name).isAssigned = true;
    this.expression(node.value);
  }
}

const isBound = ({ isParameter, isAssigned, isImported }: Symbol) => isParameter || isAssigned || isImported;

/** A nonlocal name must belong to a function around. `bound` are the names of those functions. */
function checkNonlocals(scope: Scope, bound: ReadonlySet<string>): void {
  const visible = new Set(bound);
  for (const [name, symbol] of scope.symbols) {
    if (symbol.global) {
      if (symbol.nonlocal) fail(`name '${name}' is nonlocal and global`, symbol.nonlocal);
      if (scope.kind === "function") visible.delete(name);
    } else if (symbol.nonlocal && scope.kind !== "comprehension") {
      if (scope.kind === "module") fail("nonlocal declaration not allowed at module level", symbol.nonlocal);
      if (!bound.has(name)) fail(`no binding for nonlocal '${name}' found`, symbol.nonlocal);
    } else if (scope.kind !== "module" && scope.kind !== "class" && isBound(symbol)) {
      visible.add(name);
    }
  }
  if (scope.kind === "class") visible.add("__class__");
  for (const child of scope.children) checkNonlocals(child, visible);
}
