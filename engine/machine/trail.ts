/**
 * The undo trail: the one place through which the state of a program changes while a search may have to return.
 * Each change notes what was there; `rewind` puts it back, newest first. While nothing is to be undone
 * (`recording` false: an ordinary run, or the start of a search before its first choice) changes cost nothing extra.
 */

import type { Owned } from "./segment";

const absent = Symbol("absent");
/** In place of a key: the record restores itself. */
const whole = Symbol("whole");
const entriesPerChange = 4;

/** Things that save and restore themselves as a whole (frames, tasks): cheaper than noting each of their changes. */
export interface Restorable {
  saved(): unknown;
  restore(saved: unknown): void;
}

/** What a fingerprint has kept of the owner's segment holds no more. */
function touch({ segment }: Owned): void {
  if (segment !== null) segment.isStale = true;
}

export class Trail {
  recording = false;
  /** Some record is a part of two objects (a `__dict__` in use), so a change may be another's too. Once true, true. */
  hasSharedParts = false;
  /** Four entries for each change: whose it is, the record, the key, and what was there. */
  private readonly log: unknown[] = [];
  /** Where the next change goes; what is behind it is over. */
  private end = 0;

  get length(): number {
    return this.end / entriesPerChange;
  }

  private note(owner: Owned, target: unknown, key: unknown, old: unknown): void {
    const { log, end } = this;
    log[end] = owner;
    log[end + 1] = target;
    log[end + 2] = key;
    log[end + 3] = old;
    this.end = end + entriesPerChange;
  }

  /** `object[field] = value` */
  set<T extends Owned, K extends keyof T & string>(object: T, field: K, value: T[K]): void {
    if (this.recording) this.note(object, object, field, object[field]);
    object[field] = value;
    touch(object);
  }

  /** The same for a record that is a part of an object (an entry of a dict, the native state of an instance). */
  setPart<T extends object, K extends keyof T & string>(owner: Owned, part: T, field: K, value: T[K]): void {
    if (this.recording) this.note(owner, part, field, part[field]);
    part[field] = value;
    touch(owner);
  }

  /** `array[index] = value` for an index inside the array, which is a part of the owner. */
  setItem<T>(owner: Owned, array: T[], index: number, value: T): void {
    if (this.recording) this.note(owner, array, index, array[index]);
    array[index] = value;
    touch(owner);
  }

  push<T>(owner: Owned, array: T[], value: T): void {
    if (this.recording) this.note(owner, array, "pop", null);
    array.push(value);
    touch(owner);
  }

  pop<T>(owner: Owned, array: T[]): T | undefined {
    if (this.recording && array.length > 0) this.note(owner, array, "push", array[array.length - 1]);
    touch(owner);
    return array.pop();
  }

  /** Map entries keep their order when a change is undone, except for deletions: replace the whole map for those. */
  mapSet<K, V>(owner: Owned, map: Map<K, V>, key: K, value: V): void {
    if (this.recording) {
      const old = map.get(key);
      this.note(owner, map, key, old === undefined && !map.has(key) ? absent : old);
    }
    map.set(key, value);
    touch(owner);
  }

  /** For maps whose order says nothing. */
  mapDelete<K, V>(owner: Owned, map: Map<K, V>, key: K): void {
    if (this.recording && map.has(key)) this.note(owner, map, key, map.get(key));
    map.delete(key);
    touch(owner);
  }

  /** Before the first change of something that saves itself as a whole. */
  save(target: Restorable & Owned): void {
    if (this.recording) this.note(target, target, whole, target.saved());
    touch(target);
  }

  rewind(length: number): void {
    const { log } = this;
    const start = length * entriesPerChange;
    for (let at = this.end - entriesPerChange; at >= start; at -= entriesPerChange) {
      touch(log[at] as Owned);
      const target = log[at + 1];
      const key = log[at + 2];
      const old = log[at + 3];
      if (key === whole) (target as Restorable).restore(old);
      else if (target instanceof Map) {
        if (old === absent) target.delete(key);
        else target.set(key, old);
      } else if (Array.isArray(target)) {
        if (key === "pop") target.pop();
        else if (key === "push") target.push(old);
        else target[key as number] = old;
      } else {
        (target as Record<string, unknown>)[key as string] = old;
      }
    }
    this.end = Math.min(this.end, start);
  }
}
