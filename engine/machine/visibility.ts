/**
 * Which operations on built-in values another task can notice (docs/spec/model.md M1.4-M1.7). An operation that touches
 * nothing that others reach commutes with all they do, so it is no scheduling point.
 *
 * Every answer here is a choice between cost and soundness: a needless `true` costs states, a wrong `false` loses outcomes.
 */
import { DictView } from "@/engine/modules/builtins/dict-view";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { BoundMethod, NativeFunction, PyFunction, PySuper } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { NativeIterator } from "@/engine/objects/iterators";
import { isProgramModule } from "@/engine/objects/module";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value } from "@/engine/objects/values";
import { PyGenerator } from "./frame";
import type { Machine } from "./machine";
import { SyncFunction } from "./synchronise";

type Operand = Value | undefined;

/** A class of the library, written in Python, marks so that its methods read or change its instances: generators, caches. */
const sharesMark = "_shares";

/** Whether an object's class says (those of dataclasses do, for the methods that they were given) that whoever calls its methods looks at what others may change. */
export const isSharing = (v: Operand): v is PyInstance =>
  v instanceof PyInstance &&
  !v.cls.isBuiltin &&
  (v.cls.lookup(sharesMark) === true || v.cls.lookup("__dataclass_params__") !== undefined);

/** An iterator class of the library that is written in Python: enumerate, zip, map, filter. */
function isLibraryIterator(o: PyInstance): boolean {
  const next = o.cls.lookup("__next__");
  return next instanceof PyFunction && next.code.internal;
}

/** The changeable built-in that others reach and that an operation on `v` itself reads or changes; null if there is none. */
export function sharedIn(m: Machine, v: Operand): PyObject | null {
  if (!(v instanceof PyObject) || v instanceof PyFloat) return null;
  if (m.watchesAll) return v instanceof PyType || v instanceof PyFunction || v instanceof NativeFunction ? null : v;
  if (v instanceof PyList || v instanceof PyDict || v instanceof PySet || v instanceof PyGenerator)
    return m.isShared(v) ? v : null;
  if (v instanceof NativeIterator) {
    const { source } = v;
    if (source !== null && m.isShared(source)) return source;
    return m.isShared(v) ? v : null;
  }
  if (v instanceof DictView) return m.isShared(v.dict) ? v.dict : null;
  if (isSharing(v)) return m.isShared(v) ? v : null;
  if (v instanceof PyInstance && isLibraryIterator(v)) return m.isShared(v) ? v : sharedDeepIn(m, v);
  return null;
}

/** The same for an operation that looks at everything inside as well: text, comparison, sorting. */
export function sharedDeepIn(m: Machine, v: Operand, seen?: Set<PyObject>): PyObject | null {
  if (!(v instanceof PyObject) || v instanceof PyFloat) return null;
  if (m.watchesAll) return sharedIn(m, v);
  const isLibrary = v instanceof PyInstance && isLibraryIterator(v);
  if (!isLibrary) {
    const own = sharedIn(m, v);
    if (own !== null) return own;
  } else if (m.isShared(v)) return v;
  if (v instanceof BoundMethod) return sharedIn(m, v.self);
  const inside = isLibrary ? (v as PyInstance).attrs?.values() : partsOf(v);
  if (!inside) return null;
  const known = seen ?? new Set<PyObject>();
  if (known.has(v)) return null;
  known.add(v);
  for (const part of inside) {
    if (!(part instanceof PyObject)) continue;
    const found = sharedDeepIn(m, part, known);
    if (found !== null) return found;
  }
  return null;
}

function partsOf(v: PyObject): Iterable<Operand> | null {
  if (v instanceof PyList || v instanceof PyTuple) return v.items;
  if (v instanceof PyDict) return v.entries.map((e) => e?.value);
  if (v instanceof DictView) return v.dict.entries.map((e) => e?.value);
  if (v instanceof PyException) return v.args.items;
  // An iterator of the library keeps what it goes through in the variables of a generator.
  if (v instanceof PyGenerator) return v.frame.code.internal ? (v.frame.slots as Operand[]) : null;
  if (v instanceof NativeIterator) return v.source === null ? null : partsOf(v.source);
  return null;
}

/** Native functions that do not look into their arguments, or only at what cannot change. */
const looksAtNothing = new Set([
  "isinstance",
  "issubclass",
  "callable",
  "id",
  "super",
  "print",
  "chr",
  "ord",
  "round",
  "divmod",
  "abs",
  "list.append",
  "list.insert",
  "list.pop",
  "list.clear",
  "list.reverse",
  "list.copy",
  "dict.get",
  "dict.pop",
  "dict.setdefault",
  "dict.popitem",
  "dict.clear",
  "dict.copy",
  "dict.keys",
  "dict.values",
  "dict.items",
  "set.add",
  "set.discard",
  "set.remove",
  "set.pop",
  "set.clear",
  "set.copy",
]);
/** Natives that look at the container they are given, not at what is in it. */
const looksAtContainer = new Set(["len", "iter", "next", "list.extend", "dict.update", "set.update", "enumerate"]);
/** Natives that work on an attribute of their first argument, named by the second. */
const worksOnAttribute = new Set(["getattr", "hasattr", "__getattribute__", "setattr", "delattr", "vars", "dir"]);
const storesAttribute = new Set(["setattr", "delattr", "object.__setattr__", "object.__delattr__"]);
/** Built-in classes whose making looks at the argument only, not at what is in it. */
const containerClasses = new Set(["list", "tuple", "set", "frozenset", "dict", "int", "float", "bool"]);
const plainClasses = new Set(["object", "type", "range", "slice", "property", "classmethod", "staticmethod", "super"]);
/** Library modules whose functions hand over what they are given without looking into it. */
const carriers = new Set(["threading", "queue", "asyncio", "concurrent.futures", "contextvars", "time"]);

export interface Touched {
  object: PyObject;
  isWrite: boolean;
}

/**
 * What a call of native or library code reads or changes that others reach; null if nothing. Synchronisation operations
 * stop by themselves. Arguments are `slots[from]` up to, not including, `slots[to]`; for `CALL_EX` the lists hold them.
 */
export function touchedByCall(
  m: Machine,
  callee: Value,
  args: readonly Operand[],
  from: number,
  to: number,
): Touched | null {
  if (callee instanceof BoundMethod)
    return touchedByCall(m, callee.callable, [callee.self, ...args.slice(from, to)], 0, to - from + 1);
  if (callee instanceof SyncFunction) return null;
  if (callee instanceof NativeFunction) return touchedByNative(m, callee, args, from, to);
  if (callee instanceof PyType) {
    const own = callee.isBuiltin && callee.layout !== "exception";
    const isLibrary = !callee.isBuiltin && !isProgramModule(callee.module) && !carriers.has(callee.module);
    if (!(own || isLibrary) || plainClasses.has(callee.name)) return null;
    const look = isLibrary || containerClasses.has(callee.name) ? sharedIn : sharedDeepIn;
    return firstOf(m, look, args, from, to);
  }
  if (callee instanceof PyInstance) {
    const own = isSharing(callee) ? sharedIn(m, callee) : null;
    return own && { object: own, isWrite: true };
  }
  if (callee instanceof PyFunction && callee.code.internal && !carriers.has(callee.module.name))
    return firstOf(m, sharedDeepIn, args, from, to);
  return null;
}

function touchedByNative(
  m: Machine,
  callee: NativeFunction,
  args: readonly Operand[],
  from: number,
  to: number,
): Touched | null {
  const { name } = callee;
  if (from === to) return null;
  const first = args[from];
  // The library says so itself: what follows is a step of its own.
  if (name === "step") return first instanceof PyObject && m.isShared(first) ? { object: first, isWrite: true } : null;
  if (callee.isVisible && first instanceof PyObject) {
    const own = sharedIn(m, first);
    if (own !== null) return { object: own, isWrite: true };
  }
  if (storesAttribute.has(name) || worksOnAttribute.has(name) || name === "object.__getattribute__") {
    const attribute = args[from + 1];
    const isWrite = storesAttribute.has(name);
    const object = isWrite
      ? first instanceof PyObject && m.isShared(first)
        ? first
        : null
      : attributeSeen(m, first, typeof attribute === "string" ? attribute : "__dict__");
    return object && { object, isWrite };
  }
  // Printing what the library's Python has to make a text of is reading it first.
  if (name === "print")
    return firstOf(m, (_, v) => (isSharing(v) && m.textOf(v) === null ? sharedIn(m, v) : null), args, from, to);
  if (looksAtNothing.has(name) && !m.watchesAll) return null;
  if (callee.isMethod) return firstOf(m, sharedDeepIn, args, from, to);
  return firstOf(m, looksAtContainer.has(name) ? sharedIn : sharedDeepIn, args, from, to);
}

function firstOf(
  m: Machine,
  look: (m: Machine, v: Operand) => PyObject | null,
  args: readonly Operand[],
  from: number,
  to: number,
): Touched | null {
  for (let i = from; i < to; i++) {
    const found = look(m, args[i]);
    if (found !== null) return { object: found, isWrite: false };
  }
  return null;
}

/**
 * The object whose change another task could notice in reading this attribute: the object itself, or a class from which
 * it takes the attribute; null if nobody can change what is read.
 */
export function attributeSeen(m: Machine, o: Operand, name: string): PyObject | null {
  if (!(o instanceof PyObject)) return null;
  if (o instanceof BoundMethod) return attributeSeen(m, o.callable, name);
  if (!m.program.attributeMayChange(o, name, m.watchesAll)) return null;
  if (m.isShared(o)) return o;
  if (o instanceof PySuper) return classSeen(m, o.selfType);
  if (o instanceof PyType) return classSeen(m, o);
  if ("attrs" in o && (o.attrs as Map<string, Value> | null)?.has(name)) return null;
  return classSeen(m, o.cls);
}

/** A class of the program among those that are asked for an attribute, if others reach it. */
function classSeen(m: Machine, cls: PyType): PyObject | null {
  return cls.mro.find((c) => !c.isBuiltin && m.isShared(c)) ?? null;
}
