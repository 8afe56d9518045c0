/** `in` on built-in containers. */
import { DictView } from "@/engine/modules/builtins/dict-view";
import { frozen } from "@/engine/modules/builtins/set-operations";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { PyFunction } from "@/engine/objects/function";
import { nativeHash } from "@/engine/objects/hash";
import { PyInstance } from "@/engine/objects/instance";
import type { Runtime } from "@/engine/objects/runtime";
import { PyRange } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { PyObject, raise, type Value } from "@/engine/objects/values";

const primitive = (v: Value): Value => (v instanceof PyInstance && v.primitive !== undefined ? v.primitive : v);

/** Where the bytes `wanted` begin in `bytes`; -1 for nowhere. */
function findBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let i = 0; i + wanted.length <= bytes.length; i++) if (wanted.every((b, j) => bytes[i + j] === b)) return i;
  return -1;
}

/** Membership without asking the program; null when it must be asked. */
export function containsNatively(rt: Runtime, container: Value, item: Value, asBuiltin = false): boolean | null {
  if (
    !asBuiltin &&
    container instanceof PyObject &&
    !container.cls.isBuiltin &&
    container.cls.lookup("__contains__") instanceof PyFunction
  )
    return null;
  if (typeof container === "string") {
    const text = primitive(item);
    if (typeof text !== "string")
      raise("TypeError", `'in <string>' requires string as left operand, not ${rt.typeOf(item).name}`);
    return container.includes(text);
  }
  if (container instanceof PyDict || (container instanceof DictView && container.shows === "keys")) {
    const dict = container instanceof PyDict ? container : container.dict;
    const key = rt.keyOf(item, "dict key");
    if (key === undefined) return dict.size === 0 ? false : null;
    if (dict.index.has(key)) return true;
    return dict.userKeys === null ? false : null;
  }
  if (container instanceof PySet) {
    // A set is looked for as a frozenset.
    const wanted = frozen(rt, item);
    const key = rt.keyOf(wanted, "set element");
    if (key === undefined) return null;
    const hash = nativeHash(wanted);
    if (container.has(key, hash)) return true;
    return container.candidates(hash).some((e) => e.normal === undefined) ? null : false;
  }
  if (container instanceof PyRange) {
    const n = item instanceof PyFloat ? item.value : typeof item === "boolean" ? Number(item) : item;
    if (typeof n === "number") {
      if (!Number.isInteger(n) || container.length === 0) return false;
      const steps = (n - container.start) / container.step;
      return Number.isInteger(steps) && steps >= 0 && steps < container.length;
    }
    if (!(item instanceof PyObject) || item.cls.isBuiltin) return false;
    return null;
  }
  if (container instanceof PyBytes) {
    const wanted = primitive(item);
    if (wanted instanceof PyBytes) return findBytes(container.value, wanted.value) >= 0;
    const code = typeof wanted === "boolean" ? Number(wanted) : wanted;
    if (typeof code !== "number" && typeof code !== "bigint")
      raise("TypeError", `a bytes-like object is required, not '${rt.typeOf(item).name}'`);
    if (code < 0 || code > 255) raise("ValueError", "byte must be in range(0, 256)");
    return container.value.includes(Number(code));
  }
  const items = rt.itemsOf(container);
  if (items === null) return null;
  for (const x of items) {
    if (x === item) return true;
    const same = rt.equal(x, item);
    if (same === null) return null;
    if (same) return true;
  }
  return false;
}
