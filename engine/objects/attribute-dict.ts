/**
 * The attributes of an object whose `__dict__` the program has asked for: they are kept in that dictionary, and the
 * machine goes on to see a Map. Hidden ones (a name that begins with a dot) stay beside it.
 */
import { PyDict } from "./dict";
import type { Value } from "./values";

export const isHidden = (name: string): boolean => name.charCodeAt(0) === 46;

export class AttributeDict extends Map<string, Value> {
  private readonly hidden = new Map<string, Value>();

  constructor(readonly dict: PyDict) {
    super();
  }

  override get size(): number {
    return this.dict.size + this.hidden.size;
  }

  override get(name: string): Value | undefined {
    return isHidden(name) ? this.hidden.get(name) : this.dict.get(name);
  }

  override has(name: string): boolean {
    return isHidden(name) ? this.hidden.has(name) : this.dict.index.has(name);
  }

  /** Called by the trail, which has noted what was there. */
  override set(name: string, value: Value): this {
    if (isHidden(name)) this.hidden.set(name, value);
    else this.dict.put(name, value);
    return this;
  }

  /** Takes a new entry back; an entry that the program deletes is deleted from the dictionary instead. */
  override delete(name: string): boolean {
    return isHidden(name) ? this.hidden.delete(name) : this.dict.takeBack(name);
  }

  override *entries(): MapIterator<[string, Value]> {
    yield* this.hidden;
    for (const e of this.dict.live()) if (typeof e.key === "string") yield [e.key, e.value];
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override *keys(): MapIterator<string> {
    for (const [name] of this) yield name;
  }

  override *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  override forEach(call: (value: Value, key: string, map: Map<string, Value>) => void): void {
    for (const [name, value] of this) call(value, name, this);
  }
}

/** The dictionary of these attributes; what is hidden stays out of it. */
export function attributeDict(attrs: ReadonlyMap<string, Value> | null): AttributeDict {
  const result = new AttributeDict(new PyDict());
  for (const [name, value] of attrs ?? []) result.set(name, value);
  return result;
}
