import { describe, expect, it } from "vitest";
import { SeededRandom } from "./seeded-random";
import { StateGraph, unexplored } from "./state-graph";
import { VisitedStates } from "./visited";

describe("SE3 visited states", () => {
  it("numbers new fingerprints in order and recognises old ones, also when they share most bits", () => {
    const visited = new VisitedStates();
    const random = new SeededRandom(1);
    const seen = new Map<string, number>();
    for (let i = 0; i < 20_000; i++) {
      const words = [random.below(20), random.below(20), random.below(20), random.below(20)];
      const fingerprint = Uint32Array.from(words);
      const expected = seen.get(words.join()) ?? seen.size;
      expect(visited.find(fingerprint)).toBe(seen.has(words.join()) ? expected : -1);
      expect(visited.findOrAdd(fingerprint)).toBe(expected);
      expect(visited.holds(expected, fingerprint)).toBe(true);
      seen.set(words.join(), expected);
    }
    expect(visited.size).toBe(seen.size);
  });

  it("adds nothing beyond the given number of states, but still recognises", () => {
    const visited = new VisitedStates();
    expect(visited.findOrAdd(Uint32Array.of(1, 0, 0, 0), 1)).toBe(0);
    expect(visited.findOrAdd(Uint32Array.of(2, 0, 0, 0), 1)).toBe(-1);
    expect(visited.findOrAdd(Uint32Array.of(1, 0, 0, 0), 1)).toBe(0);
    expect(visited.size).toBe(1);
  });

  it("costs less than 60 bytes per state, with the graph less than 200", () => {
    const visited = new VisitedStates();
    const graph = new StateGraph();
    const choices = [0, 4, 8, 12];
    for (let i = 0; i < 200_000; i++) {
      visited.findOrAdd(Uint32Array.of(Math.imul(i, 0x9e3779b1), i, ~i, 7));
      graph.addState(choices);
      if (i < 10_000) continue;
      expect(visited.bytes).toBeLessThan(60 * visited.size);
      expect(visited.bytes + graph.bytes).toBeLessThan(200 * visited.size);
      i += 999;
      for (let skipped = 0; skipped < 999; skipped++) {
        visited.findOrAdd(Uint32Array.of(Math.imul(skipped, 0x85ebca6b) ^ i, skipped, i, 8));
        graph.addState(choices);
      }
    }
    expect(visited.size).toBe(graph.stateCount);
  });
});

describe("state graph", () => {
  it("keeps the edges of a state side by side, whatever is added between", () => {
    const graph = new StateGraph();
    const first = graph.addState([0, 4]);
    const end = graph.addEnd(3);
    const cut = graph.addCut();
    const last = graph.addState([4]);
    graph.setTarget(graph.edgesFrom(first) + 1, end);
    expect([graph.edgesFrom(first), graph.edgesTo(first)]).toEqual([0, 2]);
    expect([graph.edgesFrom(last), graph.edgesTo(last)]).toEqual([2, 3]);
    expect([graph.targetOf(0), graph.targetOf(1)]).toEqual([unexplored, end]);
    expect([first, end, cut, last].map((state) => graph.endingOf(state))).toEqual([-1, 3, -1, -1]);
    expect([graph.isCut(end), graph.isCut(cut)]).toEqual([false, true]);
  });
});
