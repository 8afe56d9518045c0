/** The built-in functions. What may call code of the program goes on in the library's Python part (`rt.library`). */
import { deleteAttribute, dictOf, loadAttribute, missingAttribute, storeAttribute } from "@/engine/machine/attributes";
import { iteratorOf } from "@/engine/machine/containers";
import { type Frame, Mode, PyGenerator } from "@/engine/machine/frame";
import { AsyncStep, resume } from "@/engine/machine/generators";
import { binary } from "@/engine/machine/operators";
import { Raised } from "@/engine/machine/raised";
import { exceptionType, iteratorTypes, typeType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { BoundMethod, MethodWrapper, NativeFunction, PyFunction, PySuper } from "@/engine/objects/function";
import { shownHash } from "@/engine/objects/hash";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { DictIterator, NativeIterator, ReversedIterator } from "@/engine/objects/iterators";
import { floatDivmod, floatRound, floatRoundToInt } from "@/engine/objects/number/float";
import * as int from "@/engine/objects/number/int";
import { intToPrefixedText } from "@/engine/objects/number/int-text";
import { type Result, type Runtime, tail } from "@/engine/objects/runtime";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { codePointLength, compareText } from "@/engine/objects/text/code-points";
import { asciiOfRepr } from "@/engine/objects/text/repr";
import { PyType } from "@/engine/objects/type";
import { isInt, type Kwargs, PyObject, raise, toInt, type Value } from "@/engine/objects/values";
import { expects, indexArgument, machineOf, named, native, takes } from "../native";
import { DictView } from "./dict-view";
import { isIterable, missing } from "./intrinsics";
import { nativeLength } from "./length";
import { sumOfNumbers } from "./numbers";
import { print } from "./print";
import { checkSortArguments } from "./sort-arguments";

type Call = (rt: Runtime, args: Value[], kwargs: Kwargs) => Result;

const primitive = (v: Value): Value => (v instanceof PyInstance && v.primitive !== undefined ? v.primitive : v);

function next(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("next", args, kwargs, 1, 2);
  const [it, fallback] = args as [Value, Value | undefined];
  if (it instanceof NativeIterator) {
    const v = it.next(rt.trail);
    if (v !== undefined) return v;
    if (fallback !== undefined) return fallback;
    throw new Raised(new PyException(exceptionType("StopIteration"), new PyTuple([])));
  }
  if (it instanceof PyGenerator && it.frame.code.kind === "generator") {
    if (it.state === "done" && fallback !== undefined) return fallback;
    return resume(machineOf(rt), it, null, fallback === undefined ? Mode.NEXT : Mode.NEXT_DEFAULT, 0, fallback);
  }
  return rt.library("next_of", args);
}

function isCallable(rt: Runtime, v: Value): boolean {
  return (
    v instanceof PyFunction ||
    v instanceof NativeFunction ||
    v instanceof BoundMethod ||
    v instanceof PyType ||
    (v instanceof MethodWrapper && v.isStatic) ||
    rt.typeOf(v).lookup("__call__") !== undefined
  );
}

function iter(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("iter", args, kwargs, 1, 2);
  if (args.length === 2) {
    if (!isCallable(rt, args[0] as Value)) raise("TypeError", "iter(v, w): v must be callable");
    return rt.call(rt.libraryType("callable_iterator"), args);
  }
  const v = args[0] as Value;
  return iteratorOf(machineOf(rt), v) ?? rt.library("iterate", [v]);
}

function len(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("len", args, kwargs, 1, 1);
  return nativeLength(args[0] as Value) ?? rt.library("length", args);
}

/** A class whose metaclass does not replace this question about its instances or subclasses. */
const isPlainClass = (v: Value, question: string): v is PyType =>
  v instanceof PyType && (v.cls === typeType || v.cls.lookup(question) instanceof NativeFunction);

function issubclass(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("issubclass", args, kwargs, 2, 2);
  const [cls, of] = args as [Value, Value];
  if (cls instanceof PyType && isPlainClass(of, "__subclasscheck__")) return cls.isSubtypeOf(of);
  return rt.library("issubclass_slow", args);
}

function isinstance(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("isinstance", args, kwargs, 2, 2);
  const [v, cls] = args as [Value, Value];
  if (isPlainClass(cls, "__instancecheck__")) return rt.isInstance(v, cls);
  if (cls instanceof PyTuple && cls.items.every((c) => isPlainClass(c, "__instancecheck__")))
    return cls.items.some((c) => rt.isInstance(v, c as PyType));
  return rt.library("isinstance_slow", args);
}

function getattr(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("getattr", args, kwargs, 2, 3);
  const name = attributeName(rt, args[1]);
  if (args.length === 3) return rt.library("getattr_default", args);
  return loadAttribute(machineOf(rt), args[0] as Value, name);
}

function hash(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("hash", args, kwargs, 1, 1);
  const v = args[0] as Value;
  if (rt.keyOf(v) === undefined) return rt.library("hash_of", [v]);
  return toInt(shownHash(v));
}

function round(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  if (args.length === 0 && !kwargs?.has("number"))
    raise("TypeError", "round() missing required argument 'number' (pos 1)");
  const [number, digits = null] = named("round", ["number", "ndigits"], args, kwargs);
  const v = primitive(number as Value);
  if (typeof v === "boolean") return v ? 1 : 0;
  if (isInt(v)) return digits === null ? v : int.intRound(v, indexArgument(rt, digits));
  if (v instanceof PyFloat)
    return digits === null ? floatRoundToInt(v.value) : new PyFloat(floatRound(v.value, indexArgument(rt, digits)));
  return rt.library("round_of", [number as Value, digits]);
}

function divmod(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("divmod", args, kwargs, 2, 2);
  const [a, b] = args.map(primitive) as [Value, Value];
  const [ia, ib] = [int.intOf(a), int.intOf(b)];
  if (ia !== null && ib !== null) return new PyTuple(int.divmod(ia, ib));
  const [fa, fb] = [asNumber(a), asNumber(b)];
  if (fa !== null && fb !== null) return new PyTuple(floatDivmod(fa, fb).map((x) => new PyFloat(x)));
  return rt.library("divmod_of", args);
}

function sum(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  if (args.length === 0) raise("TypeError", "sum() takes at least 1 positional argument (0 given)");
  if (args.length > 2) raise("TypeError", `sum() takes at most 2 arguments (${args.length} given)`);
  for (const name of kwargs?.keys() ?? [])
    if (name !== "start") raise("TypeError", `sum() got an unexpected keyword argument '${name}'`);
  const given = args[1] === undefined ? kwargs?.get("start") : args[1];
  const start = given === undefined ? 0 : given;
  const source = args[0] as Value;
  const items = source instanceof PyRange && source.length > 1e6 ? null : rt.itemsOf(source);
  const total = items === null ? null : sumOfNumbers(items, start);
  return total ?? rt.library("sum_of", [source, start]);
}

/** `any` and `all`: stop at the first item whose truth is this. */
function quantifier(name: "any" | "all", wanted: boolean): Call {
  return (rt, args, kwargs) => {
    takes(name, args, kwargs, 1, 1);
    const source = args[0] as Value;
    const items = source instanceof PyRange && source.length > 1000 ? null : rt.itemsOf(source);
    if (items === null) return rt.library(`${name}_of`, [source]);
    for (const item of items) {
      const truth = rt.truthOf(item);
      if (truth === null) return rt.library(`${name}_of`, [source]);
      if (truth === wanted) return wanted;
    }
    return !wanted;
  };
}

function extreme(name: "min" | "max"): Call {
  return (rt, args, kwargs) => {
    const key = kwargs?.get("key") ?? null;
    const fallback = kwargs?.get("default");
    if (args.length === 0) raise("TypeError", `${name} expected at least 1 argument, got 0`);
    for (const k of kwargs?.keys() ?? []) {
      if (k !== "key" && k !== "default") raise("TypeError", `${name}() got an unexpected keyword argument '${k}'`);
    }
    if (args.length > 1 && fallback !== undefined)
      raise("TypeError", `Cannot specify a default for ${name}() with multiple positional arguments`);
    const source = args.length === 1 ? (args[0] as Value) : new PyTuple(args);
    const items = key === null ? rt.itemsOf(source) : null;
    if (items !== null && items.length > 0) {
      let best = items[0] as Value;
      let isNative = true;
      for (let i = 1; i < items.length && isNative; i++) {
        const order = rt.order(items[i] as Value, best);
        if (order === null || order === undefined) isNative = false;
        else if (name === "min" ? order < 0 : order > 0) best = items[i] as Value;
      }
      if (isNative) return best;
    }
    if (!isIterable(rt, source)) raise("TypeError", `'${rt.typeOf(source).name}' object is not iterable`);
    return rt.library("extreme", [name, source, key, fallback === undefined ? missing : fallback]);
  };
}

function sorted(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  if (args.length !== 1) raise("TypeError", `sorted expected 1 argument, got ${args.length}`);
  checkSortArguments(kwargs);
  return rt.library("sorted", [args[0] as Value, kwargs?.get("key") ?? null, kwargs?.get("reverse") ?? false]);
}

function attributeName(rt: Runtime, name: Value | undefined): string {
  const text = primitive(name as Value);
  if (typeof text !== "string") raise("TypeError", `attribute name must be string, not '${rt.typeOf(text).name}'`);
  return text;
}

/** The variables here: live in a module and a class body, a copy in a function. */
function localsOf(rt: Runtime): PyDict {
  const frame = machineOf(rt).current.frame as Frame;
  if (frame.code.kind === "module") return dictOf(rt, frame.module) as PyDict;
  if (frame.namespace !== null) return frame.namespace;
  const d = new PyDict();
  frame.code.localNames.forEach((name, i) => {
    const value = frame.slots[i];
    if (value !== undefined && !name.startsWith(".")) d.setText(rt.trail, name, value);
  });
  for (const [i, name] of [...frame.code.cellNames, ...frame.code.freeNames].entries()) {
    const { value } = frame.cell(i);
    if (value !== undefined && name !== "__class__") d.setText(rt.trail, name, value);
  }
  return d;
}

function superOf(rt: Runtime, cls: PyType, self: Value): PySuper {
  if (self instanceof PyType && self.isSubtypeOf(cls)) return new PySuper(cls, self, self);
  const type = rt.typeOf(self);
  if (!type.isSubtypeOf(cls)) {
    const kind = self instanceof PyType ? `type ${self.name}` : `instance of ${type.name}`;
    raise("TypeError", `super(type, obj): obj (${kind}) is not an instance or subtype of type (${cls.name}).`);
  }
  return new PySuper(cls, self, type);
}

function superFunction(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  takes("super", args, kwargs, 0, 2);
  if (args.length > 0) {
    const [cls, self] = args as [Value, Value | undefined];
    if (!(cls instanceof PyType)) raise("TypeError", `super() argument 1 must be a type, not ${rt.typeOf(cls).name}`);
    if (self === undefined || self === null) raise("NotImplementedError", "an unbound super is not supported here");
    return superOf(rt, cls, self);
  }
  const frame = machineOf(rt).current.frame;
  if (!frame) raise("RuntimeError", "super(): no current frame");
  if (frame.code.argCount === 0) raise("RuntimeError", "super(): no arguments");
  const at = frame.code.freeNames.indexOf("__class__");
  if (at < 0) raise("RuntimeError", "super(): __class__ cell not found");
  const cls = frame.cell(frame.code.cellNames.length + at).value;
  const asCell = frame.code.cellParameters.indexOf(0);
  const self = asCell >= 0 ? frame.cell(asCell).value : frame.slots[0];
  if (self === undefined) raise("RuntimeError", "super(): arg[0] deleted");
  if (!(cls instanceof PyType)) raise("RuntimeError", "super(): empty __class__ cell");
  return superOf(rt, cls, self);
}

export function reversed(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  expects("reversed", args, kwargs, 1);
  const v = args[0] as Value;
  if (v instanceof PyObject && !v.cls.isBuiltin) return rt.library("reversed_of", [v]);
  if (v instanceof PyList) return new ReversedIterator(v);
  if (v instanceof PyRange)
    return iteratorOf(machineOf(rt), new PyRange(v.at(v.length - 1), v.start - v.step, -v.step)) as Value;
  if (v instanceof PyDict) return new DictIterator(v, "keys", true);
  if (v instanceof DictView) return new DictIterator(v.dict, v.shows, true);
  const items = v instanceof PySet ? null : rt.itemsOf(v);
  if (items !== null) return new ReversedIterator(new PyList(items), iteratorTypes.reversedAny);
  return rt.library("reversed_of", [v]);
}

function numberBase(base: 2 | 8 | 16): Call {
  const name = { 2: "bin", 8: "oct", 16: "hex" }[base];
  return (rt, args, kwargs) => {
    takes(name, args, kwargs, 1, 1);
    const v = args[0] as Value;
    const n = int.intOf(primitive(v)) ?? indexArgument(rt, v);
    return intToPrefixedText(n, base, (b) => rt.charge(b));
  };
}

const functions: Record<string, Call> = {
  print,
  next,
  iter,
  len,
  isinstance,
  any: quantifier("any", true),
  all: quantifier("all", false),
  getattr,
  hash,
  round,
  divmod,
  sum,
  sorted,
  min: extreme("min"),
  max: extreme("max"),
  super: superFunction,
  issubclass,
  hasattr: (rt, args, kwargs) => {
    takes("hasattr", args, kwargs, 2, 2);
    attributeName(rt, args[1]);
    return rt.library("hasattr_slow", args);
  },
  setattr: (rt, args, kwargs) => {
    takes("setattr", args, kwargs, 3, 3);
    const result = storeAttribute(rt, args[0] as Value, attributeName(rt, args[1]), args[2] as Value);
    return result === tail ? tail : null;
  },
  delattr: (rt, args, kwargs) => {
    takes("delattr", args, kwargs, 2, 2);
    const name = attributeName(rt, args[1]);
    const result = deleteAttribute(rt, args[0] as Value, name);
    return result === undefined ? missingAttribute(rt, args[0] as Value, name) : result;
  },
  callable: (rt, args, kwargs) => {
    takes("callable", args, kwargs, 1, 1);
    return isCallable(rt, args[0] as Value);
  },
  repr: (rt, args, kwargs) => {
    takes("repr", args, kwargs, 1, 1);
    return rt.reprOf(args[0] as Value) ?? rt.library("repr_of", args);
  },
  ascii: (rt, args, kwargs) => {
    takes("ascii", args, kwargs, 1, 1);
    const text = rt.reprOf(args[0] as Value);
    return text === null ? rt.library("format_value", [args[0] as Value, 3, ""]) : asciiOfRepr(text);
  },
  format: (rt, args, kwargs) => {
    takes("format", args, kwargs, 1, 2);
    return rt.library("format", args);
  },
  abs: (rt, args, kwargs) => {
    takes("abs", args, kwargs, 1, 1);
    const v = primitive(args[0] as Value);
    const i = int.intOf(v);
    if (i !== null) return int.abs(i);
    if (v instanceof PyFloat) return new PyFloat(Math.abs(v.value));
    return rt.library("unary_special", [v, "__abs__", `bad operand type for abs(): '${rt.typeOf(v).name}'`]);
  },
  pow: (rt, args, kwargs) => {
    for (const [i, name] of ["base", "exp"].entries())
      if (args[i] === undefined && !kwargs?.has(name))
        raise("TypeError", `pow() missing required argument '${name}' (pos ${i + 1})`);
    const [base, exponent, modulus = null] = named("pow", ["base", "exp", "mod"], args, kwargs) as [
      Value,
      Value,
      Value | undefined,
    ];
    if (modulus === null) {
      const isOfProgram = [base, exponent].some((v) => v instanceof PyObject && !v.cls.isBuiltin);
      const r = isOfProgram ? undefined : binary(rt, "**", base, exponent);
      return r === undefined ? rt.library("binary_operation", ["**", base, exponent]) : r;
    }
    const [b, e, n] = [base, exponent, modulus].map((v) => int.intOf(primitive(v)));
    if (b === null || e === null || n === null || b === undefined || e === undefined || n === undefined)
      return rt.library("pow_of", [base, exponent, modulus]);
    return int.powMod(b, e, n, (bytes) => rt.charge(bytes));
  },
  bin: numberBase(2),
  oct: numberBase(8),
  hex: numberBase(16),
  chr: (rt, args, kwargs) => {
    takes("chr", args, kwargs, 1, 1);
    const code = indexArgument(rt, args[0] as Value);
    if (code < 0 || code > 0x10ffff) raise("ValueError", "chr() arg not in range(0x110000)");
    return String.fromCodePoint(code);
  },
  ord: (rt, args, kwargs) => {
    takes("ord", args, kwargs, 1, 1);
    const text = primitive(args[0] as Value);
    if (text instanceof PyBytes) {
      if (text.value.length === 1) return text.value[0] as number;
      raise("TypeError", `ord() expected a character, but string of length ${text.value.length} found`);
    }
    if (typeof text !== "string")
      raise("TypeError", `ord() expected string of length 1, but ${rt.typeOf(text).name} found`);
    if (codePointLength(text) !== 1)
      raise("TypeError", `ord() expected a character, but string of length ${codePointLength(text)} found`);
    return text.codePointAt(0) as number;
  },
  id: (rt, args, kwargs) => {
    takes("id", args, kwargs, 1, 1);
    const v = args[0] as Value;
    return v instanceof PyObject
      ? Number.parseInt(machineOf(rt).addressOf(v), 16)
      : Number(shownHash(v) & 0xffffffffn) * 8 + 0x100000;
  },
  vars: (rt, args, kwargs) => {
    takes("vars", args, kwargs, 0, 1);
    if (args.length === 0) return localsOf(rt);
    return rt.library("vars_of", args);
  },
  globals: (rt, args, kwargs) => {
    takes("globals", args, kwargs, 0, 0);
    return dictOf(rt, (machineOf(rt).current.frame as Frame).module) as PyDict;
  },
  locals: (rt, args, kwargs) => {
    takes("locals", args, kwargs, 0, 0);
    return localsOf(rt);
  },
  dir: (rt, args, kwargs) => {
    takes("dir", args, kwargs, 0, 1);
    if (args.length === 0) {
      const names = [...localsOf(rt).live()].map((e) => e.key as string);
      return new PyList(names.sort(compareText));
    }
    return rt.library("dir_of", args);
  },
  aiter: (rt, args) =>
    args[0] instanceof PyGenerator && args[0].frame.code.kind === "async-generator"
      ? args[0]
      : rt.library("aiter_of", args),
  anext: (rt, args) =>
    args.length > 1
      ? rt.library("anext_default", args)
      : args[0] instanceof PyGenerator && args[0].frame.code.kind === "async-generator"
        ? new AsyncStep(args[0], "send", null)
        : rt.library("anext_of", args),
};

export const functionNames: readonly string[] = Object.keys(functions);

export function builtinFunctions(): [string, Value][] {
  return Object.entries(functions).map(([name, call]) => [name, native(name, call)]);
}
