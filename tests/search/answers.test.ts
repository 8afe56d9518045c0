/** What is said of random programs, against brute force. More: `npx tsx tests/search/fuzz-answers.ts 0 1000`. */
import { describe, expect, test } from "vitest";
import { checkAnswers } from "./answers";
import { randomProgram } from "./random-program";

const programs = 15;

describe.each(["ideal", "any"] as const)("random programs, clock %s", (clock) => {
  test("PR1 SE21 verdicts and ranges of time agree with every interleaving", () => {
    const differences: string[] = [];
    let compared = 0;
    for (let seed = 1000; seed < 1000 + programs; seed++) {
      const checked = checkAnswers(randomProgram(seed), clock);
      if (checked.kind === "different") differences.push(`seed ${seed}: ${checked.what}`);
      if (checked.kind === "same") compared++;
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(programs / 4);
  });
});
