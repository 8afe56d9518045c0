/** The length of what is built in. */
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { NativeFunction } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { codePointLength } from "@/engine/objects/text/code-points";
import { PyObject, type Value } from "@/engine/objects/values";
import { DictView } from "./dict-view";

/** `len(v)` without asking the program; undefined when it must be asked, or has no length. */
export function nativeLength(v: Value): number | bigint | undefined {
  if (v instanceof PyObject && !v.cls.isBuiltin) {
    const own = v.cls.lookup("__len__");
    if (own !== undefined && !(own instanceof NativeFunction)) return undefined;
  }
  return plainLength(v);
}

/** Length of a built-in container, whatever its class says. */
export function plainLength(v: Value): number | bigint | undefined {
  if (typeof v === "string") return codePointLength(v);
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length;
  if (v instanceof PyDict) return v.size;
  if (v instanceof PySet) return v.used;
  if (v instanceof PyRange) return v.length;
  if (v instanceof PyBytes) return v.value.length;
  if (v instanceof DictView) return v.dict.size;
  if (v instanceof PyInstance && v.primitive !== undefined) return plainLength(v.primitive);
  return undefined;
}
