/**
 * Thousands of random programs, for development: `npx tsx tests/search/fuzz.ts FROM TO [clock memory words]` prints every seed
 * whose reduced exploration differs from the full one, and counts; with words (a regular expression) only programs that match.
 * With one number it shows that program.
 */
import { beyondAny, compare } from "./compare";
import { randomProgram } from "./random-program";

const [from = "0", to = String(Number(from) + 1), clock = "ideal", memory = "any", words = ""] = process.argv.slice(2);
const bounds = { states: 20_000, allStates: 60_000, interleavings: 3000, samples: 300 };
const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

for (let seed = Number(from); seed < Number(to); seed++) {
  const source = randomProgram(seed);
  if (!new RegExp(words).test(source)) continue;
  if (process.argv.length === 3) console.log(source);
  try {
    const result = compare(source, { clock: clock as "ideal", memory: memory as "any" }, bounds);
    count(
      result.kind === "same" ? `same${result.brute ? " brute" : ""}${result.sampled ? " sampled" : ""}` : result.kind,
    );
    if (result.kind === "different") console.log(`seed ${seed}: ${result.what}`.slice(0, 600));
    if (result.kind === "skipped") count(`  ${result.why.replaceAll(/[0-9]+/g, "N")}`.slice(0, 70));
    const beyond = memory === "gil" ? beyondAny(source, bounds) : null;
    if (beyond && beyond.length > 0) console.log(`seed ${seed}: gil has more than any: ${beyond}`);
  } catch (e) {
    count("thrown");
    console.log(`seed ${seed}: ${e instanceof Error ? e.stack?.split("\n").slice(0, 3).join(" | ") : e}`.slice(0, 600));
  }
}
console.log(Object.fromEntries(counts));
