/** Set algebra on built-in sets, filling the result in CPython's order (it decides how a set is shown). */

import type { Trail } from "@/engine/machine/trail";
import { frozensetType, setType } from "@/engine/objects/builtin-types";
import type { Runtime } from "@/engine/objects/runtime";
import { PySet, type SetEntry } from "@/engine/objects/set";

function copyOf(trail: Trail, s: PySet): PySet {
  const result = new PySet(s.isFrozen ? frozensetType : setType);
  merge(trail, result, s);
  return result;
}

/** Adds all of `source`, growing first as CPython's set_merge does. */
export function merge(trail: Trail, target: PySet, source: PySet): void {
  target.reserve(trail, source.hashed);
  for (const e of source.entries()) if (e.normal !== undefined) target.add(trail, e.key, e.normal, e.hash);
}

const contains = (s: PySet, e: SetEntry): boolean => e.normal !== undefined && s.has(e.normal, e.hash);

/** `a op b` for | & - ^; undefined when elements are compared by the program. */
export function setOperation(rt: Runtime, op: string, a: PySet, b: PySet): PySet | undefined {
  if (a.entries().some((e) => e.normal === undefined) || b.entries().some((e) => e.normal === undefined))
    return undefined;
  const { trail } = rt;
  switch (op) {
    case "|": {
      const result = copyOf(trail, a);
      merge(trail, result, b);
      return result;
    }
    case "&": {
      const result = new PySet(a.isFrozen ? frozensetType : setType);
      // CPython walks the smaller of the two.
      const [small, large] = b.used > a.used ? [a, b] : [b, a];
      for (const e of small.entries()) if (contains(large, e)) result.insert(trail, e);
      return result;
    }
    case "-": {
      const result = new PySet(a.isFrozen ? frozensetType : setType);
      for (const e of a.entries()) if (!contains(b, e)) result.insert(trail, e);
      return result;
    }
    case "^": {
      const result = copyOf(trail, b);
      for (const e of a.entries()) {
        if (contains(b, e)) result.remove(trail, e.normal as never, e.hash);
        else result.insert(trail, e);
      }
      return result;
    }
    default:
      return undefined;
  }
}

/** Subset test; null when elements are compared by the program. */
export function isSubset(a: PySet, b: PySet): boolean | null {
  if (a.entries().some((e) => e.normal === undefined)) return null;
  return a.used <= b.used && a.entries().every((e) => contains(b, e));
}
