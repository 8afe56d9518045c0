import { describe, expect, it } from "vitest";
import { EngineFault } from "./engine-fault";
import { explore } from "./explore";
import { noLimits, type SearchLimits } from "./search";
import { plain } from "./strategies/plain";
import { sampling } from "./strategies/sampling";
import { sleepSets } from "./strategies/sleep-sets";
import { type Choice, type Ending, LimitReached } from "./system";
import { AbstractSystem, type Event } from "./testing/abstract-program";
import { CheckedSystem } from "./testing/checked-system";
import { Grid } from "./testing/grid";
import { philosophers, printers, racyIncrement } from "./testing/known-programs";

/** A clock that a test moves by looking at it. */
function ticking(msPerLook: number): () => number {
  let now = 0;
  return () => {
    now += msPerLook;
    return now;
  };
}

describe("SE4 every way to stop has a name", () => {
  const stopped = (limits: Partial<SearchLimits>) => plain.explore(new Grid(3, 20), { ...noLimits, ...limits });

  it("exhausted, and only then complete", () => {
    expect(stopped({}).stop).toEqual({ kind: "exhausted" });
    expect(stopped({ maxStates: 21 ** 3 }).stop).toEqual({ kind: "exhausted" });
  });

  it("a limit of states, exactly", () => {
    const result = stopped({ maxStates: 21 ** 3 - 1 });
    expect(result.stop).toEqual({ kind: "limit", limit: "states", bound: 21 ** 3 - 1 });
    expect(result.states).toBe(21 ** 3 - 1);
  });

  it("a limit of steps, exactly", () => {
    const result = stopped({ maxSteps: 100 });
    expect(result.stop).toEqual({ kind: "limit", limit: "steps", bound: 100 });
    expect(result.steps).toBe(100);
  });

  it("a limit of time, and cancellation", () => {
    expect(stopped({ now: ticking(10), timeoutMs: 50 }).stop).toEqual({ kind: "limit", limit: "time", bound: 50 });
    expect(stopped({ cancelled: () => true }).stop).toEqual({ kind: "cancelled" });
  });

  it("reports progress about ten times a second", () => {
    const seen: number[] = [];
    plain.explore(new Grid(3, 20), { ...noLimits, now: ticking(30) }, ({ states }) => seen.push(states));
    expect(seen.length).toBeGreaterThan(5);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
  });

  it("leaves the system where it was, however it stops", () => {
    for (const limits of [{}, { maxStates: 10 }, { maxSteps: 25 }]) {
      const system = new Grid(3, 4);
      system.step(4);
      const before = new Uint32Array(4);
      const after = new Uint32Array(4);
      system.fingerprint(before);
      plain.explore(system, { ...noLimits, ...limits });
      system.fingerprint(after);
      expect(after).toEqual(before);
    }
  });
});

/** Task 1 runs into a limit of the program half-way through its second step. */
class Limited extends AbstractSystem {
  override step(choice: Choice): void {
    super.step(choice);
    if (this.stdout().endsWith("!")) throw new LimitReached("steps", "more than 1000 steps", 7);
  }
}

describe("SE5 a limit of the program", () => {
  const program = {
    tasks: [
      [{ kind: "print", text: "a" }],
      [
        { kind: "print", text: "b" },
        { kind: "jump", place: 0, equal: true, value: 1, to: 3 },
        { kind: "print", text: "!" },
      ],
      [{ kind: "write", place: 0, value: { plus: 1 } }],
    ] as Event[][],
    shared: [0],
  };

  it("ends the branch, is named, and the rest is still searched", () => {
    const result = explore(new Limited(program), { limits: noLimits });
    expect(result.complete).toBe(false);
    expect(result.error).toEqual({ kind: "limit", message: "more than 1000 steps", line: 7, column: null });
    expect(result.outcomes.map(({ stdout }) => stdout)).toEqual(["ab", "ba"]);
    expect(result.outcomes.every(({ chance }) => chance === null)).toBe(true);
  });

  it("counts the branches", () => {
    const { stop } = plain.explore(new Limited(program), noLimits);
    expect(stop).toMatchObject({ kind: "program-limit", limit: { limit: "steps", line: 7 } });
    expect(stop.kind === "program-limit" && stop.limit.branches).toBeGreaterThan(1);
  });

  it("other errors are not swallowed", () => {
    class Broken extends Grid {
      override step(): void {
        throw new TypeError("a fault");
      }
    }
    expect(() => plain.explore(new Broken(2, 2), noLimits)).toThrow(TypeError);
  });
});

describe("SE6 no recursion", () => {
  it("walks a path of 300,000 states and one of 300,000 branching states", () => {
    expect(explore(new Grid(1, 300_000), { limits: noLimits }).outcomes).toMatchObject([
      { status: "finished", chance: 1, witness: "w1.0x300000" },
    ]);
    const ladder = explore(new Grid(2, 546), { limits: noLimits });
    expect([ladder.complete, ladder.states]).toEqual([true, 547 ** 2]);
  });
});

describe("SE7 explore", () => {
  it("lists outcomes in a fixed order, at most as many as asked for, and counts all", () => {
    const { outcomes, outcomeCount } = explore(new AbstractSystem(printers(4)), { limits: noLimits, maxOutcomes: 3 });
    expect(outcomeCount).toBe(24);
    expect(outcomes.map(({ stdout }) => stdout)).toEqual(["0123", "0132", "0213"]);
  });

  it("puts the ordinary end before the deadlock, and says who holds what", () => {
    const { outcomes } = explore(new AbstractSystem(philosophers(2)), { limits: noLimits });
    expect(outcomes).toMatchObject([
      { status: "finished", chance: 0.5, witness: "w1.0x4-1x4", blocked: [] },
      {
        status: "deadlock",
        chance: 0.5,
        witness: "w1.0-1",
        blocked: [
          { task: "T0", holds: ["L0"], awaits: "L1", heldBy: "T1" },
          { task: "T1", holds: ["L1"], awaits: "L0", heldBy: "T0" },
        ],
      },
    ]);
  });

  it("tries further executions beyond the limits, and stays bounded", () => {
    const system = new AbstractSystem(printers(5));
    const few = { ...noLimits, maxStates: 20 };
    const bounded = explore(system, { limits: few });
    const sampled = explore(system, {
      limits: few,
      beyondLimits: { search: sampling({ scheduler: "random", executions: 300, seed: 7 }), limits: noLimits },
    });
    expect(sampled.complete).toBe(false);
    expect(sampled.states).toBe(20);
    expect(sampled.outcomeCount).toBeGreaterThan(bounded.outcomeCount);
    expect(new Set(sampled.outcomes.map(({ stdout }) => stdout)).size).toBe(sampled.outcomeCount);
    expect(sampled.error?.message).toContain("20 states");
  });

  it("refuses to call complete what lacks edges", () => {
    const search = sleepSets({ memory: true });
    expect(() => explore(new AbstractSystem(racyIncrement(2)), { limits: noLimits, search })).toThrow(EngineFault);
  });
});

describe("SE8 a fault of the engine is called so", () => {
  it("when a replayed witness does not lead where the search was", () => {
    let looks = 0;
    class Moody extends AbstractSystem {
      override ending(): Ending | null {
        const ending = super.ending();
        return ending && { ...ending, stdout: `${ending.stdout}${looks++}` };
      }
    }
    expect(() => explore(new Moody(philosophers(2)), { limits: noLimits })).toThrow(EngineFault);
  });

  it("when the machine does not do the same twice", () => {
    class Forgetful extends Grid {
      private performed = 0;
      override step(choice: Choice): void {
        super.step(choice);
        if (++this.performed > 4) super.step(choice);
      }
    }
    expect(() => explore(new Forgetful(1, 4), { limits: noLimits })).toThrow(/not deterministic/);
  });

  it("when undo does not bring back the state that was", () => {
    class Careless extends Grid {
      private rewinds = 0;
      override rewind(mark: number): void {
        super.rewind(mark);
        if (++this.rewinds === 3) this.step(0);
      }
    }
    expect(() => plain.explore(new CheckedSystem(new Careless(2, 3)), noLimits)).toThrow(/undo/);
    expect(plain.explore(new CheckedSystem(new Grid(2, 3)), noLimits).states).toBe(16);
  });

  it("SE1 when a state offers neither a choice nor an ending", () => {
    class Mute extends Grid {
      override ending(): null {
        return null;
      }
    }
    expect(() => explore(new Mute(1, 2), { limits: noLimits })).toThrow(EngineFault);
  });
});
