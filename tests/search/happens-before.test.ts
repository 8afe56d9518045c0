/**
 * SE18: the races that are reported are pairs that meet in a state. Against vector clocks along every interleaving: each of them
 * is unordered by happens-before, and where any pair is unordered, some pair meets.
 */
import { describe, expect, test } from "vitest";
import { countInterleavings } from "@/engine/explore/interleavings";
import { noLimits } from "@/engine/explore/search";
import { plain } from "@/engine/explore/strategies/plain";
import { startMachine } from "@/engine/machine/start";
import { unorderedPairs } from "./happens-before";
import { randomProgram } from "./random-program";

const programs = 40;
const mostInterleavings = 600n;

describe("data races of random programs", () => {
  test("SE18 pairs that meet are unordered, and there is one wherever a pair is unordered", () => {
    const differences: string[] = [];
    let racy = 0;
    let clean = 0;
    for (let seed = 3000; seed < 3000 + programs; seed++) {
      const started = startMachine(randomProgram(seed), { time: "absolute" });
      if ("error" in started) continue;
      const { machine } = started;
      const { races, stop, explored } = plain.explore(machine, { ...noLimits, maxStates: 3000 });
      const interleavings = stop.kind === "exhausted" && explored ? countInterleavings(explored.graph) : null;
      if (interleavings === null || interleavings > mostInterleavings) continue;
      const unordered = unorderedPairs(machine);
      const invented = races.filter(({ lines }) => !unordered.has(lines.join()));
      if (invented.length > 0) differences.push(`seed ${seed}: ordered, but reported: ${JSON.stringify(invented)}`);
      if (races.length === 0 && unordered.size > 0)
        differences.push(`seed ${seed}: not found: ${[...unordered].join(" ")}`);
      if (races.length > 0) racy++;
      else clean++;
    }
    expect(differences).toEqual([]);
    expect(Math.min(racy, clean)).toBeGreaterThan(programs / 20);
  });
});
