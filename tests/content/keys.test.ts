import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { replay } from "@/engine/replay";
import { type ExploredChallenge, exploreChallenge } from "@/server/content/explore-challenge";
import { loadLibrary } from "@/server/content/library";
import { expectedOutcomes, expectedSeconds } from "./expected";

const library = await loadLibrary(path.join(process.cwd(), "content"));
const explorationTimeoutMs = 120_000;

test("CH20 every challenge has hand-derived outcomes and every such set a challenge", () => {
  const slugs = library.challenges.map(({ slug }) => slug).sort();
  expect(Object.keys(expectedOutcomes).sort()).toEqual(slugs);
  expect(Object.keys(expectedSeconds).sort()).toEqual(slugs);
});

describe.each(library.challenges.map((challenge) => ({ ...challenge })))("$slug", ({ slug, file, program, key }) => {
  let explored: ExploredChallenge;
  beforeAll(() => {
    explored = exploreChallenge(file, program);
  }, explorationTimeoutMs);

  test("CH20 the engine finds exactly the outcomes derived by hand, at the times derived by hand", () => {
    const { exploration } = explored;
    expect(exploration.error).toBeNull();
    expect(exploration.complete).toBe(true);
    const found = exploration.outcomes.map(({ status, stdout }) => `${status}|${stdout}`);
    expect(found.sort()).toEqual([...expectedOutcomes[slug]].sort());
    for (const { virtualSeconds } of exploration.outcomes) expect(virtualSeconds).toBeCloseTo(expectedSeconds[slug], 6);
  });

  test("CH20 the committed key is what the engine computes (else: npm run content:keys)", () => {
    expect(explored.result).toEqual({ ok: true, key });
  });

  test("CH10 the chances of all outcomes add up to one", () => {
    const chances = (key?.outcomes ?? []).map(({ chance }) => chance ?? Number.NaN);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  test("CH20 every committed witness replays to its outcome", { timeout: explorationTimeoutMs }, () => {
    expect(key?.outcomes.length).toBeGreaterThan(0);
    for (const { status, stdout, exception, virtualSeconds, witness } of key?.outcomes ?? []) {
      const trace = replay(program, witness);
      expect(trace.outcome).toMatchObject({ status, stdout, exception, virtualSeconds });
      expect(trace.states.at(-1)?.stdout).toBe(stdout);
    }
  });
});
