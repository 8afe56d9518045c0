/** M7: asyncio against the real CPython 3.14 on a virtual clock: the same prints in the same order, the same ending. */
import { beforeAll, describe, expect, it } from "vitest";
import { corpus } from "./asyncio/corpus";
import { type Judge, startJudge } from "./asyncio/judge";
import { runOnMachine } from "./asyncio/machine";
import { randomProgram } from "./asyncio/random-program";

const randomPrograms = 400;
const shownDifferences = 5;

let judge: Judge;

beforeAll(async () => {
  judge = await startJudge();
});

const shown = (r: { stdout: string; exception: string | null }) => `${r.stdout}[${r.exception ?? "finished"}]`;

describe.each(corpus())("M7 asyncio, $name", ({ programs }) => {
  it.each(programs)("$title", ({ source }) => {
    expect(shown(runOnMachine(source))).toBe(shown(judge(source)));
  });
});

describe("M7 asyncio, random programs", () => {
  it(`agrees on ${randomPrograms} of them`, () => {
    const differences: string[] = [];
    for (let seed = 0; seed < randomPrograms && differences.length < shownDifferences; seed++) {
      const source = randomProgram(seed, 2 + (seed % 5));
      const [expected, got] = [shown(judge(source)), shown(runOnMachine(source))];
      if (expected !== got) differences.push(`seed ${seed}\n${source}\n--- CPython\n${expected}\n--- ours\n${got}`);
    }
    expect(differences).toEqual([]);
  });
});
