/**
 * Hashes and dictionary keys. Equal values have equal hashes (1 == 1.0 == True), as in CPython; those of ints, bools,
 * floats and tuples are CPython's own numbers, because they decide the order of a set.
 */
import { PyBytes } from "./bytes";
import { effort } from "./effort";
import { PyFloat } from "./float";
import { floatHash } from "./number/float";
import { intHash } from "./number/int";
import { PyTuple } from "./sequences";
import type { PyType } from "./type";
import { PyObject, raise, type Value } from "./values";

/** What a Map can find a value by: equal Python values give equal keys. */
export type Key = number | bigint | string | boolean | null | PyObject;

/** What is equal by its content is found by a text of its content; a tuple that is made of itself many times has a long one. */
const maxKeyCharacters = 2 ** 24;
const charactersPerUnit = 8;

const structural = "\u0000";

/**
 * The key of a value whose equality is the machine's own, or undefined when a program's `__eq__` or `__hash__` decides.
 * `hasOwnEquality` tells that of an instance.
 */
export function keyOf(v: Value, hasOwnEquality: (v: PyObject) => boolean): Key | undefined {
  switch (typeof v) {
    case "string":
      return v.charCodeAt(0) === 0 ? `${structural}s${v}` : v;
    case "number":
    case "bigint":
      return v;
    case "boolean":
      return v ? 1 : 0;
  }
  if (v === null) return null;
  if (v instanceof PyFloat) {
    if (!Number.isInteger(v.value)) return Number.isNaN(v.value) ? v : v.value;
    return Number.isSafeInteger(v.value) ? v.value : BigInt(v.value);
  }
  if (v instanceof PyTuple && !hasOwnEquality(v)) {
    let text = `${structural}t${v.items.length}`;
    effort.pace(v.items.length + 1);
    for (const item of v.items) {
      const key = keyOf(item, hasOwnEquality);
      if (key === undefined) return undefined;
      text += encode(key);
      if (text.length > maxKeyCharacters) raise("MemoryError", "");
    }
    effort.pace(text.length / charactersPerUnit);
    return text;
  }
  if (v instanceof PyBytes) {
    effort.pace(v.value.length);
    return `${structural}b${v.value.join()}`;
  }
  const special = specialKey(v);
  if (special !== null) return keyOf(special, hasOwnEquality);
  return hasOwnEquality(v) ? undefined : v;
}

/** The class that makes a value unhashable (its own, or of an item of a tuple), or null. */
export function unhashableIn(v: PyObject): PyType | null {
  if (v.cls.lookup("__hash__") === null) return v.cls;
  if (v instanceof PyTuple && v.cls.isBuiltin) {
    effort.pace(v.items.length + 1);
    for (const item of v.items) {
      const wrong = item instanceof PyObject ? unhashableIn(item) : null;
      if (wrong !== null) return wrong;
    }
  }
  return null;
}

/** Objects that compare like another value (an int enum's member like its int, a frozenset like its content). */
export type KeyStandIn = PyObject & { keyStandIn(): Value | null };

function specialKey(v: PyObject): Value | null {
  return "keyStandIn" in v ? (v as KeyStandIn).keyStandIn() : null;
}

let nextSerial = 1;
const serials = new WeakMap<PyObject, number>();

function encode(key: Key): string {
  if (typeof key === "string") return `,s${key.length}:${key}`;
  if (key === null) return ",n";
  if (key instanceof PyObject) {
    let serial = serials.get(key);
    if (serial === undefined) {
      serial = nextSerial++;
      serials.set(key, serial);
    }
    return `,o${serial}`;
  }
  return `,i${key}`;
}

/** FNV-1a, so that the order of a set of strings is the same in every run (CPython's is random). */
export function stringHash(s: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Tells the machine that runs which object is asked for its number: given at first use, so the same in every replay. */
export const identity: { numberOf: (o: PyObject) => number } = { numberOf: () => 0 };

/** The hash of an object that is only equal to itself: of its address, as in CPython. */
export const identityHash = (v: PyObject): bigint => BigInt(0x7f0000000000 + identity.numberOf(v) * 64) >> 4n;

/** One number for all: a set finds objects by identity, and that one was looked for must not give it an address. */
const anyObject = (): bigint => 0x7f00000000n;

/** CPython's hash of a value that does not ask the program, as `hash()` shows it: objects hash by address. */
export const shownHash = (v: Value): bigint => nativeHash(v, identityHash);

/** The hash by which a set places a value. */
export function nativeHash(v: Value, ofObject: (o: PyObject) => bigint = anyObject): bigint {
  switch (typeof v) {
    case "number":
    case "bigint":
      return BigInt(intHash(v));
    case "boolean":
      return v ? 1n : 0n;
    case "string":
      effort.pace(v.length / charactersPerUnit);
      return BigInt(stringHash(v));
  }
  if (v === null) return 0xfca86420n;
  if (v instanceof PyFloat) return BigInt(floatHash(v.value));
  if (v instanceof PyTuple) {
    effort.pace(v.items.length + 1);
    return tupleHash(v.items.map((x) => nativeHash(x, ofObject)));
  }
  const special = specialKey(v);
  if (special !== null) return nativeHash(special, ofObject);
  if (v instanceof PyBytes) return BigInt(stringHash(v.value.join()));
  return ofObject(v);
}

const mask = (1n << 64n) - 1n;
const prime1 = 11400714785074694791n;
const prime2 = 14029467366897019727n;
const prime5 = 2870177450012600261n;

/** xxHash as CPython's tuplehash uses it, over 64-bit lanes. */
export function tupleHash(hashes: bigint[]): bigint {
  let acc = prime5;
  for (const h of hashes) {
    acc = (acc + (h & mask) * prime2) & mask;
    acc = ((acc << 31n) | (acc >> 33n)) & mask;
    acc = (acc * prime1) & mask;
  }
  acc = (acc + (BigInt(hashes.length) ^ (prime5 ^ 3527539n))) & mask;
  if (acc === mask) return 1546275796n;
  return BigInt.asIntN(64, acc);
}
