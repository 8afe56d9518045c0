import { describe, expect, it } from "vitest";
import { RandomSource, seededState, seedNumber } from "./random";

const sourceOf = (seed: number | string) => new RandomSource(seededState(seedNumber(seed) ?? 0n));

describe("random numbers", () => {
  it("are CPython's for the same seed", () => {
    const source = sourceOf(42);
    expect([source.random(), source.random()]).toEqual([0.6394267984578837, 0.025010755222666936]);
    expect(sourceOf(42).randint(1, 100)).toBe(82);
    expect(sourceOf("seed").random()).toBe(0.1382359792209653);
  });

  it("come again from a kept state", () => {
    const source = sourceOf(7);
    for (let i = 0; i < 1000; i++) source.random();
    const kept = source.state;
    const first = [source.gauss(0, 1), source.gauss(0, 1), source.random()];
    source.state = kept;
    expect([source.gauss(0, 1), source.gauss(0, 1), source.random()]).toEqual(first);
  });

  it("are named by seed and count, which say whether two states are alike", () => {
    const source = sourceOf(3);
    source.shuffleOrder(10);
    expect(source.state.seed).toBe(3n);
    expect(source.state.drawn).toBeGreaterThanOrEqual(9);
  });

  it("shuffle into an order of the same items", () => {
    expect(
      sourceOf(0)
        .shuffleOrder(20)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it("refuse empty ranges in CPython's words", () => {
    expect(() => sourceOf(0).randint(2, 1)).toThrow("empty range in randint(2, 1)");
    expect(() => sourceOf(0).randrange(5, 1, 2)).toThrow("empty range in randrange(5, 1, 2)");
    expect(() => sourceOf(0).choiceIndex(0)).toThrow("Cannot choose from an empty sequence");
  });
});
