/** Methods of list, tuple, dict, its views, set and frozenset. One call on a shared container is one visible operation. */
import {
  dictItemsType,
  dictKeysType,
  dictType,
  dictValuesType,
  frozensetType,
  listType,
  setType,
  tupleType,
} from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { classMethod } from "@/engine/objects/function";
import { nativeHash } from "@/engine/objects/hash";
import { DictIterator } from "@/engine/objects/iterators";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import type { PyType } from "@/engine/objects/type";
import { type Kwargs, raise, type Value } from "@/engine/objects/values";
import { attribute, indexArgument, method, native, takes } from "../native";
import { DictView } from "./dict-view";
import { missing } from "./intrinsics";
import { copyOf, frozen, isSubset, setOperation, updateInPlace } from "./set-operations";
import { checkSortArguments } from "./sort-arguments";

const asList = (v: Value | undefined) => v as unknown as PyList;
const asDict = (v: Value | undefined) => v as unknown as PyDict;
const asSet = (v: Value | undefined) => v as unknown as PySet;

/** A method on a container: visible when the container is shared. */
function on(
  type: PyType,
  name: string,
  least: number,
  most: number,
  call: (rt: Runtime, args: Value[], kwargs: Kwargs) => Result,
): void {
  method(
    type,
    name,
    (rt, args, kwargs) => {
      takes(`${type.name}.${name}`, args, kwargs, least, most, 1);
      return call(rt, args, kwargs);
    },
    true,
  );
}

function listMethods(): void {
  on(listType, "append", 1, 1, (rt, [list, v]) => {
    rt.reachableFrom(asList(list), v as Value);
    rt.trail.push(asList(list), asList(list).items, v as Value);
    rt.charge(256);
    return null;
  });
  on(listType, "extend", 1, 1, (rt, [list, source]) => {
    const items = rt.itemsOf(source as Value);
    if (items === null) return rt.library("list_extend", [list as Value, source as Value]);
    for (const v of items) {
      rt.reachableFrom(asList(list), v);
      rt.trail.push(asList(list), asList(list).items, v);
    }
    return null;
  });
  on(listType, "insert", 2, 2, (rt, [list, index, v]) => {
    const { items } = asList(list);
    const at = indexArgument(rt, index as Value);
    const from = at < 0 ? Math.max(0, at + items.length) : Math.min(at, items.length);
    rt.reachableFrom(asList(list), v as Value);
    rt.trail.set(asList(list), "items", [...items.slice(0, from), v as Value, ...items.slice(from)]);
    return null;
  });
  on(listType, "pop", 0, 1, (rt, [list, index]) => {
    const { items } = asList(list);
    if (items.length === 0) raise("IndexError", "pop from empty list");
    const at = index === undefined ? -1 : indexArgument(rt, index);
    const from = at < 0 ? at + items.length : at;
    if (from < 0 || from >= items.length) raise("IndexError", "pop index out of range");
    if (from === items.length - 1) return rt.trail.pop(asList(list), items) as Value;
    const v = items[from] as Value;
    rt.trail.set(asList(list), "items", [...items.slice(0, from), ...items.slice(from + 1)]);
    return v;
  });
  on(listType, "remove", 1, 1, (rt, [list, v]) => {
    const { items } = asList(list);
    const at = findItem(rt, items, v as Value);
    if (at === null) return rt.library("list_remove", [list as Value, v as Value]);
    if (at < 0) raise("ValueError", "list.remove(x): x not in list");
    rt.trail.set(asList(list), "items", [...items.slice(0, at), ...items.slice(at + 1)]);
    return null;
  });
  on(listType, "clear", 0, 0, (rt, [list]) => {
    rt.trail.set(asList(list), "items", []);
    return null;
  });
  on(listType, "reverse", 0, 0, (rt, [list]) => {
    rt.trail.set(asList(list), "items", [...asList(list).items].reverse());
    return null;
  });
  on(listType, "copy", 0, 0, (_, [list]) => new PyList([...asList(list).items]));
  method(
    listType,
    "sort",
    (rt, args, kwargs) => {
      if (args.length > 3) raise("TypeError", `sort() takes at most 2 arguments (${args.length - 1} given)`);
      if (args.length > 1) raise("TypeError", "sort() takes no positional arguments");
      checkSortArguments(kwargs);
      return rt.library("list_sort", [args[0] as Value, kwargs?.get("key") ?? null, kwargs?.get("reverse") ?? false]);
    },
    true,
  );
  for (const type of [listType, tupleType]) {
    on(type, "index", 1, 3, (rt, args) => {
      const at = args.length === 2 ? findItem(rt, asList(args[0]).items, args[1] as Value) : null;
      if (at === null) return rt.library("list_index", args);
      if (at < 0)
        raise("ValueError", type === listType ? "list.index(x): x not in list" : "tuple.index(x): x not in tuple");
      return at;
    });
    on(type, "count", 1, 1, (rt, args) => {
      let n = 0;
      for (const x of asList(args[0]).items) {
        const same = rt.equal(x, args[1] as Value);
        if (same === null) return rt.library("list_count", args);
        if (same || x === args[1]) n++;
      }
      return n;
    });
  }
  method(listType, "__init__", (rt, args, kwargs) => {
    takes("list", args, kwargs, 0, 1, 1);
    if (args.length === 1) return null;
    const items = rt.itemsOf(args[1] as Value);
    if (items === null) return rt.library("list_init", [args[0] as Value, args[1] as Value]);
    rt.trail.set(asList(args[0]), "items", items);
    return null;
  });
}

/** Index of the first equal item, -1 for none, null when the program compares. */
function findItem(rt: Runtime, items: readonly Value[], v: Value): number | null {
  for (let i = 0; i < items.length; i++) {
    if (items[i] === v) return i;
    const same = rt.equal(items[i] as Value, v);
    if (same === null) return null;
    if (same) return i;
  }
  return -1;
}

function dictMethods(): void {
  on(dictType, "get", 1, 2, (rt, [d, key, fallback = null]) => {
    const normal = rt.keyOf(key as Value, "dict key");
    if (normal === undefined || asDict(d).userKeys !== null)
      return rt.library("dict_get", [d as Value, key as Value, fallback]);
    return asDict(d).get(normal) ?? (asDict(d).index.has(normal) ? null : fallback);
  });
  on(dictType, "setdefault", 1, 2, (rt, [d, key, fallback = null]) => {
    const normal = rt.keyOf(key as Value, "dict key");
    if (normal === undefined || asDict(d).userKeys !== null)
      return rt.library("dict_setdefault", [d as Value, key as Value, fallback]);
    if (asDict(d).index.has(normal)) return asDict(d).get(normal) as Value;
    rt.reachableFrom(asDict(d), key as Value);
    rt.reachableFrom(asDict(d), fallback);
    asDict(d).set(rt.trail, normal, key as Value, fallback);
    return fallback;
  });
  on(dictType, "pop", 1, 2, (rt, [d, key, fallback]) => {
    const normal = rt.keyOf(key as Value, "dict key");
    if (normal === undefined || asDict(d).userKeys !== null)
      return rt.library("dict_pop", [d as Value, key as Value, fallback ?? missing]);
    const entry = asDict(d).delete(rt.trail, normal);
    if (entry) return entry.value;
    return fallback === undefined ? raise("KeyError", "", [key as Value]) : fallback;
  });
  for (const [type, shows] of [
    [dictType, "keys"],
    [dictKeysType, "keys"],
    [dictValuesType, "values"],
    [dictItemsType, "items"],
  ] as const) {
    method(type, "__reversed__", (_, [v]) => {
      const dict = v instanceof DictView ? v.dict : asDict(v);
      return new DictIterator(dict, shows, true);
    });
  }
  for (const type of [dictKeysType, dictItemsType])
    on(type, "isdisjoint", 1, 1, (rt, args) => rt.library("view_isdisjoint", args));
  on(dictType, "popitem", 0, 0, (rt, [d]) => {
    const last = [...asDict(d).live()].at(-1);
    if (!last) raise("KeyError", "popitem(): dictionary is empty");
    const normal = rt.keyOf(last.key);
    if (normal === undefined) asDict(d).removeAt(rt.trail, asDict(d).entries.indexOf(last));
    else asDict(d).delete(rt.trail, normal);
    return new PyTuple([last.key, last.value]);
  });
  on(dictType, "clear", 0, 0, (rt, [d]) => {
    asDict(d).clear(rt.trail);
    return null;
  });
  on(dictType, "copy", 0, 0, (rt, [d]) => {
    const copy = new PyDict();
    if (asDict(d).userKeys !== null) return rt.call(dictType, [d as Value]);
    for (const [key, at] of asDict(d).index) {
      const e = asDict(d).entries[at];
      if (e) copy.set(rt.trail, key, e.key, e.value);
    }
    return copy;
  });
  for (const shows of ["keys", "values", "items"] as const) {
    method(dictType, shows, (_, args, kwargs) => {
      takes(`dict.${shows}`, args, kwargs, 0, 0, 1);
      return new DictView(asDict(args[0]), shows);
    });
  }
  const update =
    (name: string) =>
    (rt: Runtime, args: Value[], kwargs: Kwargs): Result => {
      const d = asDict(args[0]);
      const source = args[1];
      if (args.length > 2) raise("TypeError", `${name} expected at most 1 argument, got ${args.length - 1}`);
      const addKeywords = () => {
        for (const [name, value] of kwargs ?? []) {
          rt.reachableFrom(d, value);
          d.set(rt.trail, rt.keyOf(name) as never, name, value);
        }
      };
      if (source instanceof PyDict && source.userKeys === null && d.userKeys === null && source.cls.isBuiltin) {
        for (const [key, at] of [...source.index]) {
          const e = source.entries[at];
          if (!e) continue;
          rt.reachableFrom(d, e.key);
          rt.reachableFrom(d, e.value);
          d.set(rt.trail, key, e.key, e.value);
        }
        addKeywords();
        return null;
      }
      if (source === undefined) {
        addKeywords();
        return null;
      }
      if (kwargs !== null && kwargs.size > 0) {
        const rest = new PyDict();
        for (const [name, value] of kwargs) rest.set(rt.trail, rt.keyOf(name) as never, name, value);
        return rt.library("dict_update_twice", [d, source, rest]);
      }
      return rt.library("dict_update", [d, source]);
    };
  method(dictType, "update", update("update"), true);
  method(dictType, "__init__", update("dict"));
  method(dictType, "__getitem__", (rt, [d, k]) => {
    const normal = rt.keyOf(k as Value, "dict key");
    if (normal !== undefined && asDict(d).index.has(normal)) return asDict(d).get(normal) as Value;
    return rt.library("dict_get_item", [d as Value, k as Value]);
  });
  method(dictType, "__setitem__", (rt, [d, k, v]) => {
    const normal = rt.keyOf(k as Value, "dict key");
    if (normal === undefined || asDict(d).asksProgram(normal))
      return rt.library("dict_set", [d as Value, k as Value, v as Value]);
    rt.reachableFrom(asDict(d), k as Value);
    rt.reachableFrom(asDict(d), v as Value);
    asDict(d).set(rt.trail, normal, k as Value, v as Value);
    return null;
  });
  method(dictType, "__delitem__", (rt, [d, k]) => {
    const normal = rt.keyOf(k as Value, "dict key");
    if (normal === undefined || asDict(d).userKeys !== null) return rt.library("dict_delete", [d as Value, k as Value]);
    if (!asDict(d).delete(rt.trail, normal)) raise("KeyError", "", [k as Value]);
    return null;
  });
  dictType.attrs.set(
    "fromkeys",
    classMethod(
      native("fromkeys", (rt, args, kwargs) => {
        takes("dict.fromkeys", args, kwargs, 1, 2, 1);
        const [cls, keys, value = null] = args;
        if (cls !== dictType) return rt.library("made_from_keys", [cls as Value, keys as Value, value]);
        const d = new PyDict();
        const items = rt.itemsOf(keys as Value);
        if (items === null) return rt.library("dict_from_keys", [d, keys as Value, value]);
        for (const k of items) {
          const normal = rt.keyOf(k, "dict key");
          if (normal === undefined) return rt.library("dict_from_keys", [new PyDict(), keys as Value, value]);
          d.set(rt.trail, normal, k, value);
        }
        return d;
      }),
    ),
  );
  for (const type of [dictKeysType, dictValuesType, dictItemsType])
    attribute(type, "mapping", (_, self) => (self as unknown as DictView).dict);
}

const binaryMethods = { union: "|", intersection: "&", difference: "-", symmetric_difference: "^" } as const;
const inPlaceMethods = {
  update: "|",
  intersection_update: "&",
  difference_update: "-",
  symmetric_difference_update: "^",
} as const;

/** Whether a method of a set takes any number of others, or one. */
function takesOthers(type: PyType, name: string, args: Value[], kwargs: Kwargs): void {
  const most = name.startsWith("symmetric") ? 1 : Number.POSITIVE_INFINITY;
  takes(`${type.name}.${name}`, args, kwargs, most === 1 ? 1 : 0, most, 1);
}

function setMethods(): void {
  for (const type of [setType, frozensetType]) {
    for (const [name, op] of Object.entries(binaryMethods)) {
      method(
        type,
        name,
        (rt, args, kwargs) => {
          takesOthers(type, name, args, kwargs);
          const others = args.slice(1);
          // Step by step in the library when an operand is no set: the order of the result depends on what it is.
          if (others.length !== 1 || !(others[0] instanceof PySet))
            return rt.library("set_method", [op, args[0] as Value, new PyTuple(others)]);
          return (
            setOperation(rt, op, asSet(args[0]), others[0]) ??
            rt.library("set_operation", [op, args[0] as Value, others[0]])
          );
        },
        true,
      );
    }
    on(type, "copy", 0, 0, (rt, [s]) =>
      type === frozensetType && asSet(s).cls === type ? asSet(s) : copyOf(rt.trail, asSet(s)),
    );
    for (const name of ["issubset", "issuperset", "isdisjoint"] as const) {
      on(type, name, 1, 1, (rt, [s, other]) => {
        if (other instanceof PySet) {
          const native =
            name === "issubset"
              ? isSubset(asSet(s), other)
              : name === "issuperset"
                ? isSubset(other, asSet(s))
                : (setOperation(rt, "&", asSet(s), other)?.used ?? null);
          if (native !== null) return typeof native === "number" ? native === 0 : native;
        }
        return rt.library(`set_${name}`, [s as Value, other as Value]);
      });
    }
  }
  on(setType, "add", 1, 1, (rt, [s, v]) => {
    const key = rt.keyOf(v as Value, "set element");
    if (key === undefined || asSet(s).asksProgram(key, nativeHash(v as Value)))
      return rt.library("set_add", [s as Value, v as Value]);
    rt.reachableFrom(asSet(s), v as Value);
    asSet(s).add(rt.trail, v as Value, key, nativeHash(v as Value));
    return null;
  });
  for (const name of ["discard", "remove"] as const) {
    on(setType, name, 1, 1, (rt, [s, wanted]) => {
      const v = frozen(rt, wanted as Value);
      const key = rt.keyOf(v, "set element");
      const hash = key === undefined ? 0n : nativeHash(v);
      const found = key !== undefined && asSet(s).remove(rt.trail, key, hash);
      if (found) return null;
      if (
        key === undefined ||
        asSet(s)
          .candidates(hash)
          .some((e) => e.normal === undefined)
      )
        return rt.library(name === "remove" ? "set_remove" : "set_discard_quietly", [s as Value, v]);
      if (name === "remove") raise("KeyError", "", [wanted as Value]);
      return null;
    });
  }
  on(setType, "pop", 0, 0, (rt, [s]) => {
    const first = asSet(s).pop(rt.trail);
    if (!first) raise("KeyError", "pop from an empty set");
    return first.key;
  });
  on(setType, "clear", 0, 0, (rt, [s]) => {
    asSet(s).clear(rt.trail);
    return null;
  });
  for (const [name, op] of Object.entries(inPlaceMethods)) {
    method(
      setType,
      name,
      (rt, args, kwargs) => {
        takesOthers(setType, name, args, kwargs);
        const [s, other] = args;
        if (args.length === 2 && other instanceof PySet && updateInPlace(rt, op, asSet(s), other)) return null;
        return rt.library("set_update_method", [op, s as Value, new PyTuple(args.slice(1))]);
      },
      true,
    );
  }
  method(setType, "__init__", (rt, args, kwargs) => {
    takes("set", args, kwargs, 0, 1, 1);
    asSet(args[0]).clear(rt.trail);
    return args.length < 2 ? null : rt.library("set_init", [args[0] as Value, args[1] as Value]);
  });
}

function constructors(): void {
  const create = (type: PyType, call: (rt: Runtime, cls: PyType, args: Value[], kwargs: Kwargs) => Result) =>
    type.attrs.set(
      "__new__",
      native("__new__", (rt, args, kwargs) => call(rt, args[0] as PyType, args.slice(1), kwargs)),
    );
  create(listType, (rt, cls, args, kwargs) => {
    const list = new PyList([], cls);
    if (cls !== listType) return list;
    takes("list", args, kwargs, 0, 1);
    if (args.length === 0) return list;
    const items = rt.itemsOf(args[0] as Value);
    if (items === null) return rt.library("list_from", [args[0] as Value]);
    rt.charge(items.length * 8);
    list.items = items;
    return list;
  });
  create(tupleType, (rt, cls, args, kwargs) => {
    takes("tuple", args, kwargs, 0, 1);
    if (args.length === 0) return new PyTuple([], cls);
    if (args[0] instanceof PyTuple && cls === tupleType && args[0].cls === tupleType) return args[0];
    const items = rt.itemsOf(args[0] as Value);
    return items === null ? rt.library("tuple_from", [cls, args[0] as Value]) : new PyTuple(items, cls);
  });
  create(dictType, (rt, cls, args, kwargs) => {
    const d = new PyDict(cls);
    if (cls !== dictType) return d;
    const source = args[0];
    if (args.length > 1) raise("TypeError", `dict expected at most 1 argument, got ${args.length}`);
    if (source === undefined || (source instanceof PyDict && source.userKeys === null && source.cls.isBuiltin)) {
      rt.call(dictType.attrs.get("update") as Value, [d, ...args], kwargs);
      return d;
    }
    const rest = new PyDict();
    for (const [name, value] of kwargs ?? []) rest.set(rt.trail, rt.keyOf(name) as never, name, value);
    return rt.library("dict_made", [d, source, rest]);
  });
  for (const type of [setType, frozensetType]) {
    create(type, (rt, cls, args, kwargs) => {
      // A subclass may have other arguments; its __init__ fills the set.
      if (type === setType && cls !== setType) return new PySet(cls);
      if (cls === type) takes(type.name, args, kwargs, 0, 1);
      if (args.length === 0) return new PySet(cls);
      if (cls === frozensetType && args[0] instanceof PySet && args[0].cls === frozensetType) return args[0];
      return rt.library("set_from", [cls, args[0] as Value]);
    });
  }
}

export function registerContainers(): void {
  listMethods();
  dictMethods();
  setMethods();
  constructors();
  listType.attrs.set("__hash__", null);
  dictType.attrs.set("__hash__", null);
  setType.attrs.set("__hash__", null);
}
