/**
 * Attribute access as Python defines it: data descriptors of the class, then the object's own attributes, then
 * the class's other attributes (functions become methods), then `__getattr__`.
 */
import { builtinFunctionType, functionType } from "@/engine/objects/builtin-types";
import type { PyDict } from "@/engine/objects/dict";
import { BoundMethod, MethodWrapper, NativeFunction, PyFunction, PyProperty, PySuper } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { PyModule } from "@/engine/objects/module";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";

/** The attributes that an object holds by itself, or null if it has none. */
export function ownAttrs(obj: Value): Map<string, Value> | null {
  if (obj instanceof PyObject && "attrs" in obj) return (obj as { attrs: Map<string, Value> | null }).attrs;
  return null;
}

/** Binds what a class holds to an instance (`obj`, of class `cls`). */
export function bind(rt: Runtime, found: Value, obj: Value, cls: PyType): Result {
  if (found instanceof PyFunction) return new BoundMethod(obj, found);
  if (found instanceof NativeFunction) return found.isMethod ? new BoundMethod(obj, found) : found;
  if (found instanceof PyProperty) {
    if (found.getter === null) raise("AttributeError", "property has no getter");
    return rt.call(found.getter, [obj]);
  }
  if (found instanceof MethodWrapper) return found.isStatic ? found.callable : new BoundMethod(cls, found.callable);
  if (found instanceof PyInstance) {
    const getter = found.cls.lookup("__get__");
    if (getter !== undefined) return rt.call(getter, [found, obj, cls]);
  }
  return found;
}

function isDataDescriptor(v: Value): boolean {
  return v instanceof PyProperty || (v instanceof PyInstance && v.cls.lookup("__set__") !== undefined);
}

/** The attribute, or undefined if there is none (the caller tries `__getattr__` and raises). */
export function findAttribute(rt: Runtime, obj: Value, name: string): Result | undefined {
  if (obj instanceof PyType) return findOnType(rt, obj, name);
  if (obj instanceof PySuper) return findOnSuper(rt, obj, name);
  if (obj instanceof PyModule) {
    const found = obj.attrs.get(name);
    if (found !== undefined) return found;
  }
  const cls = rt.typeOf(obj);
  const found = cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found)) return bind(rt, found, obj, cls);
  const own = ownAttrs(obj);
  if (own !== null) {
    const value = own.get(name);
    if (value !== undefined) return value;
  }
  if (found !== undefined) return bind(rt, found, obj, cls);
  return specialAttribute(rt, obj, cls, name);
}

/** Attributes that every object has without anybody storing them. */
function specialAttribute(rt: Runtime, obj: Value, cls: PyType, name: string): Result | undefined {
  if (name === "__class__") return cls;
  if (name === "__doc__") return obj instanceof PyFunction ? obj.code.docstring : null;
  if (name === "__dict__") {
    const own = ownAttrs(obj);
    return own === null ? undefined : dictOf(rt, own);
  }
  if (obj instanceof BoundMethod) {
    if (name === "__self__") return obj.self;
    if (name === "__func__") return obj.callable;
    return findAttribute(rt, obj.callable, name);
  }
  if (obj instanceof PyFunction) {
    if (name === "__name__") return obj.code.name;
    if (name === "__qualname__") return obj.code.qualifiedName;
    if (name === "__module__") return obj.module.name;
    if (name === "__defaults__") return obj.defaults;
  }
  if (obj instanceof NativeFunction && (name === "__name__" || name === "__qualname__"))
    return obj.name.split(".").at(-1) ?? obj.name;
  if (obj instanceof MethodWrapper && (name === "__func__" || name === "__wrapped__")) return obj.callable;
  if (name === "__module__") return cls.module;
  return undefined;
}

/** A snapshot: the attributes themselves stay behind the machine. */
export function dictOf(rt: Runtime, attrs: Map<string, Value>): PyDict {
  const d = rt.newDict();
  for (const [name, value] of attrs) d.setText(rt.trail, name, value);
  return d;
}

function findOnType(rt: Runtime, cls: PyType, name: string): Result | undefined {
  const meta = cls.cls;
  const onMeta = meta.lookup(name);
  if (onMeta !== undefined && isDataDescriptor(onMeta)) return bind(rt, onMeta, cls, meta);
  const found = cls.lookup(name);
  if (found !== undefined) {
    if (found instanceof MethodWrapper) return found.isStatic ? found.callable : new BoundMethod(cls, found.callable);
    if (found instanceof PyInstance) {
      const getter = found.cls.lookup("__get__");
      if (getter !== undefined) return rt.call(getter, [found, null, cls]);
    }
    return found;
  }
  if (onMeta !== undefined) return bind(rt, onMeta, cls, meta);
  switch (name) {
    case "__name__":
      return cls.name;
    case "__qualname__":
      return cls.attrs.get("__qualname__") ?? cls.name;
    case "__module__":
      return cls.module;
    case "__doc__":
      return null;
    case "__bases__":
      return new PyTuple([...cls.bases]);
    case "__base__":
      return cls.bases[0] ?? null;
    case "__mro__":
      return new PyTuple([...cls.mro]);
    case "__dict__":
      return dictOf(rt, cls.attrs);
    case "__class__":
      return meta;
    default:
      return undefined;
  }
}

function findOnSuper(rt: Runtime, sup: PySuper, name: string): Result | undefined {
  const order = sup.selfType.mro;
  for (const cls of order.slice(order.indexOf(sup.after) + 1)) {
    const found = cls.attrs.get(name);
    if (found === undefined) continue;
    if (sup.self instanceof PyType && sup.self === sup.selfType) {
      return found instanceof MethodWrapper && !found.isStatic
        ? new BoundMethod(sup.selfType, found.callable)
        : found instanceof MethodWrapper
          ? found.callable
          : found;
    }
    return bind(rt, found, sup.self, sup.selfType);
  }
  return name === "__class__" ? sup.cls : undefined;
}

/** Stores an attribute; a property's setter or a program's `__setattr__` may run instead. */
export function storeAttribute(rt: Runtime, obj: Value, name: string, value: Value): Result {
  const cls = rt.typeOf(obj);
  const custom = cls.lookup("__setattr__");
  if (custom instanceof PyFunction) return rt.call(custom, [obj, name, value]);
  return storeAttributeDirectly(rt, obj, name, value);
}

/** `object.__setattr__` */
export function storeAttributeDirectly(rt: Runtime, obj: Value, name: string, value: Value): Result {
  const cls = rt.typeOf(obj);
  const found = cls.lookup(name);
  if (found instanceof PyProperty) {
    if (found.setter === null) {
      raise("AttributeError", `property '${name}' of '${cls.name}' object has no setter`);
    }
    return rt.call(found.setter, [obj, value]);
  }
  if (found instanceof PyInstance) {
    const setter = found.cls.lookup("__set__");
    if (setter !== undefined) return rt.call(setter, [found, obj, value]);
  }
  if (obj instanceof PyType) {
    if (obj.isBuiltin) raise("TypeError", `cannot set '${name}' attribute of immutable type '${obj.name}'`);
    rt.trail.mapSet(obj.attrs, name, value);
    if (!obj.hasState) rt.trail.set(obj, "hasState", true);
    rt.reachableFrom(obj, value);
    return null;
  }
  if (obj instanceof PyModule) {
    if (obj.isLibrary) raise("AttributeError", `the module '${obj.name}' cannot be changed here`);
    rt.trail.mapSet(obj.attrs, name, value);
    rt.publish(value);
    return null;
  }
  if (
    !(obj instanceof PyObject) ||
    !("attrs" in obj) ||
    (cls.isBuiltin && obj.cls !== functionType && cls.layout !== "exception")
  ) {
    if (found !== undefined) raise("AttributeError", `'${cls.name}' object attribute '${name}' is read-only`);
    raise(
      "AttributeError",
      `'${cls.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  const slots = slotsOf(cls);
  if (slots !== null && !slots.has(name)) {
    raise(
      "AttributeError",
      `'${cls.name}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  rt.setAttrs(obj as PyObject & { attrs: Map<string, Value> | null }, name, value);
  return null;
}

/** Names that `__slots__` allows, or null when any name is. */
function slotsOf(cls: PyType): Set<string> | null {
  const allowed = new Set<string>();
  for (const t of cls.mro) {
    if (t.isBuiltin) continue;
    const slots = t.attrs.get("__slots__");
    if (slots === undefined) return null;
    if (typeof slots === "string") allowed.add(slots);
    else if (slots !== null && typeof slots === "object" && "items" in slots) {
      for (const s of (slots as unknown as { items: readonly Value[] }).items) allowed.add(String(s));
    }
  }
  return allowed;
}

/** Deletes an attribute; undefined when there is none. */
export function deleteAttribute(rt: Runtime, obj: Value, name: string): Result | undefined {
  const cls = rt.typeOf(obj);
  const custom = cls.lookup("__delattr__");
  if (custom instanceof PyFunction) return rt.call(custom, [obj, name]);
  const found = cls.lookup(name);
  if (found instanceof PyProperty) {
    if (found.deleter === null) raise("AttributeError", `property '${name}' of '${cls.name}' object has no deleter`);
    return rt.call(found.deleter, [obj]);
  }
  if (found instanceof PyInstance && found.cls.lookup("__delete__") !== undefined) {
    return rt.call(found.cls.lookup("__delete__") as Value, [found, obj]);
  }
  if (obj instanceof PyType && obj.isBuiltin)
    raise("TypeError", `cannot delete '${name}' attribute of immutable type '${obj.name}'`);
  const own = ownAttrs(obj);
  if (!own?.has(name) || (obj instanceof PyModule && obj.isLibrary)) return undefined;
  // Undoing a deletion must keep the order of attributes: the whole map is replaced.
  const rest = new Map(own);
  rest.delete(name);
  rt.trail.set(obj as unknown as { attrs: Map<string, Value> }, "attrs", rest);
  if (obj instanceof PyType && !obj.hasState) rt.trail.set(obj, "hasState", true);
  return null;
}

/** The message of an AttributeError for a missing attribute. */
export function missingAttribute(rt: Runtime, obj: Value, name: string): never {
  if (obj instanceof PyType) raise("AttributeError", `type object '${obj.name}' has no attribute '${name}'`);
  if (obj instanceof PyModule) {
    if (obj.isLibrary) raise("AttributeError", `module '${obj.name}' has no attribute '${name}'`);
    raise("AttributeError", `module '${obj.name}' has no attribute '${name}'`);
  }
  if (obj instanceof PySuper) raise("AttributeError", `'super' object has no attribute '${name}'`);
  const cls = obj instanceof NativeFunction ? builtinFunctionType : rt.typeOf(obj);
  raise("AttributeError", `'${cls.name}' object has no attribute '${name}'`);
}

/** `obj.name`, `__getattr__` included. */
export function loadAttribute(rt: Runtime, obj: Value, name: string): Result {
  const found = findAttribute(rt, obj, name);
  if (found !== undefined) return found;
  const fallback = rt.typeOf(obj).lookup("__getattr__");
  if (fallback !== undefined) return rt.call(fallback, [obj, name]);
  return missingAttribute(rt, obj, name);
}
