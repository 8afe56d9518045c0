/** Native functions that only the library's Python code calls (names with an underscore; engine/modules/python). */

import { compareOperators } from "@/engine/compile/opcodes";
import { bind, findAttribute, missingAttribute, ownAttrs } from "@/engine/machine/attributes";
import { callableName } from "@/engine/machine/callable-name";
import { compareValues } from "@/engine/machine/compare";
import { iteratorOf } from "@/engine/machine/containers";
import { containsNatively } from "@/engine/machine/contains";
import { describedText } from "@/engine/machine/exception-text";
import { handledException, isException } from "@/engine/machine/exceptions";
import { formatNatively } from "@/engine/machine/format";
import { PyGenerator } from "@/engine/machine/frame";
import { AsyncStep } from "@/engine/machine/generators";
import type { Machine } from "@/engine/machine/machine";
import { binary, unary } from "@/engine/machine/operators";
import { plainRepr } from "@/engine/machine/protocols";
import { isHidden } from "@/engine/objects/attribute-dict";
import { objectType, setType, tracebackType, typeType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { BoundMethod, NativeFunction, PyCell, PyFunction, PyProperty } from "@/engine/objects/function";
import { identityHash, nativeHash, tupleHash } from "@/engine/objects/hash";
import { type PyException, PyInstance } from "@/engine/objects/instance";
import { NativeIterator } from "@/engine/objects/iterators";
import { intHash } from "@/engine/objects/number/int";
import { type Result, type Runtime, tail } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { ellipsis, notImplemented } from "@/engine/objects/singletons";
import { compareText } from "@/engine/objects/text/code-points";
import type { FormatPart } from "@/engine/objects/text/format-method";
import { Part } from "@/engine/part";

const formatting = new Part("str.format", () => import("@/engine/objects/text/format-method"));

import { formatStr } from "@/engine/objects/text/format-spec";
import { asciiOfRepr } from "@/engine/objects/text/repr";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, toInt, type Value } from "@/engine/objects/values";
import { machineOf, native } from "../native";
import { redirectFunction, stderrObject, stdoutObject } from "../streams";
import { abstractNames } from "./abstract";
import { newClass } from "./classes";
import { defineFunction } from "./define-function";
import type { DictView } from "./dict-view";
import { nativeLength, plainLength } from "./length";
import { sumOfNumbers } from "./numbers";

const percent = new Part("the operator %", () => import("./percent-format"));

import { isOfLibrary, writeFunction } from "./print";
import { copyOf, isSubset, merge, updateInPlace } from "./set-operations";

/** "There is none": never seen by a program. */
export const missing = new PyInstance(objectType);

/** A method that a class written in Python defines (a program's or the library's), bound; native ones do not count. */
function special(rt: Runtime, v: Value, name: string): Value {
  const cls = rt.typeOf(v);
  if (cls.isBuiltin) return missing;
  const found = cls.lookup(name);
  if (found === undefined || found === null || found instanceof NativeFunction) return missing;
  return bind(rt, found, v, cls) as Value;
}

const primitive = (v: Value): Value => (v instanceof PyInstance && v.primitive !== undefined ? v.primitive : v);
const orMissing = (v: Value | undefined | null): Value => (v === undefined || v === null ? missing : v);

function refuseOperation(rt: Runtime, op: string, shown: string, a: Value, b: Value): never {
  const [ta, tb] = [rt.typeOf(a).name, rt.typeOf(b).name];
  if (op === "+") {
    if (typeof a === "string") raise("TypeError", `can only concatenate str (not "${tb}") to str`);
    if (a instanceof PyList) {
      if (shown === "+=") raise("TypeError", `'${tb}' object is not iterable`);
      raise("TypeError", `can only concatenate list (not "${tb}") to list`);
    }
    if (a instanceof PyTuple) raise("TypeError", `can only concatenate tuple (not "${tb}") to tuple`);
    if (a instanceof PyBytes) raise("TypeError", `can't concat ${tb} to bytes`);
  }
  if (op === "*") {
    const isSequence = (v: Value) =>
      typeof v === "string" || v instanceof PyList || v instanceof PyTuple || v instanceof PyBytes;
    if (isSequence(a)) raise("TypeError", `can't multiply sequence by non-int of type '${tb}'`);
    if (isSequence(b)) raise("TypeError", `can't multiply sequence by non-int of type '${ta}'`);
  }
  const name = op === "**" ? (shown === "**" ? "** or pow()" : "**=") : shown;
  raise("TypeError", `unsupported operand type(s) for ${name}: '${ta}' and '${tb}'`);
}

const inplaceNames: Record<string, string> = {
  "+": "__iadd__",
  "*": "__imul__",
  "|": "__ior__",
  "&": "__iand__",
  "-": "__isub__",
  "^": "__ixor__",
};

/** `a op= b` where the built-in changes in place. */
function inplace(rt: Runtime, op: string, a: Value, b: Value, asBuiltin: boolean): Value {
  if (
    !asBuiltin &&
    a instanceof PyObject &&
    !a.cls.isBuiltin &&
    !(a instanceof PyInstance) &&
    special(rt, a, inplaceNames[op] ?? "") !== missing
  )
    return missing;
  if (a instanceof PyList && op === "+") {
    const items = rt.itemsOf(b);
    if (items === null) return missing;
    for (const v of items) {
      rt.reachableFrom(a, v);
      rt.trail.push(a, a.items, v);
    }
    return a;
  }
  if (a instanceof PyList && op === "*") {
    const result = binary(rt, op, a, b);
    if (!(result instanceof PyList)) return missing;
    rt.trail.set(a, "items", result.items);
    return a;
  }
  if (a instanceof PySet && b instanceof PySet && !a.isFrozen) {
    return updateInPlace(rt, op, a, b) ? a : missing;
  }
  if (a instanceof PyDict && b instanceof PyDict && op === "|" && a.userKeys === null && b.userKeys === null) {
    for (const [key, at] of b.index) {
      const e = b.entries[at];
      if (!e) continue;
      a.set(rt.trail, key, e.key, e.value);
      rt.reachableFrom(a, e.key);
      rt.reachableFrom(a, e.value);
    }
    return a;
  }
  return missing;
}

function compareNative(rt: Runtime, op: string, a: Value, b: Value): Value {
  if (a instanceof PySet && b instanceof PySet && op !== "==" && op !== "!=") {
    const [small, large] = op.startsWith("<") ? [a, b] : [b, a];
    const sub = isSubset(small, large);
    if (sub === null) return missing;
    return sub && (op.length === 2 || small.used < large.used);
  }
  if (op === "==" || op === "!=") {
    const same = rt.equal(a, b);
    return same === null ? missing : same === (op === "==");
  }
  if (asNumber(a) !== null && asNumber(b) !== null && rt.order(a, b) === undefined) return false;
  const order = rt.order(a, b);
  if (order === null || order === undefined) return missing;
  return compareValues(machineOf(rt), compareOperators.indexOf(op as "<"), a, b) as Value;
}

function sortByKeys(rt: Runtime, items: PyList, keys: PyList, reverse: Value): Value {
  const pairs = items.items.map((v, i) => ({ v, k: keys.items[i] as Value, i }));
  let native = true;
  const direction = reverse === true ? -1 : 1;
  rt.charge(pairs.length * 16);
  pairs.sort((x, y) => {
    if (!native) return 0;
    const o = rt.order(x.k, y.k);
    if (o === null || o === undefined) {
      const bothFloats = asNumber(x.k) !== null && asNumber(y.k) !== null;
      if (o === null || !bothFloats) native = false;
      return 0;
    }
    return o === 0 ? x.i - y.i : o * direction;
  });
  return native ? new PyList(pairs.map((p) => p.v)) : missing;
}

function formatParts(parts: readonly FormatPart[]): PyList {
  return new PyList(
    parts.map((part) => {
      if (part.kind === "failure") return formatting.here.raiseFailure(part);
      if (part.kind === "text") return part.text;
      const steps = part.steps.map((s) => {
        if (s.kind === "failure") return formatting.here.raiseFailure(s);
        return s.kind === "item" ? new PyTuple([true, s.key]) : new PyTuple([false, s.name]);
      });
      const conversion = part.conversion === null ? 0 : { str: 1, repr: 2, ascii: 3 }[part.conversion];
      return new PyTuple([
        part.first,
        new PyList(steps),
        conversion,
        part.spec.length === 0 ? null : formatParts(part.spec),
      ]);
    }),
  );
}

const reprsUnderWay = "reprs";

function reprsOf(m: Machine): PyList {
  const { local } = m.current;
  const known = local.get(reprsUnderWay);
  if (known instanceof PyList) return known;
  const reprs = new PyList([]);
  m.trail.mapSet(m.current, local, reprsUnderWay, reprs);
  return reprs;
}

export function intrinsics(rt: Runtime): [string, Value][] {
  const m = machineOf(rt);
  const define = (name: string, arity: number, call: (...args: Value[]) => Result): [string, Value] => [
    name,
    native(name, (_, args) => {
      if (args.length < arity) throw new Error(`${name} takes ${arity} arguments`);
      return call(...args);
    }),
  ];
  const dict = (v: Value) => v as unknown as PyDict;
  const set = (v: Value) => v as unknown as PySet;
  const list = (v: Value) => v as unknown as PyList;
  return [
    ["_missing", missing],
    ["_exhausted", m.program.exhausted],
    ["_write", writeFunction],
    ["_redirect", redirectFunction],
    define("_is_stream", 1, (v) => v === stderrObject || v === stdoutObject || isOfLibrary(v)),
    define("_special", 2, (v, name) => special(rt, v, name as string)),
    define(
      "_overrides",
      3,
      (sub, base, name) => (sub as PyType).lookup(name as string) !== (base as PyType).lookup(name as string),
    ),
    define("_primitive", 1, primitive),
    define("_as_plain", 1, (v) => (v instanceof PyList && !v.cls.isBuiltin ? new PyList(v.items) : primitive(v))),
    define("_items_natively", 1, (v) => iteratorOf(m, v, true) as Value),
    define("_class_attributes", 1, (cls) => {
      const d = rt.newDict();
      for (const [name, value] of (cls as PyType).attrs) d.setText(rt.trail, name, value);
      return d;
    }),
    define("_run_annotations", 1, (annotate) => {
      const fn = annotate as unknown as PyFunction;
      const r = rt.call(fn, []);
      if (r === tail && m.current.frame) m.current.frame.namespace = fn.namespace;
      return r;
    }),
    define("_has_attributes", 1, (v) => [...(ownAttrs(v)?.keys() ?? [])].some((n) => !isHidden(n))),
    define("_set_class_attribute", 3, (cls, name, value) => {
      // Part of making the class: nothing that can change afterwards.
      rt.trail.mapSet(cls as PyType, (cls as PyType).attrs, name as string, value);
      rt.reachableFrom(cls as PyType, value);
      return null;
    }),
    define("_define", 5, (source, qualifiedName, moduleName, names, defaults) =>
      defineFunction(source as string, qualifiedName as string, moduleName as string, dict(names), dict(defaults)),
    ),
    define("_callable_name", 1, (v) => callableName(rt, v)),
    // What follows in the library is a step of its own, if others reach this object.
    ["_step", new NativeFunction("step", () => null, true, false)],
    // Whether a call of it runs no code of the program.
    define("_is_native", 1, (v) => v instanceof NativeFunction || (v instanceof PyType && v.isBuiltin)),
    define("_bound_method", 2, (callable, self) => new BoundMethod(self, callable)),
    define("_check_hashable", 1, (v) => {
      rt.keyOf(v);
      return null;
    }),
    define("_callers_module", 0, () => m.programFrame(m.current)?.module.name ?? "builtins"),
    // For copies: what is its own copy, and what is made of values that can be copied.
    define(
      "_is_atomic",
      1,
      (v) =>
        !(v instanceof PyObject) ||
        v instanceof NativeFunction ||
        v instanceof PyFunction ||
        v instanceof PyType ||
        v instanceof PyProperty ||
        v === ellipsis ||
        v === notImplemented,
    ),
    define("_can_be_copied", 1, (v) =>
      v instanceof PyInstance
        ? v.native === null
        : v instanceof PyList || v instanceof PyTuple || v instanceof PyDict || v instanceof PySet || isException(v),
    ),
    define("_class_attribute", 2, (cls, name) =>
      orMissing2(typeof name === "string" ? (cls as PyType).attrs.get(name) : undefined),
    ),
    define("_abstract_names", 1, (cls) => new PyList(abstractNames(cls as PyType))),
    define("_module_names", 0, () => {
      const d = rt.newDict();
      for (const [name, value] of m.main.attrs) d.setText(rt.trail, name, value);
      return d;
    }),
    define("_handled_exception", 0, () => handledException(m.current.frame)),
    define("_is_subtype", 2, (sub, cls) => (sub as PyType).isSubtypeOf(cls as PyType)),
    ["_traceback_type", tracebackType],
    define("_generic", 1, (cls) => (cls as PyType).isBuiltin),
    define(
      "_find_attribute",
      2,
      (obj, name) => findAttribute(rt, obj, name as string) ?? missingAttribute(rt, obj, name as string),
    ),
    define("_names_of", 1, (v) => {
      const names = new Set<string>();
      for (const t of v instanceof PyType ? v.mro : rt.typeOf(v).mro) for (const n of t.attrs.keys()) names.add(n);
      for (const n of ownAttrs(v)?.keys() ?? []) if (!isHidden(n)) names.add(n);
      return new PyList([...names].sort(compareText));
    }),
    define("_is_number", 1, (v) => asNumber(v) !== null),
    define("_sum_of_numbers", 2, (items, start) => sumOfNumbers(list(items).items, start) as Value),
    define("_identity_hash", 1, (v) => toInt(identityHash(v as PyObject))),
    define("_dict_of_view", 1, (v) => (v as unknown as DictView).dict),
    define("_native_binary", 3, (op, a, b) => orMissing2(binary(rt, op as string, a, b))),
    define("_native_unary", 2, (op, a) => orMissing2(unary(op as string, a))),
    define("_native_inplace", 4, (op, a, b, asBuiltin) => inplace(rt, op as string, a, b, asBuiltin === true)),
    define("_refuse_operation", 4, (op, shown, a, b) => refuseOperation(rt, op as string, shown as string, a, b)),
    define("_native_compare", 3, (op, a, b) => compareNative(rt, op as string, a, b)),
    define(
      "_is_sequence_pair",
      2,
      (a, b) => (a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple),
    ),
    define("_native_length_of", 1, (v) => orMissing2(plainLength(v))),
    define("_native_length", 1, (v) => orMissing2(nativeLength(v))),
    define("_native_contains", 2, (c, item) => orMissing(containsNatively(rt, c, item))),
    define("_is_iterable", 1, (v) => isIterable(rt, v)),
    define(
      "_is_iterator",
      1,
      (v) => v instanceof NativeIterator || v instanceof PyGenerator || special(rt, v, "__next__") !== missing,
    ),
    define(
      "_is_coroutine",
      1,
      (v) => (v instanceof PyGenerator && v.frame.code.kind === "coroutine") || v instanceof AsyncStep,
    ),
    define("_has", 2, (v, name) => rt.typeOf(v).lookup(name as string) !== undefined),
    // dictionaries and sets whose keys the program compares
    define("_dict_candidates", 3, (d, key, hash) => {
      const normal = rt.keyOf(key);
      const own = normal === undefined ? undefined : dict(d).index.get(normal);
      return new PyList([...new Set([...(own === undefined ? [] : [own]), ...dict(d).candidates(hash as number)])]);
    }),
    define("_dict_key_at", 2, (d, i) => dict(d).entries[i as number]?.key ?? null),
    define("_dict_value_at", 2, (d, i) => dict(d).entries[i as number]?.value ?? null),
    define("_dict_add_user", 4, (d, hash, key, value) => {
      rt.reachableFrom(dict(d), key);
      rt.reachableFrom(dict(d), value);
      const normal = rt.keyOf(key);
      if (normal === undefined) dict(d).addUserKey(rt.trail, hash as number, key, value);
      else dict(d).set(rt.trail, normal, key, value);
      return null;
    }),
    define("_dict_put_at", 3, (d, i, value) => {
      const entry = dict(d).entries[i as number];
      rt.reachableFrom(dict(d), value);
      if (entry) rt.trail.setPart(dict(d), entry, "value", value);
      return null;
    }),
    define("_dict_remove_at", 2, (d, i) => {
      const entry = dict(d).entries[i as number];
      const normal = entry ? rt.keyOf(entry.key) : undefined;
      if (normal !== undefined) dict(d).delete(rt.trail, normal);
      else dict(d).removeAt(rt.trail, i as number);
      return null;
    }),
    define("_set_candidates", 3, (s, key, hash) => {
      const normal = rt.keyOf(key);
      const wide = BigInt(hash as number | bigint);
      return new PyList(
        set(s)
          .candidates(wide)
          .filter((e) => normal === undefined || e.normal === undefined || e.normal === normal)
          .map((e) => e.key),
      );
    }),
    define("_set_add_user", 3, (s, item, hash) => {
      rt.reachableFrom(set(s), item);
      set(s).insert(rt.trail, {
        key: item,
        normal: rt.keyOf(item, "set element"),
        hash: BigInt(hash as number | bigint),
      });
      return null;
    }),
    define("_set_remove_item", 2, (s, item) => {
      const entry = set(s)
        .entries()
        .find((e) => e.key === item);
      if (entry) set(s).removeEntry(rt.trail, entry);
      return null;
    }),
    define("_set_merge", 2, (s, source) => {
      if (source instanceof PySet && (set(s).used === 0 || (!set(s).holdsOwnKeys && !source.holdsOwnKeys))) {
        merge(rt.trail, set(s), source);
        for (const v of source.values()) rt.reachableFrom(set(s), v);
        return true;
      }
      const items = rt.itemsOf(source);
      if (items === null || set(s).holdsOwnKeys) return false;
      if (source instanceof PyDict) set(s).reserve(rt.trail, source.size);
      for (const v of items) if (rt.keyOf(v, "set element") === undefined) return false;
      for (const v of items) {
        rt.reachableFrom(set(s), v);
        set(s).add(rt.trail, v, rt.keyOf(v) as never, nativeHash(v));
      }
      return true;
    }),
    define("_new_set", 1, (cls) => new PySet(cls as PyType)),
    define("_set_copy", 1, (s) => copyOf(rt.trail, set(s))),
    define("_set_drop", 2, (s, item) => (setType.attrs.get("discard") as NativeFunction).invoke(rt, [s, item], null)),
    define("_set_shrink", 1, (s) => {
      set(s).shrink(rt.trail);
      return null;
    }),
    define("_set_become", 2, (s, other) => {
      set(s).become(rt.trail, set(other));
      for (const v of set(s).values()) rt.reachableFrom(set(s), v);
      return null;
    }),
    define("_set_add_any", 2, (s, item) => {
      const key = rt.keyOf(item, "set element");
      if (key === undefined || set(s).asksProgram(key, nativeHash(item))) return rt.library("set_add", [s, item]);
      set(s).add(rt.trail, item, key, nativeHash(item));
      return null;
    }),
    define("_new_tuple", 2, (cls, items) => new PyTuple([...list(items).items], cls as PyType)),
    define("_list_replace", 2, (target, source) => {
      for (const v of list(source).items) rt.reachableFrom(list(target), v);
      rt.trail.set(list(target), "items", [...list(source).items]);
      return null;
    }),
    define("_sort_by_keys", 3, (items, keys, reverse) => sortByKeys(rt, list(items), list(keys), reverse)),
    // text
    define("_native_str", 1, (v) => orMissing(rt.textOf(v))),
    define("_native_repr", 1, (v) => orMissing(rt.reprOf(v))),
    define("_plain_repr", 1, (v) =>
      v instanceof PyObject ? plainRepr(v, (o) => m.addressOf(o)) : (rt.reprOf(v) ?? ""),
    ),
    // Each thread has its own row of what it is making a text of, as in CPython.
    define("_enter_repr", 1, (v) => {
      const reprs = reprsOf(m);
      if (reprs.items.includes(v)) return false;
      rt.trail.push(reprs, reprs.items, v);
      return true;
    }),
    define("_leave_repr", 1, () => {
      const reprs = reprsOf(m);
      rt.trail.pop(reprs, reprs.items);
      return null;
    }),
    define("_format_text", 2, (text, spec) => formatStr(text as string, spec as string, (b) => rt.charge(b))),
    define("_ascii", 1, (text) => asciiOfRepr(text as string)),
    define("_native_format", 2, (v, spec) => orMissing(formatNatively(m, v, 0, spec as string))),
    define("_parse_format", 1, (template) => formatParts(formatting.here.parseFormat(template as string))),
    define("_percent_needs", 2, (template, args) => percent.here.percentNeeds(template as string | PyBytes, args)),
    define("_percent_render", 3, (template, args, texts) =>
      percent.here.percentRender(rt, template as string | PyBytes, args, list(texts)),
    ),
    // numbers and hashes
    define("_tuple_hash", 1, (hashes) => toInt(tupleHash(list(hashes).items.map((h) => BigInt(h as number))))),
    define("_fold_hash", 1, (h) => toInt(BigInt(intHash(primitive(h) as number)))),
    define(
      "_native_float",
      1,
      (v) => new PyFloat(asNumber(primitive(v)) ?? raise("TypeError", "__float__ returned non-float")),
    ),
    // classes
    define("_run_class_body", 2, (body, namespace) => {
      const fn = body as unknown as PyFunction;
      const r = rt.call(fn, []);
      const frame = m.current.frame;
      if (r === tail && frame) frame.namespace = dict(namespace);
      const ns = dict(namespace);
      ns.setText(rt.trail, "__module__", fn.module.name);
      return r;
    }),
    define("_set_cell", 2, (cell, value) => {
      if (!(cell instanceof PyCell))
        raise("TypeError", `__classcell__ must be a nonlocal cell, not <class '${rt.typeOf(cell).name}'>`);
      rt.trail.set(cell, "value", value);
      rt.trail.set(cell, "isFinal", true);
      return null;
    }),
    define("_make_class", 4, (meta, name, bases, namespace) =>
      newClass(rt, meta as PyType, name as string, (bases as unknown as PyTuple).items as PyType[], dict(namespace)),
    ),
    define("_init_natively", 3, (instance, args, kwargs) => {
      const init = rt.typeOf(instance).lookup("__init__");
      if (!(init instanceof NativeFunction)) return null;
      const named = new Map<string, Value>();
      for (const e of dict(kwargs).live()) named.set(e.key as string, e.value);
      return rt.call(init, [instance, ...(args as unknown as PyTuple).items], named.size > 0 ? named : null);
    }),
    define("_set_described", 2, (e, text) => {
      rt.setAttrs(e as PyException, describedText, text);
      return null;
    }),
    define("_same_passage", 2, (a, b) => {
      const [x, y] = [a as PyException, b as PyException];
      return x.trace.length === y.trace.length && x.cause === y.cause && x.context === y.context;
    }),
    define("_copy_passage", 2, (from, to) => {
      const [x, y] = [from as PyException, to as PyException];
      rt.trail.set(y, "trace", x.trace);
      rt.trail.set(y, "cause", x.cause);
      rt.trail.set(y, "context", x.context);
      rt.trail.set(y, "suppressContext", x.suppressContext);
      return null;
    }),
    define("_set_cause", 2, (e, cause) => {
      rt.trail.set(e as PyException, "cause", cause);
      rt.trail.set(e as PyException, "suppressContext", true);
      return null;
    }),
  ];
}

const orMissing2 = (v: Value | undefined): Value => (v === undefined ? missing : v);

export function isIterable(rt: Runtime, v: Value): boolean {
  if (typeof v === "string" || v instanceof NativeIterator) return true;
  if (v instanceof PyGenerator) return v.frame.code.kind === "generator";
  if (!(v instanceof PyObject)) return false;
  if (v instanceof PyType) return v.cls !== typeType && special(rt, v, "__iter__") !== missing;
  if (special(rt, v, "__iter__") !== missing || special(rt, v, "__getitem__") !== missing) return true;
  return (
    iteratorOf(machineOf(rt), v) !== null ||
    (v instanceof PyInstance && v.primitive !== undefined && typeof v.primitive === "string")
  );
}
