/**
 * The undo trail: the one place through which the state of a program changes while a search may have to return.
 * Each change notes what was there; `rewind` puts it back, newest first. While nothing is to be undone
 * (`recording` false: an ordinary run, or the start of a search before its first choice) changes cost nothing extra.
 */

const absent = Symbol("absent");

/** Things that save and restore themselves as a whole (frames, tasks): cheaper than noting each of their changes. */
export interface Restorable {
  restore(saved: unknown): void;
}

type Undo = { target: Restorable; kind: "restore"; saved: unknown };

export class Trail {
  recording = false;
  private readonly targets: unknown[] = [];
  private readonly keys: unknown[] = [];
  private readonly olds: unknown[] = [];

  get length(): number {
    return this.targets.length;
  }

  private note(target: unknown, key: unknown, old: unknown): void {
    this.targets.push(target);
    this.keys.push(key);
    this.olds.push(old);
  }

  /** `object[field] = value` */
  set<T extends object, K extends keyof T & string>(object: T, field: K, value: T[K]): void {
    if (this.recording) this.note(object, field, object[field]);
    object[field] = value;
  }

  /** `array[index] = value` for an index inside the array. */
  setItem<T>(array: T[], index: number, value: T): void {
    if (this.recording) this.note(array, index, array[index]);
    array[index] = value;
  }

  push<T>(array: T[], value: T): void {
    if (this.recording) this.note(array, "pop", null);
    array.push(value);
  }

  pop<T>(array: T[]): T | undefined {
    if (this.recording && array.length > 0) this.note(array, "push", array[array.length - 1]);
    return array.pop();
  }

  /** Map entries keep their order when a change is undone, except for deletions: replace the whole map for those. */
  mapSet<K, V>(map: Map<K, V>, key: K, value: V): void {
    if (this.recording) {
      const old = map.get(key);
      this.note(map, key, old === undefined && !map.has(key) ? absent : old);
    }
    map.set(key, value);
  }

  /** For maps whose order says nothing. */
  mapDelete<K, V>(map: Map<K, V>, key: K): void {
    if (this.recording && map.has(key)) this.note(map, key, map.get(key));
    map.delete(key);
  }

  save(target: Restorable, saved: unknown): void {
    const undo: Undo = { target, kind: "restore", saved };
    this.note(undo, null, null);
  }

  rewind(length: number): void {
    const { targets, keys, olds } = this;
    while (targets.length > length) {
      const target = targets.pop();
      const key = keys.pop();
      const old = olds.pop();
      if (Array.isArray(target)) {
        if (key === "pop") target.pop();
        else if (key === "push") target.push(old);
        else target[key as number] = old;
      } else if (target instanceof Map) {
        if (old === absent) target.delete(key);
        else target.set(key, old);
      } else if (key === null) {
        const undo = target as Undo;
        undo.target.restore(undo.saved);
      } else {
        (target as Record<string, unknown>)[key as string] = old;
      }
    }
  }
}
