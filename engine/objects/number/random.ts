/** The generator behind Python's `random` module: the same numbers as CPython for the same seed. */
import { PyBytes } from "../bytes";
import { PyFloat } from "../float";
import { encodeText } from "../text/codec";
import { raise, toInt, type Value } from "../values";
import { type Charge, chargeCharacters } from "./charge";
import { sha512 } from "./digest";
import { exactLog } from "./exact-math";
import { floatHash } from "./float";
import { abs, add, bitLength, floorDiv, type Int, intOf, mul, sub } from "./int";
import { nextWord, seedTwister, type TwisterState } from "./mersenne-twister";

/** Everything that the next draws depend on. Immutable: keep it to step back, or to continue a copy. */
export interface RandomState {
  readonly twister: TwisterState;
  /** gauss() makes two at a time. */
  readonly gaussNext: number | null;
  /** The seed; with `drawn` and `gaussNext` it names the state, so that nobody need look at 624 words. */
  readonly seed: bigint;
  /** How many times 32 bits were drawn since seeding. */
  readonly drawn: number;
}

/** The whole number that a seed stands for; null when Python refuses its type. Never given None: time is not ours. */
export function seedNumber(seed: Value): bigint | null {
  const n = intOf(seed);
  if (n !== null) return BigInt(abs(n));
  if (seed instanceof PyFloat) return BigInt.asUintN(64, BigInt(floatHash(seed.value)));
  if (typeof seed !== "string" && !(seed instanceof PyBytes)) return null;
  const bytes = typeof seed === "string" ? encodeText(seed, "utf-8", "strict") : seed.value;
  let number = 0n;
  for (const byte of [...bytes, ...sha512(bytes)]) number = (number << 8n) | BigInt(byte);
  return number;
}

export function seededState(seed: bigint): RandomState {
  return { twister: seedTwister(seed), gaussNext: null, seed, drawn: 0 };
}

const normalMagic = (4 * Math.exp(-0.5)) / Math.sqrt(2);

/** Draws from a state, which it replaces after each draw. */
export class RandomSource {
  constructor(public state: RandomState) {}

  private word(): number {
    const { word, state } = nextWord(this.state.twister);
    this.state = { ...this.state, twister: state, drawn: this.state.drawn + 1 };
    return word;
  }

  /** A float from 0 up to, not including, 1. */
  random(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  getrandbits(count: number, charge?: Charge): Int {
    if (count < 0) raise("ValueError", "Cannot convert negative int");
    if (count === 0) return 0;
    if (count <= 32) return this.word() >>> (32 - count);
    chargeCharacters(count / 8, charge);
    const words: string[] = [];
    for (let rest = count; rest > 0; rest -= 32) {
      const word = rest < 32 ? this.word() >>> (32 - rest) : this.word();
      words.push(word.toString(16).padStart(8, "0"));
    }
    return toInt(BigInt(`0x${words.reverse().join("")}`));
  }

  /** A whole number from 0 up to, not including, n; n is positive. */
  below(n: Int): Int {
    const bits = bitLength(n);
    let drawn = this.getrandbits(bits);
    while (drawn >= n) drawn = this.getrandbits(bits);
    return drawn;
  }

  private indexBelow(n: number): number {
    return Number(this.below(n));
  }

  /** randrange(start, stop, step); stop null is randrange(start). */
  randrange(start: Int, stop: Int | null, step: Int = 1): Int {
    if (stop === null) {
      if (step !== 1) raise("TypeError", "Missing a non-None stop argument");
      return start > 0 ? this.below(start) : raise("ValueError", "empty range for randrange()");
    }
    const width = sub(stop, start);
    if (step === 1) {
      if (width > 0) return add(start, this.below(width));
      raise("ValueError", `empty range in randrange(${start}, ${stop})`);
    }
    if (step === 0) raise("ValueError", "zero step for randrange()");
    const count = floorDiv(add(width, step > 0 ? sub(step, 1) : add(step, 1)), step);
    if (count <= 0) raise("ValueError", `empty range in randrange(${start}, ${stop}, ${step})`);
    return add(start, mul(step, this.below(count)));
  }

  randint(low: Int, high: Int): Int {
    if (high < low) raise("ValueError", `empty range in randint(${low}, ${high})`);
    return add(low, this.below(add(sub(high, low), 1)));
  }

  /** Index that choice() takes from a sequence of this length. */
  choiceIndex(length: number): number {
    if (length === 0) raise("IndexError", "Cannot choose from an empty sequence");
    return this.indexBelow(length);
  }

  /** The order after shuffle(): the item at i was at order[i]. */
  shuffleOrder(length: number): number[] {
    const order = Array.from({ length }, (_, i) => i);
    for (let i = length - 1; i > 0; i--) {
      const j = this.indexBelow(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
  }

  /** Indices that sample() takes from a sequence of this length. */
  sampleIndices(length: number, count: number, charge?: Charge): number[] {
    if (count < 0 || count > length) raise("ValueError", "Sample larger than population or is negative");
    chargeCharacters(count * 8, charge);
    // CPython keeps a pool when that takes less memory than a set of what was taken; the two draw differently.
    const setSize = 21 + (count > 5 ? 4 ** Math.ceil(exactLog(count * 3) / exactLog(4)) : 0);
    if (length <= setSize) {
      const pool = Array.from({ length }, (_, i) => i);
      return Array.from({ length: count }, (_, i) => {
        const j = this.indexBelow(length - i);
        const taken = pool[j];
        pool[j] = pool[length - i - 1];
        return taken;
      });
    }
    const taken = new Set<number>();
    while (taken.size < count) taken.add(this.indexBelow(length));
    return [...taken];
  }

  /** Indices that choices() takes; `cumulative` are running sums of the weights, null without weights. */
  choicesIndices(length: number, count: number, cumulative: readonly number[] | null, charge?: Charge): number[] {
    chargeCharacters(Math.max(0, count) * 8, charge);
    const draws = { length: Math.max(0, count) };
    if (cumulative === null) {
      if (length === 0 && count > 0) raise("IndexError", "list index out of range");
      return Array.from(draws, () => Math.floor(this.random() * length));
    }
    if (cumulative.length !== length) raise("ValueError", "The number of weights does not match the population");
    const total = cumulative[cumulative.length - 1];
    if (total === undefined) raise("IndexError", "list index out of range");
    if (total <= 0) raise("ValueError", "Total of weights must be greater than zero");
    if (!Number.isFinite(total)) raise("ValueError", "Total of weights must be finite");
    return Array.from(draws, () => bisectRight(cumulative, this.random() * total, length - 1));
  }

  uniform(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  triangular(low: number, high: number, mode: number | null): number {
    const u = this.random();
    if (mode !== null && high === low) return low;
    const c = mode === null ? 0.5 : (mode - low) / (high - low);
    return u > c ? high + (low - high) * Math.sqrt((1 - u) * (1 - c)) : low + (high - low) * Math.sqrt(u * c);
  }

  gauss(mean: number, deviation: number): number {
    const kept = this.state.gaussNext;
    if (kept !== null) {
      this.state = { ...this.state, gaussNext: null };
      return mean + kept * deviation;
    }
    const angle = this.random() * 2 * Math.PI;
    const radius = Math.sqrt(-2 * exactLog(1 - this.random()));
    this.state = { ...this.state, gaussNext: Math.sin(angle) * radius };
    return mean + Math.cos(angle) * radius * deviation;
  }

  normalvariate(mean: number, deviation: number): number {
    for (;;) {
      const u1 = this.random();
      const u2 = 1 - this.random();
      const z = (normalMagic * (u1 - 0.5)) / u2;
      if ((z * z) / 4 <= -exactLog(u2)) return mean + z * deviation;
    }
  }

  expovariate(rate: number): number {
    const logarithm = -exactLog(1 - this.random());
    if (rate === 0) raise("ZeroDivisionError", "division by zero");
    return logarithm / rate;
  }
}

/** bisect.bisect_right(sorted, x, 0, high) */
function bisectRight(sorted: readonly number[], x: number, high: number): number {
  let low = 0;
  let end = high;
  while (low < end) {
    const middle = (low + end) >> 1;
    if (x < sorted[middle]) end = middle;
    else low = middle + 1;
  }
  return low;
}
