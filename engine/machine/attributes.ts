/**
 * Attribute access as Python defines it: data descriptors of the class, then the object's own attributes, then
 * the class's other attributes (functions become methods), then `__getattr__`.
 */

import { AttributeDict, attributeDict } from "@/engine/objects/attribute-dict";
import { functionType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { BoundMethod, MethodWrapper, NativeFunction, PyFunction, PyProperty, PySuper } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { PyModule } from "@/engine/objects/module";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import { SlotMember } from "@/engine/objects/slot";
import { PyType } from "@/engine/objects/type";
import { PyObject, raise, type Value } from "@/engine/objects/values";
import { functionAttribute, storeFunctionAttribute } from "./function-attributes";
import type { Machine } from "./machine";
import { isRedirectable, redirectStream } from "./redirect";

type Owner = PyObject & { attrs: Map<string, Value> | null };

/** The attributes that an object holds by itself, or null if it has none. */
export function ownAttrs(obj: Value): Map<string, Value> | null {
  if (obj instanceof PyObject && "attrs" in obj) return (obj as Owner).attrs;
  return null;
}

/** Raises an AttributeError that knows the object and the name. */
function noAttribute(obj: Value, name: string, message: string): never {
  raise("AttributeError", message, null, { name, obj });
}

/** Binds what a class holds to an instance (`obj`, of class `cls`). */
export function bind(rt: Runtime, found: Value, obj: Value, cls: PyType, name = ""): Result {
  if (found instanceof PyFunction) return new BoundMethod(obj, found);
  if (found instanceof NativeFunction) return found.isMethod ? new BoundMethod(obj, found) : found;
  if (found instanceof PyProperty) {
    if (found.getter === null) noAttribute(obj, name, `property '${name}' of '${cls.name}' object has no getter`);
    return rt.call(found.getter, [obj]);
  }
  if (found instanceof MethodWrapper) return found.isStatic ? found.callable : new BoundMethod(cls, found.callable);
  if (found instanceof SlotMember) {
    const value = ownAttrs(obj)?.get(found.keyIn(cls));
    if (value === undefined) noAttribute(obj, name, `'${cls.name}' object has no attribute '${name}'`);
    return value;
  }
  if (found instanceof PyInstance) {
    const getter = found.cls.lookup("__get__");
    if (getter !== undefined) return rt.call(getter, [found, obj, cls]);
  }
  return found;
}

/** Whether reading goes to it before the instance's own attributes. */
function isDataDescriptor(v: Value): boolean {
  return (
    v instanceof PyProperty ||
    v instanceof SlotMember ||
    (v instanceof PyInstance &&
      v.cls.lookup("__get__") !== undefined &&
      (v.cls.lookup("__set__") !== undefined || v.cls.lookup("__delete__") !== undefined))
  );
}

/** The attribute, or undefined if there is none (the caller tries `__getattr__` and raises). */
export function findAttribute(rt: Runtime, obj: Value, name: string): Result | undefined {
  if (obj instanceof PyType) return findOnType(rt, obj, name);
  if (obj instanceof PySuper) return findOnSuper(rt, obj, name);
  const cls = rt.typeOf(obj);
  const found = cls.lookup(name);
  if (found !== undefined && isDataDescriptor(found)) return bind(rt, found, obj, cls, name);
  const own = ownAttrs(obj);
  if (own !== null) {
    const value = own.get(name);
    if (value !== undefined) return value;
  }
  if (obj instanceof PyFunction || obj instanceof NativeFunction || obj instanceof BoundMethod) {
    const special = functionAttribute(rt, obj, name);
    if (special !== undefined) return special;
    const isOwn = name === "__class__" || name === "__dict__" || name === "__call__";
    if (obj instanceof BoundMethod && !(obj.callable instanceof NativeFunction) && !isOwn)
      return findAttribute(rt, obj.callable, name);
  }
  if (found !== undefined) return bind(rt, found, obj, cls, name);
  return specialAttribute(rt, obj, cls, name);
}

/** Attributes that every object has without anybody storing them. */
function specialAttribute(rt: Runtime, obj: Value, cls: PyType, name: string): Result | undefined {
  if (name === "__class__") return cls;
  if (name === "__dict__") return dictOf(rt, obj) ?? undefined;
  if (name === "__doc__") return cls.isBuiltin ? undefined : null;
  if (name === "__module__") return cls.isBuiltin ? undefined : cls.module;
  if (obj instanceof MethodWrapper && (name === "__func__" || name === "__wrapped__")) return obj.callable;
  if (obj instanceof MethodWrapper) return findAttribute(rt, obj.callable, name);
  return undefined;
}

/** The live `__dict__` of an object that has one, else null. */
export function dictOf(rt: Runtime, obj: Value): PyDict | null {
  if (obj instanceof PyModule && obj.isLibrary) return snapshot(rt, obj.attrs);
  const hasDict = obj instanceof PyModule || obj instanceof PyFunction || rt.typeOf(obj).hasDict;
  if (!(obj instanceof PyObject) || !("attrs" in obj) || !hasDict) return null;
  const owner = obj as Owner;
  if (owner.attrs instanceof AttributeDict) return owner.attrs.dict;
  const attrs = attributeDict(owner.attrs);
  rt.trail.hasSharedParts = true;
  rt.trail.set(owner, "attrs", attrs);
  if (owner.shared || owner instanceof PyModule) rt.publish(attrs.dict);
  return attrs.dict;
}

function snapshot(rt: Runtime, attrs: ReadonlyMap<string, Value>): PyDict {
  const d = rt.newDict();
  for (const [name, value] of attrs) if (!name.startsWith("_")) d.setText(rt.trail, name, value);
  return d;
}

/** What `type` itself answers, before anything that the class holds. */
function attributeOfClass(rt: Runtime, cls: PyType, name: string): Result | undefined {
  switch (name) {
    case "__name__":
      return cls.name;
    case "__qualname__":
      return cls.qualifiedName;
    case "__module__":
      return cls.attrs.get("__module__") ?? cls.module;
    case "__doc__": {
      const doc = cls.attrs.get("__doc__") ?? null;
      return typeof doc === "object" && doc !== null ? undefined : doc;
    }
    case "__bases__":
      return new PyTuple([...cls.bases]);
    case "__base__":
      return cls.bases.find((b) => b.layout === cls.layout) ?? cls.bases[0] ?? null;
    case "__mro__":
      return new PyTuple([...cls.mro]);
    case "__dict__":
      return rt.call(rt.libraryType("mappingproxy"), [cls]);
    case "__class__":
      return cls.cls;
    case "__annotations__":
      return cls.isBuiltin ? undefined : rt.library("class_annotations", [cls]);
    default:
      return undefined;
  }
}

function findOnType(rt: Runtime, cls: PyType, name: string): Result | undefined {
  const meta = cls.cls;
  const onMeta = meta.lookup(name);
  if (onMeta !== undefined && isDataDescriptor(onMeta)) return bind(rt, onMeta, cls, meta, name);
  const own = attributeOfClass(rt, cls, name);
  if (own !== undefined) return own;
  const found = cls.lookup(name);
  if (found !== undefined) {
    if (found instanceof MethodWrapper) return found.isStatic ? found.callable : new BoundMethod(cls, found.callable);
    if (found instanceof PyInstance) {
      const getter = found.cls.lookup("__get__");
      if (getter !== undefined) return rt.call(getter, [found, null, cls]);
    }
    return found;
  }
  return onMeta === undefined ? undefined : bind(rt, onMeta, cls, meta, name);
}

function findOnSuper(rt: Runtime, sup: PySuper, name: string): Result | undefined {
  const order = sup.selfType.mro;
  for (const cls of order.slice(order.indexOf(sup.after) + 1)) {
    const found = cls.attrs.get(name);
    if (found === undefined) continue;
    if (sup.self instanceof PyType && sup.self === sup.selfType) {
      if (found instanceof MethodWrapper)
        return found.isStatic ? found.callable : new BoundMethod(sup.selfType, found.callable);
      if (found instanceof PyInstance) {
        const getter = found.cls.lookup("__get__");
        if (getter !== undefined) return rt.call(getter, [found, null, sup.selfType]);
      }
      return found;
    }
    return bind(rt, found, sup.self, sup.selfType, name);
  }
  switch (name) {
    case "__class__":
      return sup.cls;
    case "__thisclass__":
      return sup.after;
    case "__self__":
      return sup.self;
    case "__self_class__":
      return sup.selfType;
    default:
      return undefined;
  }
}

/** Stores an attribute; a property's setter or a program's `__setattr__` may run instead. */
export function storeAttribute(rt: Runtime, obj: Value, name: string, value: Value): Result {
  const cls = rt.typeOf(obj);
  if (!cls.isBuiltin) {
    const custom = cls.lookup("__setattr__");
    if (custom !== undefined && !(custom instanceof NativeFunction))
      return callSpecial(rt, custom, obj, cls, [name, value]);
  }
  return storeAttributeDirectly(rt, obj, name, value);
}

function callSpecial(rt: Runtime, found: Value, obj: Value, cls: PyType, args: Value[]): Result {
  if (found instanceof PyFunction) return rt.call(found, [obj, ...args]);
  return rt.call(bind(rt, found, obj, cls) as Value, args);
}

/** `object.__setattr__` */
export function storeAttributeDirectly(rt: Runtime, obj: Value, name: string, value: Value): Result {
  const cls = rt.typeOf(obj);
  const found = cls.lookup(name);
  if (found instanceof PyProperty) {
    if (found.setter === null) {
      if (cls.isBuiltin && found.getter instanceof NativeFunction)
        noAttribute(
          obj,
          name,
          found.isField ? "readonly attribute" : `attribute '${name}' of '${cls.name}' objects is not writable`,
        );
      noAttribute(obj, name, `property '${name}' of '${cls.name}' object has no setter`);
    }
    return rt.call(found.setter, [obj, value]);
  }
  if (found instanceof SlotMember) {
    rt.setAttrs(obj as unknown as Owner, found.keyIn(cls), value);
    return null;
  }
  if (found instanceof PyInstance) {
    const setter = found.cls.lookup("__set__");
    if (setter !== undefined) return rt.call(setter, [found, obj, value]);
    if (found.cls.lookup("__delete__") !== undefined) noAttribute(obj, name, "__set__");
  }
  if (obj instanceof PyType) return storeOnType(rt, obj, name, value);
  if (obj instanceof PyModule) {
    if (isRedirectable(obj, name)) {
      redirectStream(rt as Machine, obj, name, value);
      return null;
    }
    if (obj.name === "threading" && name === "excepthook") {
      const { process } = rt as Machine;
      rt.trail.set(process, "exceptHook", value);
      rt.publish(value);
      return null;
    }
    if (obj.isLibrary) raise("AttributeError", `the module '${obj.name}' cannot be changed here`);
    rt.trail.mapSet(obj, obj.attrs, name, value);
    rt.publish(value);
    return null;
  }
  if (obj instanceof PyFunction && storeFunctionAttribute(rt, obj, name, value)) return null;
  if (name === "__dict__" && cls.hasDict) return replaceDict(rt, obj as unknown as Owner, value);
  if (!(obj instanceof PyObject) || !("attrs" in obj) || !(cls.hasDict || obj.cls === functionType)) {
    if (found !== undefined) noAttribute(obj, name, `'${cls.name}' object attribute '${name}' is read-only`);
    noAttribute(
      obj,
      name,
      `'${nameInMessages(cls)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
    );
  }
  rt.setAttrs(obj as Owner, name, value);
  return null;
}

function replaceDict(rt: Runtime, obj: Owner, value: Value): null {
  if (!(value instanceof PyDict))
    raise("TypeError", `__dict__ must be set to a dictionary, not a '${rt.typeOf(value).name}'`);
  rt.trail.hasSharedParts = true;
  rt.trail.set(obj, "attrs", new AttributeDict(value));
  rt.reachableFrom(obj, value);
  return null;
}

function storeOnType(rt: Runtime, cls: PyType, name: string, value: Value): null {
  if (cls.isBuiltin) raise("TypeError", `cannot set '${name}' attribute of immutable type '${cls.name}'`);
  if (name === "__name__" || name === "__qualname__") {
    if (typeof value !== "string")
      raise("TypeError", `can only assign string to ${cls.name}.${name}, not '${rt.typeOf(value).name}'`);
    rt.trail.set(cls, name === "__name__" ? "name" : "qualifiedName", value);
    return null;
  }
  rt.trail.mapSet(cls, cls.attrs, name, value);
  if (!cls.hasState) rt.trail.set(cls, "hasState", true);
  rt.reachableFrom(cls, value);
  return null;
}

/** Deletes an attribute, by a program's `__delattr__` where there is one; undefined when there is none to delete. */
export function deleteAttribute(rt: Runtime, obj: Value, name: string): Result | undefined {
  const cls = rt.typeOf(obj);
  if (!cls.isBuiltin) {
    const custom = cls.lookup("__delattr__");
    if (custom !== undefined && !(custom instanceof NativeFunction)) return callSpecial(rt, custom, obj, cls, [name]);
  }
  return deleteAttributeDirectly(rt, obj, name);
}

/** `object.__delattr__`; undefined when there is no such attribute. */
export function deleteAttributeDirectly(rt: Runtime, obj: Value, name: string): Result | undefined {
  const cls = rt.typeOf(obj);
  const found = cls.lookup(name);
  if (found instanceof PyProperty) {
    if (found.deleter === null) noAttribute(obj, name, `property '${name}' of '${cls.name}' object has no deleter`);
    return rt.call(found.deleter, [obj]);
  }
  if (found instanceof PyInstance) {
    const deleter = found.cls.lookup("__delete__");
    if (deleter !== undefined) return rt.call(deleter, [found, obj]);
    if (found.cls.lookup("__set__") !== undefined) noAttribute(obj, name, "__delete__");
  }
  if (obj instanceof PyType && obj.isBuiltin)
    raise("TypeError", `cannot set '${name}' attribute of immutable type '${obj.name}'`);
  const key = found instanceof SlotMember ? found.keyIn(cls) : name;
  const own = ownAttrs(obj);
  if (found instanceof SlotMember && !own?.has(key)) noAttribute(obj, name, name);
  if (!own?.has(key) || (obj instanceof PyModule && obj.isLibrary)) {
    if (
      found !== undefined &&
      !(found instanceof SlotMember) &&
      !(obj instanceof PyType) &&
      obj !== null &&
      !cls.hasDict
    )
      noAttribute(obj, name, `'${cls.name}' object attribute '${name}' is read-only`);
    if (found === undefined && !(obj instanceof PyType) && !(obj instanceof PyModule) && !cls.hasDict)
      noAttribute(
        obj,
        name,
        `'${nameInMessages(cls)}' object has no attribute '${name}' and no __dict__ for setting new attributes`,
      );
    return undefined;
  }
  if (own instanceof AttributeDict && key === name) {
    own.dict.delete(rt.trail, name);
    return null;
  }
  // Undoing a deletion must keep the order of attributes: the whole map is replaced.
  const rest = own instanceof AttributeDict ? new AttributeDict(own.dict) : new Map<string, Value>();
  for (const [n, value] of own) if (n !== key && !(own instanceof AttributeDict && n !== name)) rest.set(n, value);
  rt.trail.set(obj as unknown as Owner, "attrs", rest);
  if (obj instanceof PyType && !obj.hasState) rt.trail.set(obj, "hasState", true);
  return null;
}

/** Raises the AttributeError for a missing attribute. */
export function missingAttribute(rt: Runtime, obj: Value, name: string): never {
  if (obj instanceof PyType) noAttribute(obj, name, `type object '${obj.name}' has no attribute '${name}'`);
  if (obj instanceof PyModule) noAttribute(obj, name, `module '${obj.name}' has no attribute '${name}'`);
  noAttribute(obj, name, `'${nameInMessages(rt.typeOf(obj))}' object has no attribute '${name}'`);
}

/** Types of C say where they are from: '_thread._local', '_thread.lock'. */
function nameInMessages(cls: PyType): string {
  return (cls.attrs.get("__module__") ?? cls.module) === "_thread" ? `_thread.${cls.name}` : cls.name;
}

/** Whether a getter, a descriptor or `__getattribute__` of the program runs, whose AttributeError `__getattr__` catches. */
function runsCode(cls: PyType, name: string): boolean {
  const found = cls.lookup(name);
  if (found instanceof PyProperty || found instanceof SlotMember) return true;
  return found instanceof PyInstance && found.cls.lookup("__get__") !== undefined;
}

/** `obj.name`, with `__getattribute__` and `__getattr__`. */
export function loadAttribute(rt: Runtime, obj: Value, name: string): Result {
  const cls = rt.typeOf(obj);
  if (!cls.isBuiltin) {
    const { program } = rt as Machine;
    const fallback = program.hasGetattr ? cls.lookup("__getattr__") : undefined;
    if (program.hasGetattribute) {
      const own = cls.lookup("__getattribute__");
      if (own !== undefined && !(own instanceof NativeFunction)) {
        return fallback === undefined
          ? callSpecial(rt, own, obj, cls, [name])
          : rt.library("getattr_guarded", [own, fallback, obj, name]);
      }
    }
    if (fallback !== undefined && runsCode(cls, name))
      return rt.library("getattr_guarded", [
        program.libraryFunction(rt as Machine, "find_attribute"),
        fallback,
        obj,
        name,
      ]);
  }
  const found = findAttribute(rt, obj, name);
  if (found !== undefined) return found;
  const fallback = cls.lookup("__getattr__");
  if (fallback !== undefined) return callSpecial(rt, fallback, obj, cls, [name]);
  return missingAttribute(rt, obj, name);
}
