/**
 * Objects of `threading.local`: one dictionary of attributes for each thread. The machine sees those of the task that runs, so that
 * descriptors, methods, class attributes and `__dict__` work as for any object; no other task can notice what happens there.
 */
import type { Machine } from "@/engine/machine/machine";
import { AttributeDict } from "@/engine/objects/attribute-dict";
import { objectType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { PyInstance } from "@/engine/objects/instance";
import { PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { raise, type Value, type Visitor } from "@/engine/objects/values";
import { machineOf, native } from "./native";

export class ThreadLocal extends PyInstance {
  /** An empty one says nothing: they appear when a task first looks, and that is not undone. */
  private readonly attrsOf = new Map<number, AttributeDict>();
  /** Tasks for which the subclass's `__init__` has begun. */
  readonly touchedBy = new Map<number, true>();

  constructor(
    cls: PyType,
    private readonly machine: Machine,
    /** Positional and keyword arguments for that `__init__`. */
    readonly initArguments: PyTuple,
  ) {
    super(cls);
    Object.defineProperty(this, "attrs", { get: () => this.attrsHere() });
  }

  private attrsHere(): AttributeDict {
    const { id } = this.machine.current;
    let attrs = this.attrsOf.get(id);
    if (attrs === undefined) {
      attrs = new AttributeDict(new PyDict());
      this.attrsOf.set(id, attrs);
      attrs.dict.segment = this.segment;
    }
    return attrs;
  }

  override visit(visitor: Visitor): void {
    visitor.value(this.cls);
    visitor.value(this.initArguments);
    for (const { id } of this.machine.tasks) {
      const attrs = this.attrsOf.get(id);
      if (attrs !== undefined && attrs.size > 0) {
        visitor.number(id);
        visitor.value(attrs.dict);
      } else if (attrs !== undefined) attrs.dict.segment = this.segment;
      if (this.touchedBy.has(id)) visitor.number(-1 - id);
    }
  }
}

const localBase = new PyType("_LocalBase", [objectType], "object", true, "_thread");
localBase.cls = objectType.cls;
localBase.attrs.set(
  "__new__",
  native("__new__", (rt, [cls, ...args], kwargs) => {
    const m = machineOf(rt);
    const type = cls as PyType;
    if ((args.length > 0 || (kwargs?.size ?? 0) > 0) && type.lookup("__init__") === objectType.lookup("__init__"))
      raise("TypeError", "Initialization arguments are not supported");
    const named = new PyDict();
    for (const [name, value] of kwargs ?? []) named.setText(m.trail, name, value);
    const made = new ThreadLocal(type, m, new PyTuple([new PyTuple(args), named]));
    made.touchedBy.set(m.current.id, true);
    return made;
  }),
);

export const localNatives: [string, Value][] = [
  ["_LocalBase", localBase],
  [
    // The arguments of `__init__` if the running thread touches the object for the first time and there is one to run.
    "_first_touch",
    native("_first_touch", (rt, [o]) => {
      const m = machineOf(rt);
      if (!(o instanceof ThreadLocal) || o.touchedBy.has(m.current.id)) return null;
      m.trail.mapSet(o, o.touchedBy, m.current.id, true);
      return o.cls.lookup("__init__") === objectType.lookup("__init__") ? null : o.initArguments;
    }),
  ],
];
