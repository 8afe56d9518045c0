/** A part of a state as a row of 32-bit words: written first, hashed in one tight loop at the end. */
import type { Segment } from "./segment";
import { hashText, noText } from "./text-hash";

const longestNumbered = 64;
const mostNumbered = 200_000;
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

export class StateWords {
  private words = new Int32Array(4096);
  private count = 0;
  private readonly numbers = new Map<string, number>();

  start(): void {
    this.count = 0;
  }

  word(w: number): void {
    if (this.count === this.words.length) {
      const larger = new Int32Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = w;
  }

  number(n: number): void {
    if ((n | 0) === n && !Object.is(n, -0)) {
      this.word(n);
      return;
    }
    double[0] = n;
    this.word(-3);
    this.word(halves[0] as number);
    this.word(halves[1] as number);
  }

  /** Short texts are numbered as they are met, which is exact; long ones are hashed to 128 bits. */
  text(s: string): void {
    let number = s.length <= longestNumbered ? this.numbers.get(s) : undefined;
    if (number === undefined && s.length <= longestNumbered && this.numbers.size < mostNumbered) {
      number = this.numbers.size;
      this.numbers.set(s, number);
    }
    if (number !== undefined) {
      this.word(number);
      return;
    }
    this.word(-4);
    for (const w of hashText(noText, s)) this.word(w);
  }

  /** Four multiply-xor lanes (after MurmurHash3's mixing constants) over the words, each finished by its avalanche. */
  hashInto(segment: Segment): void {
    const { words, count } = this;
    let a = 0x9e3779b9 ^ count;
    let b = 0x85ebca6b;
    let c = 0xc2b2ae35;
    let d = 0x27d4eb2f;
    for (let i = 0; i < count; i++) {
      const w = words[i] as number;
      a = Math.imul(a ^ w, 0xcc9e2d51);
      a = (a << 15) | (a >>> 17);
      b = Math.imul(b + w, 0x1b873593) ^ (a >>> 3);
      b = (b << 13) | (b >>> 19);
      c = Math.imul(c ^ (w + 0x165667b1), 0x85ebca77) + b;
      c = (c << 11) | (c >>> 21);
      d = Math.imul(d + (w ^ 0x5bd1e995), 0xc2b2ae3d) ^ c;
      d = (d << 17) | (d >>> 15);
    }
    segment.a = avalanche(a ^ (d >>> 5));
    segment.b = avalanche(b ^ (a >>> 7));
    segment.c = avalanche(c ^ Math.imul(a, 0x2c1b3c6d));
    segment.d = avalanche(d ^ Math.imul(b, 0x297a2d39));
  }
}

/** Hashes of segments are added up: each bit of a lane must depend on all of it. */
function avalanche(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
