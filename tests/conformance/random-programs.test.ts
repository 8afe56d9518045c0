/** Random sequential programs do what CPython does (tests/conformance/random; more seeds by hand with its run.ts). */
import { beforeAll, describe, expect, it } from "vitest";
import { type Judge, startJudge } from "./programs/cpython";
import { difference, sourceOf } from "./random/compare";
import { randomProgram } from "./random/program";

const seeds = 300;
const perTest = 50;
let judge: Judge;

beforeAll(async () => {
  judge = await startJudge();
});

describe("random sequential programs", () => {
  it.each(Array.from({ length: seeds / perTest }, (_, i) => i * perTest))("seeds from %i", (from) => {
    for (let seed = from; seed < from + perTest; seed++) {
      const program = randomProgram(seed);
      expect(difference(judge, program), `seed ${seed}:\n${sourceOf(program)}`).toBeNull();
    }
  });
});
