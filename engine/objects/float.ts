import { floatType } from "./builtin-types";
import { PyObject, type Value, type Visitor } from "./values";

/** A float. Boxed, because a JavaScript number stands for an int. */
export class PyFloat extends PyObject {
  readonly cls = floatType;

  constructor(readonly value: number) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.value);
  }
}

/** The number behind an int, bool or float; null for anything else. A huge int becomes the nearest double or Infinity. */
export function asNumber(v: Value): number | null {
  if (typeof v === "number") return v;
  if (v instanceof PyFloat) return v.value;
  if (typeof v === "boolean") return v ? 1 : 0;
  if (typeof v === "bigint") return Number(v);
  return null;
}
