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
const trackedAddressesMax = 20_000;

/**
 * PIN guessing (docs/spec/protocol.md PR9). Only failures count, so a whole school behind one address joins freely, and
 * each success earns a further typing mistake. When the instance as a whole sees too many failures, an address that has
 * failed itself must wait; one that has not may still try once. Before 10^5 guesses from 200 addresses fall about 500.
 */
export class GuessLimiter {
  private readonly addresses = new Map<string, Bucket & { failedAt: number | null }>();
  private readonly instance: Bucket = { tokens: failuresOfInstance, at: 0 };

  /** Milliseconds until this address may try again; null when it may now. */
  waitMs(address: string, now: number): number | null {
    const perSecond = (failuresPerAddress * 1_000) / windowMs;
    const own = this.addresses.get(address);
    if (own) {
      refill(own, Math.max(failuresPerAddress, own.tokens), perSecond, now);
      if (own.tokens < 1) return Math.ceil(((1 - own.tokens) / perSecond) * 1_000);
    }
    refill(this.instance, failuresOfInstance, (failuresOfInstance * 1_000) / windowMs, now);
    const failedLately = own !== undefined && own.failedAt !== null && now - own.failedAt < windowMs;
    return this.instance.tokens < 1 && failedLately ? windowMs / failuresPerAddress : null;
  }

  failed(address: string, now: number): void {
    const own = this.entryOf(address, now);
    own.tokens -= 1;
    own.failedAt = now;
    this.instance.tokens = Math.max(0, this.instance.tokens - 1);
  }

  succeeded(address: string, now: number): void {
    const own = this.entryOf(address, now);
    own.tokens = Math.min(own.tokens + 1, failuresPerAddress * 5);
  }

  private entryOf(address: string, now: number) {
    const known = this.addresses.get(address);
    if (known) return known;
    // The oldest entry goes first; a flood of addresses is held by the limit of the instance.
    const oldest = this.addresses.size >= trackedAddressesMax ? this.addresses.keys().next() : null;
    if (oldest && !oldest.done) this.addresses.delete(oldest.value);
    const made = { tokens: failuresPerAddress, at: now, failedAt: null };
    this.addresses.set(address, made);
    return made as Bucket & { failedAt: number | null };
  }
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
