/** Thousands of random programs, for development: `npx tsx tests/search/fuzz-answers.ts FROM TO [clock]` prints what differs, and counts. */
import { checkAnswers } from "./answers";
import { randomProgram } from "./random-program";

const [from = "0", to = String(Number(from) + 1), clock = "ideal"] = process.argv.slice(2);
const counts = { same: 0, skipped: 0, different: 0 };
for (let seed = Number(from); seed < Number(to); seed++) {
  const source = randomProgram(seed);
  if (process.argv.length === 3) console.log(source);
  const checked = checkAnswers(source, clock as "ideal");
  counts[checked.kind]++;
  if (checked.kind === "different") console.log(`seed ${seed}: ${checked.what}`);
}
console.log(counts);
