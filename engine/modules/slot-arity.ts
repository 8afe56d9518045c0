/** How many arguments the special methods of built-in classes take, and CPython's words for any other number. */
import { type Kwargs, raise, type Value } from "@/engine/objects/values";

/** One or two. */
const powers = -1;
const counts: Record<string, number> = { setitem: 2, setattr: 2, set: 2, pow: powers, rpow: powers };
for (const name of [
  "len",
  "repr",
  "str",
  "hash",
  "iter",
  "next",
  "neg",
  "pos",
  "invert",
  "abs",
  "bool",
  "int",
  "float",
  "index",
])
  counts[name] = 0;
for (const name of [
  "add",
  "sub",
  "mul",
  "matmul",
  "truediv",
  "floordiv",
  "mod",
  "divmod",
  "lshift",
  "rshift",
  "and",
  "or",
  "xor",
])
  for (const prefix of ["", "r", "i"]) counts[prefix + name] = 1;
for (const name of [
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "getitem",
  "delitem",
  "contains",
  "delattr",
  "getattribute",
  "delete",
])
  counts[name] = 1;

/** Special methods that are ordinary methods in C, and complain like them. */
const ordinary = new Map([
  ["dict.__contains__", 1],
  ["dict.__getitem__", 1],
  ["list.__getitem__", 1],
  ["set.__contains__", 1],
  ["frozenset.__contains__", 1],
]);
for (const type of ["list", "dict", "range", "dict_keys", "dict_values", "dict_items"])
  ordinary.set(`${type}.__reversed__`, 0);
for (const type of ["int", "float", "str", "object"]) ordinary.set(`${type}.__format__`, 1);
for (const type of ["int", "float"])
  for (const name of ["trunc", "floor", "ceil"]) ordinary.set(`${type}.__${name}__`, 0);

for (const type of ["int", "float"])
  for (const name of ["as_integer_ratio", "conjugate", "is_integer"]) ordinary.set(`${type}.${name}`, 0);
for (const name of ["int.bit_count", "int.bit_length", "float.hex"]) ordinary.set(name, 0);

/** A check of the arguments (self among them) of a special method; null for one that checks by itself. */
export function arityCheck(type: string, name: string): ((args: readonly Value[], kwargs: Kwargs) => void) | null {
  const qualified = `${type}.${name}`;
  const plain = ordinary.get(qualified);
  const wanted = plain ?? (/^__\w+__$/.test(name) ? counts[name.slice(2, -2)] : undefined);
  if (wanted === undefined) return null;
  return (args, kwargs) => {
    const given = args.length - 1;
    if (kwargs !== null && kwargs.size > 0)
      raise(
        "TypeError",
        plain === undefined
          ? `wrapper ${name}() takes no keyword arguments`
          : `${qualified}() takes no keyword arguments`,
      );
    if (wanted === powers) {
      if (given !== 1 && given !== 2) raise("TypeError", `expected 1 or 2 arguments, got ${given}`);
      return;
    }
    if (given === wanted) return;
    if (plain !== undefined)
      raise(
        "TypeError",
        `${qualified}() takes ${wanted === 0 ? "no arguments" : "exactly one argument"} (${given} given)`,
      );
    if (wanted === 2) raise("TypeError", `${name} expected 2 arguments, got ${given}`);
    raise("TypeError", `expected ${wanted} argument${wanted === 1 ? "" : "s"}, got ${given}`);
  };
}
