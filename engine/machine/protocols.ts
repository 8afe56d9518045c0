/**
 * Text, truth, equality, order and iteration of built-in values. Each says null when code of the program has to be
 * asked: then the library's Python functions of the same purpose take over.
 */

import { DictView } from "@/engine/modules/builtins/dict-view";
import { methodWrapperType, typeType, wrapperDescriptorType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { effort } from "@/engine/objects/effort";
import { PyFloat } from "@/engine/objects/float";
import {
  BoundMethod,
  MethodWrapper,
  NativeFunction,
  PyCell,
  PyFunction,
  PyProperty,
  PySuper,
} from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { NativeIterator } from "@/engine/objects/iterators";
import { PyModule } from "@/engine/objects/module";
import { floatRepr } from "@/engine/objects/number/float";
import { intToText } from "@/engine/objects/number/int-text";
import type { Runtime } from "@/engine/objects/runtime";
import { PyList, PyRange, PySlice, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { codePointsOf, compareText } from "@/engine/objects/text/code-points";
import { reprBytes, reprStr } from "@/engine/objects/text/repr";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value } from "@/engine/objects/values";
import { containerText, textUnderWay } from "./container-text";
import { builtinExceptionText } from "./exception-text";
import { PyGenerator } from "./frame";
import { compareNumeric } from "./operators";

const maxReprDepth = 200;
const charactersPerUnit = 8;

/** An address for a repr: virtual, the same in every execution in which objects are first shown in the same order. */
export type AddressOf = (o: PyObject) => string;

export function reprOf(rt: Runtime, v: Value, addressOf: AddressOf, seen: PyObject[] = []): string | null {
  effort.pace(1);
  switch (typeof v) {
    case "string":
      effort.pace(v.length / charactersPerUnit);
      rt.charge(v.length * 2);
      return reprStr(v);
    case "number":
    case "bigint":
      return intToText(v);
    case "boolean":
      return v ? "True" : "False";
  }
  if (v === null) return "None";
  if (v instanceof PyFloat) return floatRepr(v.value);
  const custom = v.cls.isBuiltin ? undefined : v.cls.lookup("__repr__");
  if (custom instanceof PyFunction) {
    if (seen.includes(v)) return textUnderWay(custom);
    if (seen.length > maxReprDepth) return null;
    seen.push(v);
    const plain = (o: PyObject): string | null => {
      // A dictionary's own text notes that it is under way; so that it does not find itself.
      if (o === v) seen.pop();
      const text = plainText(rt, o, addressOf, seen);
      if (o === v) seen.push(v);
      return text;
    };
    const text = containerText(custom, v, { of: (x) => reprOf(rt, x, addressOf, seen), plain });
    seen.pop();
    return text;
  }
  if (custom instanceof PyInstance) return null;
  return plainText(rt, v, addressOf, seen);
}

/** The text of an object whose class makes no text of its own. */
function plainText(rt: Runtime, v: PyObject, addressOf: AddressOf, seen: PyObject[]): string | null {
  if (seen.includes(v))
    return v instanceof PyList ? "[...]" : v instanceof PyDict ? "{...}" : v instanceof PyTuple ? "(...)" : "...";
  if (seen.length > maxReprDepth) return null;
  const items = (list: readonly Value[]): string | null => {
    const parts: string[] = [];
    seen.push(v);
    for (const x of list) {
      const text = reprOf(rt, x, addressOf, seen);
      if (text === null) {
        seen.pop();
        return null;
      }
      parts.push(text);
    }
    seen.pop();
    return joined(rt, parts);
  };
  if (v instanceof PyList) return wrap("[", items(v.items), "]");
  if (v instanceof PyTuple) return wrap("(", items(v.items), v.items.length === 1 ? ",)" : ")");
  if (v instanceof PyDict) {
    const flat = [...v.live()];
    const keys: string[] = [];
    seen.push(v);
    for (const e of flat) {
      const key = reprOf(rt, e.key, addressOf, seen);
      const value = reprOf(rt, e.value, addressOf, seen);
      if (key === null || value === null) {
        seen.pop();
        return null;
      }
      keys.push(`${key}: ${value}`);
    }
    seen.pop();
    return wrap("{", joined(rt, keys), "}");
  }
  if (v instanceof PySet) {
    const name = v.cls.name;
    if (v.used === 0) return `${name}()`;
    return name === "set" ? wrap("{", items(v.values()), "}") : wrap(`${name}({`, items(v.values()), "})");
  }
  if (v instanceof DictView) {
    const inner = items(v.items());
    return wrap(`${v.cls.name}([`, inner, "])");
  }
  if (v instanceof PyException) {
    if (v.args.items.length === 1)
      return wrap(`${v.cls.name}(`, reprOf(rt, v.args.items[0] as Value, addressOf, seen), ")");
    return wrap(`${v.cls.name}(`, items(v.args.items), ")");
  }
  if (v instanceof PyInstance && v.primitive !== undefined) return reprOf(rt, v.primitive, addressOf, seen);
  if (v instanceof PyBytes) return reprBytes(v.value);
  if (v instanceof PyRange)
    return v.step === 1 ? `range(${v.start}, ${v.stop})` : `range(${v.start}, ${v.stop}, ${v.step})`;
  if (v instanceof PySlice) return wrap("slice(", items([v.start, v.stop, v.step]), ")");
  return reprOfOther(rt, v, addressOf, seen);
}

/** The parts exist, so what they take is known before they are one text. */
function joined(rt: Runtime, parts: string[]): string {
  let length = 0;
  for (const part of parts) length += part.length + 2;
  rt.charge(length * 2);
  return parts.join(", ");
}

function wrap(open: string, inner: string | null, close: string): string | null {
  return inner === null ? null : open + inner + close;
}

function reprOfOther(rt: Runtime, v: PyObject, addressOf: AddressOf, seen: PyObject[]): string | null {
  if (v instanceof PyType) {
    if (v.cls !== typeType && v.cls.lookup("__repr__") instanceof PyFunction) return null;
    const module = v.attrs.get("__module__") ?? v.module;
    return module === "builtins" ? `<class '${v.qualifiedName}'>` : `<class '${String(module)}.${v.qualifiedName}'>`;
  }
  if (v instanceof PyFunction) return `<function ${v.qualifiedName} at ${addressOf(v)}>`;
  if (v instanceof NativeFunction) {
    if (!v.isMethod) return `<built-in function ${v.shortName}>`;
    const kind = v.cls === wrapperDescriptorType ? "slot wrapper" : "method";
    return `<${kind} '${v.shortName}' of '${v.name.split(".")[0]}' objects>`;
  }
  if (v instanceof BoundMethod) {
    if (v.callable instanceof NativeFunction) {
      const kind = v.cls === methodWrapperType ? "method-wrapper" : "built-in method";
      const name = kind === "method-wrapper" ? `'${v.callable.shortName}'` : v.callable.shortName;
      return `<${kind} ${name} of ${rt.typeOf(v.self).name} object at ${addressOf(v)}>`;
    }
    const self = reprOf(rt, v.self, addressOf, seen);
    const name = v.callable instanceof PyFunction ? v.callable.qualifiedName : "?";
    return self === null ? null : `<bound method ${name} of ${self}>`;
  }
  if (v instanceof PyModule) return `<module '${v.name}'>`;
  if (v instanceof PyGenerator) return `<${v.cls.name} object ${v.qualifiedName} at ${addressOf(v)}>`;
  if (v instanceof NativeIterator) return `<${v.cls.name} object at ${addressOf(v)}>`;
  if (v instanceof MethodWrapper) return wrap(`<${v.cls.name}(`, reprOf(rt, v.callable, addressOf, seen), ")>");
  if (v instanceof PyProperty || v instanceof PyCell) return `<${v.cls.name} object at ${addressOf(v)}>`;
  if (v instanceof PySuper) return `<super: <class '${v.after.name}'>, <${v.selfType.name} object>>`;
  if ("text" in v && typeof v.text === "string") return v.text;
  return plainRepr(v, addressOf);
}

/** `object.__repr__` */
export function plainRepr(v: PyObject, addressOf: AddressOf): string {
  const module = v.cls.attrs.get("__module__") ?? v.cls.module;
  const name = module === "builtins" ? v.cls.qualifiedName : `${String(module)}.${v.cls.qualifiedName}`;
  return `<${name} object at ${addressOf(v)}>`;
}

export function textOf(rt: Runtime, v: Value, addressOf: AddressOf): string | null {
  if (typeof v === "string") return v;
  if (v instanceof PyObject && !v.cls.isBuiltin) {
    const custom = v.cls.lookup("__str__");
    if (custom instanceof PyFunction || custom instanceof PyInstance) return null;
    if (v instanceof PyInstance && typeof v.primitive === "string") return v.primitive;
  }
  if (v instanceof PyException) return exceptionText(rt, v, addressOf);
  return reprOf(rt, v, addressOf);
}

/** `str(exception)` */
export function exceptionText(rt: Runtime, e: PyException, addressOf: AddressOf): string | null {
  const custom = e.cls.isBuiltin ? undefined : e.cls.lookup("__str__");
  if (custom !== undefined && !(custom instanceof NativeFunction)) return null;
  return builtinExceptionText(
    e,
    (v) => textOf(rt, v, addressOf),
    (v) => reprOf(rt, v, addressOf),
  );
}

export function truthOf(v: Value): boolean | null {
  switch (typeof v) {
    case "boolean":
      return v;
    case "number":
      return v !== 0;
    case "bigint":
      return true;
    case "string":
      return v !== "";
  }
  if (v === null) return false;
  if (!v.cls.isBuiltin) {
    const custom = v.cls.lookup("__bool__") ?? v.cls.lookup("__len__");
    if (custom instanceof PyFunction) return null;
    if (v instanceof PyInstance && v.primitive !== undefined) return truthOf(v.primitive);
  }
  if (v instanceof PyFloat) return v.value !== 0;
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length > 0;
  if (v instanceof PyDict) return v.size > 0;
  if (v instanceof PySet) return v.used > 0;
  if (v instanceof PyRange) return v.length > 0;
  if (v instanceof PyBytes) return v.value.length > 0;
  if (v instanceof DictView) return v.dict.size > 0;
  return true;
}

/** Whether a class of the program decides about equality or hashing. */
export function hasOwnEquality(v: PyObject): boolean {
  if (v.cls.isBuiltin) return false;
  return isOwn(v.cls.lookup("__eq__")) || isOwn(v.cls.lookup("__hash__"));
}

/** Whether `==` (or `!=`) with this value asks a method of the program; identity decides nothing then. */
export function decidesEquality(v: Value, name: "__eq__" | "__ne__"): boolean {
  if (!(v instanceof PyObject) || v.cls.isBuiltin) return false;
  return isOwn(v.cls.lookup("__eq__")) || (name === "__ne__" && isOwn(v.cls.lookup("__ne__")));
}

const isOwn = (method: Value | undefined): boolean => method instanceof PyObject && !(method instanceof NativeFunction);

export function equal(a: Value, b: Value, depth = 0): boolean | null {
  if (a === b) return !(a instanceof PyFloat && Number.isNaN(a.value)) || depth > 0;
  if (a instanceof PyObject && hasOwnEquality(a)) return null;
  if (b instanceof PyObject && hasOwnEquality(b)) return null;
  if (a instanceof PyInstance && a.primitive !== undefined) return equal(a.primitive, b, depth);
  if (b instanceof PyInstance && b.primitive !== undefined) return equal(a, b.primitive, depth);
  const order = compareNumeric(a, b);
  if (order !== null) return order === 0;
  if (typeof a === "string" || typeof b === "string" || a === null || b === null) return false;
  if (typeof a !== "object" || typeof b !== "object") return false;
  if (depth > maxReprDepth) return null;
  if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
    if (a.items.length !== b.items.length) return false;
    effort.pace(a.items.length);
    for (let i = 0; i < a.items.length; i++) {
      const same = equal(a.items[i] as Value, b.items[i] as Value, depth + 1);
      if (same !== true) return same;
    }
    return true;
  }
  if (a instanceof PyDict && b instanceof PyDict) {
    if (a.size !== b.size) return false;
    effort.pace(a.size);
    if (a.userKeys !== null || b.userKeys !== null) return null;
    for (const [key, at] of a.index) {
      const other = b.get(key);
      if (other === undefined) return false;
      const same = equal(a.entries[at]?.value as Value, other, depth + 1);
      if (same !== true) return same;
    }
    return true;
  }
  if (a instanceof PySet && b instanceof PySet) {
    if (a.used !== b.used) return false;
    effort.pace(a.used);
    for (const e of a.entries()) {
      if (e.normal === undefined) return null;
      if (!b.has(e.normal, e.hash)) return b.candidates(e.hash).some((x) => x.normal === undefined) ? null : false;
    }
    return true;
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    return a.value.length === b.value.length && a.value.every((x, i) => x === b.value[i]);
  }
  if (a instanceof PyRange && b instanceof PyRange) {
    return a.length === b.length && (a.length === 0 || (a.start === b.start && (a.length === 1 || a.step === b.step)));
  }
  if (a instanceof PySlice && b instanceof PySlice) return equal(a.parts(), b.parts(), depth);
  if (a instanceof BoundMethod && b instanceof BoundMethod) return a.self === b.self && a.callable === b.callable;
  if (a instanceof DictView || b instanceof DictView) return isSetLike(a) && isSetLike(b) ? null : false;
  return false;
}

/** Views of keys and of items compare like sets. */
const isSetLike = (v: PyObject): boolean => v instanceof PySet || (v instanceof DictView && v.shows !== "values");

/** Order of two values that order themselves: -1, 0, 1; undefined: no order (TypeError, or NaN); null: ask the program. */
export function order(a: Value, b: Value): number | null | undefined {
  const numbers = compareNumeric(a, b);
  if (numbers !== null) return numbers;
  if (typeof a === "string" && typeof b === "string") {
    effort.pace(Math.min(a.length, b.length) / charactersPerUnit);
    return compareText(a, b);
  }
  if (a instanceof PyObject && !a.cls.isBuiltin) return null;
  if (b instanceof PyObject && !b.cls.isBuiltin) return null;
  if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
    const n = Math.min(a.items.length, b.items.length);
    effort.pace(n);
    for (let i = 0; i < n; i++) {
      const same = equal(a.items[i] as Value, b.items[i] as Value, 1);
      if (same === null) return null;
      if (!same) return order(a.items[i] as Value, b.items[i] as Value);
    }
    return Math.sign(a.items.length - b.items.length);
  }
  if (a instanceof PySlice && b instanceof PySlice) return order(a.parts(), b.parts());
  if (a instanceof PyBytes && b instanceof PyBytes) {
    const n = Math.min(a.value.length, b.value.length);
    for (let i = 0; i < n; i++)
      if (a.value[i] !== b.value[i]) return (a.value[i] as number) < (b.value[i] as number) ? -1 : 1;
    return Math.sign(a.value.length - b.value.length);
  }
  return undefined;
}

/** The items of a built-in iterable as an array; null when iterating it runs code of the program or advances state. */
export function itemsOf(v: Value): Value[] | null {
  if (typeof v === "string") {
    effort.pace(v.length);
    return codePointsOf(v);
  }
  if (!(v instanceof PyObject)) return null;
  if (!v.cls.isBuiltin && !(v.cls.lookup("__iter__") instanceof NativeFunction)) return null;
  if (v instanceof PyList || v instanceof PyTuple) return [...v.items];
  if (v instanceof PyDict) return [...v.live()].map((e) => e.key);
  if (v instanceof PySet) return v.values();
  if (v instanceof DictView) return v.items();
  if (v instanceof PyBytes) return [...v.value];
  if (v instanceof PyRange) return Array.from({ length: v.length }, (_, i) => v.at(i));
  return null;
}
