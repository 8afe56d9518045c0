/**
 * How a Python value is represented.
 *
 * `None`, `bool`, `str` and `int` are JavaScript primitives (an int outside the safe range is a bigint, inside it
 * never), because most work is done on them; everything else is a plain record of a class below. No value holds a
 * host function that a program could reach, and names are always keys of a Map, never JavaScript properties.
 *
 * Fields are changed only through the machine's trail (engine/machine/trail.ts), which can undo it.
 */
import type { Segment } from "@/engine/machine/segment";
import type { PyType } from "./type";

export type Value = null | boolean | number | bigint | string | PyObject;

/**
 * Sees everything that makes up an object: hashing a state and publishing an object to other tasks are both visits.
 * The order of calls is fixed, so that equal objects are visited alike.
 */
export interface Visitor {
  /** It has no interest in what variables hold that nobody reads any more. */
  readonly skipsDead?: boolean;
  number(n: number): void;
  text(s: string): void;
  value(v: Value | undefined): void;
  /** Of a frame's slots those that it wants to see as what they differ by from a global (engine/machine/folding.ts). */
  shiftedSlots?(frame: PyObject): readonly number[] | null;
  shifted?(v: Value | undefined): void;
  /** Whether it leaves out what this name stands for. */
  hides?(module: PyObject, name: string): boolean;
  /** What the visited object says of itself is read off this one too: a change there changes it. */
  dependsOn?(o: PyObject): void;
}

/** The task that runs now: what is made belongs to it. Set by the machine at the start of every step. */
export const allocation = { task: 0 };

export abstract class PyObject {
  /** Task that made it (0 is the main one): while not `shared`, only that task can reach it. */
  readonly owner = allocation.task;
  /** Another task may reach it. Once true, true until undone. */
  shared = false;
  /** For the fingerprint (engine/machine/state-hash.ts), no part of the state: where it was met last, when, and as which. */
  segment: Segment | null = null;
  visitedAt = 0;
  visitNumber = 0;

  /** Its class. */
  abstract readonly cls: PyType;
  /** Names everything that makes up its state. */
  abstract visit(visitor: Visitor): void;
}

/** A Python exception raised by native code; the machine turns it into a real exception object at the raising line. */
export class PythonError extends Error {
  constructor(
    /** Name of a built-in exception class. */
    readonly typeName: string,
    message: string,
    /** Arguments when they are not just the message (KeyError(key), StopIteration(value)). */
    readonly args: Value[] | null = null,
    /** Attributes that it has besides (the `name` and `obj` of an AttributeError). */
    readonly details: Readonly<Record<string, Value>> | null = null,
  ) {
    super(message);
  }
}

/** Raises a built-in Python exception from native code. */
export function raise(
  typeName: string,
  message: string,
  args: Value[] | null = null,
  details: Readonly<Record<string, Value>> | null = null,
): never {
  throw new PythonError(typeName, message, args, details);
}

/** Keyword arguments of a call to native code, in order; null when there are none. */
export type Kwargs = Map<string, Value> | null;

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** The int of a bigint: a number when it fits in the safe range. */
export function toInt(n: bigint): number | bigint {
  return n <= safe && n >= -safe ? Number(n) : n;
}

/** True for a Python int (bool not included). */
export function isInt(v: Value): v is number | bigint {
  return typeof v === "number" || typeof v === "bigint";
}
