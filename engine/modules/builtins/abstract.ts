/** Which methods of a class have still to be written (`abc`). */
import { MethodWrapper, PyFunction, PyProperty } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { PySet } from "@/engine/objects/set";
import type { PyType } from "@/engine/objects/type";
import type { Value } from "@/engine/objects/values";

const mark = "__isabstractmethod__";

function isAbstract(v: Value | undefined): boolean {
  if (v instanceof PyFunction) return v.attrs?.get(mark) === true;
  if (v instanceof PyProperty) return [v.getter, v.setter, v.deleter].some(isAbstract);
  if (v instanceof MethodWrapper) return isAbstract(v.callable);
  return v instanceof PyInstance && (v.attrs?.get(mark) ?? v.cls.lookup(mark)) === true;
}

/** Names in the order of the class body, then those that its bases have left open. */
export function abstractNames(cls: PyType): string[] {
  const names = new Set<string>();
  for (const [name, value] of cls.attrs) if (isAbstract(value)) names.add(name);
  for (const base of cls.bases) {
    const open = base.lookup("__abstractmethods__");
    if (!(open instanceof PySet)) continue;
    for (const name of open.values()) if (typeof name === "string" && isAbstract(cls.lookup(name))) names.add(name);
  }
  return [...names];
}
