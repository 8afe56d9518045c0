/** Subscripts, iterators and unpacking of built-in containers; anything else goes to the library's Python functions. */
import { DictView } from "@/engine/modules/builtins/dict-view";
import {
  bytesType,
  dictType,
  iteratorTypes,
  listType,
  rangeType,
  strType,
  tupleType,
} from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { NativeFunction } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import {
  ArrayIterator,
  DictIterator,
  ListIterator,
  NativeIterator,
  RangeIterator,
  SetIterator,
} from "@/engine/objects/iterators";
import type { Result } from "@/engine/objects/runtime";
import { PyList, PyRange, PySlice, PyTuple, sliceBounds, sliceItems } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { codePointAt, codePointLength, codePointsOf, isPlain } from "@/engine/objects/text/code-points";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";
import { PyGenerator } from "./frame";
import type { Machine } from "./machine";

/** Whether a class of the program replaces this method of the built-in container. */
function isOverridden(o: PyObject, method: string): boolean {
  return !o.cls.isBuiltin && !(o.cls.lookup(method) instanceof NativeFunction);
}

function indexOf(v: Value, length: number, what: string): number {
  if (typeof v === "number" || typeof v === "boolean") {
    const at = Number(v);
    const index = at < 0 ? at + length : at;
    if (index < 0 || index >= length) raise("IndexError", `${what}index out of range`);
    return index;
  }
  if (typeof v === "bigint") raise("IndexError", "cannot fit 'int' into an index-sized integer");
  return raise("TypeError", `never reached ${what}`);
}

const isIndex = (v: Value): boolean => typeof v === "number" || typeof v === "boolean" || typeof v === "bigint";

/** A slice of a built-in sequence whose bounds are objects of the program, to be asked for their `__index__`. */
function hasIndexObjects(container: Value, index: Value): boolean {
  if (!(index instanceof PySlice)) return false;
  if (container instanceof PyObject && !container.cls.isBuiltin) return false;
  return [index.start, index.stop, index.step].some((x) => x instanceof PyInstance);
}

export function loadSubscript(m: Machine, container: Value, index: Value): Result {
  if (hasIndexObjects(container, index)) return m.library("load_slice", [container, index]);
  if (
    index instanceof PyInstance &&
    index.primitive !== undefined &&
    (typeof container === "string" || (container instanceof PyObject && !(container instanceof PyDict)))
  ) {
    return loadSubscript(m, container, index.primitive);
  }
  if (typeof container === "string") {
    if (index instanceof PySlice) {
      const units = isPlain(container) ? container : null;
      if (units !== null && (index.step === null || index.step === 1)) {
        const { start, stop } = sliceBounds(index, units.length);
        return units.slice(start, Math.max(start, stop));
      }
      return sliceItems(codePointsOf(container), index).join("");
    }
    if (isIndex(index)) return codePointAt(container, indexOf(index, codePointLength(container), "string ")) as string;
    return m.library("subscript_slow", [container, index, strType]);
  }
  if ((container instanceof PyList || container instanceof PyTuple) && !isOverridden(container, "__getitem__")) {
    const isList = container instanceof PyList;
    if (isIndex(index))
      return container.items[indexOf(index, container.items.length, isList ? "list " : "tuple ")] as Value;
    if (index instanceof PySlice) {
      const items = sliceItems(container.items, index);
      m.charge(items.length * 8);
      return isList ? new PyList(items) : new PyTuple(items);
    }
    return m.library("subscript_slow", [container, index, isList ? listType : tupleType]);
  }
  if (container instanceof PyDict && !isOverridden(container, "__getitem__")) {
    const key = m.keyOf(index, "dict key");
    if (key !== undefined) {
      const found = container.get(key);
      if (found !== undefined) return found;
      if (container.userKeys === null) {
        if (container.cls !== dictType && container.cls.lookup("__missing__") !== undefined) {
          return m.library("dict_missing", [container, index]);
        }
        raise("KeyError", "", [index]);
      }
    }
    return m.library("dict_get_item", [container, index]);
  }
  if (container instanceof PyRange) {
    if (isIndex(index)) return container.at(indexOf(index, container.length, "range object "));
    if (index instanceof PySlice) {
      const { start, stop, step } = sliceBounds(index, container.length);
      return new PyRange(container.at(start), container.at(stop), container.step * step);
    }
    return m.library("subscript_slow", [container, index, rangeType]);
  }
  if (container instanceof PyBytes) {
    if (isIndex(index)) return container.value[indexOf(index, container.value.length, "")] as number;
    if (index instanceof PySlice) return new PyBytes(Uint8Array.from(sliceItems([...container.value], index)));
    return m.library("subscript_slow", [container, index, bytesType]);
  }
  // `list[int]` and the like: the class itself stands for the alias.
  if (container instanceof PyType) {
    const own = container.lookup("__class_getitem__");
    const meta = container.cls.lookup("__getitem__");
    if (meta !== undefined) return m.call(meta, [container, index]);
    if (own !== undefined) return m.library("class_get_item", [container, index]);
    if (container.isBuiltin) return m.library("generic_alias", [container, index]);
  }
  return m.library("get_item", [container, index]);
}

/** `asBuiltin`: the built-in method itself was called by name, so an overriding one is not asked. */
export function storeSubscript(m: Machine, container: Value, index: Value, value: Value, asBuiltin = false): Result {
  if (hasIndexObjects(container, index)) return m.library("store_slice", [container, index, value]);
  const { trail } = m;
  if (container instanceof PyList && (asBuiltin || !isOverridden(container, "__setitem__"))) {
    m.reachableFrom(container, value);
    if (isIndex(index)) {
      if (typeof index !== "bigint") {
        const length = container.items.length;
        const at = Number(index) < 0 ? Number(index) + length : Number(index);
        if (at < 0 || at >= length) raise("IndexError", "list assignment index out of range");
        trail.setItem(container, container.items, at, value);
        return null;
      }
    } else if (index instanceof PySlice) return storeSlice(m, container, index, value);
    return m.library("set_item_slow", [container, index, value]);
  }
  if (container instanceof PyDict && !isOverridden(container, "__setitem__")) {
    const key = m.keyOf(index, "dict key");
    if (key === undefined || container.asksProgram(key)) return m.library("dict_set", [container, index, value]);
    m.reachableFrom(container, value);
    m.reachableFrom(container, index);
    container.set(trail, key, index, value);
    m.charge(64);
    return null;
  }
  return m.library("set_item", [container, index, value]);
}

function storeSlice(m: Machine, list: PyList, slice: PySlice, value: Value): Result {
  const items = m.itemsOf(value);
  if (items === null) return m.library("set_slice", [list, slice, value]);
  const { start, stop, step, count } = sliceBounds(slice, list.items.length);
  const next = [...list.items];
  if (step === 1) next.splice(start, Math.max(0, stop - start), ...items);
  else {
    if (items.length !== count) {
      raise("ValueError", `attempt to assign sequence of size ${items.length} to extended slice of size ${count}`);
    }
    items.forEach((v, i) => {
      next[start + i * step] = v;
    });
  }
  for (const v of items) m.reachableFrom(list, v);
  m.trail.set(list, "items", next);
  return null;
}

export function deleteSubscript(m: Machine, container: Value, index: Value, asBuiltin = false): Result {
  if (hasIndexObjects(container, index)) return m.library("delete_slice", [container, index]);
  if (container instanceof PyList && (asBuiltin || !isOverridden(container, "__delitem__"))) {
    const items = container.items;
    if (isIndex(index) && typeof index !== "bigint") {
      const at = Number(index) < 0 ? Number(index) + items.length : Number(index);
      if (at < 0 || at >= items.length) raise("IndexError", "list assignment index out of range");
      m.trail.set(container, "items", [...items.slice(0, at), ...items.slice(at + 1)]);
      return null;
    }
    if (index instanceof PySlice) {
      const { start, step, count } = sliceBounds(index, items.length);
      const gone = new Set<number>();
      for (let i = 0; i < count; i++) gone.add(start + i * step);
      m.trail.set(
        container,
        "items",
        items.filter((_, i) => !gone.has(i)),
      );
      return null;
    }
    return m.library("delete_item_slow", [container, index]);
  }
  if (container instanceof PyDict && !isOverridden(container, "__delitem__")) {
    const key = m.keyOf(index, "dict key");
    if (key === undefined || container.userKeys !== null) return m.library("dict_delete", [container, index]);
    if (!container.delete(m.trail, key)) raise("KeyError", "", [index]);
    return null;
  }
  return m.library("delete_item", [container, index]);
}

/** The iterator of a built-in iterable; null when `__iter__` of the program must be asked. */
export function iteratorOf(m: Machine, v: Value, asBuiltin = false): Value | null {
  if (typeof v === "string")
    return new ArrayIterator(codePointsOf(v), isAscii(v) ? iteratorTypes.str : iteratorTypes.wideStr);
  if (v instanceof NativeIterator) return v;
  if (v instanceof PyGenerator && v.frame.code.kind === "generator") return v;
  if (!(v instanceof PyObject) || (!asBuiltin && isOverridden(v, "__iter__"))) return null;
  if (v instanceof PyList) return new ListIterator(v);
  if (v instanceof PyTuple) return new ArrayIterator(v.items, iteratorTypes.tuple);
  if (v instanceof PyRange) return new RangeIterator(v);
  if (v instanceof PyDict) return new DictIterator(v, "keys");
  if (v instanceof DictView) return v.iterate();
  if (v instanceof PySet) return new SetIterator(v);
  if (v instanceof PyBytes) return new ArrayIterator([...v.value], iteratorTypes.bytes);
  if (v instanceof PyInstance && typeof v.primitive === "string") return iteratorOf(m, v.primitive);
  void m;
  return null;
}

function isAscii(s: string): boolean {
  for (let i = 0; i < s.length; i++) if (s.charCodeAt(i) > 127) return false;
  return true;
}

/** `source` is what is unpacked: only of lists, tuples and dictionaries does CPython know the length beforehand. */
export function unpack(items: Value[], count: number, source: Value): Value[] {
  if (items.length > count && !(source instanceof PyList || source instanceof PyTuple || source instanceof PyDict))
    raise("ValueError", `too many values to unpack (expected ${count})`);
  if (items.length < count) raise("ValueError", `not enough values to unpack (expected ${count}, got ${items.length})`);
  if (items.length > count) raise("ValueError", `too many values to unpack (expected ${count}, got ${items.length})`);
  return items;
}

export function unpackWithStar(items: Value[], before: number, after: number): Value[] {
  if (items.length < before + after) {
    raise("ValueError", `not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  const end = items.length - after;
  return [...items.slice(0, before), new PyList(items.slice(before, end)), ...items.slice(end)];
}
