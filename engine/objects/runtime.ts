/**
 * What native code (built-in functions, the modules) may ask of the machine that runs it. The machine implements it;
 * objects and modules know only this, so that nothing depends on the machine as a whole.
 */
import type { Trail } from "@/engine/machine/trail";
import type { PyDict } from "./dict";
import type { Key } from "./hash";
import type { PyType } from "./type";
import type { Kwargs, PyObject, Value } from "./values";

/** A native function returns this after it has arranged for Python code to run and to give its result instead. */
export const tail = Symbol("tail");
export type Tail = typeof tail;
export type Result = Value | Tail;

/** What a value is to be looked up as: an unhashable one is refused in these words. */
export type KeyUse = "dict key" | "set element";

export interface Runtime {
  readonly trail: Trail;
  /** Goes on with a call of any callable; what it returns is the result of the native call. */
  call(callable: Value, args: Value[], kwargs?: Kwargs): Result;
  /** Goes on with a function of our own library written in Python (engine/modules/python/prelude). */
  library(name: string, args: Value[]): Result;
  /** A built-in function by name. */
  builtin(name: string): Value;
  typeOf(v: Value): PyType;
  isInstance(v: Value, type: PyType): boolean;
  /** The class of a program that this name of our Python library means. */
  libraryType(name: string): PyType;
  /** The key of a value, undefined when the program's own `__eq__`/`__hash__` must be asked; unhashable is a TypeError. */
  keyOf(v: Value, use?: KeyUse): Key | undefined;
  /** Stores into an object: what becomes reachable through a shared object becomes shared. */
  reachableFrom(container: PyObject, value: Value): void;
  publish(value: Value): void;
  setAttrs(owner: PyObject & { attrs: Map<string, Value> | null }, name: string, value: Value): void;
  /** Counts memory before it is used; beyond the limit the run ends by name. */
  charge(bytes: number): void;
  /** `str(v)` and `repr(v)` when no code of the program is needed for it, else null. */
  textOf(v: Value): string | null;
  reprOf(v: Value): string | null;
  truthOf(v: Value): boolean | null;
  /** Equality when no code of the program is needed, else null. */
  equal(a: Value, b: Value): boolean | null;
  /** -1, 0, 1; null when the program must be asked; undefined when the two have no order. */
  order(a: Value, b: Value): number | null | undefined;
  /** The items of a built-in iterable, without running code of the program; null when that is not possible. */
  itemsOf(v: Value): Value[] | null;
  newDict(): PyDict;
  write(text: string, stream: "stdout" | "stderr"): void;
  /** Virtual time, in nanoseconds. */
  readonly now: number;
}
