/** The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded and read as CPython's `_random` does. */

const size = 624;
const shift = 397;

/**
 * Where a generator stands. Never changed: each draw makes a new one that shares the words, so that keeping the old
 * one is enough to step back.
 */
export interface TwisterState {
  readonly words: Int32Array;
  /** How many of the words were used. */
  readonly used: number;
}

function seedWithNumber(seed: number): Int32Array {
  const words = new Int32Array(size);
  words[0] = seed;
  for (let i = 1; i < size; i++) {
    const previous = words[i - 1] ^ (words[i - 1] >>> 30);
    words[i] = Math.imul(1812433253, previous) + i;
  }
  return words;
}

/** The state after seeding with a whole number that is not negative: all its bits count. */
export function seedTwister(seed: bigint): TwisterState {
  const keys: number[] = [];
  for (let rest = seed; rest > 0n; rest >>= 32n) keys.push(Number(rest & 0xffffffffn));
  if (keys.length === 0) keys.push(0);
  const words = seedWithNumber(19650218);
  let i = 1;
  let j = 0;
  const advance = () => {
    if (++i >= size) {
      words[0] = words[size - 1];
      i = 1;
    }
  };
  const mixed = (factor: number) => Math.imul(words[i - 1] ^ (words[i - 1] >>> 30), factor);
  for (let k = Math.max(size, keys.length); k > 0; k--) {
    words[i] = (words[i] ^ mixed(1664525)) + keys[j] + j;
    advance();
    if (++j >= keys.length) j = 0;
  }
  for (let k = size - 1; k > 0; k--) {
    words[i] = (words[i] ^ mixed(1566083941)) - i;
    advance();
  }
  words[0] = 0x80000000;
  return { words, used: size };
}

/** The next 624 words; the old ones stay as they are. */
function twisted(old: Int32Array): Int32Array {
  const words = old.slice();
  for (let i = 0; i < size; i++) {
    const y = (words[i] & 0x80000000) | (words[(i + 1) % size] & 0x7fffffff);
    words[i] = words[(i + shift) % size] ^ (y >>> 1) ^ ((y & 1) === 0 ? 0 : 0x9908b0df);
  }
  return words;
}

/** The next 32 random bits, and the state after them. */
export function nextWord(state: TwisterState): { word: number; state: TwisterState } {
  const words = state.used < size ? state.words : twisted(state.words);
  const used = state.used < size ? state.used : 0;
  let y = words[used];
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  y ^= y >>> 18;
  return { word: y >>> 0, state: { words, used: used + 1 } };
}
