/**
 * The fingerprint of a state: everything reachable, walked from the roots in a fixed order, objects numbered as they are
 * met, so that two states that differ only in addresses are one. Objects wait in a queue: depth costs no JavaScript stack.
 */

import { PyFloat } from "@/engine/objects/float";
import { MethodWrapper, NativeFunction, PyFunction, PyProperty } from "@/engine/objects/function";
import { PyModule } from "@/engine/objects/module";
import { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";

let visits = 0;
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

export class StateHash implements Visitor {
  /** The state as a row of 32-bit words: written first, hashed in one tight loop at the end. */
  private words = new Int32Array(4096);
  private count = 0;
  private readonly queue: PyObject[] = [];
  private met = 0;
  private visit = 0;
  private readonly numbers = new Map<string, number>();

  start(): void {
    this.count = 0;
    this.queue.length = 0;
    this.met = 0;
    this.visit = ++visits;
  }

  private word(w: number): void {
    if (this.count === this.words.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = w;
  }

  number(n: number): void {
    if ((n | 0) === n && !Object.is(n, -0)) {
      this.word(n);
      return;
    }
    double[0] = n;
    this.word(-3);
    this.word(halves[0] as number);
    this.word(halves[1] as number);
  }

  /** Short texts are numbered as they are met, which is exact; long ones are hashed to 128 bits. */
  text(s: string): void {
    let number = s.length <= longestNumbered ? this.numbers.get(s) : undefined;
    if (number === undefined && s.length <= longestNumbered && this.numbers.size < mostNumbered) {
      number = this.numbers.size;
      this.numbers.set(s, number);
    }
    if (number !== undefined) {
      this.word(number);
      return;
    }
    this.word(-4);
    for (const w of hashText(noText, s)) this.word(w);
  }

  value(v: Value | undefined): void {
    switch (typeof v) {
      case "number":
        this.word(1);
        this.number(v);
        return;
      case "string":
        this.word(2);
        this.text(v);
        return;
      case "boolean":
        this.word(v ? 3 : 4);
        return;
      case "undefined":
        this.word(5);
        return;
      case "bigint":
        this.word(6);
        this.text(v.toString(36));
        return;
    }
    if (v === null) {
      this.word(7);
      return;
    }
    if (v instanceof PyFloat) {
      this.word(8);
      this.number(v.value);
      return;
    }
    if (v instanceof NativeFunction) {
      this.word(9);
      this.text(v.name);
      return;
    }
    if (this.isFixed(v)) return;
    if (v.visitedAt === this.visit) {
      this.word(10);
      this.word(v.visitNumber);
      return;
    }
    v.visitedAt = this.visit;
    v.visitNumber = ++this.met;
    // The stack also holds names of keywords, which are no values.
    if (v.cls === undefined) {
      this.word(-1);
      this.text(String(v));
      return;
    }
    // Who may reach an object decides where tasks stop, so it belongs to the state.
    this.word(v.shared ? 11 : 12 + v.owner);
    if (v.cls.serial > 0) this.word(v.cls.serial);
    else this.value(v.cls);
    this.queue.push(v);
  }

  /** The number of an object that is part of this state, 0 for any other. */
  identity(o: PyObject | null): void {
    this.word(o !== null && o.visitedAt === this.visit ? o.visitNumber : 0);
  }

  /** Things that never change are named, not walked: functions without a closure, classes without state, library modules. */
  private isFixed(v: PyObject): boolean {
    if (v instanceof PyFunction) {
      if (!v.shared || v.closure.length > 0 || v.attrs !== null || v.defaults !== null || v.kwDefaults !== null)
        return false;
      this.word(-5);
      this.word(v.code.id);
      return true;
    }
    if (v instanceof PyType && v.serial > 0) {
      this.word(-6);
      this.word(v.serial);
      return true;
    }
    if (v instanceof PyModule && v.isLibrary) {
      this.word(-2);
      this.text(v.name);
      return true;
    }
    return false;
  }

  /** Visits everything that the roots named so far lead to. */
  drain(): void {
    const { queue } = this;
    for (let i = 0; i < queue.length; i++) {
      const o = queue[i] as PyObject;
      if (o instanceof PyType && !o.hasState) this.fixedClass(o);
      else o.visit(this);
    }
    queue.length = 0;
  }

  /** Of a class that nobody has changed only what can change apart from it: its bases, its metaclass, its functions. */
  private fixedClass(cls: PyType): void {
    this.word(shapeOf(cls));
    for (const base of cls.bases) if (base.serial === 0) this.value(base);
    if (cls.cls.serial === 0) this.value(cls.cls);
    for (const v of cls.attrs.values()) if (v instanceof PyFunction && v.attrs !== null) this.value(v);
  }

  /** Four independent multiply-xor lanes (after MurmurHash3's mixing constants) over the words. */
  finish(into: Uint32Array): void {
    const { words, count } = this;
    let a = 0x9e3779b9 ^ count;
    let b = 0x85ebca6b;
    let c = 0xc2b2ae35;
    let d = 0x27d4eb2f;
    for (let i = 0; i < count; i++) {
      const w = words[i] as number;
      a = Math.imul(a ^ w, 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = Math.imul(b + w, 0x1b873593) ^ (a >>> 3);
      b = (b << 13) | (b >>> 19);
      c = Math.imul(c ^ (w + 0x165667b1), 0x85ebca77) + b;
      c = (c << 11) | (c >>> 21);
      d = Math.imul(d + (w ^ 0x5bd1e995), 0xc2b2ae3d) ^ c;
      d = (d << 17) | (d >>> 15);
    }
    into[0] = a ^ (d >>> 5);
    into[1] = b ^ (a >>> 7);
    into[2] = c;
    into[3] = d;
  }
}

const longestNumbered = 64;
const mostNumbered = 200_000;

/** 128 bits of hash of a text, as four words. */
export type TextHash = readonly [number, number, number, number];
export const noText: TextHash = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** The hash of a text that begins with one whose hash is `before`: the same lanes as those of a state. */
export function hashText(before: TextHash, s: string): TextHash {
  let [a, b, c, d] = before;
  for (let i = 0; i < s.length; i++) {
    const w = s.charCodeAt(i);
    a = Math.imul(a ^ w, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b + w, 0x1b873593) ^ (a >>> 3);
    b = (b << 13) | (b >>> 19);
    c = Math.imul(c ^ (w + 0x165667b1), 0x85ebca77) + b;
    c = (c << 11) | (c >>> 21);
    d = Math.imul(d + (w ^ 0x5bd1e995), 0xc2b2ae3d) ^ c;
    d = (d << 17) | (d >>> 15);
  }
  return [a, b, c, d];
}

const shapes = new Map<string, number>();
const shapeOfClass = new WeakMap<PyType, number>();

/** What a class is made of that never changes, as a number: classes of one shape behave alike. */
function shapeOf(cls: PyType): number {
  let shape = shapeOfClass.get(cls);
  if (shape === undefined) {
    const parts = [cls.name, cls.qualifiedName, ...cls.bases.map((b) => String(b.serial))];
    for (const [name, value] of cls.attrs) parts.push(name, fixedText(value));
    const text = JSON.stringify(parts);
    shape = shapes.get(text) ?? shapes.size;
    shapes.set(text, shape);
    shapeOfClass.set(cls, shape);
  }
  return shape;
}

/** An attribute of a class without state (engine/modules/builtins/classes.ts says what that can be). */
function fixedText(v: Value): string {
  if (!(v instanceof PyObject)) return `${typeof v} ${v}`;
  if (v instanceof PyFunction) return `code ${v.code.id} ${v.defaults?.items.map(fixedText)}`;
  if (v instanceof NativeFunction) return `native ${v.name}`;
  if (v instanceof PyProperty) return `property ${[v.getter, v.setter, v.deleter].map(fixedText)}`;
  if (v instanceof MethodWrapper) return `${v.cls.name} ${fixedText(v.callable)}`;
  return `${v.cls.name} ${v instanceof PyType ? v.serial : ""}`;
}

/** Marks everything reachable from a value as shared. Stops at what is shared already. */
export class Publisher implements Visitor {
  private readonly queue: PyObject[] = [];

  constructor(private readonly mark: (o: PyObject) => void) {}

  number(): void {
    // Leads nowhere.
  }

  text(): void {
    // Leads nowhere.
  }

  value(v: Value | undefined): void {
    if (!(v instanceof PyObject) || v.shared) return;
    if (v instanceof PyFloat || v instanceof NativeFunction || (v instanceof PyType && v.isBuiltin)) return;
    this.mark(v);
    this.queue.push(v);
  }

  publish(v: Value): void {
    this.value(v);
    for (let o = this.queue.pop(); o; o = this.queue.pop()) o.visit(this);
  }
}
