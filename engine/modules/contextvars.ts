/**
 * `contextvars`. A context is a small record that is replaced, never changed in place: copying one costs nothing, and
 * every handle of an event loop has its own.
 */
import { type NativeState, PyInstance } from "@/engine/objects/instance";
import { PyList } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import type { PyObject, Value, Visitor } from "@/engine/objects/values";
import { code } from "./compiled/contextvars";
import type { LibraryModule } from "./library-module";
import { machineOf, native } from "./native";

class ContextState implements NativeState {
  constructor(public values: ReadonlyMap<PyObject, Value>) {}

  visit(visitor: Visitor): void {
    visitor.number(this.values.size);
    for (const [variable, value] of this.values) {
      visitor.value(variable);
      visitor.value(value);
    }
  }
}

const nothing: ReadonlyMap<PyObject, Value> = new Map();
const stateOf = (context: Value | undefined): ContextState => (context as PyInstance).native as ContextState;

export const contextvarsModule: LibraryModule = {
  name: "contextvars",
  exports: new Set(["ContextVar", "Context", "Token", "copy_context"]),
  natives(m): [string, Value][] {
    let contextClass: PyType | null = null;

    const current = (): Value => m.current.local.get("context") ?? null;
    const create = (values: ReadonlyMap<PyObject, Value>): PyInstance => {
      if (!contextClass) throw new Error("the library has not told its Context");
      const context = new PyInstance(contextClass);
      context.native = new ContextState(values);
      return context;
    };
    const enter = (context: Value): Value => {
      const before = current();
      if (before !== context) {
        m.trail.mapSet(m.current, m.current.local, "context", context);
      }
      return before;
    };
    /** The context of the running thread; made when it is first needed. */
    const own = (): PyInstance => {
      const context = current();
      if (context !== null) return context as PyInstance;
      const made = create(nothing);
      enter(made);
      return made;
    };
    const change = (context: PyInstance, values: ReadonlyMap<PyObject, Value>) =>
      m.trail.setPart(context, stateOf(context), "values", values);

    return [
      [
        "_context_class",
        native("_context_class", (_, [cls]) => {
          contextClass = cls as PyType;
          return null;
        }),
      ],
      ["_new_context", native("_new_context", () => create(nothing))],
      [
        "copy_context",
        native("copy_context", () => {
          const context = current();
          return create(context === null ? nothing : stateOf(context).values);
        }),
      ],
      ["_copy_of", native("_copy_of", (_, [context]) => create(stateOf(context).values))],
      /** Makes a context the running one; gives the one before. */
      ["_set_context", native("_set_context", (_, [context]) => enter(context as Value))],
      ["_current_context", native("_current_context", current)],
      [
        "_find",
        native("_find", (_, [context, variable, fallback]) => {
          const state = context === null ? stateOfCurrent(current()) : stateOf(context);
          return (
            state?.values.get(variable as PyObject) ??
            (state?.values.has(variable as PyObject) ? null : (fallback as Value))
          );
        }),
      ],
      [
        "_store",
        native("_store", (rt, [variable, value]) => {
          const context = own();
          change(context, new Map(stateOf(context).values).set(variable as PyObject, value as Value));
          machineOf(rt).reachableFrom(context, variable as Value);
          machineOf(rt).reachableFrom(context, value as Value);
          return null;
        }),
      ],
      [
        "_forget",
        native("_forget", (_, [variable]) => {
          const context = own();
          const values = new Map(stateOf(context).values);
          values.delete(variable as PyObject);
          change(context, values);
          return null;
        }),
      ],
      ["_variables", native("_variables", (_, [context]) => new PyList([...stateOf(context).values.keys()]))],
    ];
  },
  code,
};

const stateOfCurrent = (context: Value): ContextState | null => (context === null ? null : stateOf(context));
