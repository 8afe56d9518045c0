/** Comparison operators on any two values; what the program decides goes to the library. */
import { compareOperators } from "@/engine/compile/opcodes";
import type { Result } from "@/engine/objects/runtime";
import type { Value } from "@/engine/objects/values";
import type { Machine } from "./machine";
import { decidesEquality } from "./protocols";

/** Compares two numbers by the operator of this index in `compareOperators`. */
export function compareNumbers(arg: number, a: number, b: number): boolean {
  switch (arg) {
    case 0:
      return a === b;
    case 1:
      return a !== b;
    case 2:
      return a < b;
    case 3:
      return a <= b;
    case 4:
      return a > b;
    default:
      return a >= b;
  }
}

export function compareValues(m: Machine, arg: number, a: Value, b: Value): Result {
  if (arg < 2) {
    const name = arg === 0 ? "__eq__" : "__ne__";
    if (decidesEquality(a, name) || decidesEquality(b, name))
      return m.library("compare", [compareOperators[arg] as string, a, b]);
    const same = m.equal(a, b);
    if (same !== null) return same === (arg === 0);
    return m.library("compare", [compareOperators[arg] as string, a, b]);
  }
  const order = m.order(a, b);
  if (order === null || order === undefined) return m.library("compare", [compareOperators[arg] as string, a, b]);
  return compareNumbers(arg, order, 0);
}
