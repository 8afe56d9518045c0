/**
 * The set of visited states: 128-bit fingerprints, numbered 0, 1, 2 … in the order in which they were first seen.
 * A state costs 16 bytes of key and 5.3 to 10.7 bytes of table, at most 43 with the room kept for growth.
 */
import type { Fingerprint } from "./system";

const wordsPerFingerprint = 4;
const initialCapacity = 1024;

export class VisitedStates {
  /** Fingerprints one after another; the number of a state is its place here. */
  private keys = new Uint32Array(initialCapacity * wordsPerFingerprint);
  /** Open addressing with linear probing; a slot holds a state's number plus one, 0 is free. At most 3/4 full. */
  private slots = new Uint32Array(initialCapacity * 2);
  private slotMask = initialCapacity * 2 - 1;
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Bytes held, for the memory bound in the tests. */
  get bytes(): number {
    return this.keys.byteLength + this.slots.byteLength;
  }

  /** Number of the state with this fingerprint, or -1. */
  find(fingerprint: Fingerprint): number {
    return this.slots[this.slotOf(fingerprint)] - 1;
  }

  /**
   * Number of the state with this fingerprint; a new one is added and gets the number that `size` had before the
   * call, which is how the caller tells the two apart without a second look-up. -1 if it is new and there are
   * `maxStates` already.
   */
  findOrAdd(fingerprint: Fingerprint, maxStates = Number.POSITIVE_INFINITY): number {
    let slot = this.slotOf(fingerprint);
    const found = this.slots[slot];
    if (found !== 0) return found - 1;
    if (this.count >= maxStates) return -1;
    if ((this.count + 1) * 4 > this.slots.length * 3) {
      this.growSlots();
      slot = this.slotOf(fingerprint);
    }
    const state = this.count++;
    const offset = state * wordsPerFingerprint;
    if (offset === this.keys.length) this.growKeys();
    this.keys.set(fingerprint, offset);
    this.slots[slot] = state + 1;
    return state;
  }

  /** True if the state with this number has this fingerprint. */
  holds(state: number, fingerprint: Fingerprint): boolean {
    const offset = state * wordsPerFingerprint;
    const keys = this.keys;
    return (
      keys[offset] === fingerprint[0] &&
      keys[offset + 1] === fingerprint[1] &&
      keys[offset + 2] === fingerprint[2] &&
      keys[offset + 3] === fingerprint[3]
    );
  }

  /** The slot that holds the fingerprint, or the free one where it belongs. */
  private slotOf(fingerprint: Fingerprint): number {
    const { slots, slotMask } = this;
    // Two words are mixed so that a system whose first word is poor does not cluster.
    let slot = (fingerprint[0] ^ Math.imul(fingerprint[1], 0x9e3779b1)) & slotMask;
    while (slots[slot] !== 0 && !this.holds(slots[slot] - 1, fingerprint)) slot = (slot + 1) & slotMask;
    return slot;
  }

  private growKeys(): void {
    const keys = new Uint32Array(this.keys.length * 2);
    keys.set(this.keys);
    this.keys = keys;
  }

  private growSlots(): void {
    const slots = new Uint32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    const keys = this.keys;
    for (let state = 0; state < this.count; state++) {
      const offset = state * wordsPerFingerprint;
      let slot = (keys[offset] ^ Math.imul(keys[offset + 1], 0x9e3779b1)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = state + 1;
    }
    this.slots = slots;
    this.slotMask = mask;
  }
}
