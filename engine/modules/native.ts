/** Small words with which the modules declare native functions and methods. */
import type { Machine } from "@/engine/machine/machine";
import { suggestionFor } from "@/engine/machine/suggestion";
import { type NativeCall, NativeFunction, PyProperty } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import type { Result, Runtime } from "@/engine/objects/runtime";
import type { PyType } from "@/engine/objects/type";
import { isInt, type Kwargs, type PyObject, raise, type Value } from "@/engine/objects/values";
import { arityCheck } from "./slot-arity";

/** The machine behind the interface that natives are given (there is no other implementation). */
export const machineOf = (rt: Runtime): Machine => rt as Machine;

export function native(name: string, call: NativeCall): NativeFunction {
  return new NativeFunction(name, call, false, false);
}

/** Registers a method of a built-in class. `isVisible`: one atomic operation on a container that others may share. */
export function method(type: PyType, name: string, call: NativeCall, isVisible = false): void {
  const check = arityCheck(type.name, name);
  const checked: NativeCall =
    check === null
      ? call
      : (rt, args, kwargs) => {
          check(args, kwargs);
          return call(rt, args, kwargs);
        };
  type.attrs.set(name, new NativeFunction(`${type.name}.${name}`, checked, true, isVisible, type));
}

/** Registers a computed attribute of a built-in class. */
export function attribute(
  type: PyType,
  name: string,
  get: (rt: Runtime, self: Value) => Result,
  set: ((rt: Runtime, self: Value, value: Value) => void) | null = null,
): void {
  const getter = new NativeFunction(`${type.name}.${name}`, (rt, args) => get(rt, args[0] as Value), false, false);
  const setter =
    set &&
    new NativeFunction(
      `${type.name}.${name}`,
      (rt, args) => {
        set(rt, args[0] as Value, args[1] as Value);
        return null;
      },
      false,
      false,
    );
  type.attrs.set(name, new PyProperty(getter, setter, null));
}

/** Registers a field of a built-in class that nobody can store. */
export function field(type: PyType, name: string, get: (self: Value) => Value): void {
  const getter = new NativeFunction(`${type.name}.${name}`, (_, args) => get(args[0] as Value), false, false);
  type.attrs.set(name, new PyProperty(getter, null, null, null, true));
}

/** Checks the number of positional arguments (self not counted) and that there are no keywords. */
export function takes(name: string, args: Value[], kwargs: Kwargs, least: number, most: number, self = 0): void {
  if (kwargs !== null && kwargs.size > 0) raise("TypeError", `${name}() takes no keyword arguments`);
  const given = args.length - self;
  if (given >= least && given <= most) return;
  const short = name.slice(name.indexOf(".") + 1);
  if (least === most) {
    if (most === 0) raise("TypeError", `${name}() takes no arguments (${given} given)`);
    if (most === 1) raise("TypeError", `${name}() takes exactly one argument (${given} given)`);
    raise("TypeError", `${short} expected ${least} arguments, got ${given}`);
  }
  if (given < least)
    raise("TypeError", `${short} expected at least ${least} argument${least === 1 ? "" : "s"}, got ${given}`);
  raise("TypeError", `${short} expected at most ${most} argument${most === 1 ? "" : "s"}, got ${given}`);
}

/** As `takes`, for one that says "expected 2 arguments" whatever the number is. */
export function expects(name: string, args: Value[], kwargs: Kwargs, count: number, self = 0): void {
  if (kwargs !== null && kwargs.size > 0) raise("TypeError", `${name}() takes no keyword arguments`);
  const given = args.length - self;
  if (given !== count) raise("TypeError", `${name} expected ${count} argument${count === 1 ? "" : "s"}, got ${given}`);
}

/** Names positional and keyword arguments; missing ones are undefined. Unknown or repeated ones are a TypeError. */
export function named(name: string, names: readonly string[], args: Value[], kwargs: Kwargs): (Value | undefined)[] {
  const result: (Value | undefined)[] = names.map((_, i) => args[i]);
  if (args.length > names.length)
    raise("TypeError", `${name}() takes at most ${names.length} arguments (${args.length} given)`);
  for (const [key, value] of kwargs ?? []) {
    const at = names.indexOf(key);
    if (at < 0) {
      const meant = suggestionFor(key, names);
      const hint = meant === null ? "" : `. Did you mean '${meant}'?`;
      raise("TypeError", `${name}() got an unexpected keyword argument '${key}'${hint}`);
    }
    if (result[at] !== undefined)
      raise("TypeError", `argument for ${name}() given by name ('${key}') and position (${at + 1})`);
    result[at] = value;
  }
  return result;
}

/** Thrown by a native function that needs the int that an object's `__index__` gives: it is called again with that. */
export class NeedsIndex {
  constructor(readonly value: PyObject) {}
}

/** An int argument as a number; floats and others are refused in CPython's words. */
export function indexArgument(rt: Runtime, v: Value): number {
  if (typeof v === "number") return v;
  if (typeof v === "boolean") return v ? 1 : 0;
  if (isInt(v)) return Number(v);
  if (v instanceof PyInstance) {
    if (v.primitive !== undefined) return indexArgument(rt, v.primitive);
    if (v.cls.lookup("__index__") !== undefined) throw new NeedsIndex(v);
  }
  return raise("TypeError", `'${rt.typeOf(v).name}' object cannot be interpreted as an integer`);
}
