/**
 * Random sequential programs against CPython, by hand: `node scripts/run.mjs tests/conformance/random/run.ts FROM TO`
 * runs the seeds FROM … TO - 1, and prints each difference with the smallest program that shows it.
 */
import { startJudge } from "../programs/cpython";
import { difference } from "./compare";
import { randomProgram } from "./program";
import { reduce } from "./reduce";
import { type Node, textOf } from "./tree";

const [from, to] = process.argv.slice(2).map(Number) as [number, number];
const judge = await startJudge();

/** A fault of ours counts as a difference, too. */
function found(program: readonly Node[]): string | null {
  try {
    return difference(judge, program);
  } catch (e) {
    return `a fault of the machine: ${(e as Error).message}`;
  }
}

let differences = 0;
for (let seed = from; seed < to; seed++) {
  const program = randomProgram(seed);
  if (found(program) === null) continue;
  differences++;
  const smallest = reduce(program, (nodes) => found(nodes) !== null, 600);
  console.log(`seed ${seed}: ${found(smallest)}\n${textOf(smallest)}`);
}
console.log(`${differences} of ${to - from} differ`);
