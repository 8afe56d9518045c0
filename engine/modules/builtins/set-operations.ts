/** Set algebra on built-in sets, filling the result in CPython's order (it decides how a set is shown). */

import type { Trail } from "@/engine/machine/trail";
import { frozensetType, setType } from "@/engine/objects/builtin-types";
import type { Runtime } from "@/engine/objects/runtime";
import { PySet, type SetEntry } from "@/engine/objects/set";
import type { PyObject, Value } from "@/engine/objects/values";

/** A new set of the built-in class of `s` with its elements. */
export function copyOf(trail: Trail, s: PySet): PySet {
  const result = new PySet(s.isFrozen ? frozensetType : setType);
  merge(trail, result, s);
  return result;
}

/** Adds all of `source`, growing first as CPython's set_merge does. Elements that the program compares only into an empty set. */
export function merge(trail: Trail, target: PySet, source: PySet): void {
  target.reserve(trail, source.hashed);
  if (target.used === 0 && target.fill === 0) {
    target.copyFrom(trail, source);
    return;
  }
  for (const e of source.entries()) if (e.normal !== undefined) target.add(trail, e.key, e.normal, e.hash);
}

/** `target.update(source)` of a set that is being made; false when the program compares an element. */
export function mergeNatively(rt: Runtime, target: PyObject, source: PySet): boolean {
  if (!(target instanceof PySet) || asksProgram(target, source)) return false;
  merge(rt.trail, target, source);
  for (const v of source.values()) rt.reachableFrom(target, v);
  return true;
}

/** A set looks for a set among its elements as for a frozenset. */
export function frozen(rt: Runtime, v: Value): Value {
  if (!(v instanceof PySet) || v.isFrozen) return v;
  const result = new PySet(frozensetType);
  merge(rt.trail, result, v);
  return result;
}

const contains = (s: PySet, e: SetEntry): boolean => e.normal !== undefined && s.has(e.normal, e.hash);

/** Whether the program compares an element of one of them. */
const asksProgram = (a: PySet, b: PySet): boolean =>
  a.entries().some((e) => e.normal === undefined) || b.entries().some((e) => e.normal === undefined);

const empty = (like: PySet): PySet => new PySet(like.isFrozen ? frozensetType : setType);

/** `a op b` for | & - ^; undefined when elements are compared by the program. */
export function setOperation(rt: Runtime, op: string, a: PySet, b: PySet): PySet | undefined {
  if (asksProgram(a, b)) return undefined;
  const { trail } = rt;
  switch (op) {
    case "|": {
      const result = copyOf(trail, a);
      if (a !== b) merge(trail, result, b);
      return result;
    }
    case "&": {
      if (a === b) return copyOf(trail, a);
      const result = empty(a);
      // CPython walks the smaller of the two.
      const [small, large] = b.used > a.used ? [a, b] : [b, a];
      for (const e of small.entries()) if (contains(large, e)) result.insert(trail, e);
      return result;
    }
    case "-": {
      // A small set is taken out of a copy of a large one.
      if (a.used >> 2 > b.used) {
        const copy = copyOf(trail, a);
        subtract(trail, copy, b);
        return copy;
      }
      const result = empty(a);
      for (const e of a.entries()) if (!contains(b, e)) result.insert(trail, e);
      return result;
    }
    case "^": {
      const result = empty(a);
      merge(trail, result, b);
      toggle(trail, result, a);
      return result;
    }
    default:
      return undefined;
  }
}

function subtract(trail: Trail, s: PySet, other: PySet): void {
  if (s === other) {
    s.clear(trail);
    return;
  }
  for (const e of other.entries()) if (e.normal !== undefined) s.remove(trail, e.normal, e.hash);
  s.shrink(trail);
}

function toggle(trail: Trail, s: PySet, other: PySet): void {
  for (const e of other.entries()) {
    if (e.normal !== undefined && !s.remove(trail, e.normal, e.hash)) s.insert(trail, e);
  }
}

/** `s op= other`; false when elements are compared by the program. */
export function updateInPlace(rt: Runtime, op: string, s: PySet, other: PySet): boolean {
  if (asksProgram(s, other)) return false;
  const { trail } = rt;
  if (op === "|") {
    if (s !== other) merge(trail, s, other);
  } else if (op === "-") subtract(trail, s, other);
  else if (op === "^") {
    if (s === other) s.clear(trail);
    else toggle(trail, s, other);
  } else s.become(trail, setOperation(rt, "&", s, other) as PySet);
  for (const v of s.values()) rt.reachableFrom(s, v);
  return true;
}

/** Subset test; null when elements are compared by the program. */
export function isSubset(a: PySet, b: PySet): boolean | null {
  if (asksProgram(a, b)) return null;
  return a.used <= b.used && a.entries().every((e) => contains(b, e));
}
