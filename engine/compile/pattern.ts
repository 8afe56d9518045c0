/**
 * `match` patterns. Every value looked at is kept in a hidden local, so that a pattern can fail anywhere without
 * leaving anything on the stack; names are bound only when the whole pattern has matched.
 */
import type { Expression, Pattern } from "@/engine/parse/syntax";
import type { Label } from "./builder";
import type { Compiler } from "./compiler";
import { compareOperators, Op } from "./opcodes";

type Capture = { name: string; local: number };

/** The subject is on top of the stack and stays there; jumps to `fail` when it does not match. */
export function compilePattern(compiler: Compiler, pattern: Pattern, fail: Label): void {
  const b = compiler.builder;
  const subject = fresh(compiler);
  b.emit(Op.COPY, 1);
  b.emit(Op.STORE_FAST, subject);
  for (const capture of match(compiler, pattern, subject, fail)) {
    b.emit(Op.LOAD_FAST, capture.local);
    compiler.storeName(capture.name);
  }
}

const fresh = (compiler: Compiler): number => {
  const b = compiler.builder;
  return b.local(`.match${b.locals.length}`);
};

function match(compiler: Compiler, p: Pattern, subject: number, fail: Label): Capture[] {
  const b = compiler.builder;
  const unless = () => b.jump(Op.POP_JUMP_IF_FALSE, fail);
  switch (p.type) {
    case "MatchValue":
      b.emit(Op.LOAD_FAST, subject);
      compiler.expression(p.value);
      b.emit(Op.COMPARE, compareOperators.indexOf("=="));
      unless();
      return [];
    case "MatchSingleton":
      b.emit(Op.LOAD_FAST, subject);
      b.loadConst(p.value);
      b.emit(Op.IS, 0);
      unless();
      return [];
    case "MatchStar":
      return p.name ? [{ name: p.name, local: subject }] : [];
    case "MatchAs": {
      const inner = p.pattern ? match(compiler, p.pattern, subject, fail) : [];
      return p.name ? [...inner, { name: p.name, local: subject }] : inner;
    }
    case "MatchOr":
      return matchOr(compiler, p.patterns, subject, fail);
    case "MatchSequence": {
      const star = p.patterns.findIndex((x) => x.type === "MatchStar");
      b.emit(Op.LOAD_FAST, subject);
      b.emit(Op.MATCH_SEQUENCE);
      unless();
      b.emit(Op.LOAD_FAST, subject);
      b.emit(Op.GET_LEN);
      b.loadConst(star < 0 ? p.patterns.length : p.patterns.length - 1);
      b.emit(Op.COMPARE, compareOperators.indexOf(star < 0 ? "==" : ">="));
      unless();
      b.emit(Op.LOAD_FAST, subject);
      if (star < 0) b.emit(Op.UNPACK_SEQUENCE, p.patterns.length);
      else b.emit(Op.UNPACK_EX, star + (p.patterns.length - star - 1) * 256);
      return matchAll(compiler, p.patterns, fail);
    }
    case "MatchMapping": {
      b.emit(Op.LOAD_FAST, subject);
      b.emit(Op.MATCH_MAPPING);
      unless();
      const keys = fresh(compiler);
      for (const k of p.keys) compiler.expression(k as Expression);
      b.emit(Op.BUILD_TUPLE, p.keys.length);
      b.emit(Op.STORE_FAST, keys);
      b.emit(Op.LOAD_FAST, subject);
      b.emit(Op.LOAD_FAST, keys);
      b.emit(Op.MATCH_KEYS);
      unpackOrFail(compiler, p.patterns.length, fail);
      const captures = matchAll(compiler, p.patterns, fail);
      if (!p.rest) return captures;
      const rest = fresh(compiler);
      b.emit(Op.LOAD_FAST, subject);
      b.emit(Op.LOAD_FAST, keys);
      b.emit(Op.COPY_DICT_WITHOUT_KEYS);
      b.emit(Op.STORE_FAST, rest);
      return [...captures, { name: p.rest, local: rest }];
    }
    case "MatchClass": {
      b.emit(Op.LOAD_FAST, subject);
      compiler.expression(p.cls);
      b.loadConst(p.kwdAttrs);
      b.emit(Op.MATCH_CLASS, p.patterns.length);
      const all = [...p.patterns, ...p.kwdPatterns];
      unpackOrFail(compiler, all.length, fail);
      return matchAll(compiler, all, fail);
    }
  }
}

/** A tuple or None is on top: unpacks the one, fails on the other. */
function unpackOrFail(compiler: Compiler, count: number, fail: Label): void {
  const b = compiler.builder;
  const values = fresh(compiler);
  b.emit(Op.STORE_FAST, values);
  b.emit(Op.LOAD_FAST, values);
  b.loadConst(null);
  b.emit(Op.IS, 0);
  b.jump(Op.POP_JUMP_IF_TRUE, fail);
  b.emit(Op.LOAD_FAST, values);
  b.emit(Op.UNPACK_SEQUENCE, count);
}

/** The values of the patterns are on the stack, the first on top. */
function matchAll(compiler: Compiler, patterns: Pattern[], fail: Label): Capture[] {
  const locals = patterns.map(() => fresh(compiler));
  for (const local of locals) compiler.builder.emit(Op.STORE_FAST, local);
  return patterns.flatMap((x, i) => match(compiler, x, locals[i] as number, fail));
}

/** Alternatives bind the same names; whichever matched leaves its values in common locals. */
function matchOr(compiler: Compiler, patterns: Pattern[], subject: number, fail: Label): Capture[] {
  const b = compiler.builder;
  const done = b.newLabel();
  const common = new Map<string, number>();
  for (const alternative of patterns) {
    const next = b.newLabel();
    for (const c of match(compiler, alternative, subject, next)) {
      const local = common.get(c.name) ?? fresh(compiler);
      common.set(c.name, local);
      b.emit(Op.LOAD_FAST, c.local);
      b.emit(Op.STORE_FAST, local);
    }
    b.jump(Op.JUMP, done);
    b.mark(next);
  }
  b.jump(Op.JUMP, fail);
  b.mark(done);
  return [...common].map(([name, local]) => ({ name, local }));
}
