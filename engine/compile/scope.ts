/**
 * Which variable a name means, in every scope: local, cell, free or global (the work of CPython's symtable).
 * A first pass collects what each scope binds and uses; a second one resolves names from the inside out.
 */
import {
  type Arguments,
  type Comprehension,
  type Expression,
  type FunctionDef,
  type Module,
  type Pattern,
  SourceError,
  type Statement,
  type TypeParameter,
} from "@/engine/parse/syntax";

export type ScopeKind = "module" | "class" | "function";
export type NameKind = "local" | "cell" | "free" | "global";

/** Variables of the function that binds type parameters; no program can name them. */
export const defaultsName = ".defaults";
export const kwDefaultsName = ".kwdefaults";
export const typeParametersName = ".type_params";
export const genericBaseName = ".generic_base";

export class Scope {
  readonly children: Scope[] = [];
  readonly bound = new Set<string>();
  readonly used = new Set<string>();
  readonly globals = new Set<string>();
  readonly nonlocals = new Set<string>();
  readonly parameters: string[] = [];
  /** Filled by `resolve`. */
  readonly cells = new Set<string>();
  readonly free = new Set<string>();
  /** Names that an inner scope stores through `nonlocal`. */
  readonly storedByInner = new Set<string>();
  isGenerator = false;
  /** Binds the type parameters of a definition. */
  isTypeParameters = false;
  hasAwait = false;
  /** Annotated names of a class body, in order. */
  readonly annotations: { name: string; annotation: Expression }[] = [];

  constructor(
    readonly kind: ScopeKind,
    readonly name: string,
    readonly parent: Scope | null,
    /** Class whose private names (`__x`) are in force, or null. */
    readonly privateClass: string | null,
  ) {
    parent?.children.push(this);
  }

  kindOf(name: string): NameKind {
    if (this.globals.has(name)) return "global";
    // What a class body binds is its own, even when a method means a variable around the class.
    if (this.kind === "class" && this.bound.has(name) && !this.nonlocals.has(name)) return "local";
    if (this.cells.has(name)) return "cell";
    if (this.free.has(name)) return "free";
    return this.kind !== "module" && this.bound.has(name) ? "local" : "global";
  }
}

/** `__x` inside class C means `_C__x`. */
export function mangle(name: string, className: string | null): string {
  if (className === null || !name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : `_${stripped}${name}`;
}

/** The annotations of a function, in the order of `__annotations__`. */
export function annotationsOf(s: FunctionDef): { name: string; annotation: Expression }[] {
  const { posOnly, args, vararg, kwOnly, kwarg } = s.args;
  const found = [...posOnly, ...args, ...(vararg ? [vararg] : []), ...kwOnly, ...(kwarg ? [kwarg] : [])].flatMap((p) =>
    p.annotation ? [{ name: p.name, annotation: p.annotation }] : [],
  );
  return s.returns ? [...found, { name: "return", annotation: s.returns }] : found;
}

/** Scopes of a module, found again by the node that opens them. */
export type ScopeMap = Map<object, Scope>;

export function analyseScopes(module: Module): ScopeMap {
  const scopes: ScopeMap = new Map();
  const root = new Scope("module", "<module>", null, null);
  scopes.set(module, root);
  new Collector(scopes).statements(module.body, root);
  resolve(root);
  return scopes;
}

class Collector {
  constructor(private readonly scopes: ScopeMap) {}

  private bind(name: string, scope: Scope): void {
    scope.bound.add(mangle(name, scope.privateClass));
  }

  statements(body: Statement[], scope: Scope): void {
    for (const s of body) this.statement(s, scope);
  }

  private function(node: object, name: string, args: Arguments, scope: Scope, privateClass: string | null): Scope {
    const inner = new Scope("function", name, scope, privateClass);
    this.scopes.set(node, inner);
    const parameters = [...args.posOnly, ...args.args, ...args.kwOnly];
    if (args.vararg) parameters.push(args.vararg);
    if (args.kwarg) parameters.push(args.kwarg);
    for (const p of parameters) {
      const mangled = mangle(p.name, privateClass);
      inner.parameters.push(mangled);
      inner.bound.add(mangled);
    }
    return inner;
  }

  /**
   * Annotations are evaluated when they are asked for (PEP 649), in a scope of their own that sees the names of a class
   * body around it; it is found by `node`.
   */
  private annotations(node: object, annotations: Expression[], scope: Scope): void {
    if (annotations.length === 0) return;
    const inner = new Scope(scope.kind === "class" ? "class" : "function", "__annotate__", scope, scope.privateClass);
    this.scopes.set(node, inner);
    for (const e of annotations) this.expression(e, inner);
  }

  /** The scope of `[T]`, found by the list: a function around the definition that binds the parameters. */
  private typeParameters(parameters: TypeParameter[], scope: Scope): Scope {
    if (parameters.length === 0) return scope;
    const inner = new Scope("function", "<generic parameters>", scope, scope.privateClass);
    inner.isTypeParameters = true;
    this.scopes.set(parameters, inner);
    for (const name of [defaultsName, kwDefaultsName]) {
      inner.parameters.push(name);
      inner.bound.add(name);
    }
    inner.bound.add(typeParametersName);
    inner.bound.add(genericBaseName);
    for (const p of parameters) {
      this.bind(p.name, inner);
      if (p.bound) this.expression(p.bound, inner);
      if (p.default) this.expression(p.default, inner);
    }
    return inner;
  }

  private statement(s: Statement, scope: Scope): void {
    switch (s.type) {
      case "FunctionDef": {
        for (const d of s.decorators) this.expression(d, scope);
        this.bind(s.name, scope);
        for (const e of [...s.args.defaults, ...s.args.kwDefaults]) if (e) this.expression(e, scope);
        const around = this.typeParameters(s.typeParameters, scope);
        this.annotations(
          s.args,
          annotationsOf(s).map((a) => a.annotation),
          around,
        );
        const inner = this.function(s, s.name, s.args, around, scope.privateClass);
        this.statements(s.body, inner);
        return;
      }
      case "ClassDef": {
        for (const d of s.decorators) this.expression(d, scope);
        this.bind(s.name, scope);
        const around = this.typeParameters(s.typeParameters, scope);
        for (const b of s.bases) this.expression(b, around);
        for (const k of s.keywords) this.expression(k.value, around);
        const inner = new Scope("class", s.name, around, s.name);
        if (around !== scope) inner.used.add(typeParametersName);
        this.scopes.set(s, inner);
        this.statements(s.body, inner);
        this.annotations(
          s.body,
          inner.annotations.map((a) => a.annotation),
          inner,
        );
        return;
      }
      case "TypeAlias":
        this.bind(s.name.id, scope);
        this.expression(s.value, this.typeParameters(s.typeParameters, scope));
        return;
      case "Return":
      case "Expr":
        if (s.value) this.expression(s.value, scope);
        return;
      case "Delete":
        for (const t of s.targets) this.target(t, scope);
        return;
      case "Assign":
        this.expression(s.value, scope);
        for (const t of s.targets) this.target(t, scope);
        return;
      case "AugAssign":
        this.expression(s.value, scope);
        this.expression(s.target, scope);
        this.target(s.target, scope);
        return;
      case "AnnAssign":
        if (s.value) this.expression(s.value, scope);
        if (scope.kind === "class" && s.target.type === "Name")
          scope.annotations.push({ name: mangle(s.target.id, scope.privateClass), annotation: s.annotation });
        this.target(s.target, scope);
        return;
      case "For":
        this.expression(s.iter, scope);
        this.target(s.target, scope);
        this.statements(s.body, scope);
        this.statements(s.orelse, scope);
        return;
      case "While":
      case "If":
        this.expression(s.test, scope);
        this.statements(s.body, scope);
        this.statements(s.orelse, scope);
        return;
      case "With":
        for (const item of s.items) {
          this.expression(item.contextExpr, scope);
          if (item.optionalVars) this.target(item.optionalVars, scope);
        }
        this.statements(s.body, scope);
        return;
      case "Match":
        this.expression(s.subject, scope);
        for (const c of s.cases) {
          this.pattern(c.pattern, scope);
          if (c.guard) this.expression(c.guard, scope);
          this.statements(c.body, scope);
        }
        return;
      case "Raise":
        if (s.exc) this.expression(s.exc, scope);
        if (s.cause) this.expression(s.cause, scope);
        return;
      case "Try":
        this.statements(s.body, scope);
        for (const h of s.handlers) {
          if (h.exceptionType) this.expression(h.exceptionType, scope);
          if (h.name) this.bind(h.name, scope);
          this.statements(h.body, scope);
        }
        this.statements(s.orelse, scope);
        this.statements(s.finalbody, scope);
        return;
      case "Assert":
        this.expression(s.test, scope);
        if (s.msg) this.expression(s.msg, scope);
        return;
      case "Import":
        for (const a of s.names) this.bind(a.asName ?? (a.name.split(".")[0] as string), scope);
        return;
      case "ImportFrom":
        for (const a of s.names) if (a.name !== "*") this.bind(a.asName ?? a.name, scope);
        return;
      case "Global":
        for (const n of s.names) scope.globals.add(mangle(n, scope.privateClass));
        return;
      case "Nonlocal":
        for (const n of s.names) scope.nonlocals.add(mangle(n, scope.privateClass));
        return;
      case "Pass":
      case "Break":
      case "Continue":
        return;
    }
  }

  private target(e: Expression, scope: Scope): void {
    switch (e.type) {
      case "Name":
        this.bind(e.id, scope);
        return;
      case "Tuple":
      case "List":
        for (const x of e.elts) this.target(x, scope);
        return;
      case "Starred":
        this.target(e.value, scope);
        return;
      default:
        this.expression(e, scope);
    }
  }

  private pattern(p: Pattern, scope: Scope): void {
    switch (p.type) {
      case "MatchValue":
        this.expression(p.value, scope);
        return;
      case "MatchSingleton":
        return;
      case "MatchSequence":
      case "MatchOr":
        for (const x of p.patterns) this.pattern(x, scope);
        return;
      case "MatchMapping":
        for (const k of p.keys) this.expression(k, scope);
        for (const x of p.patterns) this.pattern(x, scope);
        if (p.rest) this.bind(p.rest, scope);
        return;
      case "MatchClass":
        this.expression(p.cls, scope);
        for (const x of [...p.patterns, ...p.kwdPatterns]) this.pattern(x, scope);
        return;
      case "MatchStar":
        if (p.name) this.bind(p.name, scope);
        return;
      case "MatchAs":
        if (p.pattern) this.pattern(p.pattern, scope);
        if (p.name) this.bind(p.name, scope);
        return;
    }
  }

  private comprehension(node: Expression, generators: Comprehension[], elements: Expression[], scope: Scope): void {
    const [first, ...rest] = generators;
    if (!first) return;
    this.expression(first.iter, scope);
    const inner = new Scope("function", comprehensionName(node), scope, scope.privateClass);
    inner.parameters.push(".0");
    inner.bound.add(".0");
    this.scopes.set(node, inner);
    this.target(first.target, inner);
    for (const c of first.ifs) this.expression(c, inner);
    for (const g of rest) {
      this.expression(g.iter, inner);
      this.target(g.target, inner);
      for (const c of g.ifs) this.expression(c, inner);
    }
    if (generators.some((g) => g.isAsync)) inner.hasAwait = true;
    for (const e of elements) this.expression(e, inner);
    if (inner.hasAwait && node.type !== "GeneratorExp") scope.hasAwait = true;
  }

  expression(e: Expression, scope: Scope): void {
    switch (e.type) {
      case "Name": {
        const name = mangle(e.id, scope.privateClass);
        scope.used.add(name);
        // Zero-argument super() needs the class that the method stands in.
        if (e.id === "super" && scope.kind === "function") scope.used.add("__class__");
        return;
      }
      case "NamedExpr": {
        this.expression(e.value, scope);
        // The walrus binds in the scope around comprehensions.
        let outer = scope;
        while (outer.kind === "function" && outer.parameters[0] === ".0" && outer.parent) {
          const name = mangle(e.target.id, outer.privateClass);
          if (outer.parent.kind === "module") outer.globals.add(name);
          else outer.nonlocals.add(name);
          outer = outer.parent;
        }
        this.bind(e.target.id, outer);
        return;
      }
      case "Lambda": {
        for (const d of [...e.args.defaults, ...e.args.kwDefaults]) if (d) this.expression(d, scope);
        const inner = this.function(e, "<lambda>", e.args, scope, scope.privateClass);
        this.expression(e.body, inner);
        return;
      }
      case "ListComp":
      case "SetComp":
      case "GeneratorExp":
        this.comprehension(e, e.generators, [e.elt], scope);
        return;
      case "DictComp":
        this.comprehension(e, e.generators, [e.key, e.value], scope);
        return;
      case "Yield":
        scope.isGenerator = true;
        if (e.value) this.expression(e.value, scope);
        return;
      case "YieldFrom":
        scope.isGenerator = true;
        this.expression(e.value, scope);
        return;
      case "Await":
        scope.hasAwait = true;
        this.expression(e.value, scope);
        return;
      default:
        for (const child of childExpressions(e)) this.expression(child, scope);
    }
  }
}

export function comprehensionName(e: Expression): string {
  switch (e.type) {
    case "ListComp":
      return "<listcomp>";
    case "SetComp":
      return "<setcomp>";
    case "DictComp":
      return "<dictcomp>";
    default:
      return "<genexpr>";
  }
}

/** Direct sub-expressions of nodes that open no scope. */
function childExpressions(e: Expression): Expression[] {
  switch (e.type) {
    case "BoolOp":
      return e.values;
    case "BinOp":
      return [e.left, e.right];
    case "UnaryOp":
      return [e.operand];
    case "IfExp":
      return [e.test, e.body, e.orelse];
    case "Dict":
      return [...e.keys.filter((k) => k !== null), ...e.values];
    case "Set":
    case "List":
    case "Tuple":
      return e.elts;
    case "Compare":
      return [e.left, ...e.comparators];
    case "Call":
      return [e.func, ...e.args, ...e.keywords.map((k) => k.value)];
    case "JoinedStr":
      return e.values;
    case "FormattedValue":
      return e.formatSpec ? [e.value, e.formatSpec] : [e.value];
    case "Attribute":
    case "Starred":
      return [e.value];
    case "Subscript":
      return [e.value, e.slice];
    case "Slice":
      return [e.lower, e.upper, e.step].filter((x) => x !== null);
    default:
      return [];
  }
}

/** Decides for every name of every scope what it is; inner scopes ask outer ones. */
function resolve(scope: Scope): void {
  for (const child of scope.children) resolve(child);
  for (const child of scope.children) {
    for (const name of child.free) {
      // A class body passes requests on, except for the cell of its own class.
      if (scope.kind === "class" && name === "__class__") scope.cells.add(name);
      else if (scope.kind === "function" && scope.bound.has(name) && !isDeclared(scope, name)) {
        scope.cells.add(name);
        if (child.nonlocals.has(name) || child.storedByInner.has(name)) scope.storedByInner.add(name);
      } else {
        scope.free.add(name);
        if (child.nonlocals.has(name) || child.storedByInner.has(name)) scope.storedByInner.add(name);
      }
    }
  }
  for (const name of scope.nonlocals) {
    if (!isBoundAround(scope, name))
      throw new SourceError("syntax", "SyntaxError", `no binding for nonlocal '${name}' found`, 1, 0);
    scope.free.add(name);
  }
  if (scope.kind === "module") return;
  for (const name of scope.used) {
    if (scope.globals.has(name) || scope.cells.has(name) || scope.free.has(name)) continue;
    if (scope.bound.has(name)) continue;
    if (isBoundAround(scope, name)) scope.free.add(name);
    if (scope.isTypeParameters && scope.parent?.kind === "class" && scope.parent.bound.has(name))
      throw new SourceError(
        "unsupported",
        "SyntaxError",
        `'${name}' of the class body is not seen beside [T] here`,
        1,
        0,
      );
  }
}

const isDeclared = (scope: Scope, name: string) => scope.globals.has(name) || scope.nonlocals.has(name);

/** Whether a function around this scope binds the name (class bodies do not lend their names). */
function isBoundAround(scope: Scope, name: string): boolean {
  for (let outer = scope.parent; outer && outer.kind !== "module"; outer = outer.parent) {
    if (outer.kind === "class") {
      if (name === "__class__") return true;
      continue;
    }
    if (outer.globals.has(name)) return false;
    if (outer.bound.has(name)) return true;
  }
  return false;
}
