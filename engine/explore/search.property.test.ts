import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explore } from "./explore";
import { follow } from "./follow";
import { countInterleavings } from "./interleavings";
import { isPossible } from "./is-possible";
import { noLimits, outcomeKey, type SearchResult } from "./search";
import { bruteForce } from "./strategies/brute-force";
import { plain } from "./strategies/plain";
import { preemptionBounded } from "./strategies/preemption-bounded";
import { sampling } from "./strategies/sampling";
import { sleepSets } from "./strategies/sleep-sets";
import { AbstractSystem } from "./testing/abstract-program";
import { asNumber, exhaustively } from "./testing/exhaustive";
import { acyclicProgram, cyclicProgram } from "./testing/random-program";
import { verify } from "./verify";
import { parseWitness } from "./witness";

const many = { numRuns: 2000 };
const some = { numRuns: 500 };
const propertyTimeoutMs = 120_000;

const keysOf = (result: SearchResult): string[] => result.endings.map(outcomeKey).sort();

function preemptionsOf(system: AbstractSystem, witness: string): number {
  const parsed = parseWitness(witness);
  if (!parsed.ok) throw new Error(parsed.error.message);
  let preemptions = 0;
  let last = -1;
  const initial = system.mark();
  const followed = follow(system, parsed.choices, (choice) => {
    const task = Math.floor(choice / 4);
    if (task !== last && system.choices().some((other) => Math.floor(other / 4) === last)) preemptions++;
    last = task;
  });
  expect(followed.kind).toBe("followed");
  system.rewind(initial);
  return preemptions;
}

describe("search against brute force", () => {
  it(
    "SE2 SE18 SE19 finds the same outcomes and races by every complete strategy",
    () => {
      fc.assert(
        fc.property(acyclicProgram, (program) => {
          const brute = bruteForce.explore(new AbstractSystem(program), noLimits);
          const found = plain.explore(new AbstractSystem(program), noLimits);
          const reduced = sleepSets({ memory: true }).explore(new AbstractSystem(program), noLimits);
          const traces = sleepSets({ memory: false }).explore(new AbstractSystem(program), noLimits);
          const bounded = preemptionBounded(250).explore(new AbstractSystem(program), noLimits);
          for (const other of [found, reduced, traces, bounded]) {
            expect(other.stop.kind).toBe("exhausted");
            expect(keysOf(other)).toEqual(keysOf(brute));
          }
          for (const other of [found, reduced, bounded]) expect(other.races).toEqual(brute.races);
          expect(reduced.states).toBe(found.states);
          expect(bounded.states).toBe(found.states);
          expect(reduced.steps).toBeLessThanOrEqual(found.steps);
          expect(traces.executions).toBeLessThanOrEqual(brute.executions);
          expect(found.explored && countInterleavings(found.explored.graph)).toBe(BigInt(brute.executions));
        }),
        many,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE15 finds with a bound exactly the outcomes that need no more preemptions",
    () => {
      fc.assert(
        fc.property(acyclicProgram, fc.nat({ max: 3 }), (program, bound) => {
          const expected = [...exhaustively(new AbstractSystem(program))].filter(([, one]) => one.preemptions <= bound);
          const found = preemptionBounded(bound).explore(new AbstractSystem(program), noLimits);
          expect(keysOf(found)).toEqual(expected.map(([key]) => key).sort());
        }),
        some,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE19 finds the same states with sleep sets where there are cycles",
    () => {
      fc.assert(
        fc.property(cyclicProgram, (program) => {
          const bound = { ...noLimits, maxStates: 3000 };
          const found = plain.explore(new AbstractSystem(program), bound);
          fc.pre(found.stop.kind === "exhausted");
          const reduced = sleepSets({ memory: true }).explore(new AbstractSystem(program), bound);
          expect(reduced.states).toBe(found.states);
          expect(keysOf(reduced)).toEqual(keysOf(found));
        }),
        some,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE9 SE11 gives every outcome its exact chance and a witness with the fewest preemptions",
    () => {
      fc.assert(
        fc.property(acyclicProgram, (program) => {
          const expected = exhaustively(new AbstractSystem(program));
          const system = new AbstractSystem(program);
          const { complete, outcomes, outcomeCount } = explore(system, { limits: noLimits });
          expect(complete).toBe(true);
          expect(outcomeCount).toBe(expected.size);
          let sum = 0;
          for (const outcome of outcomes) {
            const exact = expected.get(outcomeKey(outcome));
            if (exact === undefined) throw new Error(`invented outcome ${outcomeKey(outcome)}`);
            expect(outcome.chance).toBeCloseTo(asNumber(exact), 12);
            expect(preemptionsOf(system, outcome.witness)).toBe(exact.preemptions);
            sum += outcome.chance ?? Number.NaN;
          }
          expect(sum).toBeCloseTo(1, 12);
        }),
        many,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE13 answers isPossible as the list of outcomes does",
    () => {
      fc.assert(
        fc.property(
          acyclicProgram,
          fc.string({ unit: fc.constantFrom("a", "b", "0", " "), maxLength: 5 }),
          (program, guess) => {
            const system = new AbstractSystem({ ...program, reveal: [] });
            const { outcomes } = explore(system, { limits: noLimits });
            const finished = new Set(
              outcomes.filter(({ status }) => status === "finished").map(({ stdout }) => stdout),
            );
            for (const target of [
              guess,
              ...outcomes.map(({ stdout }) => stdout),
              ...outcomes.map(({ stdout }) => `${stdout}a`),
            ]) {
              const answer = isPossible(system, target, { limits: noLimits });
              expect(answer.kind).toBe(finished.has(target) ? "possible" : "impossible");
              if (answer.kind === "possible") preemptionsOf(system, answer.witness);
            }
          },
        ),
        some,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE15 verifies exactly the properties that no outcome violates, with the fewest preemptions",
    () => {
      fc.assert(
        fc.property(
          acyclicProgram,
          fc.constantFrom("finished", "deadlock", "stuck", "exception"),
          (program, status) => {
            const expected = [...exhaustively(new AbstractSystem(program))].filter(([key]) => key.startsWith(status));
            const system = new AbstractSystem(program);
            const verdict = verify(
              system,
              { atEnding: (ending) => (ending.status === status ? "bad-end" : null) },
              { limits: noLimits },
            );
            expect(verdict.kind).toBe(expected.length === 0 ? "verified" : "violated");
            if (verdict.kind !== "violated") return;
            expect(verdict.violation).toBe("bad-end");
            expect(verdict.execution.status).toBe(status);
            expect(preemptionsOf(system, verdict.execution.witness)).toBe(verdict.execution.preemptions);
            const fewest = Math.min(...expected.map(([, { preemptions }]) => preemptions));
            if (fewest <= 2) expect(verdict.execution.preemptions).toBe(fewest);
          },
        ),
        some,
      );
    },
    propertyTimeoutMs,
  );

  it("SE16 samples only outcomes that exist, the same for the same seed", () => {
    fc.assert(
      fc.property(
        acyclicProgram,
        fc.nat(),
        fc.constantFrom("random" as const, "pct" as const),
        (program, seed, scheduler) => {
          const all = new Set(keysOf(plain.explore(new AbstractSystem(program), noLimits)));
          const search = sampling({ scheduler, executions: 20, seed });
          const sample = search.explore(new AbstractSystem(program), noLimits);
          expect(sample.stop).toEqual({ kind: "sampled", executions: 20, seed });
          expect(keysOf(sample).filter((key) => !all.has(key))).toEqual([]);
          expect(keysOf(search.explore(new AbstractSystem(program), noLimits))).toEqual(keysOf(sample));
        },
      ),
      some,
    );
  });
});

/** Endings and endless states of a program with cycles, by pushing probability along the edges until it has settled. */
function settle(system: AbstractSystem): Map<string, number> | null {
  const states = new Map<string, { moves: [string, number][]; key: string | null; output: string }>();
  const fingerprint = new Uint32Array(4);
  const nameHere = (): string => {
    system.fingerprint(fingerprint);
    return fingerprint.join(",");
  };
  const visit = (): void => {
    const choices = system.choices();
    const ending = system.ending();
    const here = { moves: [] as [string, number][], key: ending && outcomeKey(ending), output: system.stdout() };
    states.set(nameHere(), here);
    const tasks = new Set(choices.map((choice) => Math.floor(choice / 4)));
    for (const choice of choices) {
      const alternatives = choices.filter((other) => Math.floor(other / 4) === Math.floor(choice / 4)).length;
      const mark = system.mark();
      system.step(choice);
      here.moves.push([nameHere(), 1 / (tasks.size * alternatives)]);
      if (!states.has(nameHere())) visit();
      system.rewind(mark);
    }
  };
  const start = nameHere();
  visit();
  const canEnd = new Set([...states].filter(([, { key }]) => key !== null).map(([name]) => name));
  for (let before = -1; before !== canEnd.size; ) {
    before = canEnd.size;
    for (const [name, { moves }] of states) if (moves.some(([target]) => canEnd.has(target))) canEnd.add(name);
  }
  // A state from which no end can be reached may still print; only its last output names the outcome.
  let mass = new Map([[start, 1]]);
  const result = new Map<string, number>();
  for (let round = 0; round < 5000 && mass.size > 0; round++) {
    const next = new Map<string, number>();
    for (const [name, amount] of mass) {
      const state = states.get(name);
      if (state === undefined) throw new Error("unknown state");
      if (state.key !== null) {
        result.set(state.key, (result.get(state.key) ?? 0) + amount);
        continue;
      }
      for (const [target, chance] of state.moves) next.set(target, (next.get(target) ?? 0) + amount * chance);
    }
    mass = next;
  }
  for (const [name, amount] of mass) {
    const state = states.get(name);
    if (state === undefined) throw new Error("unknown state");
    if (canEnd.has(name) && amount > 1e-13) return null;
    // What is left in states that are only passed through on the way to the endless ones.
    if (canEnd.has(name) || amount < 1e-13) continue;
    const key = outcomeKey({ status: "endless", stdout: state.output, exception: null });
    result.set(key, (result.get(key) ?? 0) + amount);
  }
  return result;
}

describe("programs with cycles", () => {
  it(
    "SE14 SE12 reports endless executions, with exact chances, and nothing else as endless",
    () => {
      fc.assert(
        fc.property(cyclicProgram, (program) => {
          const found = plain.explore(new AbstractSystem(program), { ...noLimits, maxStates: 400 });
          fc.pre(found.stop.kind === "exhausted");
          const expected = settle(new AbstractSystem(program));
          fc.pre(expected !== null);
          const system = new AbstractSystem(program);
          const { outcomes, complete } = explore(system, { limits: noLimits });
          expect(complete).toBe(true);
          expect(new Set(outcomes.map(outcomeKey))).toEqual(new Set(expected?.keys()));
          for (const outcome of outcomes) {
            expect(outcome.chance).toBeCloseTo(expected?.get(outcomeKey(outcome)) ?? Number.NaN, 9);
          }
        }),
        some,
      );
    },
    propertyTimeoutMs,
  );

  it(
    "SE14 invents no endless execution when it stops early",
    () => {
      fc.assert(
        fc.property(cyclicProgram, fc.nat({ max: 60 }), (program, maxStates) => {
          const full = plain.explore(new AbstractSystem(program), { ...noLimits, maxStates: 3000 });
          fc.pre(full.stop.kind === "exhausted");
          const all = new Set(explore(new AbstractSystem(program), { limits: noLimits }).outcomes.map(outcomeKey));
          const early = explore(new AbstractSystem(program), { limits: { ...noLimits, maxStates: maxStates + 1 } });
          if (full.states > maxStates + 1) expect(early.complete).toBe(false);
          for (const outcome of early.outcomes) {
            expect(all.has(outcomeKey(outcome))).toBe(true);
            if (!early.complete) expect(outcome.chance).toBeNull();
          }
        }),
        some,
      );
    },
    propertyTimeoutMs,
  );
});
