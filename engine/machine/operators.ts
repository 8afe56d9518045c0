/**
 * Operators on built-in values. `undefined` means: not mine, ask the classes of the operands (the library's
 * `binary_operation` does, and raises the TypeError when nobody answers).
 */

import { setOperation } from "@/engine/modules/builtins/set-operations";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { floatFloorDiv, floatMod, floatPow, floatTrueDiv, intPowNegative } from "@/engine/objects/number/float";
import * as int from "@/engine/objects/number/int";
import type { Runtime } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { isInt, raise, type Value } from "@/engine/objects/values";

type Int = number | bigint;

/** Of a set or dictionary. */
const bytesPerEntry = 64;
/** As the memory meter counts them. */
const bytesPerByte = 8;

const asInt = (v: Value): Int | null => (isInt(v) ? v : typeof v === "boolean" ? (v ? 1 : 0) : null);

/** `a op b` for built-in operands. */
export function binary(rt: Runtime, op: string, a: Value, b: Value): Value | undefined {
  const ia = asInt(a);
  if (ia !== null) {
    const ib = asInt(b);
    if (ib !== null) return intBinary(rt, op, ia, ib, a, b);
  }
  const fa = a instanceof PyFloat || ia !== null ? numberOf(a) : null;
  if (fa !== null) {
    const fb = numberOf(b);
    if (fb !== null) return floatBinary(op, fa, fb);
    return op === "*" && ia !== null ? repeat(rt, b, ia) : undefined;
  }
  if (typeof a === "string") {
    if (op === "+" && typeof b === "string") {
      rt.charge((a.length + b.length) * 2);
      return a + b;
    }
    if (op === "*") {
      const count = asInt(b);
      return count === null ? undefined : repeat(rt, a, count);
    }
    return undefined;
  }
  if (a instanceof PyList || a instanceof PyTuple || a instanceof PyBytes) {
    if (op === "*") {
      const count = asInt(b);
      return count === null ? undefined : repeat(rt, a, count);
    }
    if (op !== "+") return undefined;
    if (a instanceof PyList && b instanceof PyList) {
      rt.charge((a.items.length + b.items.length) * 8);
      return new PyList([...a.items, ...b.items]);
    }
    if (a instanceof PyTuple && b instanceof PyTuple) {
      rt.charge((a.items.length + b.items.length) * 8);
      return new PyTuple([...a.items, ...b.items]);
    }
    if (a instanceof PyBytes && b instanceof PyBytes) {
      rt.charge((a.value.length + b.value.length) * bytesPerByte);
      const both = new Uint8Array(a.value.length + b.value.length);
      both.set(a.value);
      both.set(b.value, a.value.length);
      return new PyBytes(both);
    }
    return undefined;
  }
  if (a instanceof PySet && b instanceof PySet) {
    rt.charge((a.used + b.used) * bytesPerEntry);
    return setOperation(rt, op, a, b);
  }
  if (a instanceof PyDict && b instanceof PyDict && op === "|") {
    rt.charge((a.size + b.size) * bytesPerEntry);
    const result = new PyDict();
    for (const source of [a, b]) {
      if (source.userKeys !== null) return undefined;
      for (const [key, at] of source.index) {
        const entry = source.entries[at];
        if (entry) result.set(rt.trail, key, entry.key, entry.value);
      }
    }
    return result;
  }
  return undefined;
}

function numberOf(v: Value): number | null {
  if (typeof v === "bigint") return int.intToFloat(v);
  return asNumber(v);
}

function intBinary(rt: Runtime, op: string, a: Int, b: Int, va: Value, vb: Value): Value | undefined {
  const charge = (bytes: number) => rt.charge(bytes);
  switch (op) {
    case "+":
      return int.add(a, b);
    case "-":
      return int.sub(a, b);
    case "*":
      return int.mul(a, b, charge);
    case "/":
      return new PyFloat(int.trueDiv(a, b));
    case "//":
      return int.floorDiv(a, b);
    case "%":
      return int.mod(a, b);
    case "**":
      return b < 0 ? new PyFloat(intPowNegative(a, b)) : int.pow(a, b, charge);
    case "<<":
      return int.leftShift(a, b, charge);
    case ">>":
      return int.rightShift(a, b);
    case "&":
    case "|":
    case "^": {
      const result = op === "&" ? int.bitAnd(a, b) : op === "|" ? int.bitOr(a, b) : int.bitXor(a, b);
      return typeof va === "boolean" && typeof vb === "boolean" ? result !== 0 : result;
    }
    default:
      return undefined;
  }
}

function floatBinary(op: string, a: number, b: number): Value | undefined {
  switch (op) {
    case "+":
      return new PyFloat(a + b);
    case "-":
      return new PyFloat(a - b);
    case "*":
      return new PyFloat(a * b);
    case "/":
      return new PyFloat(floatTrueDiv(a, b));
    case "//":
      return new PyFloat(floatFloorDiv(a, b));
    case "%":
      return new PyFloat(floatMod(a, b));
    case "**": {
      const power = floatPow(a, b);
      if (power === null)
        raise("ValueError", "complex numbers are not supported here (negative number to a fractional power)");
      return new PyFloat(power);
    }
    default:
      return undefined;
  }
}

function repeat(rt: Runtime, v: Value, count: Int): Value | undefined {
  const n = count <= 0 ? 0 : Number(count);
  if (typeof v === "string") {
    rt.charge(v.length * n * 2);
    return v.repeat(n);
  }
  if (v instanceof PyList || v instanceof PyTuple) {
    rt.charge(v.items.length * n * 8);
    const items: Value[] = [];
    for (let i = 0; i < n; i++) for (const x of v.items) items.push(x);
    return v instanceof PyList ? new PyList(items) : new PyTuple(items);
  }
  if (v instanceof PyBytes) {
    rt.charge(v.value.length * n);
    const bytes = new Uint8Array(v.value.length * n);
    for (let i = 0; i < n; i++) bytes.set(v.value, i * v.value.length);
    return new PyBytes(bytes);
  }
  return undefined;
}

/** `+a`, `-a`, `~a` for built-in operands. */
export function unary(op: string, a: Value): Value | undefined {
  const i = asInt(a);
  if (i !== null) return op === "-" ? int.neg(i) : op === "~" ? int.invert(i) : i;
  if (a instanceof PyFloat && op !== "~") return op === "-" ? new PyFloat(-a.value) : a;
  return undefined;
}

/** Exact comparison of two numbers, an int never rounded. NaN is not ordered: undefined. */
export function compareNumeric(a: Value, b: Value): number | null | undefined {
  const ia = asInt(a);
  const ib = asInt(b);
  if (ia !== null && ib !== null) return int.compareNumbers(ia, ib);
  if (ia === null && !(a instanceof PyFloat)) return null;
  if (ib === null && !(b instanceof PyFloat)) return null;
  if (ia === null && ib === null) {
    const x = (a as PyFloat).value;
    const y = (b as PyFloat).value;
    if (Number.isNaN(x) || Number.isNaN(y)) return undefined;
    return x < y ? -1 : x > y ? 1 : 0;
  }
  const f = ia === null ? (a as PyFloat).value : (b as PyFloat).value;
  const i = (ia ?? ib) as Int;
  if (Number.isNaN(f)) return undefined;
  // JavaScript compares a bigint with a number exactly.
  const order = i < f ? -1 : i > f ? 1 : 0;
  return ia === null ? -order : order;
}
