/**
 * Dictionaries. Entries stand in an array in order of insertion, as in CPython's compact dict; a Map finds them.
 * A deleted entry leaves a hole, so that undoing a deletion puts it back where it was.
 */
import type { Trail } from "@/engine/machine/trail";
import { dictType } from "./builtin-types";
import type { Key } from "./hash";
import { visitAttrs } from "./sequences";
import type { PyType } from "./type";
import { PyObject, type Value, type Visitor } from "./values";

export interface DictEntry {
  readonly key: Value;
  value: Value;
}

export class PyDict extends PyObject {
  attrs: Map<string, Value> | null = null;
  entries: (DictEntry | null)[] = [];
  index = new Map<Key, number>();
  size = 0;
  /** Keys whose equality the program decides, by their hash: entry numbers. */
  userKeys: Map<Key, number[]> | null = null;

  constructor(readonly cls: PyType = dictType) {
    super();
  }

  get(key: Key): Value | undefined {
    const at = this.index.get(key);
    return at === undefined ? undefined : (this.entries[at] as DictEntry).value;
  }

  /** Whether only the program can say if this plain key is here. */
  asksProgram(normal: Key): boolean {
    return this.userKeys !== null && !this.index.has(normal);
  }

  set(trail: Trail, normal: Key, key: Value, value: Value): void {
    const at = this.index.get(normal);
    if (at !== undefined) {
      trail.setPart(this, this.entries[at] as DictEntry, "value", value);
      return;
    }
    trail.mapSet(this, this.index, normal, this.entries.length);
    trail.push(this, this.entries, { key, value });
    trail.set(this, "size", this.size + 1);
  }

  delete(trail: Trail, normal: Key): DictEntry | undefined {
    const at = this.index.get(normal);
    if (at === undefined) return undefined;
    const entry = this.entries[at] as DictEntry;
    trail.mapDelete(this, this.index, normal);
    this.removeAt(trail, at);
    return entry;
  }

  /** Adds a key that the program compares by itself; the caller has made sure that no equal one is there. */
  addUserKey(trail: Trail, hash: Key, key: Value, value: Value): void {
    if (this.userKeys === null) trail.set(this, "userKeys", new Map<Key, number[]>());
    const buckets = this.userKeys as unknown as Map<Key, number[]>;
    trail.mapSet(this, buckets, hash, [...(buckets.get(hash) ?? []), this.entries.length]);
    trail.push(this, this.entries, { key, value });
    trail.set(this, "size", this.size + 1);
  }

  /** Entry numbers of the keys that may equal one with this hash: the program's and the machine's own. */
  candidates(hash: Key): number[] {
    const own = this.index.get(hash);
    const users = this.userKeys?.get(hash) ?? [];
    return own === undefined ? users : [...users, own];
  }

  removeAt(trail: Trail, at: number): void {
    const entry = this.entries[at];
    if (!entry) return;
    trail.setItem(this, this.entries, at, null);
    trail.set(this, "size", this.size - 1);
    if (this.userKeys === null) {
      if (this.entries.length > 16 && this.size * 4 < this.entries.length) this.compact(trail);
      return;
    }
    for (const [hash, numbers] of this.userKeys) {
      if (numbers.includes(at))
        trail.mapSet(
          this,
          this.userKeys,
          hash,
          numbers.filter((n) => n !== at),
        );
    }
  }

  private compact(trail: Trail): void {
    const renumber = new Map<number, number>();
    const entries: (DictEntry | null)[] = [];
    this.entries.forEach((e, i) => {
      if (e) renumber.set(i, entries.push(e) - 1);
    });
    const index = new Map<Key, number>();
    for (const [key, at] of this.index) index.set(key, renumber.get(at) as number);
    trail.set(this, "entries", entries);
    trail.set(this, "index", index);
  }

  clear(trail: Trail): void {
    trail.set(this, "entries", []);
    trail.set(this, "index", new Map());
    trail.set(this, "userKeys", null);
    trail.set(this, "size", 0);
  }

  /** As `set`, for a name, without the trail: whoever calls has noted what was there (attribute-dict.ts). */
  put(name: string, value: Value): void {
    const at = this.index.get(name);
    if (at !== undefined) {
      (this.entries[at] as DictEntry).value = value;
      return;
    }
    this.index.set(name, this.entries.push({ key: name, value }) - 1);
    this.size++;
  }

  /** Undoes the `put` of a new name. */
  takeBack(name: string): boolean {
    const at = this.index.get(name);
    if (at === undefined) return false;
    this.index.delete(name);
    if (at === this.entries.length - 1) this.entries.pop();
    else this.entries[at] = null;
    this.size--;
    return true;
  }

  /** For keys that are strings, as of namespaces and keyword arguments. */
  setText(trail: Trail, name: string, value: Value): void {
    this.set(trail, name, name, value);
  }

  *live(): Generator<DictEntry> {
    for (const e of this.entries) if (e) yield e;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.size);
    for (const e of this.entries) {
      if (!e) continue;
      visitor.value(e.key);
      visitor.value(e.value);
    }
    visitAttrs(this.attrs, visitor);
  }
}
