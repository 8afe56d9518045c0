/** Making classes: `type(name, bases, namespace)`. */
import { boolType, functionType, objectType } from "@/engine/objects/builtin-types";
import type { PyDict } from "@/engine/objects/dict";
import {
  classMethod,
  MethodWrapper,
  NativeFunction,
  PyFunction,
  PyProperty,
  staticMethod,
} from "@/engine/objects/function";
import type { Runtime } from "@/engine/objects/runtime";
import { type Layout, linearise, MroConflict, PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";

export function newClass(rt: Runtime, meta: PyType, name: string, bases: readonly PyType[], namespace: PyDict): PyType {
  const parents = bases.length > 0 ? bases : [objectType];
  let layout: Layout = "object";
  for (const base of parents) {
    if (!(base instanceof PyType)) raise("TypeError", "bases must be types");
    if (base === boolType || base === functionType || base.name === "NoneType") {
      raise("TypeError", `type '${base.name}' is not an acceptable base type`);
    }
    if (base.layout === "object") continue;
    if (layout !== "object" && layout !== base.layout)
      raise("TypeError", "multiple bases have instance lay-out conflict");
    layout = base.layout;
  }
  try {
    linearise(parents);
  } catch (e) {
    if (e instanceof MroConflict) raise("TypeError", e.message);
    throw e;
  }
  const module = namespace.get("__module__");
  const cls = new PyType(name, parents, layout, false, typeof module === "string" ? module : "builtins", meta);
  for (const e of namespace.live()) {
    if (typeof e.key !== "string") continue;
    cls.attrs.set(e.key, implicitWrapper(e.key, e.value));
  }
  // A class that compares by itself and does not hash by itself cannot be hashed.
  if (cls.attrs.has("__eq__") && !cls.attrs.has("__hash__")) cls.attrs.set("__hash__", null);
  cls.hasState = [...cls.attrs.values()].some((v) => !isFixed(v));
  void rt;
  return cls;
}

/** `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods, without being told. */
function implicitWrapper(name: string, value: Value): Value {
  if (!(value instanceof PyFunction)) return value;
  if (name === "__new__") return staticMethod(value);
  if (name === "__init_subclass__" || name === "__class_getitem__") return classMethod(value);
  return value;
}

/** Whether a class attribute can never change: then it is no part of a state. */
function isFixed(v: Value): boolean {
  if (!(v instanceof PyObject)) return true;
  if (v instanceof NativeFunction) return true;
  if (v instanceof PyFunction) {
    return (
      v.attrs === null &&
      [...(v.kwDefaults?.live() ?? [])].every((e) => isFixed(e.value)) &&
      v.closure.every((c) => c.name === "__class__") &&
      (v.defaults?.items.every(isFixed) ?? true)
    );
  }
  if (v instanceof PyProperty) return isFixed(v.getter) && isFixed(v.setter) && isFixed(v.deleter);
  if (v instanceof MethodWrapper) return isFixed(v.callable);
  return v instanceof PyType && v.isBuiltin;
}
