/** Tuples, lists, ranges and slices. */
import { listType, rangeType, sliceType, tupleType } from "./builtin-types";
import type { PyType } from "./type";
import { PyObject, raise, toInt, type Value, type Visitor } from "./values";

export class PyTuple extends PyObject {
  /** Attributes of an instance of a subclass (a named tuple has none of its own). */
  attrs: Map<string, Value> | null = null;

  constructor(
    readonly items: readonly Value[],
    readonly cls: PyType = tupleType,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.items.length);
    for (const v of this.items) visitor.value(v);
    visitAttrs(this.attrs, visitor);
  }
}

export class PyList extends PyObject {
  attrs: Map<string, Value> | null = null;

  constructor(
    public items: Value[],
    readonly cls: PyType = listType,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.number(this.items.length);
    for (const v of this.items) visitor.value(v);
    visitAttrs(this.attrs, visitor);
  }
}

/** `module` is given if the attributes are its globals. */
export function visitAttrs(attrs: Map<string, Value> | null, visitor: Visitor, module?: PyObject): void {
  visitor.number(attrs === null ? 0 : attrs.size);
  if (attrs === null) return;
  // A `__dict__` that the program has asked for is an object of its own, which whoever has it shares with this one
  // (engine/objects/attribute-dict.ts).
  if ("dict" in attrs) visitor.value(attrs.dict as Value);
  for (const [name, value] of attrs) {
    visitor.text(name);
    if (module === undefined || !visitor.hides?.(module, name)) visitor.value(value);
  }
}

export class PyRange extends PyObject {
  readonly cls = rangeType;
  /** Number of items; ranges longer than 2**53 are refused when made. */
  readonly length: number;

  constructor(
    readonly start: number,
    readonly stop: number,
    readonly step: number,
  ) {
    super();
    this.length =
      step > 0 ? Math.max(0, Math.ceil((stop - start) / step)) : Math.max(0, Math.ceil((start - stop) / -step));
  }

  at(index: number): number {
    return this.start + index * this.step;
  }

  /** Equal ranges give equal items. */
  keyStandIn(): Value {
    const { length } = this;
    return new PyTuple(["\u0000range", length, length > 0 ? this.start : null, length > 1 ? this.step : null]);
  }

  visit(visitor: Visitor): void {
    visitor.number(this.start);
    visitor.number(this.stop);
    visitor.number(this.step);
  }
}

export class PySlice extends PyObject {
  readonly cls = sliceType;

  constructor(
    readonly start: Value,
    readonly stop: Value,
    readonly step: Value,
  ) {
    super();
  }

  /** What it is compared and hashed by. */
  parts(): PyTuple {
    return new PyTuple([this.start, this.stop, this.step]);
  }

  keyStandIn(): Value {
    return new PyTuple(["\u0000slice", this.parts()]);
  }

  visit(visitor: Visitor): void {
    visitor.value(this.start);
    visitor.value(this.stop);
    visitor.value(this.step);
  }
}

function sliceIndex(v: Value): number | null {
  if (v === null) return null;
  if (typeof v === "number") return v;
  if (typeof v === "boolean") return v ? 1 : 0;
  if (typeof v === "bigint") return v > 0 ? Number.MAX_SAFE_INTEGER : -Number.MAX_SAFE_INTEGER;
  return raise("TypeError", "slice indices must be integers or None or have an __index__ method");
}

/** A slice applied to a sequence of this length, as `slice.indices` computes it. */
export function sliceBounds(s: PySlice, length: number): { start: number; stop: number; step: number; count: number } {
  const step = sliceIndex(s.step) ?? 1;
  if (step === 0) raise("ValueError", "slice step cannot be zero");
  const low = step > 0 ? 0 : -1;
  const high = step > 0 ? length : length - 1;
  const clamp = (v: number | null, otherwise: number) => {
    if (v === null) return otherwise;
    const at = v < 0 ? v + length : v;
    return at < low ? low : at > high ? high : at;
  };
  const start = clamp(sliceIndex(s.start), step > 0 ? low : high);
  const stop = clamp(sliceIndex(s.stop), step > 0 ? high : low);
  const count =
    step > 0 ? Math.max(0, Math.ceil((stop - start) / step)) : Math.max(0, Math.ceil((start - stop) / -step));
  return { start, stop, step, count };
}

/** The items that a slice selects. */
export function sliceItems<T>(items: readonly T[], s: PySlice): T[] {
  const { start, stop, step, count } = sliceBounds(s, items.length);
  if (step === 1) return items.slice(start, Math.max(start, stop));
  const result: T[] = [];
  for (let i = 0; i < count; i++) result.push(items[start + i * step] as T);
  return result;
}

/** A Python int for a JavaScript number that may have left the safe range. */
export const intOf = (n: number): number | bigint => (Number.isSafeInteger(n) ? n : toInt(BigInt(n)));
