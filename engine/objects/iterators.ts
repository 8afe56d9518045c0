/** Iterators over built-in containers: records with a position, so that a search can take a step back. */
import type { Trail } from "@/engine/machine/trail";
import { iteratorTypes, reversedDictTypes } from "./builtin-types";
import type { PyDict } from "./dict";
import type { PyList, PyRange } from "./sequences";
import { PyTuple } from "./sequences";
import type { PySet } from "./set";
import type { PyType } from "./type";
import { PyObject, raise, type Value, type Visitor } from "./values";

/** An iterator that the machine advances by itself; undefined says that it is exhausted. */
export abstract class NativeIterator extends PyObject {
  abstract next(trail: Trail): Value | undefined;
  /** How many are still to come, as far as it knows. */
  get remaining(): number {
    return 0;
  }
  /** The container whose changes another task could make meanwhile, or null. */
  get source(): PyObject | null {
    return null;
  }
}

export class ListIterator extends NativeIterator {
  readonly cls = iteratorTypes.list;
  /** -1 once exhausted: stays so even if the list grows. */
  index = 0;

  constructor(readonly list: PyList) {
    super();
  }

  override get source(): PyObject {
    return this.list;
  }

  override get remaining(): number {
    return this.index < 0 ? 0 : Math.max(0, this.list.items.length - this.index);
  }

  next(trail: Trail): Value | undefined {
    if (this.index < 0) return undefined;
    if (this.index >= this.list.items.length) {
      trail.set(this, "index", -1);
      return undefined;
    }
    const value = this.list.items[this.index];
    trail.set(this, "index", this.index + 1);
    return value;
  }

  visit(visitor: Visitor): void {
    visitor.value(this.list);
    visitor.number(this.index);
  }
}

/** Over values that cannot change: tuples, strings, snapshots. */
export class ArrayIterator extends NativeIterator {
  index = 0;

  constructor(
    readonly items: readonly Value[],
    readonly cls: PyType,
  ) {
    super();
  }

  override get remaining(): number {
    return this.items.length - this.index;
  }

  next(trail: Trail): Value | undefined {
    if (this.index >= this.items.length) return undefined;
    const value = this.items[this.index];
    trail.set(this, "index", this.index + 1);
    return value;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.items.length - this.index);
    for (let i = this.index; i < this.items.length; i++) visitor.value(this.items[i]);
  }
}

export class RangeIterator extends NativeIterator {
  readonly cls = iteratorTypes.range;
  index = 0;

  constructor(readonly range: PyRange) {
    super();
  }

  override get remaining(): number {
    return this.range.length - this.index;
  }

  next(trail: Trail): Value | undefined {
    if (this.index >= this.range.length) return undefined;
    const value = this.range.start + this.index * this.range.step;
    trail.set(this, "index", this.index + 1);
    return value;
  }

  visit(visitor: Visitor): void {
    visitor.value(this.range);
    visitor.number(this.index);
  }
}

export class ReversedIterator extends NativeIterator {
  index: number;

  constructor(
    readonly list: PyList,
    readonly cls: PyType = iteratorTypes.reversed,
  ) {
    super();
    this.index = list.items.length - 1;
  }

  override get remaining(): number {
    return this.index + 1;
  }

  override get source(): PyObject {
    return this.list;
  }

  next(trail: Trail): Value | undefined {
    if (this.index < 0 || this.index >= this.list.items.length) return undefined;
    const value = this.list.items[this.index];
    trail.set(this, "index", this.index - 1);
    return value;
  }

  visit(visitor: Visitor): void {
    visitor.value(this.list);
    visitor.number(this.index);
  }
}

export class DictIterator extends NativeIterator {
  index: number;
  readonly size: number;
  /** How many are still to come: more are an error, for keys must have been exchanged. */
  left: number;

  constructor(
    readonly dict: PyDict,
    readonly yields: "keys" | "values" | "items",
    readonly isReversed = false,
  ) {
    super();
    this.size = dict.size;
    this.left = dict.size;
    this.index = isReversed ? dict.entries.length - 1 : 0;
  }

  get cls(): PyType {
    if (this.isReversed) return reversedDictTypes[this.yields];
    if (this.yields === "keys") return iteratorTypes.dictKeys;
    return this.yields === "values" ? iteratorTypes.dictValues : iteratorTypes.dictItems;
  }

  override get source(): PyObject {
    return this.dict;
  }

  next(trail: Trail): Value | undefined {
    if (this.index < 0) return undefined;
    if (this.dict.size !== this.size) raise("RuntimeError", "dictionary changed size during iteration");
    const step = this.isReversed ? -1 : 1;
    let at = this.index;
    while (at >= 0 && at < this.dict.entries.length && this.dict.entries[at] === null) at += step;
    const entry = this.dict.entries[at];
    if (!entry) {
      trail.set(this, "index", -1);
      return undefined;
    }
    if (this.left === 0) raise("RuntimeError", "dictionary keys changed during iteration");
    trail.set(this, "left", this.left - 1);
    trail.set(this, "index", at + step);
    if (this.yields === "keys") return entry.key;
    return this.yields === "values" ? entry.value : new PyTuple([entry.key, entry.value]);
  }

  visit(visitor: Visitor): void {
    visitor.value(this.dict);
    visitor.dependsOn?.(this.dict);
    // By entries, not by their places: deleted ones leave holes that are no part of a state.
    visitor.number(this.index < 0 ? -1 : this.dict.entries.slice(0, this.index).filter((e) => e !== null).length);
    visitor.number(this.size);
    visitor.number(this.left);
  }
}

export class SetIterator extends NativeIterator {
  readonly cls = iteratorTypes.set;
  index = 0;
  readonly used: number;
  /** The entries of the set as it was at `stamp`. */
  private entries: readonly { key: Value }[] = [];
  private stamp = -1;

  constructor(readonly set: PySet) {
    super();
    this.used = set.used;
  }

  override get source(): PyObject {
    return this.set;
  }

  next(trail: Trail): Value | undefined {
    if (this.set.used !== this.used) raise("RuntimeError", "Set changed size during iteration");
    if (this.stamp !== this.set.stamp) {
      this.entries = this.set.entries();
      this.stamp = this.set.stamp;
    }
    if (this.index >= this.entries.length) return undefined;
    const value = this.entries[this.index]?.key;
    trail.set(this, "index", this.index + 1);
    return value;
  }

  visit(visitor: Visitor): void {
    visitor.value(this.set);
    visitor.number(this.index);
    visitor.number(this.used);
  }
}
