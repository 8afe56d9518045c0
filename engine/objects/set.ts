/**
 * Sets, as an open-addressing table that grows and probes exactly like CPython's (Objects/setobject.c), because its
 * layout is the order in which a set is printed and iterated.
 */

import type { Trail } from "@/engine/machine/trail";
import { frozensetType, setType } from "./builtin-types";
import { effort } from "./effort";
import type { Key } from "./hash";
import { stringHash } from "./hash";
import { PyTuple, visitAttrs } from "./sequences";
import type { PyType } from "./type";
import { PyObject, type Value, type Visitor } from "./values";

export interface SetEntry {
  readonly key: Value;
  /** What a Map would find it by; undefined when the program compares it. */
  readonly normal: Key | undefined;
  readonly hash: bigint;
}

const linearProbes = 9;
const perturbShift = 5n;
const wrap = (1n << 64n) - 1n;
let stamps = 0;
/** A deleted entry: probing goes on behind it. */
const dummy = Symbol("dummy");
type Slot = SetEntry | typeof dummy | null;

export class PySet extends PyObject {
  attrs: Map<string, Value> | null = null;
  table: Slot[] = new Array<Slot>(8).fill(null);
  /** Slots in use, dummies included. */
  fill = 0;
  used = 0;
  /**
   * Entries found by identity, in the order in which they came. CPython orders them by address, which means nothing; this
   * order is the same in every run, also after a search has gone back.
   */
  byIdentity: Map<PyObject, SetEntry> = new Map<PyObject, SetEntry>();
  /** Holds, or held, entries that the program compares. */
  holdsOwnKeys = false;
  /** Where `pop` goes on looking. */
  finger = 0;
  /** Tells one content from another: never given twice. */
  stamp = 0;

  constructor(readonly cls: PyType = setType) {
    super();
  }

  get isFrozen(): boolean {
    return this.cls.mro.includes(frozensetType);
  }

  /** Visits slots in probing order until `stop` says so; returns that slot's number. */
  private probe(hash: bigint, stop: (slot: Slot, at: number) => boolean): number {
    const mask = this.table.length - 1;
    const wideMask = BigInt(mask);
    let perturb = hash & wrap;
    let i = Number(perturb & wideMask);
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let j = i; j <= last; j++) if (stop(this.table[j] as Slot, j)) return j;
      perturb >>= perturbShift;
      i = Number((BigInt(i) * 5n + 1n + perturb) & wideMask);
    }
  }

  private find(normal: Key, hash: bigint): number {
    return this.probe(hash, (s) => s === null || (s !== dummy && s.normal !== undefined && s.normal === normal));
  }

  private changed(trail: Trail, used: number): void {
    trail.set(this as PySet, "used", used);
    trail.set(this as PySet, "stamp", ++stamps);
  }

  /** Entries in the table. */
  get hashed(): number {
    return this.used - this.byIdentity.size;
  }

  has(normal: Key, hash: bigint): boolean {
    if (normal instanceof PyObject) return this.byIdentity.has(normal);
    return this.table[this.find(normal, hash)] !== null;
  }

  /** Entries whose hash is this one, in probing order: the program compares them with its key. */
  candidates(hash: bigint): SetEntry[] {
    const found: SetEntry[] = [];
    this.probe(hash, (s) => {
      if (s !== null && s !== dummy && s.hash === hash) found.push(s);
      return s === null;
    });
    return found;
  }

  /** Whether only the program can say if this plain key is here. */
  asksProgram(normal: Key, hash: bigint): boolean {
    return this.holdsOwnKeys && !this.has(normal, hash) && this.candidates(hash).some((e) => e.normal === undefined);
  }

  add(trail: Trail, key: Value, normal: Key, hash: bigint): void {
    if (!this.has(normal, hash)) this.insert(trail, { key, normal, hash });
  }

  /** Adds an entry that is known to be new. */
  insert(trail: Trail, entry: SetEntry): void {
    if (entry.normal === undefined && !this.holdsOwnKeys) trail.set(this as PySet, "holdsOwnKeys", true);
    if (entry.normal instanceof PyObject) {
      trail.mapSet(this, this.byIdentity, entry.normal, entry);
      this.changed(trail, this.used + 1);
      return;
    }
    // The last deleted entry that is passed on the way is used again, as in set_add_entry.
    let free = -1;
    const end = this.probe(entry.hash, (s, i) => {
      if (s === dummy) free = i;
      return s === null;
    });
    trail.setItem(this, this.table, free >= 0 ? free : end, entry);
    this.changed(trail, this.used + 1);
    if (free >= 0) return;
    trail.set(this, "fill", this.fill + 1);
    if (this.fill * 5 < (this.table.length - 1) * 3) return;
    this.resize(trail, this.hashed > 50000 ? this.hashed * 2 : this.hashed * 4);
  }

  private resize(trail: Trail, minUsed: number): void {
    let size = 8;
    while (size <= minUsed) size *= 2;
    const old = this.table;
    trail.set(this, "table", new Array<Slot>(size).fill(null));
    let fill = 0;
    for (const s of old) {
      if (s === null || s === dummy) continue;
      this.table[this.probe(s.hash, (x) => x === null)] = s;
      fill++;
    }
    trail.set(this, "fill", fill);
  }

  /** Grows ahead of a union, as CPython does, which decides the order of the result. */
  reserve(trail: Trail, more: number): void {
    if ((this.fill + more) * 5 >= (this.table.length - 1) * 3) this.resize(trail, (this.hashed + more) * 2);
  }

  /** Takes over the entries of `source`, of which none is here: as set_merge does for an empty set. */
  copyFrom(trail: Trail, source: PySet): void {
    if (this.table.length === source.table.length && source.fill === source.hashed)
      trail.set(this as PySet, "table", [...source.table]);
    else
      for (const s of source.table)
        if (s !== null && s !== dummy) this.table[this.probe(s.hash, (x) => x === null)] = s;
    trail.set(this as PySet, "fill", source.hashed);
    trail.set(this as PySet, "byIdentity", new Map(source.byIdentity));
    if (source.holdsOwnKeys) trail.set(this as PySet, "holdsOwnKeys", true);
    this.changed(trail, source.used);
  }

  /** Gets rid of deleted entries when they are many: after a difference in place. */
  shrink(trail: Trail): void {
    const deleted = this.fill - this.hashed;
    if (deleted > (this.table.length - 1) >> 2)
      this.resize(trail, this.hashed > 50000 ? this.hashed * 2 : this.hashed * 4);
  }

  /** Removes and returns an entry, the next one behind the last that was popped; undefined when there is none. */
  pop(trail: Trail): SetEntry | undefined {
    const mask = this.table.length - 1;
    for (let i = 0; i <= mask && this.hashed > 0; i++) {
      const at = (this.finger + i) & mask;
      const entry = this.table[at];
      if (entry === null || entry === undefined || entry === dummy) continue;
      this.removeSlot(trail, at);
      trail.set(this as PySet, "finger", at + 1);
      return entry;
    }
    const first = this.byIdentity.values().next().value;
    if (first) this.removeEntry(trail, first);
    return first;
  }

  remove(trail: Trail, normal: Key, hash: bigint): boolean {
    if (normal instanceof PyObject) {
      if (!this.byIdentity.has(normal)) return false;
      this.removeObject(trail, normal);
      return true;
    }
    const at = this.find(normal, hash);
    if (this.table[at] === null) return false;
    this.removeSlot(trail, at);
    return true;
  }

  removeEntry(trail: Trail, entry: SetEntry): void {
    if (entry.normal instanceof PyObject) this.removeObject(trail, entry.normal);
    else this.removeSlot(trail, this.table.indexOf(entry));
  }

  private removeObject(trail: Trail, o: PyObject): void {
    if (trail.recording) {
      // An undone deletion must come back in its old place.
      const kept = new Map(this.byIdentity);
      kept.delete(o);
      trail.set(this as PySet, "byIdentity", kept);
    } else this.byIdentity.delete(o);
    this.changed(trail, this.used - 1);
  }

  private removeSlot(trail: Trail, at: number): void {
    trail.setItem(this, this.table, at, dummy);
    this.changed(trail, this.used - 1);
  }

  clear(trail: Trail): void {
    trail.set(this, "table", new Array<Slot>(8).fill(null));
    trail.set(this, "fill", 0);
    trail.set(this as PySet, "finger", 0);
    trail.set(this as PySet, "byIdentity", new Map());
    this.changed(trail, 0);
  }

  /** Becomes what `other` is; `other` is not used any more. */
  become(trail: Trail, other: PySet): void {
    trail.set(this as PySet, "table", other.table);
    trail.set(this as PySet, "fill", other.fill);
    trail.set(this as PySet, "byIdentity", other.byIdentity);
    trail.set(this as PySet, "holdsOwnKeys", other.holdsOwnKeys);
    this.changed(trail, other.used);
  }

  entries(): SetEntry[] {
    const hashed = this.table.filter((s): s is SetEntry => s !== null && s !== dummy);
    return this.byIdentity.size === 0 ? hashed : [...hashed, ...this.byIdentity.values()];
  }

  values(): Value[] {
    return this.entries().map((e) => e.key);
  }

  /** A frozenset is found by what it holds, in an order of its own. */
  keyStandIn(): Value | null {
    if (!this.isFrozen) return null;
    effort.pace(this.used * 8);
    const parts = this.entries().map((e) => (typeof e.normal === "string" ? `s${e.normal}` : `i${String(e.normal)}`));
    return new PyTuple(["\u0000frozenset", stringHash(parts.sort().join()), parts.join()]);
  }

  visit(visitor: Visitor): void {
    visitor.number(this.used);
    if (this.finger !== 0) visitor.number(this.finger);
    // Where entries stand, and where deleted ones stood, decides where new ones go, and so the order of the set.
    visitor.number(this.table.length);
    for (let i = 0; i < this.table.length; i++) {
      const s = this.table[i] as Slot;
      if (s === null) continue;
      visitor.number(i);
      if (s === dummy) visitor.number(-1);
      else visitor.value(s.key);
    }
    for (const s of this.byIdentity.values()) visitor.value(s.key);
    visitAttrs(this.attrs, visitor);
  }
}
