/** Builds a copy from a pickled value, in the process that receives it. Where a method has to be called for it, the Python part does so. */
import type { Machine } from "@/engine/machine/machine";
import type { Owned } from "@/engine/machine/segment";
import { objectType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { PyFunction } from "@/engine/objects/function";
import { type NativeState, PyException, PyInstance } from "@/engine/objects/instance";
import { isProgramModule } from "@/engine/objects/module";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import type { Message, PickleOp } from "./pickle-encode";
import { findGlobal } from "./pickle-names";

/** What the Python part has to do before it goes on. */
export const Todo = { call: 0, method: 1 } as const;

export class Decoder implements NativeState {
  at = 0;
  private readonly stack: Value[] = [];
  private readonly memo: Value[] = [];

  constructor(
    private readonly owner: Owned,
    private readonly message: Message,
  ) {}

  get result(): Value {
    return this.stack[0] as Value;
  }

  give(m: Machine, v: Value): void {
    m.trail.push(this.owner, this.stack, v);
  }

  /** Goes on; null at the end, else (what, …) for the Python part. */
  run(m: Machine): PyTuple | null {
    const { ops } = this.message;
    while (this.at < ops.length) {
      const op = ops[this.at] as PickleOp;
      m.trail.setPart(this.owner, this as Decoder, "at", this.at + 1);
      const todo = this.perform(m, op);
      if (todo !== null) return todo;
    }
    return null;
  }

  private pop(m: Machine): Value {
    return m.trail.pop(this.owner, this.stack) as Value;
  }

  private take(m: Machine, count: number): Value[] {
    const taken: Value[] = [];
    for (let i = 0; i < count; i++) taken.push(this.pop(m));
    return taken.reverse();
  }

  private get top(): PyObject {
    return this.stack.at(-1) as PyObject;
  }

  private perform(m: Machine, op: PickleOp): PyTuple | null {
    switch (op.op) {
      case "value":
        this.give(m, op.value);
        return null;
      case "global":
        this.give(m, findGlobal(m, op.module, op.path));
        return null;
      case "memo":
        m.trail.push(this.owner, this.memo, this.top);
        return null;
      case "get":
        this.give(m, this.memo[op.at] as Value);
        return null;
      case "pop":
        this.pop(m);
        return null;
      case "empty-list":
        this.give(m, new PyList([]));
        return null;
      case "empty-dict":
        this.give(m, new PyDict());
        return null;
      case "tuple":
        this.give(m, new PyTuple(this.take(m, op.count)));
        return null;
      case "derived":
        this.derive(m);
        return null;
      case "items": {
        const items = this.take(m, op.count);
        const list = this.top as PyList;
        m.trail.set(list, "items", [...list.items, ...items]);
        return null;
      }
      case "entries": {
        const items = this.take(m, op.count * 2);
        const dict = this.top as PyDict;
        for (let i = 0; i < items.length; i += 2) {
          const key = m.keyOf(items[i] as Value);
          // The receiver's class compares its instances by itself.
          if (key === undefined)
            return new PyTuple([Todo.method, dict, "__setitem__", new PyTuple(items.slice(i, i + 2))]);
          dict.set(m.trail, key, items[i] as Value, items[i + 1] as Value);
        }
        return null;
      }
      case "exception": {
        const args = this.take(m, op.count);
        this.give(m, new PyException(this.pop(m) as PyType, new PyTuple(args)));
        return null;
      }
      case "attributes": {
        const values = this.take(m, op.names.length);
        for (const [i, name] of op.names.entries()) m.setAttrs(this.top as PyInstance, name, values[i] as Value);
        return null;
      }
      case "new": {
        const args = this.pop(m) as unknown as PyTuple;
        return this.make(m, this.pop(m) as PyType, args);
      }
      case "call": {
        const args = this.pop(m);
        return new PyTuple([Todo.call, this.pop(m), args, null]);
      }
      case "call-kw": {
        const [args, kwargs] = (this.pop(m) as unknown as PyTuple).items as [Value, Value];
        const cls = this.pop(m) as PyType;
        const items = [cls as Value, ...(args as unknown as PyTuple).items];
        return new PyTuple([Todo.call, cls.lookup("__new__") as Value, new PyTuple(items), kwargs]);
      }
      case "method": {
        const args = this.take(m, op.count);
        return new PyTuple([Todo.method, this.top, op.name, new PyTuple(args)]);
      }
      case "set-state": {
        const state = this.pop(m);
        if (this.top.cls.lookup("__setstate__") instanceof PyFunction)
          return new PyTuple([Todo.method, this.top, "__setstate__", new PyTuple([state])]);
        const parts = state instanceof PyTuple ? state.items : [state];
        for (const part of parts)
          for (const e of part instanceof PyDict ? part.live() : [])
            m.setAttrs(this.top as PyInstance, e.key as string, e.value);
        return null;
      }
    }
  }

  /** An instance of a subclass of a built-in class, from the built-in value. */
  private derive(m: Machine): void {
    const cls = this.pop(m) as PyType;
    const base = this.pop(m);
    if (base instanceof PyTuple) this.give(m, new PyTuple(base.items, cls));
    else if (base instanceof PyList) this.give(m, new PyList(base.items, cls));
    else if (base instanceof PyDict) this.give(m, new PyDict(cls));
    else this.give(m, new PyInstance(cls, base));
  }

  /** `cls.__new__(cls, *args)`: no `__init__` is called for a copy. */
  private make(m: Machine, cls: PyType, args: PyTuple): PyTuple | null {
    const create = cls.lookup("__new__");
    // Classes of the library whose attributes say all need no __new__ either.
    const isPlain =
      (create === objectType.attrs.get("__new__") || !isProgramModule(cls.module)) &&
      !cls.isBuiltin &&
      cls.layout === "object";
    if (!isPlain || args.items.length > 0) {
      const callable =
        create instanceof PyObject && "callable" in create ? (create.callable as Value) : (create as Value);
      return new PyTuple([Todo.call, callable, new PyTuple([cls, ...args.items]), null]);
    }
    const made = new PyInstance(cls);
    made.isBuilt = true;
    this.give(m, made);
    return null;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.at);
    this.message.visit(visitor);
    for (const v of this.stack) visitor.value(v);
    for (const v of this.memo) visitor.value(v);
  }
}
