/** Checks the arguments of native methods, with the words of CPython's own argument parsing. */
import { PyBytes } from "../bytes";
import { PyFloat } from "../float";
import { type Int, intOf } from "../number/int";
import { PyTuple } from "../sequences";
import { type Kwargs, PyObject, raise, type Value } from "../values";

/** type(v).__name__ */
export function typeName(v: Value): string {
  if (v instanceof PyObject) return v.cls.name;
  if (v === null) return "NoneType";
  if (typeof v === "boolean") return "bool";
  return typeof v === "string" ? "str" : "int";
}

const plural = (noun: string, count: number) => (count === 1 ? noun : `${noun}s`);

function refuseKeywords(method: string, kwargs: Kwargs): void {
  if (kwargs !== null && kwargs.size > 0) raise("TypeError", `${method}() takes no keyword arguments`);
}

/** A method without arguments; `method` includes the class ("str.upper"). */
export function noArguments(method: string, args: readonly Value[], kwargs: Kwargs): void {
  refuseKeywords(method, kwargs);
  if (args.length > 0) raise("TypeError", `${method}() takes no arguments (${args.length} given)`);
}

/** A method with one positional argument. */
export function oneArgument(method: string, args: readonly Value[], kwargs: Kwargs): Value {
  refuseKeywords(method, kwargs);
  if (args.length !== 1) raise("TypeError", `${method}() takes exactly one argument (${args.length} given)`);
  return args[0];
}

/** A method with `least` to `most` positional arguments. */
export function positional(method: string, args: readonly Value[], kwargs: Kwargs, least: number, most: number): void {
  refuseKeywords(method, kwargs);
  const name = method.slice(method.indexOf(".") + 1);
  const count = args.length;
  if (count < least) {
    const bound = least === most ? "" : "at least ";
    raise("TypeError", `${name} expected ${bound}${least} ${plural("argument", least)}, got ${count}`);
  }
  if (count > most) {
    const bound = least === most ? "" : "at most ";
    raise("TypeError", `${name} expected ${bound}${most} ${plural("argument", most)}, got ${count}`);
  }
}

/**
 * Arguments by position or name, in the order of `names`; undefined where none was given. The first `required` can be
 * given by position only.
 */
export function named(
  method: string,
  args: readonly Value[],
  kwargs: Kwargs,
  names: readonly string[],
  required = 0,
): (Value | undefined)[] {
  const name = method.slice(method.indexOf(".") + 1);
  const count = args.length + (kwargs?.size ?? 0);
  if (count > names.length) {
    const noun = plural(args.length === 0 ? "keyword argument" : "argument", names.length);
    raise("TypeError", `${name}() takes at most ${names.length} ${noun} (${count} given)`);
  }
  if (args.length < required) {
    const noun = plural("positional argument", required);
    raise("TypeError", `${name}() takes at least ${required} ${noun} (${args.length} given)`);
  }
  const values: (Value | undefined)[] = names.map((_, i) => args[i]);
  for (const [key, value] of kwargs ?? []) {
    const at = names.indexOf(key, required);
    if (at < 0) raise("TypeError", `${name}() got an unexpected keyword argument '${key}'`);
    if (at < args.length) {
      raise("TypeError", `argument for ${name}() given by name ('${key}') and position (${at + 1})`);
    }
    values[at] = value;
  }
  return values;
}

function indexOf(v: Value): Int {
  return intOf(v) ?? raise("TypeError", `'${typeName(v)}' object cannot be interpreted as an integer`);
}

/** An int argument that C keeps in a Py_ssize_t. */
export function sizeArgument(v: Value): number {
  const n = indexOf(v);
  if (typeof n === "number") return n;
  if (n >= 2n ** 63n || n < -(2n ** 63n)) raise("OverflowError", "Python int too large to convert to C ssize_t");
  return n < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

/** An int argument that C keeps in 32 bits. */
export function shortIntArgument(v: Value): number {
  const n = indexOf(v);
  if (n > 0x7fffffff || n < -0x80000000) raise("OverflowError", "Python int too large to convert to C int");
  return Number(n);
}

/** Bound of a part of a sequence: None and a missing one are null, an int of any size is clamped. */
export function boundArgument(v: Value | undefined): number | null {
  if (v === undefined || v === null) return null;
  const n = intOf(v);
  if (n === null) raise("TypeError", "slice indices must be integers or None or have an __index__ method");
  if (typeof n === "number") return n;
  return n < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER;
}

/** Truth of a flag. An instance of a program's own class counts as true: the machine asks it before. */
export function flagArgument(v: Value): boolean {
  if (v instanceof PyFloat || v instanceof PyBytes) return v instanceof PyFloat ? v.value !== 0 : v.value.length > 0;
  if (v instanceof PyTuple) return v.items.length > 0;
  return v !== null && v !== false && v !== "" && v !== 0;
}
