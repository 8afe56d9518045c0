/** Making classes: `type(name, bases, namespace)`. */
import { mangle } from "@/engine/compile/scope";
import * as types from "@/engine/objects/builtin-types";
import { objectType } from "@/engine/objects/builtin-types";
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
import { SlotMember } from "@/engine/objects/slot";
import { type Layout, linearise, MroConflict, PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";
import { machineOf } from "../native";

/** Built-in classes that CPython lets nobody derive from. */
/** An estimate from above: every class keeps the row of all its ancestors. */
const bytesPerAncestor = 32;

const finalTypes: ReadonlySet<PyType> = new Set([
  types.boolType,
  types.noneType,
  types.ellipsisType,
  types.notImplementedType,
  types.functionType,
  types.builtinFunctionType,
  types.methodType,
  types.rangeType,
  types.sliceType,
  types.generatorType,
  types.coroutineType,
  types.asyncGeneratorType,
  types.cellType,
  types.codeType,
  types.tracebackType,
  types.dictKeysType,
  types.dictValuesType,
  types.dictItemsType,
  ...Object.values(types.iteratorTypes),
]);
/** Built-in classes whose instances are records of the machine that a subclass could not extend. */
const closedTypes: ReadonlySet<PyType> = new Set([
  types.propertyType,
  types.staticmethodType,
  types.classmethodType,
  types.superType,
  types.moduleType,
]);

function layoutOf(parents: readonly PyType[]): Layout {
  let layout: Layout = "object";
  for (const base of parents) {
    if (!(base instanceof PyType))
      raise(
        "TypeError",
        "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
      );
    if (finalTypes.has(base)) raise("TypeError", `type '${base.name}' is not an acceptable base type`);
    if (closedTypes.has(base)) raise("NotImplementedError", `a subclass of '${base.name}' is not supported here`);
    if (base.layout === "object") continue;
    if (layout !== "object" && layout !== base.layout)
      raise("TypeError", "multiple bases have instance lay-out conflict");
    layout = base.layout;
  }
  return layout;
}

function slotNames(rt: Runtime, slots: Value): string[] {
  const items = typeof slots === "string" ? [slots] : rt.itemsOf(slots);
  if (items === null) raise("TypeError", `'${rt.typeOf(slots).name}' object is not iterable`);
  return items.map((name) => {
    if (typeof name !== "string") raise("TypeError", `__slots__ items must be strings, not '${rt.typeOf(name).name}'`);
    return name;
  });
}

/** Puts a descriptor for each name of `__slots__` into the class and decides whether its instances have a `__dict__`. */
function addSlots(rt: Runtime, cls: PyType, namespace: PyDict): void {
  const slots = namespace.get("__slots__");
  cls.hasDict = slots === undefined || cls.bases.some((b) => b.hasDict && b !== objectType);
  if (slots === undefined) return;
  const names = slotNames(rt, slots);
  if (names.length > 0 && ["int", "tuple", "bytes"].includes(cls.layout))
    raise("TypeError", `nonempty __slots__ not supported for subtype of '${cls.bases[0]?.name}'`);
  for (const name of names) {
    if (name === "__dict__") cls.hasDict = true;
    if (name === "__dict__" || name === "__weakref__") continue;
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) raise("TypeError", "__slots__ must be identifiers");
    const key = mangle(name, cls.name);
    if (cls.attrs.has(key)) raise("ValueError", `'${name}' in __slots__ conflicts with class variable`);
    cls.attrs.set(key, new SlotMember(key));
  }
}

/** `type(name, bases, namespace)` makes a class of the module that calls it. */
function callersModule(rt: Runtime): string {
  const m = machineOf(rt);
  return m.programFrame(m.current)?.module.name ?? "builtins";
}

/** `type.__new__`: the class itself; what classes made with it have to hear (`__set_name__` …) is the library's. */
export function newClass(rt: Runtime, meta: PyType, name: string, bases: readonly PyType[], namespace: PyDict): PyType {
  const parents = bases.length > 0 ? bases : [objectType];
  const layout = layoutOf(parents);
  const twice = parents.find((base, i) => parents.indexOf(base) !== i);
  if (twice) raise("TypeError", `duplicate base class ${twice.name}`);
  try {
    linearise(parents);
  } catch (e) {
    if (e instanceof MroConflict) raise("TypeError", e.message);
    throw e;
  }
  const module = namespace.get("__module__");
  rt.charge(parents.reduce((sum, parent) => sum + parent.mro.length, 0) * bytesPerAncestor);
  const cls = new PyType(name, parents, layout, false, typeof module === "string" ? module : callersModule(rt), meta);
  const qualifiedName = namespace.get("__qualname__") ?? name;
  if (typeof qualifiedName !== "string")
    raise("TypeError", `type __qualname__ must be a str, not ${rt.typeOf(qualifiedName).name}`);
  cls.qualifiedName = qualifiedName;
  for (const e of namespace.live()) {
    if (typeof e.key !== "string" || e.key === "__qualname__") continue;
    cls.attrs.set(e.key, implicitWrapper(e.key, e.value));
  }
  if (!cls.attrs.has("__doc__")) cls.attrs.set("__doc__", null);
  // A class that compares by itself and does not hash by itself cannot be hashed.
  if (cls.attrs.has("__eq__") && !cls.attrs.has("__hash__")) cls.attrs.set("__hash__", null);
  addSlots(rt, cls, namespace);
  cls.hasState = [...cls.attrs.values()].some((v) => !isFixed(v));
  for (const base of parents) machineOf(rt).addSubclass(base, cls);
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
  if (v instanceof NativeFunction || v instanceof SlotMember) return true;
  if (v instanceof PyFunction) {
    if (v.code.name === "__annotate__") return true;
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
