import { describe, expect, it } from "vitest";
import { SeededRandom } from "@/engine/explore/seeded-random";
import { Trail } from "@/engine/machine/trail";
import { objectType } from "@/engine/objects/builtin-types";
import { PyInstance } from "@/engine/objects/instance";
import { Timers } from "./asyncio-timers";

const handle = (): PyInstance => new PyInstance(objectType);

/** Takes all timers out, in order. */
function drained(timers: Timers, trail: Trail): [number, PyInstance][] {
  const taken: [number, PyInstance][] = [];
  for (let t = timers.first(trail); t; t = timers.first(trail)) {
    taken.push([t.instant, t.handle]);
    timers.removeFirst(trail);
  }
  return taken;
}

describe("Timers", () => {
  it("M7 gives timers by instant, then by creation", () => {
    const random = new SeededRandom(7);
    const trail = new Trail();
    const timers = new Timers(handle());
    const made = Array.from({ length: 500 }, (): [number, PyInstance] => [random.below(20), handle()]);
    for (const [instant, h] of made) timers.add(trail, instant, h);
    const expected = made.map((t, i) => ({ t, i })).sort((a, b) => a.t[0] - b.t[0] || a.i - b.i);
    expect(drained(timers, trail)).toEqual(expected.map(({ t }) => t));
  });

  it("skips cancelled timers, before and after they are cleared out", () => {
    const trail = new Trail();
    const timers = new Timers(handle());
    const [a, b, c] = [handle(), handle(), handle()];
    for (const [i, h] of [a, b, c].entries()) timers.add(trail, i, h);
    a.attrs?.set("_cancelled", true);
    expect(timers.first(trail)?.handle).toBe(b);
    c.attrs?.set("_cancelled", true);
    timers.dropCancelled(trail);
    expect(timers.items.map((t) => t.handle)).toEqual([b]);
  });

  it("comes back as it was when a search goes back", () => {
    const random = new SeededRandom(3);
    const trail = new Trail();
    const timers = new Timers(handle());
    for (let i = 0; i < 50; i++) timers.add(trail, random.below(9), handle());
    trail.recording = true;
    const before = [...timers.items];
    const mark = trail.length;
    for (let i = 0; i < 200; i++) {
      if (random.below(2)) timers.add(trail, random.below(9), handle());
      else timers.removeFirst(trail);
    }
    timers.dropCancelled(trail);
    trail.rewind(mark);
    expect(timers.items).toEqual(before);
    expect(timers.made).toBe(50);
  });
});
