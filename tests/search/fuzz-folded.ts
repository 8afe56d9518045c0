/** Thousands of random counting programs, for development: `npx tsx tests/search/fuzz-folded.ts FROM TO [clock memory]`. */
import "@/engine/modules/whole-library";
import { compareFolded } from "./compare-folded";
import { countingProgram } from "./counting-program";

const [from = "0", to = String(Number(from) + 1), clock = "ideal", memory = "any"] = process.argv.slice(2);
const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
for (let seed = Number(from); seed < Number(to); seed++) {
  const source = countingProgram(seed);
  if (process.argv.length === 3) console.log(source);
  try {
    const result = compareFolded(source, { clock: clock as "ideal", memory: memory as "any" });
    count(result.kind === "same" ? (result.isFolded ? "same, folded" : "same, not folded") : result.kind);
    if (result.kind === "same" && result.isFolded && result.states < result.plainStates) count("  fewer states");
    if (result.kind === "different") console.log(`seed ${seed}: ${result.what}`.slice(0, 1500));
    if (result.kind === "skipped") count(`  ${result.why.replaceAll(/[0-9]+/g, "N")}`.slice(0, 70));
  } catch (e) {
    count("thrown");
    console.log(`seed ${seed}: ${e instanceof Error ? e.stack?.split("\n").slice(0, 4).join(" | ") : e}`.slice(0, 800));
  }
}
console.log(Object.fromEntries(counts));
