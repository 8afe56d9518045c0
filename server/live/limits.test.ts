import { describe, expect, test } from "vitest";
import { type Bucket, GuessLimiter, isWithinSize, takeToken } from "./limits";

describe("commands of a connection", () => {
  test("a burst is allowed, then the rate, and the wait is told", () => {
    const bucket: Bucket = { tokens: 3, at: 0 };
    expect([0, 0, 0, 0].map((now) => takeToken(bucket, 3, 2, now))).toEqual([null, null, null, 500]);
    expect(takeToken(bucket, 3, 2, 499)).not.toBeNull();
    expect(takeToken(bucket, 3, 2, 500)).toBeNull();
    expect(takeToken(bucket, 3, 2, 60_000)).toBeNull();
    expect(bucket.tokens).toBe(2);
  });

  test("a clock that is set back takes nothing away and gives nothing", () => {
    const bucket: Bucket = { tokens: 1, at: 10_000 };
    expect(takeToken(bucket, 1, 1, 5_000)).toBeNull();
    expect(takeToken(bucket, 1, 1, 5_000)).toBe(1_000);
  });
});

describe("PIN guesses", () => {
  test("W1 200 addresses make 100,000 guesses: fewer than 1,000 are looked at, so 50 open sessions stay unfound", () => {
    const limiter = new GuessLimiter();
    let looked = 0;
    for (let guess = 0; guess < 100_000; guess++) {
      const address = `10.0.0.${guess % 200}`;
      const now = 1_000_000 + guess;
      if (limiter.waitMs(address, now) !== null) continue;
      looked++;
      limiter.failed(address, now);
    }
    expect(looked).toBeLessThan(1_000);
  });

  test("W1 a school that mistypes now and then is never held up", () => {
    const limiter = new GuessLimiter();
    for (let pupil = 0; pupil < 800; pupil++) {
      expect(limiter.waitMs("school", pupil)).toBeNull();
      if (pupil % 3 === 0) limiter.failed("school", pupil);
      expect(limiter.waitMs("school", pupil)).toBeNull();
      limiter.succeeded("school", pupil);
    }
  });

  test("W1 during an attack from elsewhere an address has three failures, and waits no longer than the window", () => {
    const limiter = new GuessLimiter();
    for (let guess = 0; guess < 5_000; guess++) limiter.failed(`10.1.${guess % 250}.1`, 1_000);
    for (let failure = 0; failure < 3; failure++) {
      expect(limiter.waitMs("school", 1_000)).toBeNull();
      limiter.failed("school", 1_000);
    }
    expect(limiter.waitMs("school", 1_000)).toBeGreaterThan(0);
    expect(limiter.waitMs("school", 1_000 + 700_000)).toBeNull();
  });

  test("W1 during an attack from elsewhere a school of which every tenth mistypes still gets in", () => {
    const limiter = new GuessLimiter();
    for (let guess = 0; guess < 5_000; guess++) limiter.failed(`10.1.${guess % 250}.1`, 1_000);
    for (let pupil = 0; pupil < 2_000; pupil++) {
      if (pupil % 10 === 0) limiter.failed("school", 1_000);
      expect(limiter.waitMs("school", 1_000)).toBeNull();
      limiter.succeeded("school", 1_000);
    }
  });
});

describe("size of a payload", () => {
  test("counts text, keys, numbers and nesting, and stops early", () => {
    expect(isWithinSize({ pin: "123456" }, 64)).toBe(true);
    expect(isWithinSize("x".repeat(70_000), 20_000)).toBe(false);
    expect(isWithinSize({ ["k".repeat(600)]: 1 }, 512)).toBe(false);
    expect(isWithinSize(Array(10_000).fill(null), 512)).toBe(false);
    expect(isWithinSize("ы".repeat(300), 512)).toBe(false);
    expect(isWithinSize(Buffer.alloc(1_000), 512)).toBe(false);
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(isWithinSize(deep, 512)).toBe(false);
    for (const plain of [undefined, null, true, 1.5]) expect(isWithinSize(plain, 64)).toBe(true);
  });
});
