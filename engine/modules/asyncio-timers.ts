/** The timers of an event loop: a binary heap by instant, then creation (M7), changed through the trail. */
import type { Owned } from "@/engine/machine/segment";
import type { Trail } from "@/engine/machine/trail";
import type { NativeState, PyInstance } from "@/engine/objects/instance";
import type { Value, Visitor } from "@/engine/objects/values";

interface Timer {
  /** Nanoseconds. */
  readonly instant: number;
  /** Tells apart timers of one instant. */
  readonly order: number;
  readonly handle: PyInstance;
}

const isBefore = (a: Timer, b: Timer): boolean =>
  a.instant < b.instant || (a.instant === b.instant && a.order < b.order);
const isCancelled = (handle: PyInstance): boolean => handle.attrs?.get("_cancelled") === true;

export class Timers implements NativeState {
  items: Timer[] = [];
  made = 0;

  constructor(private readonly owner: Owned) {}

  visit(visitor: Visitor): void {
    visitor.number(this.items.length);
    // Two heaps of the same timers are one state, however they came to be arranged.
    for (const t of [...this.items].sort((a, b) => (isBefore(a, b) ? -1 : 1))) {
      visitor.number(t.instant);
      visitor.value(t.handle);
    }
  }

  add(trail: Trail, instant: number, handle: PyInstance): void {
    const { items } = this;
    const timer = { instant, order: this.made, handle };
    trail.setPart(this.owner, this as Timers, "made", this.made + 1);
    trail.push(this.owner, items, timer);
    let at = items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] as Timer;
      if (!isBefore(timer, above)) break;
      trail.setItem(this.owner, items, at, above);
      at = parent;
    }
    trail.setItem(this.owner, items, at, timer);
  }

  removeFirst(trail: Trail): void {
    const { items } = this;
    const last = trail.pop(this.owner, items);
    if (!last || items.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && isBefore(items[child + 1] as Timer, items[child] as Timer)) child++;
      if (!isBefore(items[child] as Timer, last)) break;
      trail.setItem(this.owner, items, at, items[child] as Timer);
      at = child;
    }
    trail.setItem(this.owner, items, at, last);
  }

  /** The first that is not cancelled; cancelled ones before it are dropped. */
  first(trail: Trail): Timer | null {
    for (;;) {
      const first = this.items[0];
      if (!first) return null;
      if (!isCancelled(first.handle)) return first;
      this.removeFirst(trail);
    }
  }

  dropCancelled(trail: Trail): void {
    // A sorted array is a heap.
    const kept = this.items.filter((t) => !isCancelled(t.handle)).sort((a, b) => (isBefore(a, b) ? -1 : 1));
    trail.setPart(this.owner, this as Timers, "items", kept);
  }
}

export const timersOf = (v: Value | undefined): Timers => (v as PyInstance).native as Timers;
