/**
 * `npm run bench:explorer`: how fast the explorer is, on one core and warm, beside real CPython in WebAssembly.
 * `-- --json` prints one object per line, `-- --fast` leaves out what takes more than some seconds.
 * Every figure is the fastest of several runs: the machine may be busy with other things. The browser's bundle: `npm run bench:bundle`.
 */
import "@/engine/modules/whole-library";
import type { Exploration } from "@/core/execution/outcome";
import type { ProgramProperty } from "@/core/execution/property";
import { countInterleavings } from "@/engine/explore/interleavings";
import { noLimits } from "@/engine/explore/search";
import { plain } from "@/engine/explore/strategies/plain";
import { exploreProgram } from "@/engine/explore-program";
import { startMachine } from "@/engine/machine/start";
import { isOutputPossible } from "@/engine/output-possible";
import { verifyProgram } from "@/engine/verify-program";
import { startCPython } from "./cpython";
import {
  arithmetic,
  type BenchProgram,
  boundedBuffer,
  conditionQueue,
  examRoom,
  increments,
  locked,
  opposedLocks,
  orderedLocks,
  philosophers,
  prints,
  sleeps,
} from "./programs";

const asJson = process.argv.includes("--json");
const isFast = process.argv.includes("--fast");
const budgetMs = 1500;
const mostRuns = 200;

/** Milliseconds of the fastest run, as many as fit into the budget and at least two, so that the last is warm. */
function fastest(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  const begun = performance.now();
  for (let runs = 0; runs < 2 || (runs < mostRuns && performance.now() - begun < budgetMs); runs++) {
    const at = performance.now();
    run();
    best = Math.min(best, performance.now() - at);
  }
  return best;
}

function machineOf(source: string) {
  const started = startMachine(source);
  if ("error" in started) throw new Error(started.error.message);
  return started.machine;
}

/** States, paths and memory of a whole search. */
function graphOf(source: string) {
  const { explored, states } = plain.explore(machineOf(source), noLimits);
  if (explored === null) throw new Error("the plain search keeps its graph");
  const bytes = explored.graph.bytes + explored.visited.bytes;
  return { interleavings: countInterleavings(explored.graph), bytesPerState: bytes / states };
}

const rounded = (n: number): string => (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));
const thousands = (n: number): string => Math.round(n).toLocaleString("en");
const large = (n: bigint | null): string =>
  n === null ? "" : n < 1_000_000n ? n.toLocaleString("en") : Number(n).toExponential(1);

/** Prints a table, or its rows as JSON. */
function table(title: string, columns: readonly string[], rows: Iterable<readonly (string | number)[]>): void {
  if (!asJson) console.log(`\n${title}\n${columns.map((c, i) => (i === 0 ? c.padEnd(34) : c.padStart(14))).join("")}`);
  for (const row of rows) {
    if (asJson)
      console.log(JSON.stringify({ table: title, ...Object.fromEntries(columns.map((c, i) => [c, row[i]])) }));
    else console.log(row.map((cell, i) => (i === 0 ? String(cell).padEnd(34) : String(cell).padStart(14))).join(""));
  }
}

const cpython = await startCPython();
const memoryBefore = process.memoryUsage().rss;

/** `isCounted`: the plain search can do it too, and says how many interleavings there are. */
function* explorations(programs: readonly BenchProgram[], isCounted = true) {
  for (const { name, source, runsSequentially } of programs) {
    let result: Exploration | null = null;
    const ms = fastest(() => {
      result = exploreProgram(source);
    });
    if (result === null) throw new Error("nothing was measured");
    const { states, steps, outcomeCount } = result as Exploration;
    const { interleavings, bytesPerState } = isCounted ? graphOf(source) : { interleavings: null, bytesPerState: 0 };
    yield [
      name,
      thousands(states),
      thousands(steps),
      large(interleavings),
      outcomeCount,
      rounded(ms),
      thousands((states * 1000) / ms),
      thousands((steps * 1000) / ms),
      isCounted ? rounded(bytesPerState) : "",
      runsSequentially ? rounded(cpython(source, 20)) : "",
    ];
  }
}

const columns = ["program", "states", "steps", "interleavings", "outcomes", "ms", "states/s", "steps/s"];
table(
  "Complete explorations (the last column: ONE execution on CPython in WebAssembly, ms)",
  [...columns, "bytes/state", "CPython ms"],
  explorations([
    increments(2, 1),
    increments(4, 1),
    increments(5, 1),
    increments(6, 1),
    increments(2, 10),
    opposedLocks,
    philosophers(5),
    conditionQueue,
    boundedBuffer,
    locked(7),
    prints(7),
  ]),
);

const curve = [increments(2, 2), increments(2, 4), increments(2, 8), increments(2, 16), increments(2, 24)];
table(
  "Cost grows with states, not with interleavings",
  [...columns, "bytes/state", "CPython ms"],
  explorations([...curve, ...(isFast ? [] : [increments(3, 4), increments(3, 6), increments(4, 3)])]),
);

table(
  "Folded states: what a plain search has too many states for (docs/spec/search.md SE25)",
  [...columns, "bytes/state", "CPython ms"],
  explorations([increments(2, 32), ...(isFast ? [] : [increments(2, 50)])], false),
);

/** Instructions of one ordinary run to the end. */
function instructionsOf(source: string): number {
  const machine = machineOf(source);
  let count = machine.stepInstructions;
  for (let [choice] = machine.choices(); choice !== undefined; [choice] = machine.choices()) {
    machine.step(choice);
    count += machine.stepInstructions;
  }
  return count;
}

function* sequential() {
  for (const program of [arithmetic, sleeps]) {
    let instructions = 0;
    const ms = fastest(() => {
      instructions = instructionsOf(program.source);
    });
    yield [
      program.name,
      thousands(instructions),
      rounded(ms),
      `${rounded(instructions / ms / 1000)} M/s`,
      program.runsSequentially ? rounded(cpython(program.source, 3)) : "",
    ];
  }
}
table("Sequential code", ["program", "instructions", "ms", "instructions", "CPython ms"], sequential());

const inside = { inside: [{ region: "room", most: 3 }] };
const possible = ["in 3", "in 5", "in 0", "out 5", "in 6", "out 0", "out 6", "in 1", "in 2", "out 3", "in 4"];
const impossible = ["in 3", "in 5", "in 0", "in 6", "out 5", "out 0", "out 6", "in 1", "in 2", "out 3", "in 4"];
const outputOf = (lines: string[]): string => [...lines, "out 4", "out 2", "out 1", ""].join("\n");

/** What is asked; the answer with the states that it took. */
const questions: [string, () => { answer: string; states: number }][] = [
  ["never more than 3 of 7 inside", () => verdictOf(examRoom.source, inside)],
  ["a possible output of 7 workers", () => possibilityOf(examRoom.source, outputOf(possible))],
  ["an impossible one", () => possibilityOf(examRoom.source, outputOf(impossible))],
  ["AB/BA repaired: one order", () => verdictOf(orderedLocks.source, { never: ["deadlock", "stuck"] })],
  ["AB/BA not repaired", () => verdictOf(opposedLocks.source, { never: ["deadlock", "stuck"] })],
  ["lost update repaired, 3 tasks", () => verdictOf(locked(3).source, { outputs: ["3\n"], noDataRace: true })],
  ["lost update not repaired", () => verdictOf(increments(3, 1).source, { outputs: ["3\n"] })],
];

function verdictOf(source: string, property: ProgramProperty) {
  const result = verifyProgram(source, property);
  return { answer: result.verdict, states: result.states };
}

function possibilityOf(source: string, target: string) {
  const result = isOutputPossible(source, target);
  return { answer: result.kind, states: "states" in result ? result.states : 0 };
}

function* answers() {
  for (const [name, ask] of questions) {
    const { answer, states } = ask();
    yield [name, answer, thousands(states), rounded(fastest(ask))];
  }
}
table("Answers", ["question", "answer", "states", "ms"], answers());

if (!asJson)
  console.log(`\nResident memory grew by ${thousands((process.memoryUsage().rss - memoryBefore) / 2 ** 20)} MB`);
