/** Limits of the live socket: how often a connection may command, and how often an address may guess PINs wrongly. */

/** A token bucket; times in epoch milliseconds. */
export interface Bucket {
  tokens: number;
  at: number;
}

/** Takes one token; otherwise says in how many milliseconds there will be one. */
export function takeToken(bucket: Bucket, burst: number, perSecond: number, now: number): number | null {
  refill(bucket, burst, perSecond, now);
  if (bucket.tokens < 1) return Math.ceil(((1 - bucket.tokens) / perSecond) * 1_000);
  bucket.tokens -= 1;
  return null;
}

function refill(bucket: Bucket, burst: number, perSecond: number, now: number): void {
  const regained = (Math.max(0, now - bucket.at) / 1_000) * perSecond;
  bucket.tokens = Math.min(burst, bucket.tokens + regained);
  bucket.at = now;
}

const windowMs = 600_000;
const failuresPerAddress = 20;
const failuresOfInstance = 300;
/** While the instance has seen too many: failures of an address, and what each success adds to them. */
const failuresUnderAttack = 3;
const earnedUnderAttack = 0.25;
/** So much can be earned by successes, in either count. */
const earnedMax = 100;
const trackedAddressesMax = 20_000;

interface Guesser {
  usual: Bucket;
  underAttack: Bucket;
}

/**
 * PIN guessing (docs/spec/protocol.md PR9). Only failures count, so a whole school behind one address joins freely, and
 * each success earns a further typing mistake. When the instance as a whole sees too many failures, every address has three,
 * and one more for four successes: a class that mistypes still gets in. Before 10^5 guesses from 200 addresses fall fewer
 * than 1,000.
 */
export class GuessLimiter {
  private readonly guessers = new Map<string, Guesser>();
  private readonly instance: Bucket = { tokens: failuresOfInstance, at: 0 };

  /** Milliseconds until this address may try again; null when it may now. */
  waitMs(address: string, now: number): number | null {
    const own = this.guessers.get(address);
    if (!own) return null;
    const usualMs = waitFor(own.usual, failuresPerAddress, now);
    refill(this.instance, failuresOfInstance, perSecond(failuresOfInstance), now);
    const isUnderAttack = this.instance.tokens < 1;
    return usualMs ?? (isUnderAttack ? waitFor(own.underAttack, failuresUnderAttack, now) : null);
  }

  failed(address: string, now: number): void {
    const own = this.guesserOf(address, now);
    own.usual.tokens -= 1;
    own.underAttack.tokens -= 1;
    refill(this.instance, failuresOfInstance, perSecond(failuresOfInstance), now);
    this.instance.tokens = Math.max(0, this.instance.tokens - 1);
  }

  succeeded(address: string, now: number): void {
    const own = this.guesserOf(address, now);
    own.usual.tokens = Math.min(own.usual.tokens + 1, earnedMax);
    own.underAttack.tokens = Math.min(own.underAttack.tokens + earnedUnderAttack, earnedMax);
  }

  private guesserOf(address: string, now: number): Guesser {
    const known = this.guessers.get(address);
    if (known) return known;
    // The oldest entry goes first; a flood of addresses is held by the limit of the instance.
    const oldest = this.guessers.size >= trackedAddressesMax ? this.guessers.keys().next() : null;
    if (oldest && !oldest.done) this.guessers.delete(oldest.value);
    const made: Guesser = {
      usual: { tokens: failuresPerAddress, at: now },
      underAttack: { tokens: failuresUnderAttack, at: now },
    };
    this.guessers.set(address, made);
    return made;
  }
}

const perSecond = (allowance: number): number => (allowance * 1_000) / windowMs;

/** Regains `allowance` over the window, and keeps what was earned beyond it. */
function waitFor(bucket: Bucket, allowance: number, now: number): number | null {
  refill(bucket, Math.max(allowance, bucket.tokens), perSecond(allowance), now);
  return bucket.tokens < 1 ? Math.ceil(((1 - bucket.tokens) / perSecond(allowance)) * 1_000) : null;
}

/** Whether a JSON value is at most `maxBytes` large, without building its text; stops as soon as it is not. */
export function isWithinSize(value: unknown, maxBytes: number): boolean {
  let left = maxBytes;
  const pending: unknown[] = [value];
  while (pending.length > 0 && left >= 0) {
    const next = pending.pop();
    if (typeof next === "string") left -= Buffer.byteLength(next) + 2;
    else if (typeof next !== "object" || next === null) left -= 4;
    else if (ArrayBuffer.isView(next)) left -= next.byteLength;
    else {
      left -= 2;
      for (const [key, part] of Object.entries(next)) {
        left -= Array.isArray(next) ? 1 : Buffer.byteLength(key) + 4;
        if (left < 0) break;
        pending.push(part);
      }
    }
  }
  return left >= 0;
}
