/** `json`: texts are taken apart natively; objects are written by the Python part, because `default` is the program's. */
import type { Machine } from "@/engine/machine/machine";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { floatFromText } from "@/engine/objects/number/float";
import { intFromText } from "@/engine/objects/number/int-text";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { codePointIndex, unitOffset } from "@/engine/objects/text/code-points";
import { raise, type Value } from "@/engine/objects/values";
import { code } from "./compiled/json";
import { type JsonBuilder, JsonFault, JsonScanner, JsonTooDeep, quoteJson } from "./json-scanner";
import { native } from "./native";
import { pythonModule } from "./python-module";

const constantValue = (name: string): Value => {
  if (name === "null") return null;
  if (name === "true" || name === "false") return name === "true";
  return new PyFloat(Number(name));
};

function plainBuilder(m: Machine): JsonBuilder<Value> {
  return {
    text: (s) => s,
    int: (digits) => intFromText(digits, 10, (b) => m.charge(b)),
    float: (digits) => new PyFloat(floatFromText(digits)),
    constant: constantValue,
    array: (items) => new PyList(items),
    object(pairs) {
      const d = new PyDict();
      for (const [key, value] of pairs) d.set(m.trail, m.keyOf(key) as string, key, value);
      return d;
    },
  };
}

/** Where hooks of the program have to be called the Python part finds a pair: what it is, and its parts. */
const hookedBuilder: JsonBuilder<Value> = {
  text: (s) => s,
  int: (digits) => new PyTuple(["int", digits]),
  float: (digits) => new PyTuple(["float", digits]),
  constant: (name) =>
    name === "null" || (name.length < 6 && name !== "NaN") ? constantValue(name) : new PyTuple(["constant", name]),
  array: (items) => new PyTuple(["array", new PyList(items)]),
  object: (pairs) => new PyTuple(["object", new PyList(pairs.map(([k, v]) => new PyTuple([k, v])))]),
};

const bytesPerCharacter = 24;
/** Each level is two calls on the host's stack. */
const maxDepth = 2000;

/** (True, value, end), or (False, message, place); a whole text when `start` is negative. */
function scan(m: Machine, text: string, start: number, isStrict: boolean, isHooked: boolean): Value {
  m.chargeSteps(text.length);
  m.charge(text.length * bytesPerCharacter);
  const depth = Math.min(m.recursionLimit, maxDepth);
  const scanner = new JsonScanner(text, isHooked ? hookedBuilder : plainBuilder(m), depth, isStrict);
  try {
    if (start < 0) return new PyTuple([true, scanner.whole(), codePointIndex(text, text.length)]);
    const { value, end } = scanner.from(unitOffset(text, start));
    return new PyTuple([true, value, codePointIndex(text, end)]);
  } catch (e) {
    if (e instanceof JsonFault) return new PyTuple([false, e.message, codePointIndex(text, e.at)]);
    if (e instanceof JsonTooDeep) raise("RecursionError", "maximum recursion depth exceeded");
    throw e;
  }
}

export const jsonModule = pythonModule(
  "json",
  ["dumps", "loads", "dump", "load", "JSONEncoder", "JSONDecoder", "JSONDecodeError"],
  code,
  (m) => [
    [
      "_scan",
      native("_scan", (_, [text, start, isStrict, isHooked]) =>
        scan(m, text as string, start as number, isStrict === true, isHooked === true),
      ),
    ],
    [
      "_quote",
      native("_quote", (rt, [text, isAscii]) => {
        const s = rt.textOf(text as Value) ?? "";
        m.charge(s.length * 12);
        return quoteJson(s, isAscii === true);
      }),
    ],
  ],
);
