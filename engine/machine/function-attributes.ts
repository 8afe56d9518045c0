/** What functions and methods tell about themselves. */
import { PyDict } from "@/engine/objects/dict";
import { BoundMethod, NativeFunction, type PyFunction } from "@/engine/objects/function";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import { raise, type Value } from "@/engine/objects/values";
import { PyCode } from "./code-object";

type Callable = PyFunction | NativeFunction | BoundMethod;

export function functionAttribute(rt: Runtime, f: Callable, name: string): Result | undefined {
  if (f instanceof BoundMethod) return methodAttribute(f, name);
  if (f instanceof NativeFunction) return nativeAttribute(f, name);
  switch (name) {
    case "__name__":
      return f.name;
    case "__qualname__":
      return f.qualifiedName;
    case "__module__":
      return f.attrs?.get(".__module__") ?? f.module.name;
    case "__doc__":
      return f.attrs?.get(".__doc__") ?? f.code.docstring;
    case "__defaults__":
      return f.defaults;
    case "__kwdefaults__":
      return f.kwDefaults;
    case "__closure__":
      return f.closure.length > 0 ? new PyTuple([...f.closure]) : null;
    case "__code__":
      return new PyCode(f.code);
    case "__annotations__":
      return f.attrs?.get(".__annotations__") ?? annotationsOf(rt, f);
    case "__annotate__":
      return f.attrs?.get(".__annotate__") ?? f.annotate;
    case "__type_params__":
      return f.attrs?.get(".__type_params__") ?? new PyTuple([]);
    default:
      return undefined;
  }
}

function annotationsOf(rt: Runtime, f: PyFunction): Result {
  const annotate = f.attrs?.get(".__annotate__") ?? f.annotate;
  if (annotate !== null) return rt.library("function_annotations", [f, annotate]);
  const none = new PyDict();
  rt.setAttrs(f, ".__annotations__", none);
  return none;
}

/** What a method has of its own; the rest is its function's (see attributes.ts). */
function methodAttribute(m: BoundMethod, name: string): Result | undefined {
  if (name === "__self__") return m.self;
  if (m.callable instanceof NativeFunction) return nativeAttribute(m.callable, name);
  if (name === "__func__") return m.callable;
  return undefined;
}

function nativeAttribute(f: NativeFunction, name: string): Value | undefined {
  if (name === "__name__") return f.shortName;
  if (name === "__qualname__") return f.isMethod ? f.name : f.shortName;
  if (name === "__doc__") return null;
  if (name === "__module__") return f.isMethod ? undefined : "builtins";
  return undefined;
}

/** Stores what a function keeps apart from its other attributes; false when it is an ordinary attribute. */
export function storeFunctionAttribute(rt: Runtime, f: PyFunction, name: string, value: Value): boolean {
  switch (name) {
    case "__name__":
    case "__qualname__":
      if (typeof value !== "string") raise("TypeError", `${name} must be set to a string object`);
      rt.setAttrs(f, `.${name}`, value);
      return true;
    case "__doc__":
    case "__module__":
    case "__annotations__":
    case "__type_params__":
    case "__annotate__":
      rt.setAttrs(f, `.${name}`, value);
      return true;
    case "__defaults__":
      if (value !== null && !(value instanceof PyTuple))
        raise("TypeError", "__defaults__ must be set to a tuple object");
      rt.trail.set(f, "defaults", value);
      return true;
    case "__kwdefaults__":
      if (value !== null && !(value instanceof PyDict))
        raise("TypeError", "__kwdefaults__ must be set to a dict object");
      rt.trail.set(f, "kwDefaults", value);
      return true;
    case "__code__":
    case "__closure__":
    case "__globals__":
      raise("AttributeError", `the attribute '${name}' of functions cannot be changed here`);
  }
  return false;
}
