/**
 * The fingerprint of a state: everything reachable, walked from the roots in a fixed order, objects numbered as they are
 * met, so that two states that differ only in addresses are one. Objects wait in a queue: depth costs no JavaScript stack.
 */

import { PyFloat } from "@/engine/objects/float";
import { NativeFunction, PyFunction } from "@/engine/objects/function";
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
    if ((n | 0) === n) {
      this.word(n);
      return;
    }
    double[0] = n;
    this.word(halves[0] as number);
    this.word((halves[1] as number) ^ 0x7ff);
  }

  text(s: string): void {
    let h = 0x811c9dc5;
    let g = s.length;
    for (let i = 0; i < s.length; i++) {
      const c = s.charCodeAt(i);
      h = Math.imul(h ^ c, 0x01000193);
      g = Math.imul(g + c, 0x5bd1e995) ^ (g >>> 15);
    }
    this.word(h);
    this.word(g);
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
    else this.text(v.cls.name);
    this.queue.push(v);
  }

  /** Things that never change are named, not walked: functions without a closure, classes without state, library modules. */
  private isFixed(v: PyObject): boolean {
    if (v instanceof PyFunction) {
      if (v.closure.length > 0 || v.attrs !== null || v.defaults !== null || v.kwDefaults !== null) return false;
      this.word(-1);
      this.word(v.code.id);
      return true;
    }
    if (v instanceof PyType) {
      if (v.hasState) return false;
      this.word(-2 - v.serial);
      if (v.serial === 0) this.text(v.name);
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
    for (let i = 0; i < queue.length; i++) (queue[i] as PyObject).visit(this);
    queue.length = 0;
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
    if (v instanceof PyFloat || v instanceof NativeFunction) return;
    this.mark(v);
    this.queue.push(v);
  }

  publish(v: Value): void {
    this.value(v);
    for (let o = this.queue.pop(); o; o = this.queue.pop()) o.visit(this);
  }
}
