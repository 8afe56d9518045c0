import { describe, expect, it } from "vitest";
import { explore } from "./explore";
import { countInterleavings } from "./interleavings";
import { noLimits } from "./search";
import { bruteForce } from "./strategies/brute-force";
import { plain } from "./strategies/plain";
import { sleepSets } from "./strategies/sleep-sets";
import { type AbstractProgram, AbstractSystem } from "./testing/abstract-program";
import { lockedIncrement, philosophers, printers, producerAndConsumers, racyIncrement } from "./testing/known-programs";

interface Row {
  name: string;
  program: AbstractProgram;
  interleavings?: number;
  states: number;
  traces?: number;
  outcomes?: number;
}

const rows: Row[] = [
  { name: "racy increment, 2 tasks", program: racyIncrement(2), interleavings: 6, states: 13, traces: 4, outcomes: 2 },
  {
    name: "racy increment, 3 tasks",
    program: racyIncrement(3),
    interleavings: 90,
    states: 84,
    traces: 36,
    outcomes: 3,
  },
  {
    name: "racy increment, 4 tasks",
    program: racyIncrement(4),
    interleavings: 2520,
    states: 755,
    traces: 576,
    outcomes: 4,
  },
  {
    name: "racy increment, 5 tasks",
    program: racyIncrement(5),
    interleavings: 113_400,
    states: 8638,
    traces: 14_400,
    outcomes: 5,
  },
  { name: "2 tasks × 2 increments", program: racyIncrement(2, 2), interleavings: 70, states: 75, traces: 34 },
  { name: "2 tasks × 3 increments", program: racyIncrement(2, 3), interleavings: 924, states: 305, traces: 328 },
  { name: "3 tasks × 2 increments", program: racyIncrement(3, 2), states: 2358, traces: 7134, outcomes: 5 },
  { name: "lock-order deadlock AB/BA", program: philosophers(2), interleavings: 6, states: 19, traces: 3, outcomes: 2 },
  { name: "3 philosophers", program: philosophers(3), interleavings: 168, states: 87, traces: 7, outcomes: 2 },
  { name: "4 philosophers", program: philosophers(4), interleavings: 98_184, states: 391, traces: 15, outcomes: 2 },
  { name: "5 philosophers", program: philosophers(5), states: 1743, traces: 31, outcomes: 2 },
  {
    name: "locked increment, 5 tasks",
    program: lockedIncrement(5),
    interleavings: 120,
    states: 1301,
    traces: 120,
    outcomes: 1,
  },
  { name: "locked increment, 7 tasks", program: lockedIncrement(7), interleavings: 5040, states: 54_797, outcomes: 1 },
  // Our own form of "3 items, 3 consumers": the published one (138,450 interleavings, 4,865 states) is not given event by event.
  {
    name: "3 items, 3 consumers, Condition",
    program: producerAndConsumers(),
    interleavings: 121_068,
    states: 1611,
    outcomes: 6,
  },
  { name: "7 tasks, 1 print each", program: printers(7), interleavings: 5040, states: 13_700, outcomes: 5040 },
];

describe("SE17 counts", () => {
  it.each(rows)("$name: $states states", ({ program, interleavings, states, outcomes }) => {
    const result = plain.explore(new AbstractSystem(program), noLimits);
    expect(result.stop.kind).toBe("exhausted");
    expect(result.states).toBe(states);
    if (outcomes !== undefined) expect(result.endings.length).toBe(outcomes);
    if (interleavings !== undefined && result.explored) {
      expect(countInterleavings(result.explored.graph)).toBe(BigInt(interleavings));
    }
  });

  it.each(rows.filter(({ interleavings = Number.POSITIVE_INFINITY }) => interleavings < 100_000))(
    "$name: brute force counts $interleavings interleavings",
    ({ program, interleavings, outcomes }) => {
      const result = bruteForce.explore(new AbstractSystem(program), noLimits);
      expect(result.executions).toBe(interleavings);
      if (outcomes !== undefined) expect(result.endings.length).toBe(outcomes);
    },
  );

  it.each(rows.filter(({ traces }) => traces !== undefined))(
    "$name: sleep sets without memory count $traces Mazurkiewicz traces",
    ({ program, traces, outcomes }) => {
      const result = sleepSets({ memory: false }).explore(new AbstractSystem(program), noLimits);
      expect(result.executions).toBe(traces);
      if (outcomes !== undefined) expect(result.endings.length).toBe(outcomes);
    },
  );

  it("SE18 names the outcomes of two racing increments with their chances", () => {
    const { complete, outcomes, races, error } = explore(new AbstractSystem(racyIncrement(2)), { limits: noLimits });
    expect(complete).toBe(true);
    expect(error).toBeNull();
    expect(outcomes.map(({ status, stdout, chance, witness }) => [status, stdout, chance, witness])).toEqual([
      ["finished", "1", 0.5, "w1.0-1x2-0"],
      ["finished", "2", 0.5, "w1.0x2-1x2"],
    ]);
    expect(races).toEqual([
      { place: "x0", lines: [1, 2], tasks: ["T0", "T1"] },
      { place: "x0", lines: [2, 2], tasks: ["T0", "T1"] },
    ]);
  });
});
