/**
 * Random concurrent programs: the reduced search of the machine against a machine that stops at every visible operation, searched
 * exhaustively (brute force where the interleavings are few). A missing outcome is the worst bug, and nothing else reveals it.
 * More of them: `npx tsx tests/search/fuzz.ts 0 5000`.
 */
import { describe, expect, test } from "vitest";
import { compare } from "./compare";
import { randomProgram } from "./random-program";

const bounds = { states: 20_000, allStates: 60_000, interleavings: 3000, samples: 300 };
const programs = 40;
const ways = [
  { clock: "ideal", memory: "any" },
  { clock: "any", memory: "any" },
  { clock: "ideal", memory: "gil" },
] as const;

describe.each(ways)("SE random programs, clock $clock, memory $memory", (way) => {
  test(`${programs} programs: the same outcomes as the search over all points, and every witness replays`, () => {
    const differences: string[] = [];
    let compared = 0;
    for (let seed = 0; seed < programs; seed++) {
      const result = compare(randomProgram(seed), way, bounds);
      if (result.kind === "different") differences.push(`seed ${seed}: ${result.what}`);
      if (result.kind === "same") compared++;
    }
    expect(differences).toEqual([]);
    // Some programs are too large to be judged; most must not be.
    expect(compared).toBeGreaterThan(programs / 2);
  });
});
