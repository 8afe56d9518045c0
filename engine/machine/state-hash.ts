/**
 * The fingerprint of a state: everything reachable, walked from the roots in a fixed order, objects numbered as they are
 * met, so that two states that differ only in addresses are one. Objects wait in a queue: depth costs no JavaScript stack.
 */

import { PyFloat } from "@/engine/objects/float";
import { NativeFunction } from "@/engine/objects/function";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";

let visits = 0;
const words = new Float64Array(1);
const halves = new Uint32Array(words.buffer);

export class StateHash implements Visitor {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;
  private readonly queue: PyObject[] = [];
  private met = 0;
  private visit = 0;

  start(): void {
    this.a = 0x9e3779b9;
    this.b = 0x85ebca6b;
    this.c = 0xc2b2ae35;
    this.d = 0x27d4eb2f;
    this.queue.length = 0;
    this.met = 0;
    this.visit = ++visits;
  }

  private word(w: number): void {
    // Four independent multiply-xor lanes (after MurmurHash3's mixing constants).
    let { a, b, c, d } = this;
    a = Math.imul(a ^ w, 0xcc9e2d51);
    a = (a << 15) | (a >>> 17);
    b = Math.imul(b + w, 0x1b873593) ^ (a >>> 3);
    b = (b << 13) | (b >>> 19);
    c = Math.imul(c ^ (w + 0x165667b1), 0x85ebca77) + b;
    c = (c << 11) | (c >>> 21);
    d = Math.imul(d + (w ^ 0x5bd1e995), 0xc2b2ae3d) ^ c;
    d = (d << 17) | (d >>> 15);
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
  }

  number(n: number): void {
    if ((n | 0) === n) {
      this.word(n);
      return;
    }
    words[0] = n;
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
    if (v.visitedAt === this.visit) {
      this.word(10);
      this.word(v.visitNumber);
      return;
    }
    v.visitedAt = this.visit;
    v.visitNumber = ++this.met;
    // Who may reach an object decides where tasks stop, so it belongs to the state.
    this.word(v.shared ? 11 : 12 + v.owner);
    this.text(v.cls.name);
    this.queue.push(v);
  }

  /** Visits everything that the roots named so far lead to. */
  drain(): void {
    const { queue } = this;
    for (let i = 0; i < queue.length; i++) (queue[i] as PyObject).visit(this);
    queue.length = 0;
  }

  finish(into: Uint32Array): void {
    into[0] = this.a ^ (this.d >>> 5);
    into[1] = this.b ^ (this.a >>> 7);
    into[2] = this.c;
    into[3] = this.d;
  }
}

/** Marks everything reachable from a value as shared. Stops at what is shared already. */
export class Publisher implements Visitor {
  private readonly queue: PyObject[] = [];

  constructor(private readonly mark: (o: PyObject) => void) {}

  number(): void {}
  text(): void {}

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
