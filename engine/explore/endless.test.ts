import { describe, expect, it } from "vitest";
import { explore } from "./explore";
import { isPossible } from "./is-possible";
import { noLimits } from "./search";
import { type AbstractProgram, AbstractSystem, type Event } from "./testing/abstract-program";
import { Grid } from "./testing/grid";
import { verify } from "./verify";

const spinUntil = (place: number, value: number, at = 0): Event => ({
  kind: "jump",
  place,
  equal: false,
  value,
  to: at,
});
const set = (place: number, plus: number): Event => ({ kind: "write", place, value: { plus } });

/** One waits for a flag, the other sets it. */
const flag: AbstractProgram = { tasks: [[spinUntil(0, 1)], [set(0, 1)]], shared: [0] };
/** The flag may be cleared before the other has looked. */
const missedFlag: AbstractProgram = { tasks: [[spinUntil(0, 1)], [set(0, 1), set(0, 0)]], shared: [0] };

describe("SE14 endless", () => {
  it("does not call a task that spins until another has run endless", () => {
    const { complete, outcomes } = explore(new AbstractSystem(flag), { limits: noLimits });
    expect(complete).toBe(true);
    expect(outcomes.map(({ status, chance }) => [status, chance])).toEqual([["finished", 1]]);
  });

  it("names a missed flag, with its chance and a witness", () => {
    const { complete, outcomes } = explore(new AbstractSystem(missedFlag), { limits: noLimits });
    expect(complete).toBe(true);
    // The flag is up in one state; there the spinning task is chosen half of the time.
    expect(outcomes.map(({ status, chance, witness }) => [status, chance, witness])).toEqual([
      ["finished", 0.5, "w1.1-0-1"],
      ["endless", 0.5, "w1.1x2"],
    ]);
  });

  it("tells what the endless execution had printed", () => {
    const program: AbstractProgram = {
      tasks: [
        [{ kind: "print", text: "hi " }, spinUntil(0, 1, 1), { kind: "print", text: "done" }],
        [set(0, 1), set(0, 0)],
      ],
      shared: [0],
    };
    const { outcomes } = explore(new AbstractSystem(program), { limits: noLimits });
    expect(outcomes.map(({ status, stdout }) => [status, stdout])).toEqual([
      ["finished", "hi done"],
      ["endless", "hi "],
    ]);
    const ask = (target: string) =>
      isPossible(new AbstractSystem(program), target, { limits: noLimits, statuses: ["endless"] });
    expect(ask("hi ")).toMatchObject({ kind: "possible", status: "endless" });
    expect(ask("hi done")).toMatchObject({ kind: "impossible" });
  });

  it("is a violation where the property says so", () => {
    const noLivelock = { endless: () => "never-ends" };
    expect(verify(new AbstractSystem(flag), noLivelock, { limits: noLimits })).toMatchObject({ kind: "verified" });
    expect(verify(new AbstractSystem(missedFlag), noLivelock, { limits: noLimits })).toMatchObject({
      kind: "violated",
      violation: "never-ends",
      execution: { status: "endless", witness: "w1.1x2", preemptions: 0 },
    });
    expect(verify(new AbstractSystem(missedFlag), {}, { limits: noLimits })).toMatchObject({ kind: "verified" });
  });

  it("is reported of a bounded search only where the component was seen whole", () => {
    for (let maxStates = 1; maxStates < 100; maxStates++) {
      const { complete, outcomes } = explore(new Grid(2, 9, true), { limits: { ...noLimits, maxStates } });
      expect([complete, outcomes.length]).toEqual([false, 0]);
    }
    const { complete, outcomes } = explore(new Grid(2, 9, true), { limits: noLimits });
    expect([complete, outcomes.map(({ status, chance }) => [status, chance])]).toEqual([true, [["endless", 1]]]);
  });
});
