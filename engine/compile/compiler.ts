/**
 * Syntax tree to code objects. One method a node; control flow that has to be undone on the way out of a block
 * (loops, `try`, `with`) is kept on a stack of blocks, as in CPython's compiler.
 */

import { PyBytes } from "@/engine/objects/bytes";
import { PyFloat } from "@/engine/objects/float";
import { ellipsis } from "@/engine/objects/singletons";
import { toInt } from "@/engine/objects/values";
import {
  type Arguments,
  type Comprehension,
  type Constant,
  type Expression,
  type FunctionDef,
  type Keyword,
  type Module,
  type Position,
  SourceError,
  type Statement,
  type Try,
  type With,
} from "@/engine/parse/syntax";
import { Part } from "@/engine/part";
import { CodeBuilder, type Label } from "./builder";
import type { Code, ConstantValue } from "./code";
import { ConstantSets } from "./constant-sets";
import { binaryOperators, compareOperators, Op, unaryOperators } from "./opcodes";

import {
  analyseScopes,
  annotationsOf,
  comprehensionName,
  defaultsName,
  genericBaseName,
  kwDefaultsName,
  mangle,
  type Scope,
  type ScopeMap,
  typeParametersName,
} from "./scope";

const annotationTexts = new Part("annotations as text", () => import("./annotation-text"));
const patterns = new Part("match", () => import("./pattern"));

export interface CompileOptions {
  fileName: string;
  /** Our own library: no scheduling points, hidden in traces. */
  internal: boolean;
}

type Block =
  | { type: "loop"; breakTo: Label; continueTo: Label; isFor: boolean }
  | { type: "try" }
  | { type: "finally"; body: Statement[] }
  | { type: "handler" }
  | { type: "named-handler"; name: string }
  | { type: "with"; isAsync: boolean };

type Generic = Extract<Statement, { type: "FunctionDef" | "ClassDef" | "TypeAlias" }>;

export function compileModule(module: Module, options: CompileOptions): Code {
  const scopes = analyseScopes(module);
  return new Compiler(scopes, options).module(module);
}

export class Compiler {
  builder!: CodeBuilder;
  private blocks: Block[] = [];
  private qualifiers: string[] = [];
  /** `from __future__ import annotations` */
  private annotationsAreText = false;
  private readonly constantSets = new ConstantSets();

  constructor(
    private readonly scopes: ScopeMap,
    private readonly options: CompileOptions,
  ) {}

  // ------------------------------------------------------------- code objects

  module(module: Module): Code {
    this.annotationsAreText = module.body.some(
      (s) => s.type === "ImportFrom" && s.module === "__future__" && s.names.some((n) => n.name === "annotations"),
    );
    return this.codeFor(module, "<module>", "module", 1, null, null, () => {
      this.builder.loadConst(docstringOf(module.body));
      this.storeName("__doc__");
      this.statements(module.body);
      this.builder.loadConst(null);
      this.builder.emit(Op.RETURN);
    });
  }

  private codeFor(
    node: object,
    name: string,
    kind: Code["kind"],
    line: number,
    args: Arguments | null,
    docstring: string | null,
    body: () => void,
  ): Code {
    const scope = this.scopes.get(node) as Scope;
    const outer = { builder: this.builder, blocks: this.blocks };
    this.builder = new CodeBuilder(scope, {
      name,
      qualifiedName: [...this.qualifiers, name].join("."),
      kind,
      posOnlyCount: args?.posOnly.length ?? 0,
      argCount: args ? args.posOnly.length + args.args.length : scope.parameters[0] === ".0" ? 1 : 0,
      kwOnlyCount: args?.kwOnly.length ?? 0,
      hasVarArgs: args?.vararg != null,
      hasVarKwargs: args?.kwarg != null,
      internal: this.options.internal,
      fileName: this.options.fileName,
      docstring,
      firstLine: line,
    });
    this.blocks = [];
    const isNamed = kind !== "module" && !scope.isTypeParameters;
    if (isNamed) this.qualifiers.push(kind === "class" ? name : `${name}.<locals>`);
    body();
    if (isNamed) this.qualifiers.pop();
    const code = this.builder.build();
    this.builder = outer.builder;
    this.blocks = outer.blocks;
    return code;
  }

  private functionKind(scope: Scope, isAsync: boolean): Code["kind"] {
    if (isAsync) return scope.isGenerator ? "async-generator" : "coroutine";
    return scope.isGenerator ? "generator" : "function";
  }

  private functionDef(s: FunctionDef): void {
    for (const d of s.decorators) this.expression(d);
    const defaults = this.defaults(s.args);
    if (s.typeParameters.length > 0) this.inTypeParameters(s, defaults, () => this.genericFunction(s, defaults));
    else this.plainFunction(s, defaults);
    for (const d of [...s.decorators].reverse()) {
      this.at(d);
      this.builder.emit(Op.CALL, 1);
    }
    this.storeName(s.name);
  }

  private genericFunction(s: FunctionDef, defaults: number): void {
    const b = this.builder;
    b.emit(Op.LOAD_LIBRARY, b.name("with_type_params"));
    if (defaults & 1) this.loadName(defaultsName);
    if (defaults & 2) this.loadName(kwDefaultsName);
    this.plainFunction(s, defaults);
    this.loadName(typeParametersName);
    b.emit(Op.CALL, 2);
  }

  /** Expects the defaults on the stack, leaves the function. */
  private plainFunction(s: FunctionDef, defaults: number): void {
    const scope = this.scopes.get(s) as Scope;
    const flags = defaults | this.annotate(s.args, annotationsOf(s));
    const doc = docstringOf(s.body);
    const code = this.codeFor(s, s.name, this.functionKind(scope, s.isAsync), s.line, s.args, doc, () => {
      this.statements(s.body);
      this.builder.loadConst(null);
      this.builder.emit(Op.RETURN);
    });
    this.at(s);
    this.makeFunction(code, flags);
  }

  /**
   * Leaves what `body` leaves, run in a function that binds the type parameters of a definition. The defaults of a generic
   * function (`flags` says which are on the stack) are evaluated outside and handed in.
   */
  private inTypeParameters(s: Generic, flags: number, body: () => void): void {
    const outer = this.builder;
    if (!(flags & 1)) outer.loadConst(null);
    if (flags === 2) outer.emit(Op.SWAP, 2);
    if (!(flags & 2)) outer.loadConst(null);
    const name = `<generic parameters of ${s.type === "TypeAlias" ? s.name.id : s.name}>`;
    const code = this.codeFor(s.typeParameters, name, "function", s.line, wrapperArguments(s), null, () => {
      const b = this.builder;
      for (const p of s.typeParameters) {
        b.emit(Op.LOAD_LIBRARY, b.name("make_type_parameter"));
        b.loadConst(p.kind);
        b.loadConst(p.name);
        for (const lazy of [p.bound, p.default]) {
          if (lazy) this.expression(lazy);
          else b.loadConst(null);
        }
        b.emit(Op.CALL, 4);
        this.storeName(p.name);
      }
      for (const p of s.typeParameters) this.loadName(p.name);
      b.emit(Op.BUILD_TUPLE, s.typeParameters.length);
      this.storeName(typeParametersName);
      body();
      b.emit(Op.RETURN);
    });
    this.makeFunction(code, 0);
    outer.emit(Op.SWAP, 3);
    outer.emit(Op.SWAP, 2);
    outer.emit(Op.CALL, 2);
  }

  private typeAlias(s: Extract<Statement, { type: "TypeAlias" }>): void {
    const make = () => {
      const b = this.builder;
      b.emit(Op.LOAD_LIBRARY, b.name("make_type_alias"));
      b.loadConst(s.name.id);
      this.expression(s.value);
      if (s.typeParameters.length > 0) this.loadName(typeParametersName);
      else b.emit(Op.BUILD_TUPLE, 0);
      b.emit(Op.CALL, 3);
    };
    if (s.typeParameters.length > 0) this.inTypeParameters(s, 0, make);
    else make();
    this.storeName(s.name.id);
  }

  /** Leaves the function that makes the dictionary of annotations, if there are any; the flag for MAKE_FUNCTION. */
  private annotate(node: object, annotations: { name: string; annotation: Expression }[]): number {
    if (annotations.length === 0) return 0;
    const { kind } = this.scopes.get(node) as Scope;
    const line = this.builder.line;
    const code = this.codeFor(node, "__annotate__", kind === "class" ? "class" : "function", line, null, null, () => {
      const b = this.builder;
      b.emit(Op.BUILD_MAP);
      for (const a of annotations) {
        b.loadConst(mangle(a.name, b.scope.privateClass));
        if (this.annotationsAreText) b.loadConst(annotationTexts.here.annotationText(a.annotation));
        else if (a.annotation.type === "Starred") {
          // `*args: *Ts`
          this.expression(a.annotation.value);
          b.emit(Op.UNPACK_SEQUENCE, 1);
        } else this.expression(a.annotation);
        b.emit(Op.MAP_ADD, 1);
      }
      b.emit(Op.RETURN);
    });
    this.makeFunction(code, 0);
    return 4;
  }

  private defaults(args: Arguments): number {
    let flags = 0;
    if (args.defaults.length > 0) {
      for (const d of args.defaults) this.expression(d);
      this.builder.emit(Op.BUILD_TUPLE, args.defaults.length);
      flags |= 1;
    }
    const named = args.kwOnly.flatMap((p, i) => {
      const value = args.kwDefaults[i];
      return value ? [{ name: p.name, value }] : [];
    });
    if (named.length > 0) {
      this.builder.emit(Op.BUILD_MAP);
      for (const d of named) {
        this.builder.loadConst(mangle(d.name, this.builder.scope.privateClass));
        this.expression(d.value);
        this.builder.emit(Op.MAP_ADD, 1);
      }
      flags |= 2;
    }
    return flags;
  }

  /** Expects the defaults on the stack, leaves the function. */
  private makeFunction(code: Code, flags: number): void {
    const b = this.builder;
    if (code.freeNames.length > 0) {
      for (const name of code.freeNames) b.emit(Op.LOAD_CLOSURE, b.cell(name));
      b.emit(Op.BUILD_TUPLE, code.freeNames.length);
      flags |= 8;
    }
    b.loadConst(code);
    b.emit(Op.MAKE_FUNCTION, flags);
  }

  private classDef(s: Extract<Statement, { type: "ClassDef" }>): void {
    for (const d of s.decorators) this.expression(d);
    if (s.typeParameters.length > 0) this.inTypeParameters(s, 0, () => this.plainClass(s));
    else this.plainClass(s);
    for (const d of [...s.decorators].reverse()) {
      this.at(d);
      this.builder.emit(Op.CALL, 1);
    }
    this.storeName(s.name);
  }

  /** Leaves the class. */
  private plainClass(s: Extract<Statement, { type: "ClassDef" }>): void {
    const b = this.builder;
    const isGeneric = s.typeParameters.length > 0;
    this.at(s);
    if (isGeneric) {
      b.emit(Op.LOAD_LIBRARY, b.name("generic_base"));
      this.loadName(typeParametersName);
      b.emit(Op.CALL, 1);
      this.storeName(genericBaseName);
    }
    b.emit(Op.LOAD_BUILD_CLASS);
    const code = this.codeFor(s, s.name, "class", s.line, null, docstringOf(s.body), () => {
      const inner = this.builder;
      inner.loadConst(inner.header.qualifiedName);
      inner.emit(Op.STORE_NAME, inner.name("__qualname__"));
      const doc = docstringOf(s.body);
      if (doc !== null) {
        inner.loadConst(doc);
        inner.emit(Op.STORE_NAME, inner.name("__doc__"));
      }
      if (isGeneric) {
        this.loadName(typeParametersName);
        inner.emit(Op.STORE_NAME, inner.name("__type_params__"));
      }
      this.statements(s.body);
      if (this.annotate(s.body, inner.scope.annotations) !== 0)
        inner.emit(Op.STORE_NAME, inner.name("__annotate_func__"));
      // The body returns its __class__ cell so that methods find the finished class.
      if (inner.cells.includes("__class__")) inner.emit(Op.LOAD_CLOSURE, inner.cell("__class__"));
      else inner.loadConst(null);
      inner.emit(Op.RETURN);
    });
    this.makeFunction(code, 0);
    b.loadConst(s.name);
    const bases: Expression[] = isGeneric
      ? [...s.bases, { ...placeOf(s), type: "Name", id: genericBaseName }]
      : s.bases;
    this.callArguments(bases, s.keywords, 2);
  }

  // --------------------------------------------------------------- statements

  private at(node: { line: number }): void {
    this.builder.line = node.line;
  }

  statements(body: Statement[]): void {
    for (const s of body) this.statement(s);
  }

  private statement(s: Statement): void {
    const b = this.builder;
    this.at(s);
    switch (s.type) {
      case "FunctionDef":
        return this.functionDef(s);
      case "ClassDef":
        return this.classDef(s);
      case "TypeAlias":
        return this.typeAlias(s);
      case "Return":
        return this.returnStatement(s.value);
      case "Delete":
        for (const t of s.targets) this.deleteTarget(t);
        return;
      case "Assign":
        this.expression(s.value);
        s.targets.forEach((t, i) => {
          if (i < s.targets.length - 1) b.emit(Op.COPY, 1);
          this.store(t);
        });
        return;
      case "AugAssign":
        return this.augmentedAssign(s);
      case "AnnAssign":
        if (s.value) {
          this.expression(s.value);
          this.at(s);
          this.store(s.target);
        }
        return;
      case "For":
        return s.isAsync ? this.asyncFor(s) : this.forLoop(s);
      case "While":
        return this.whileLoop(s);
      case "If": {
        const end = b.newLabel();
        const orelse = s.orelse.length > 0 ? b.newLabel() : end;
        this.jumpIf(s.test, false, orelse);
        this.statements(s.body);
        if (s.orelse.length > 0) {
          b.jump(Op.JUMP, end);
          b.mark(orelse);
          this.statements(s.orelse);
        }
        b.mark(end);
        return;
      }
      case "With":
        return this.withStatement(s, 0);
      case "Match": {
        this.expression(s.subject);
        const end = b.newLabel();
        for (const c of s.cases) {
          const next = b.newLabel();
          this.at(c.pattern);
          patterns.here.compilePattern(this, c.pattern, next);
          if (c.guard) this.jumpIf(c.guard, false, next);
          b.emit(Op.POP);
          this.statements(c.body);
          b.jump(Op.JUMP, end);
          b.mark(next);
        }
        b.emit(Op.POP);
        b.mark(end);
        return;
      }
      case "Raise":
        if (s.exc) this.expression(s.exc);
        if (s.cause) this.expression(s.cause);
        this.at(s);
        b.emit(Op.RAISE, s.exc ? (s.cause ? 2 : 1) : 0);
        return;
      case "Try":
        return s.finalbody.length > 0 ? this.tryFinally(s) : this.tryExcept(s);
      case "Assert": {
        const end = b.newLabel();
        this.jumpIf(s.test, true, end);
        b.emit(Op.LOAD_ASSERTION_ERROR);
        if (s.msg) {
          this.expression(s.msg);
          b.emit(Op.CALL, 1);
        }
        b.emit(Op.RAISE, 1);
        b.mark(end);
        return;
      }
      case "Import":
        for (const a of s.names) {
          b.loadConst(null);
          b.emit(Op.IMPORT_NAME, b.name(a.name));
          if (a.asName) {
            for (const part of a.name.split(".").slice(1)) b.emit(Op.LOAD_ATTR, b.name(part));
            this.storeName(a.asName);
          } else this.storeName(a.name.split(".")[0] as string);
        }
        return;
      case "ImportFrom": {
        if (s.level > 0)
          throw new SourceError(
            "unsupported",
            "SyntaxError",
            "relative imports are not supported: a program is one file here",
            s.line,
            s.column,
          );
        // A directive to the compiler.
        if (s.module === "__future__") return;
        b.loadConst("from");
        b.emit(Op.IMPORT_NAME, b.name(s.module ?? ""));
        for (const a of s.names) {
          if (a.name === "*") {
            b.emit(Op.IMPORT_STAR);
            return;
          }
          b.emit(Op.IMPORT_FROM, b.name(a.name));
          this.storeName(a.asName ?? a.name);
        }
        b.emit(Op.POP);
        return;
      }
      case "Expr":
        this.expression(s.value);
        b.emit(Op.POP);
        return;
      case "Break":
      case "Continue":
        return this.leaveLoop(s.type === "Break");
      case "Global":
      case "Nonlocal":
      case "Pass":
        return;
    }
  }

  private augmentedAssign(s: Extract<Statement, { type: "AugAssign" }>): void {
    const b = this.builder;
    const op = binaryOperators.indexOf(s.op);
    const t = s.target;
    if (t.type === "Name") {
      this.loadName(t.id);
      this.expression(s.value);
      this.at(s);
      b.emit(Op.INPLACE, op);
      this.storeName(t.id);
    } else if (t.type === "Attribute") {
      this.expression(t.value);
      b.emit(Op.COPY, 1);
      b.emit(Op.LOAD_ATTR, b.name(mangle(t.attr, b.scope.privateClass)));
      this.expression(s.value);
      this.at(s);
      b.emit(Op.INPLACE, op);
      b.emit(Op.SWAP, 2);
      b.emit(Op.STORE_ATTR, b.name(mangle(t.attr, b.scope.privateClass)));
    } else if (t.type === "Subscript") {
      this.expression(t.value);
      this.expression(t.slice);
      b.emit(Op.COPY, 2);
      b.emit(Op.COPY, 2);
      b.emit(Op.LOAD_SUBSCR);
      this.expression(s.value);
      this.at(s);
      b.emit(Op.INPLACE, op);
      b.emit(Op.SWAP, 3); // index, container swapped below: value ends third
      b.emit(Op.SWAP, 2);
      b.emit(Op.STORE_SUBSCR);
    }
  }

  private forLoop(s: Extract<Statement, { type: "For" }>): void {
    const b = this.builder;
    const start = b.newLabel();
    const exhausted = b.newLabel();
    const end = b.newLabel();
    this.unchanged(s.iter);
    this.at(s);
    b.emit(Op.GET_ITER);
    const from = b.position;
    b.mark(start);
    this.at(s);
    b.jump(Op.FOR_ITER, exhausted);
    this.store(s.target);
    this.blocks.push({ type: "loop", breakTo: end, continueTo: start, isFor: true });
    this.statements(s.body);
    this.blocks.pop();
    this.at(s);
    b.jump(Op.JUMP_BACK, start);
    b.loop(from);
    b.mark(exhausted);
    this.statements(s.orelse);
    b.mark(end);
  }

  private asyncFor(s: Extract<Statement, { type: "For" }>): void {
    const b = this.builder;
    const start = b.newLabel();
    const handler = b.newLabel();
    const end = b.newLabel();
    this.expression(s.iter);
    this.at(s);
    b.emit(Op.GET_AITER);
    const from = b.position;
    b.mark(start);
    b.jump(Op.SETUP_TRY, handler);
    b.emit(Op.GET_ANEXT);
    this.awaitTop();
    b.emit(Op.POP_BLOCK);
    this.store(s.target);
    this.blocks.push({ type: "loop", breakTo: end, continueTo: start, isFor: true });
    this.statements(s.body);
    this.blocks.pop();
    b.jump(Op.JUMP_BACK, start);
    b.loop(from);
    b.mark(handler);
    b.emit(Op.END_ASYNC_FOR);
    this.statements(s.orelse);
    b.mark(end);
  }

  private whileLoop(s: Extract<Statement, { type: "While" }>): void {
    const b = this.builder;
    const start = b.newLabel();
    const failed = b.newLabel();
    const end = b.newLabel();
    const from = b.position;
    b.mark(start);
    this.jumpIf(s.test, false, failed);
    this.blocks.push({ type: "loop", breakTo: end, continueTo: start, isFor: false });
    this.statements(s.body);
    this.blocks.pop();
    this.at(s);
    b.jump(Op.JUMP_BACK, start);
    b.loop(from);
    b.mark(failed);
    this.statements(s.orelse);
    b.mark(end);
  }

  /** Emits what leaving a block early takes; `keepsTop` when a value on top must survive. */
  private leaveBlock(block: Block, keepsTop: boolean): void {
    const b = this.builder;
    switch (block.type) {
      case "loop":
        if (block.isFor) {
          if (keepsTop) b.emit(Op.SWAP, 2);
          this.dropIterator();
        }
        return;
      case "try":
        b.emit(Op.POP_BLOCK);
        return;
      case "finally":
        b.emit(Op.POP_BLOCK);
        this.statements(block.body);
        return;
      case "handler":
        if (keepsTop) b.emit(Op.SWAP, 2);
        b.emit(Op.POP_EXCEPT);
        return;
      case "named-handler":
        b.emit(Op.POP_BLOCK);
        if (keepsTop) b.emit(Op.SWAP, 2);
        b.emit(Op.POP_EXCEPT);
        b.loadConst(null);
        this.storeName(block.name);
        this.deleteName(block.name);
        return;
      case "with":
        b.emit(Op.POP_BLOCK);
        if (keepsTop) b.emit(Op.SWAP, 2);
        this.callExit(block.isAsync);
        return;
    }
  }

  /** Leaves all blocks down to (not including) index `until`; each cleans up outside of itself. */
  private leaveBlocks(until: number, keepsTop: boolean): void {
    const all = this.blocks;
    for (let i = all.length - 1; i >= until; i--) {
      this.blocks = all.slice(0, i);
      this.leaveBlock(all[i] as Block, keepsTop);
    }
    this.blocks = all;
  }

  private returnStatement(value: Expression | null): void {
    const b = this.builder;
    const line = b.line;
    if (value) this.expression(value);
    else b.loadConst(null);
    this.leaveBlocks(0, true);
    b.line = line;
    b.emit(Op.RETURN);
  }

  /** The argument tells that it may be a generator that nobody else has. */
  private dropIterator(): void {
    this.builder.emit(Op.POP, 1);
  }

  private leaveLoop(isBreak: boolean): void {
    const b = this.builder;
    const index = this.blocks.findLastIndex((x) => x.type === "loop");
    const loop = this.blocks[index];
    if (loop?.type !== "loop") return;
    this.leaveBlocks(index + 1, false);
    if (isBreak && loop.isFor) this.dropIterator();
    if (isBreak) b.jump(Op.JUMP, loop.breakTo);
    else b.jump(Op.JUMP_BACK, loop.continueTo);
  }

  private tryExcept(s: Try): void {
    const b = this.builder;
    const handlers = b.newLabel();
    const end = b.newLabel();
    b.jump(Op.SETUP_TRY, handlers);
    this.blocks.push({ type: "try" });
    this.statements(s.body);
    this.blocks.pop();
    b.emit(Op.POP_BLOCK);
    this.statements(s.orelse);
    b.jump(Op.JUMP, end);
    b.mark(handlers);
    b.emit(Op.PUSH_EXC_INFO);
    if (s.isStar) {
      this.exceptStar(s, end);
      b.mark(end);
      return;
    }
    for (const h of s.handlers) {
      const next = b.newLabel();
      this.at(h);
      if (h.exceptionType) {
        this.expression(h.exceptionType);
        b.emit(Op.CHECK_EXC_MATCH);
        b.jump(Op.POP_JUMP_IF_FALSE, next);
      }
      if (h.name) this.namedHandler(h.name, h.body);
      else {
        b.emit(Op.POP);
        this.blocks.push({ type: "handler" });
        this.statements(h.body);
        this.blocks.pop();
        b.emit(Op.POP_EXCEPT);
      }
      b.jump(Op.JUMP, end);
      b.mark(next);
    }
    b.emit(Op.RERAISE);
    b.mark(end);
  }

  /** Stack: previous, exc. Binds the name, runs the body, unbinds it however the body ends. */
  private namedHandler(name: string, body: Statement[]): void {
    const b = this.builder;
    const cleanup = b.newLabel();
    this.storeName(name);
    b.jump(Op.SETUP_TRY, cleanup);
    this.blocks.push({ type: "named-handler", name });
    this.statements(body);
    this.blocks.pop();
    b.emit(Op.POP_BLOCK);
    b.emit(Op.POP_EXCEPT);
    b.loadConst(null);
    this.storeName(name);
    this.deleteName(name);
    const done = b.newLabel();
    b.jump(Op.JUMP, done);
    b.mark(cleanup);
    b.loadConst(null);
    this.storeName(name);
    this.deleteName(name);
    b.emit(Op.RERAISE);
    b.mark(done);
  }

  /**
   * `except*`. Stack while handling: previous, original, list of results, rest (what no handler has taken yet).
   * What the handlers raise is collected in the list; the end raises it together with the rest.
   */
  private exceptStar(s: Try, end: Label): void {
    const b = this.builder;
    b.emit(Op.COPY, 1);
    b.emit(Op.BUILD_LIST, 0);
    b.emit(Op.SWAP, 2);
    for (const h of s.handlers) {
      const next = b.newLabel();
      const failed = b.newLabel();
      const after = b.newLabel();
      this.at(h);
      if (h.exceptionType) this.expression(h.exceptionType);
      b.emit(Op.CHECK_EG_MATCH); // rest, match-or-None
      b.emit(Op.COPY, 1);
      b.loadConst(null);
      b.emit(Op.IS, 0);
      b.jump(Op.POP_JUMP_IF_TRUE, next);
      b.jump(Op.SETUP_TRY, failed); // level: previous, original, results, rest, match
      b.emit(Op.PUSH_EXC_INFO);
      if (h.name) this.storeName(h.name);
      else b.emit(Op.POP);
      this.blocks.push({ type: "handler" });
      this.statements(h.body);
      this.blocks.pop();
      b.emit(Op.POP_EXCEPT);
      b.emit(Op.POP_BLOCK);
      if (h.name) {
        b.loadConst(null);
        this.storeName(h.name);
        this.deleteName(h.name);
      }
      b.loadConst(null);
      b.jump(Op.JUMP, after);
      b.mark(failed); // previous, original, results, rest, match, raised: the match goes
      b.emit(Op.SWAP, 2);
      b.emit(Op.POP);
      b.emit(Op.LIST_APPEND, 2);
      b.loadConst(null);
      b.mark(next); // previous, original, results, rest, None
      b.mark(after);
      b.emit(Op.POP);
    }
    b.emit(Op.PREP_RERAISE_STAR); // original, results, rest -> exception or None
    b.emit(Op.COPY, 1);
    b.loadConst(null);
    b.emit(Op.IS, 0);
    const clean = b.newLabel();
    b.jump(Op.POP_JUMP_IF_TRUE, clean);
    b.emit(Op.SWAP, 2);
    b.emit(Op.POP_EXCEPT);
    b.emit(Op.RERAISE);
    b.mark(clean);
    b.emit(Op.POP);
    b.emit(Op.POP_EXCEPT);
    b.jump(Op.JUMP, end);
  }

  private tryFinally(s: Try): void {
    const b = this.builder;
    const failed = b.newLabel();
    const end = b.newLabel();
    b.jump(Op.SETUP_TRY, failed);
    this.blocks.push({ type: "finally", body: s.finalbody });
    if (s.handlers.length > 0) this.tryExcept({ ...s, finalbody: [] });
    else {
      this.statements(s.body);
      this.statements(s.orelse);
    }
    this.blocks.pop();
    b.emit(Op.POP_BLOCK);
    this.statements(s.finalbody);
    b.jump(Op.JUMP, end);
    b.mark(failed);
    b.emit(Op.PUSH_EXC_INFO);
    b.emit(Op.POP);
    this.blocks.push({ type: "handler" });
    this.statements(s.finalbody);
    this.blocks.pop();
    b.emit(Op.RAISE, 3); // the exception being handled, as it was
    b.mark(end);
  }

  private withStatement(s: With, index: number): void {
    const b = this.builder;
    const item = s.items[index];
    if (!item) return this.statements(s.body);
    const failed = b.newLabel();
    const end = b.newLabel();
    const suppressed = b.newLabel();
    this.expression(item.contextExpr);
    this.at(item.contextExpr);
    b.emit(s.isAsync ? Op.BEFORE_ASYNC_WITH : Op.BEFORE_WITH);
    b.emit(Op.CALL, 0);
    if (s.isAsync) this.awaitTop();
    // The block's level is below the entered value, so storing it is already protected.
    b.jump(Op.SETUP_WITH, failed);
    this.blocks.push({ type: "with", isAsync: s.isAsync });
    if (item.optionalVars) this.store(item.optionalVars);
    else b.emit(Op.POP);
    this.withStatement(s, index + 1);
    this.blocks.pop();
    b.emit(Op.POP_BLOCK);
    this.at(s);
    this.callExit(s.isAsync);
    b.jump(Op.JUMP, end);
    b.mark(failed);
    b.emit(Op.PUSH_EXC_INFO);
    this.at(s);
    b.emit(Op.WITH_EXCEPT_START);
    if (s.isAsync) this.awaitTop();
    b.jump(Op.POP_JUMP_IF_TRUE, suppressed);
    b.emit(Op.RERAISE);
    b.mark(suppressed);
    b.emit(Op.POP); // the exception
    b.emit(Op.POP_EXCEPT);
    b.emit(Op.POP); // __exit__
    b.mark(end);
  }

  /** `__exit__` is on top: calls it with three Nones and drops the result. */
  private callExit(isAsync: boolean): void {
    const b = this.builder;
    b.loadConst(null);
    b.loadConst(null);
    b.loadConst(null);
    b.emit(Op.CALL, 3);
    if (isAsync) this.awaitTop();
    b.emit(Op.POP);
  }

  // -------------------------------------------------------------------- names

  loadName(id: string): void {
    const b = this.builder;
    const name = mangle(id, b.scope.privateClass);
    const inClass = b.header.kind === "class";
    switch (b.scope.kindOf(name)) {
      case "local":
        return inClass ? b.emit(Op.LOAD_NAME, b.name(name)) : b.emit(Op.LOAD_FAST, b.local(name));
      case "cell":
        return b.emit(Op.LOAD_CELL, b.cell(name));
      case "free":
        if (inClass) {
          b.emit(Op.LOAD_CONST, b.const(name));
          return b.emit(Op.LOAD_CLASS_CELL, b.cell(name));
        }
        return b.emit(Op.LOAD_CELL, b.cell(name));
      case "global":
        return inClass && !b.scope.globals.has(name)
          ? b.emit(Op.LOAD_NAME, b.name(name))
          : b.emit(Op.LOAD_GLOBAL, b.name(name));
    }
  }

  storeName(id: string): void {
    const b = this.builder;
    const name = mangle(id, b.scope.privateClass);
    switch (b.scope.kindOf(name)) {
      case "local":
        return b.header.kind === "class" ? b.emit(Op.STORE_NAME, b.name(name)) : b.emit(Op.STORE_FAST, b.local(name));
      case "cell":
      case "free":
        return b.emit(Op.STORE_CELL, b.cell(name));
      case "global":
        return b.emit(Op.STORE_GLOBAL, b.name(name));
    }
  }

  private deleteName(id: string): void {
    const b = this.builder;
    const name = mangle(id, b.scope.privateClass);
    switch (b.scope.kindOf(name)) {
      case "local":
        return b.header.kind === "class" ? b.emit(Op.DELETE_NAME, b.name(name)) : b.emit(Op.DELETE_FAST, b.local(name));
      case "cell":
      case "free":
        return b.emit(Op.DELETE_CELL, b.cell(name));
      case "global":
        return b.emit(Op.DELETE_GLOBAL, b.name(name));
    }
  }

  /** Stores the top of the stack into a target. */
  store(t: Expression): void {
    const b = this.builder;
    switch (t.type) {
      case "Name":
        this.at(t);
        return this.storeName(t.id);
      case "Attribute":
        this.expression(t.value);
        return b.emit(Op.STORE_ATTR, b.name(mangle(t.attr, b.scope.privateClass)));
      case "Subscript":
        this.expression(t.value);
        this.expression(t.slice);
        return b.emit(Op.STORE_SUBSCR);
      case "Tuple":
      case "List": {
        const star = t.elts.findIndex((e) => e.type === "Starred");
        if (star < 0) b.emit(Op.UNPACK_SEQUENCE, t.elts.length);
        else b.emit(Op.UNPACK_EX, star + (t.elts.length - star - 1) * 256);
        for (const e of t.elts) this.store(e.type === "Starred" ? e.value : e);
        return;
      }
      default:
        throw new SourceError("syntax", "SyntaxError", "cannot assign to expression", t.line, t.column);
    }
  }

  private deleteTarget(t: Expression): void {
    const b = this.builder;
    switch (t.type) {
      case "Name":
        return this.deleteName(t.id);
      case "Attribute":
        this.expression(t.value);
        return b.emit(Op.DELETE_ATTR, b.name(mangle(t.attr, b.scope.privateClass)));
      case "Subscript":
        this.expression(t.value);
        this.expression(t.slice);
        return b.emit(Op.DELETE_SUBSCR);
      case "Tuple":
      case "List":
        for (const e of t.elts) this.deleteTarget(e);
        return;
      default:
        throw new SourceError("syntax", "SyntaxError", "cannot delete expression", t.line, t.column);
    }
  }

  // -------------------------------------------------------------- expressions

  /** Jumps to the label when the truth of the expression is `when`; falls through otherwise. */
  jumpIf(e: Expression, when: boolean, label: Label): void {
    const b = this.builder;
    if (e.type === "UnaryOp" && e.op === "not") return this.jumpIf(e.operand, !when, label);
    if (e.type === "BoolOp") {
      const shortCircuit = e.op === "or";
      const last = e.values.length - 1;
      if (when === shortCircuit) {
        e.values.forEach((v) => {
          this.jumpIf(v, when, label);
        });
      } else {
        const skip = b.newLabel();
        e.values.forEach((v, i) => {
          if (i < last) this.jumpIf(v, !when, skip);
          else this.jumpIf(v, when, label);
        });
        b.mark(skip);
      }
      return;
    }
    this.expression(e);
    b.jump(when ? Op.POP_JUMP_IF_TRUE : Op.POP_JUMP_IF_FALSE, label);
  }

  expression(e: Expression): void {
    const b = this.builder;
    this.at(e);
    switch (e.type) {
      case "Constant":
        return b.loadConst(constantValue(e));
      case "Name":
        return this.loadName(e.id);
      case "BoolOp": {
        const end = b.newLabel();
        e.values.forEach((v, i) => {
          this.expression(v);
          if (i < e.values.length - 1) b.jump(e.op === "and" ? Op.JUMP_IF_FALSE_OR_POP : Op.JUMP_IF_TRUE_OR_POP, end);
        });
        b.mark(end);
        return;
      }
      case "NamedExpr":
        this.expression(e.value);
        b.emit(Op.COPY, 1);
        return this.storeName(e.target.id);
      case "BinOp":
        this.expression(e.left);
        this.expression(e.right);
        this.at(e);
        return b.emit(Op.BINARY, binaryOperators.indexOf(e.op));
      case "UnaryOp":
        this.expression(e.operand);
        this.at(e);
        if (e.op === "not") return b.emit(Op.NOT);
        return b.emit(Op.UNARY, unaryOperators.indexOf(e.op));
      case "Lambda": {
        const flags = this.defaults(e.args);
        const scope = this.scopes.get(e) as Scope;
        const code = this.codeFor(e, "<lambda>", this.functionKind(scope, false), e.line, e.args, null, () => {
          this.expression(e.body);
          this.builder.emit(Op.RETURN);
        });
        return this.makeFunction(code, flags);
      }
      case "IfExp": {
        const orelse = b.newLabel();
        const end = b.newLabel();
        this.jumpIf(e.test, false, orelse);
        this.expression(e.body);
        b.jump(Op.JUMP, end);
        b.mark(orelse);
        this.expression(e.orelse);
        b.mark(end);
        return;
      }
      case "Dict":
        b.emit(Op.BUILD_MAP);
        e.keys.forEach((key, i) => {
          const value = e.values[i] as Expression;
          if (key) {
            this.expression(key);
            this.expression(value);
            b.emit(Op.MAP_ADD, 1);
          } else {
            this.expression(value);
            b.emit(Op.DICT_UPDATE, 1);
          }
        });
        return;
      case "Set": {
        b.emit(Op.BUILD_SET);
        const constants = this.constantSets.elements(e, 3);
        if (constants !== null) {
          this.setOf(constants);
          b.emit(Op.SET_UPDATE, 1);
          return;
        }
        for (const x of e.elts) {
          if (x.type === "Starred") {
            this.expression(x.value);
            b.emit(Op.SET_UPDATE, 1);
          } else {
            this.expression(x);
            b.emit(Op.SET_ADD, 1);
          }
        }
        return;
      }
      case "List":
        return this.sequence(e.elts, false);
      case "Tuple":
        return this.sequence(e.elts, true);
      case "ListComp":
      case "SetComp":
      case "DictComp":
      case "GeneratorExp":
        return this.comprehension(e);
      case "Await":
        this.expression(e.value);
        this.at(e);
        return this.awaitTop();
      case "Yield":
        if (e.value) this.expression(e.value);
        else b.loadConst(null);
        if (b.header.kind === "async-generator") b.emit(Op.ASYNC_GEN_WRAP);
        return b.emit(Op.YIELD);
      case "YieldFrom":
        this.expression(e.value);
        b.emit(Op.GET_YIELD_FROM_ITER);
        return this.delegate();
      case "Compare":
        return this.compare(e);
      case "Call":
        return this.call(e);
      case "JoinedStr":
        if (e.values.length === 0) return b.loadConst("");
        for (const v of e.values) this.expression(v);
        if (e.values.length > 1 || e.values[0]?.type !== "Constant") b.emit(Op.BUILD_STRING, e.values.length);
        return;
      case "FormattedValue": {
        this.expression(e.value);
        if (e.formatSpec) this.expression(e.formatSpec);
        const conversion = e.conversion === null ? 0 : { s: 1, r: 2, a: 3 }[e.conversion];
        this.at(e);
        return b.emit(Op.FORMAT_VALUE, conversion + (e.formatSpec ? 4 : 0));
      }
      case "Attribute":
        this.expression(e.value);
        this.at(e);
        return b.emit(Op.LOAD_ATTR, b.name(mangle(e.attr, b.scope.privateClass)));
      case "Subscript":
        this.expression(e.value);
        this.expression(e.slice);
        this.at(e);
        return b.emit(Op.LOAD_SUBSCR);
      case "Slice":
        for (const x of [e.lower, e.upper, e.step]) {
          if (x) this.expression(x);
          else b.loadConst(null);
        }
        return b.emit(Op.BUILD_SLICE);
      case "Starred":
        throw new SourceError("syntax", "SyntaxError", "can't use starred expression here", e.line, e.column);
    }
  }

  private sequence(elts: Expression[], tuple: boolean): void {
    const b = this.builder;
    if (!elts.some((x) => x.type === "Starred")) {
      for (const x of elts) this.expression(x);
      return b.emit(tuple ? Op.BUILD_TUPLE : Op.BUILD_LIST, elts.length);
    }
    b.emit(Op.BUILD_LIST, 0);
    for (const x of elts) {
      if (x.type === "Starred") {
        this.expression(x.value);
        b.emit(Op.LIST_EXTEND, 1);
      } else {
        this.expression(x);
        b.emit(Op.LIST_APPEND, 1);
      }
    }
    if (tuple) b.emit(Op.LIST_TO_TUPLE);
  }

  private setOf(elements: readonly Expression[]): void {
    this.builder.emit(Op.BUILD_SET);
    for (const x of elements) {
      this.expression(x);
      this.builder.emit(Op.SET_ADD, 1);
    }
  }

  /** What is only iterated, or looked into: a display of constants need not be copied. */
  private unchanged(e: Expression): void {
    const constants = e.type === "Set" ? this.constantSets.elements(e, 1) : null;
    if (constants === null) this.expression(e);
    else this.setOf(constants);
  }

  private compare(e: Extract<Expression, { type: "Compare" }>): void {
    const b = this.builder;
    this.expression(e.left);
    const last = e.ops.length - 1;
    if (last === 0) {
      this.expression(e.comparators[0] as Expression);
      this.at(e);
      return this.compareOp(e.ops[0] as string);
    }
    const fail = b.newLabel();
    const end = b.newLabel();
    e.ops.forEach((op, i) => {
      this.expression(e.comparators[i] as Expression);
      this.at(e);
      if (i < last) {
        b.emit(Op.SWAP, 2);
        b.emit(Op.COPY, 2);
        this.compareOp(op);
        b.jump(Op.JUMP_IF_FALSE_OR_POP, fail);
      } else this.compareOp(op);
    });
    b.jump(Op.JUMP, end);
    b.mark(fail);
    b.emit(Op.SWAP, 2);
    b.emit(Op.POP);
    b.mark(end);
  }

  private compareOp(op: string): void {
    const b = this.builder;
    if (op === "is" || op === "is not") b.emit(Op.IS, op === "is" ? 0 : 1);
    else if (op === "in" || op === "not in") b.emit(Op.CONTAINS, op === "in" ? 0 : 1);
    else b.emit(Op.COMPARE, (compareOperators as readonly string[]).indexOf(op));
  }

  private call(e: Extract<Expression, { type: "Call" }>): void {
    const b = this.builder;
    const plain = e.keywords.length === 0 && !e.args.some((a) => a.type === "Starred");
    if (e.func.type === "Attribute" && plain) {
      this.expression(e.func.value);
      this.at(e);
      b.emit(Op.LOAD_METHOD, b.name(mangle(e.func.attr, b.scope.privateClass)));
      for (const a of e.args) this.expression(a);
      this.at(e);
      return b.emit(Op.CALL_METHOD, e.args.length);
    }
    this.expression(e.func);
    this.callArguments(e.args, e.keywords, 0, e);
  }

  /** The callable and `already` arguments are on the stack; pushes the others and calls. */
  private callArguments(
    args: Expression[],
    keywords: Keyword[],
    already: number,
    at: { line: number } | null = null,
  ): void {
    const b = this.builder;
    const line = at?.line ?? b.line;
    if (args.some((a) => a.type === "Starred") || keywords.some((k) => k.name === null)) {
      b.emit(Op.BUILD_LIST, already);
      for (const a of args) {
        this.expression(a.type === "Starred" ? a.value : a);
        // 257: of a call, whose callee messages name.
        if (a.type === "Starred") b.emit(Op.LIST_EXTEND, 257);
        else b.emit(Op.LIST_APPEND, 1);
      }
      b.emit(Op.BUILD_MAP);
      for (const k of keywords) {
        if (k.name === null) {
          this.expression(k.value);
          b.emit(Op.DICT_MERGE, 1);
        } else {
          // One by one through a merge, so that a repetition is an error wherever it comes from.
          b.emit(Op.BUILD_MAP);
          b.loadConst(k.name);
          this.expression(k.value);
          b.emit(Op.MAP_ADD, 1);
          b.emit(Op.DICT_MERGE, 1);
        }
      }
      b.line = line;
      return b.emit(Op.CALL_EX);
    }
    for (const a of args) this.expression(a);
    for (const k of keywords) this.expression(k.value);
    b.line = line;
    if (keywords.length === 0) return b.emit(Op.CALL, already + args.length);
    b.loadConst(keywords.map((k) => k.name as string));
    b.emit(Op.CALL_KW, already + args.length + keywords.length);
  }

  private comprehension(e: Extract<Expression, { generators: Comprehension[] }>): void {
    const b = this.builder;
    const scope = this.scopes.get(e) as Scope;
    const first = e.generators[0] as Comprehension;
    const isGenerator = e.type === "GeneratorExp";
    const kind: Code["kind"] = isGenerator
      ? scope.hasAwait
        ? "async-generator"
        : "generator"
      : scope.hasAwait
        ? "coroutine"
        : "function";
    const code = this.codeFor(e, comprehensionName(e), kind, e.line, null, null, () => {
      const inner = this.builder;
      if (e.type === "ListComp") inner.emit(Op.BUILD_LIST, 0);
      else if (e.type === "SetComp") inner.emit(Op.BUILD_SET);
      else if (e.type === "DictComp") inner.emit(Op.BUILD_MAP);
      this.comprehensionLoop(e, 0);
      if (isGenerator) inner.loadConst(null);
      inner.emit(Op.RETURN);
    });
    this.makeFunction(code, 0);
    this.unchanged(first.iter);
    this.at(e);
    b.emit(first.isAsync ? Op.GET_AITER : Op.GET_ITER);
    b.emit(Op.CALL, 1);
    if (scope.hasAwait && !isGenerator) this.awaitTop();
  }

  private comprehensionLoop(e: Extract<Expression, { generators: Comprehension[] }>, depth: number): void {
    const b = this.builder;
    const g = e.generators[depth];
    if (!g) {
      // One iterator lies on the stack for each generator, above the result.
      if (e.type === "DictComp") {
        this.expression(e.key);
        this.expression(e.value);
        return b.emit(Op.MAP_ADD, depth + 1);
      }
      this.expression(e.elt);
      if (e.type === "ListComp") return b.emit(Op.LIST_APPEND, depth + 1);
      if (e.type === "SetComp") return b.emit(Op.SET_ADD, depth + 1);
      if (b.header.kind === "async-generator") b.emit(Op.ASYNC_GEN_WRAP);
      b.emit(Op.YIELD);
      return b.emit(Op.POP);
    }
    const start = b.newLabel();
    const end = b.newLabel();
    if (depth === 0) b.emit(Op.LOAD_FAST, b.local(".0"));
    else {
      this.unchanged(g.iter);
      b.emit(g.isAsync ? Op.GET_AITER : Op.GET_ITER);
    }
    const from = b.position;
    b.mark(start);
    if (g.isAsync) {
      b.jump(Op.SETUP_TRY, end);
      b.emit(Op.GET_ANEXT);
      this.awaitTop();
      b.emit(Op.POP_BLOCK);
    } else b.jump(Op.FOR_ITER, end);
    this.store(g.target);
    for (const test of g.ifs) this.jumpIf(test, false, start);
    this.comprehensionLoop(e, depth + 1);
    b.jump(Op.JUMP_BACK, start);
    b.loop(from);
    b.mark(end);
    if (g.isAsync) b.emit(Op.END_ASYNC_FOR);
  }

  /** Awaits the top of the stack, leaves the result. */
  awaitTop(): void {
    this.builder.emit(Op.GET_AWAITABLE);
    this.delegate();
  }

  /** `yield from` the iterator on top: sends None first, passes on what is sent, leaves the result. */
  private delegate(): void {
    const b = this.builder;
    const again = b.newLabel();
    const done = b.newLabel();
    b.loadConst(null);
    b.mark(again);
    b.jump(Op.SEND, done);
    b.emit(Op.YIELD, 1); // 1: on behalf of the iterator below
    b.jump(Op.JUMP, again);
    b.mark(done);
  }
}

function docstringOf(body: Statement[]): string | null {
  const first = body[0];
  if (first?.type !== "Expr" || first.value.type !== "Constant") return null;
  const value = first.value.value;
  return value.kind === "str" ? withoutIndentation(value.value) : null;
}

/** A docstring as CPython keeps it: the spaces that all lines after the first begin with are gone. */
function withoutIndentation(text: string): string {
  const [first = "", ...rest] = text.split("\n").map(withoutTabs);
  const indents = rest.filter((l) => l.trim() !== "").map((l) => l.length - l.trimStart().length);
  const margin = indents.length > 0 ? Math.min(...indents) : 0;
  return [
    first.replace(/^ +/, ""),
    ...rest.map((l) => l.slice(Math.min(margin, l.length - l.trimStart().length))),
  ].join("\n");
}

function withoutTabs(line: string): string {
  let result = "";
  for (const c of line) result += c === "\t" ? " ".repeat(8 - (result.length % 8)) : c;
  return result;
}

function constantValue(e: Constant): ConstantValue {
  const v = e.value;
  switch (v.kind) {
    case "none":
      return null;
    case "ellipsis":
      return ellipsis;
    case "bool":
    case "str":
      return v.value;
    case "int":
      return toInt(v.value);
    case "float":
      return new PyFloat(v.value);
    case "bytes":
      return new PyBytes(v.value);
    case "complex":
      throw new SourceError("unsupported", "SyntaxError", "complex numbers are not supported", e.line, e.column);
  }
}

const placeOf = ({ line, column, endLine, endColumn }: Position): Position => ({ line, column, endLine, endColumn });

/** Parameters of the function that binds type parameters. */
function wrapperArguments(at: Position): Arguments {
  const args = [defaultsName, kwDefaultsName].map((name) => ({ name, annotation: null, ...placeOf(at) }));
  return { posOnly: [], args, vararg: null, kwOnly: [], kwDefaults: [], kwarg: null, defaults: [] };
}
