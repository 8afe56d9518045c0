/**
 * What `pickle` makes of a value: a row of instructions from which another process builds a copy with objects of its own (M8).
 * Functions and classes travel as names. An object that says itself how it is pickled is given back to the Python part, which
 * asks it (its methods may be the program's) and comes again with the answer.
 */
import type { Machine } from "@/engine/machine/machine";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { BoundMethod, MethodWrapper, NativeFunction, PyFunction } from "@/engine/objects/function";
import { type NativeState, PyException, PyInstance } from "@/engine/objects/instance";
import { PyList, PyRange, PySlice, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { ellipsis, notImplemented } from "@/engine/objects/singletons";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value, type Visitor } from "@/engine/objects/values";
import { globalName } from "./pickle-names";

/** One instruction of a machine with a stack; decode.ts performs them. */
export type PickleOp =
  | { readonly op: "value"; readonly value: Value }
  | { readonly op: "global"; readonly module: string; readonly path: string }
  /** Keeps the top of the stack under a number, and gets it back. */
  | { readonly op: "memo" | "get"; readonly at: number }
  | { readonly op: "pop" }
  | { readonly op: "empty-list" | "empty-dict" | "new" | "derived" | "call" | "call-kw" | "set-state" }
  | { readonly op: "items" | "entries" | "tuple" | "exception"; readonly count: number }
  | { readonly op: "attributes"; readonly names: readonly string[] }
  /** Calls a method of the object on top with what was pushed after it. */
  | { readonly op: "method"; readonly name: string; readonly count: number };

/** A pickled value. It never changes. */
export class Message implements NativeState {
  constructor(
    readonly ops: readonly PickleOp[],
    /** About as many bytes as CPython's pickle has: pipes have room for so many. */
    readonly size: number,
  ) {}

  visit(visitor: Visitor): void {
    visitor.number(this.ops.length);
    for (const o of this.ops) {
      visitor.text(o.op);
      if ("value" in o) visitor.value(o.value);
      if ("path" in o) visitor.text(`${o.module}:${o.path}`);
      if ("at" in o) visitor.number(o.at);
      if ("count" in o) visitor.number(o.count);
      if ("name" in o) visitor.text(o.name);
      if ("names" in o) for (const name of o.names) visitor.text(name);
    }
  }
}

/** State behind an object that all processes reach; its instance travels as it is. */
export interface Kernel extends NativeState {
  readonly isKernel: true;
}

export const isKernel = (v: Value | undefined): v is PyInstance =>
  v instanceof PyInstance && v.native !== null && "isKernel" in v.native;

/** Thrown when the Python part has to ask an object how it is pickled. */
export class AsksObject {
  constructor(readonly object: PyObject) {}
}

const ownMethods = ["__reduce_ex__", "__reduce__", "__getstate__", "__getnewargs__", "__getnewargs_ex__"];

export class Encoder {
  private readonly ops: PickleOp[] = [];
  private readonly memo = new Map<PyObject, number>();
  private size = 10;

  constructor(
    private readonly m: Machine,
    /** What objects have said of themselves: (`reduce`, callable, args, state, items, entries), (`new`, …) or a global name. */
    private readonly known: ReadonlyMap<PyObject, PyTuple>,
    /** A child is being started: it may inherit what no message carries. */
    private readonly isSpawning: boolean,
  ) {}

  encode(v: Value): Message {
    this.put(v);
    return new Message(this.ops, this.size);
  }

  private emit(op: PickleOp, size = 2): void {
    this.ops.push(op);
    this.size += size;
    this.m.charge(size + 16);
  }

  private remember(o: PyObject): void {
    this.memo.set(o, this.memo.size);
    this.emit({ op: "memo", at: this.memo.size - 1 }, 1);
  }

  private put(v: Value): void {
    if (typeof v === "string") return this.emit({ op: "value", value: v }, v.length + 3);
    if (!(v instanceof PyObject)) return this.emit({ op: "value", value: v }, 5);
    if (v instanceof PyBytes) return this.emit({ op: "value", value: v }, v.value.length + 3);
    const isConstant = v instanceof PyFloat || v instanceof NativeFunction || v === ellipsis || v === notImplemented;
    if (isConstant || v instanceof PyRange || (v instanceof PyType && v.isBuiltin) || isKernel(v))
      return this.emit({ op: "value", value: v as Value }, 9);
    const at = this.memo.get(v);
    if (at !== undefined) return this.emit({ op: "get", at });
    const reduction = this.known.get(v);
    if (reduction) return this.putReduction(v, reduction);
    if (v instanceof PyFunction || v instanceof PyType) return this.putGlobal(v);
    if (v instanceof BoundMethod) return this.putMethod(v);
    if (v instanceof PySlice) return this.emit({ op: "value", value: v }, 9);
    if (isEnumMember(v)) return this.putMember(v);
    if (this.asks(v)) throw new AsksObject(v);
    if (v instanceof PyTuple) return this.putTuple(v);
    if (v instanceof PyList) return this.putList(v);
    if (v instanceof PyDict) return this.putDict(v);
    if (v instanceof PySet) return this.putSet(v);
    if (v instanceof PyException) return this.putException(v);
    if (v instanceof PyInstance) return this.putInstance(v);
    return cannot(v);
  }

  /** Whether the object's class has something to say: methods of the program or of the library's Python part. */
  private asks(v: PyObject): boolean {
    return ownMethods.some((name) => {
      const found = v.cls.lookup(name);
      return found instanceof PyFunction || found instanceof MethodWrapper;
    });
  }

  private putGlobal(v: PyFunction | PyType): void {
    const { module, path } = globalName(this.m, v);
    this.emit({ op: "global", module, path }, module.length + path.length + 4);
    this.remember(v);
  }

  private putMethod(v: BoundMethod): void {
    const { callable } = v;
    const name = callable instanceof PyFunction ? callable.name : (callable as NativeFunction).shortName;
    this.emit({ op: "value", value: this.m.builtin("getattr") }, 18);
    this.put(v.self);
    this.emit({ op: "value", value: name }, name.length + 3);
    this.emit({ op: "tuple", count: 2 });
    this.emit({ op: "call" });
  }

  private putMember(v: PyObject): void {
    this.emit({ op: "value", value: this.m.builtin("getattr") }, 18);
    this.put(v.cls);
    this.emit({ op: "value", value: memberName(v) }, 10);
    this.emit({ op: "tuple", count: 2 });
    this.emit({ op: "call" });
  }

  private putTuple(v: PyTuple): void {
    for (const item of v.items) this.put(item);
    const at = this.memo.get(v);
    this.emit({ op: "tuple", count: v.items.length });
    // It contains itself, and has been built on the way.
    if (at !== undefined) {
      this.emit({ op: "pop" });
      return this.emit({ op: "get", at });
    }
    this.putDerived(v, "tuple");
    this.remember(v);
    this.putAttributes(v.attrs);
  }

  /** An instance of a subclass of a built-in class is made from the built-in value on the stack. */
  private putDerived(v: PyObject, base: string): void {
    if (v.cls.isBuiltin && v.cls.name === base) return;
    this.put(v.cls);
    this.emit({ op: "derived" });
  }

  private putList(v: PyList): void {
    this.emit({ op: "empty-list" });
    this.putDerived(v, "list");
    this.remember(v);
    for (const item of v.items) this.put(item);
    if (v.items.length > 0) this.emit({ op: "items", count: v.items.length });
    this.putAttributes(v.attrs);
  }

  private putDict(v: PyDict): void {
    this.emit({ op: "empty-dict" });
    this.putDerived(v, "dict");
    this.remember(v);
    // A `default_factory` is an attribute, and stands before what might need it.
    this.putAttributes(v.attrs);
    this.putEntries([...v.live()].map((e) => [e.key, e.value]));
  }

  private putEntries(entries: readonly (readonly [Value, Value])[]): void {
    for (const [key, value] of entries) {
      this.put(key);
      this.put(value);
      if (this.m.keyOf(key) === undefined) this.emit({ op: "method", name: "__setitem__", count: 2 });
      else this.emit({ op: "entries", count: 1 }, 1);
    }
  }

  /** The class is called with the items: it knows how to hash them. */
  private putSet(v: PySet): void {
    this.put(v.cls);
    for (const item of v.values()) this.put(item);
    this.emit({ op: "tuple", count: v.values().length });
    this.emit({ op: "tuple", count: 1 });
    this.emit({ op: "call" });
    this.remember(v);
    this.putAttributes(v.attrs);
  }

  private putException(v: PyException): void {
    this.put(v.cls);
    for (const item of v.args.items) this.put(item);
    const init = v.cls.lookup("__init__");
    const isPlain = !(init instanceof PyFunction) && !isGroup(v.cls);
    if (isPlain) this.emit({ op: "exception", count: v.args.items.length });
    else {
      this.emit({ op: "tuple", count: v.args.items.length });
      this.emit({ op: "call" });
    }
    this.remember(v);
    this.putAttributes(v.attrs, (name) => !name.startsWith("."));
  }

  private putInstance(v: PyInstance): void {
    const { cls } = v;
    if (v.native !== null) {
      const name = cls.module === "_thread" ? `_thread.${cls.name}` : cls.name;
      raise("TypeError", `cannot pickle '${name}' object`);
    }
    const inherited = cls.lookup("_inherited_as");
    if (typeof inherited === "string" && !this.isSpawning)
      raise("RuntimeError", `${inherited} objects should only be shared between processes through inheritance`);
    const refusal = cls.lookup("_pickle_refusal");
    if (refusal instanceof PyTuple && !this.isSpawning) raise(refusal.items[0] as string, refusal.items[1] as string);
    if (cls.isBuiltin) cannot(v);
    if (v.primitive !== undefined) {
      this.put(v.primitive);
      this.put(cls);
      this.emit({ op: "derived" });
    } else {
      this.put(cls);
      this.emit({ op: "tuple", count: 0 });
      this.emit({ op: "new" });
    }
    this.remember(v);
    if (cls.lookup("__setstate__") instanceof PyFunction) {
      this.emit({ op: "empty-dict" });
      this.putEntries([...(v.attrs ?? [])]);
      this.emit({ op: "set-state" });
    } else this.putAttributes(v.attrs);
  }

  private putAttributes(attrs: Map<string, Value> | null, keep: (name: string) => boolean = () => true): void {
    if (attrs === null || attrs.size === 0) return;
    const names: string[] = [];
    for (const [name, value] of attrs) {
      if (!keep(name)) continue;
      names.push(name);
      this.size += name.length + 3;
      this.put(value);
    }
    if (names.length > 0) this.emit({ op: "attributes", names });
  }

  private putReduction(v: PyObject, reduction: PyTuple): void {
    const [kind, first, args, state, items, entries] = reduction.items as [string, Value, Value, Value, Value, Value];
    if (kind === "global") {
      this.emit({ op: "global", module: this.m.main.name, path: first as string }, 20);
      this.remember(v);
      return;
    }
    this.put(first);
    this.put(args);
    this.emit({ op: kind === "new" ? "new" : kind === "new-kw" ? "call-kw" : "call" });
    this.remember(v);
    for (const item of items instanceof PyList ? items.items : []) {
      this.put(item);
      this.emit({ op: "method", name: "append", count: 1 });
    }
    for (const pair of entries instanceof PyList ? entries.items : []) {
      for (const part of (pair as unknown as PyTuple).items) this.put(part);
      this.emit({ op: "method", name: "__setitem__", count: 2 });
    }
    if (state === null) return;
    this.put(state);
    this.emit({ op: "set-state" });
  }
}

function isGroup(cls: PyType): boolean {
  return cls.mro.some((c) => c.name === "BaseExceptionGroup" && c.isBuiltin);
}

/** A member of an enumeration travels as its name. */
function isEnumMember(v: PyObject): v is PyInstance {
  return (
    v.cls.attrs.has("_member_map_") && "attrs" in v && (v.attrs as Map<string, Value> | null)?.has("_name_") === true
  );
}

const memberName = (v: PyObject): string => (v as PyInstance).attrs?.get("_name_") as string;

function cannot(v: PyObject): never {
  raise("TypeError", `cannot pickle '${v.cls.name}' object`);
}
