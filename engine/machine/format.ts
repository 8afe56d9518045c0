/** Formatting of built-in values in f-strings and `format()`. */
import { PyFloat } from "@/engine/objects/float";
import { formatBool, formatFloat, formatInt, formatStr } from "@/engine/objects/text/format-spec";
import { asciiOfRepr } from "@/engine/objects/text/repr";
import { PyObject, raise, type Value } from "@/engine/objects/values";
import type { Machine } from "./machine";

/** Conversion (0 none, 1 str, 2 repr, 3 ascii), then the specification; null when the program has to be asked. */
export function formatNatively(m: Machine, v: Value, conversion: number, spec: string): string | null {
  const charge = (bytes: number) => m.charge(bytes);
  if (conversion !== 0) {
    const text = conversion === 1 ? m.textOf(v) : m.reprOf(v);
    if (text === null) return null;
    return formatStr(conversion === 3 ? asciiOfRepr(text) : text, spec, charge);
  }
  if (typeof v === "string") return formatStr(v, spec, charge);
  if (typeof v === "number" || typeof v === "bigint") return formatInt(v, spec, charge);
  if (typeof v === "boolean") return formatBool(v, spec, charge);
  if (v instanceof PyFloat) return formatFloat(v.value, spec, charge);
  if (v instanceof PyObject && !v.cls.isBuiltin) return null;
  const text = m.textOf(v);
  if (text === null) return null;
  if (spec !== "") raise("TypeError", `unsupported format string passed to ${m.typeOf(v).name}.__format__`);
  return text;
}
