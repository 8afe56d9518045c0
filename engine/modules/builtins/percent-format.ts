/** `template % arguments` for str and bytes, in two parts: what has to become text first, then the whole text. */

import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { PyInstance } from "@/engine/objects/instance";
import type { Runtime } from "@/engine/objects/runtime";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { latin1Bytes, latin1Text } from "@/engine/objects/text/latin1";
import { type BoundField, type BoundSegment, bindPercent, parsePercent } from "@/engine/objects/text/percent";
import { renderPercent } from "@/engine/objects/text/percent-render";
import { asciiOfRepr } from "@/engine/objects/text/repr";
import { raise, type Value } from "@/engine/objects/values";

type Template = string | PyBytes;

function bound(template: Template, args: Value): BoundSegment[] {
  const dict = args instanceof PyDict ? args : null;
  const text = template instanceof PyBytes ? latin1Text(template.value) : template;
  return bindPercent(parsePercent(text), {
    values: args instanceof PyTuple ? args.items : [args],
    isTuple: args instanceof PyTuple,
    lookUp: dict
      ? (key) => {
          const found = dict.get(template instanceof PyBytes ? `\u0000b${latin1Bytes(key).join()}` : key);
          if (found === undefined) raise("KeyError", "", [key]);
          return found;
        }
      : args instanceof PyList ||
          args instanceof PyBytes ||
          args instanceof PyRange ||
          (args instanceof PyInstance && args.cls.lookup("__getitem__") !== undefined)
        ? () => raise("TypeError", "format requires a mapping")
        : null,
  });
}

/** An object of the program that may have to say which number it is. */
const isObject = (v: Value): boolean => v instanceof PyInstance && v.primitive === undefined;

/** What the library has to make of a field's value: "s", "r", "b" (bytes), the conversion of a number; null for nothing. */
function wantedOf(template: Template, { field, wants, value }: BoundField): string | null {
  if (template instanceof PyBytes) {
    if (field.conversion === "s" || field.conversion === "b") return "b";
    if (field.conversion === "c" && value instanceof PyBytes) return "b";
  }
  if (wants !== null) return wants === "str" ? "s" : "r";
  return isObject(value) ? field.conversion : null;
}

/** Pairs (value, what it has to become) that the library needs before the template can be rendered. */
export function percentNeeds(template: Template, args: Value): PyList {
  const needs: Value[] = [];
  for (const s of bound(template, args)) {
    const wanted = s.kind === "bound" ? wantedOf(template, s) : null;
    if (s.kind === "bound" && wanted !== null) needs.push(new PyTuple([s.value, wanted]));
  }
  return new PyList(needs);
}

const primitive = (v: Value): Value => (v instanceof PyInstance && v.primitive !== undefined ? v.primitive : v);

/** The whole text; `made` are the values of `percentNeeds` as the library made them. */
export function percentRender(rt: Runtime, template: Template, args: Value, made: PyList): Value {
  let next = 0;
  const segments = bound(template, args).map((s): BoundSegment => {
    if (s.kind !== "bound") return s;
    const wanted = wantedOf(template, s);
    if (wanted === null) return { ...s, value: primitive(s.value) };
    const value = made.items[next++] as Value;
    if (wanted === "b") {
      const text = latin1Text((value as unknown as PyBytes).value);
      return s.field.conversion === "c"
        ? { ...s, value: text }
        : { ...s, text, field: { ...s.field, conversion: "s" }, wants: "str" };
    }
    if (s.wants === null) return { ...s, value: primitive(value) };
    const isAscii = s.wants === "ascii" || template instanceof PyBytes;
    return { ...s, text: isAscii ? asciiOfRepr(value as string) : (value as string) };
  });
  const text = renderPercent(segments, (bytes) => rt.charge(bytes));
  return template instanceof PyBytes ? new PyBytes(latin1Bytes(text)) : text;
}
