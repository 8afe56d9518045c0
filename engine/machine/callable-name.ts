/** How messages about arguments name what was called. */
import { BoundMethod, NativeFunction, PyFunction } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import type { Runtime } from "@/engine/objects/runtime";
import type { Value } from "@/engine/objects/values";
import { findAttribute } from "./attributes";

/** The name of a callable as messages about its arguments have it. */
export function callableName(rt: Runtime, callee: Value): string {
  if (callee instanceof BoundMethod) return callableName(rt, callee.callable);
  if (callee instanceof PyFunction) {
    const { name } = callee.module;
    return name === "builtins" ? `${callee.qualifiedName}()` : `${name}.${callee.qualifiedName}()`;
  }
  if (callee instanceof NativeFunction) return `${callee.isMethod ? callee.name : callee.shortName}()`;
  const qualified = callee instanceof PyInstance ? null : findAttribute(rt, callee, "__qualname__");
  if (typeof qualified !== "string") return rt.reprOf(callee) ?? `'${rt.typeOf(callee).name}' object`;
  const module = findAttribute(rt, callee, "__module__");
  return module === "builtins" || typeof module !== "string" ? `${qualified}()` : `${module}.${qualified}()`;
}
