import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { outcomesOf } from "@/core/challenge/challenge-key";
import { optionHolds } from "@/core/challenge/option-holds";
import { findRegions } from "@/core/challenge/repair-program";
import { verdictOfBreach } from "@/core/challenge/verification";
import { exploreProgram } from "@/engine/explore-program";
import { replay } from "@/engine/replay";
import { verifyProgram } from "@/engine/verify-program";
import { type ExploredChallenge, exploreChallenge } from "@/server/content/explore-challenge";
import { loadLibrary } from "@/server/content/library";
import { expectedOutcomes, expectedSeconds } from "./expected";

const library = await loadLibrary(path.join(process.cwd(), "content"));
const explorationTimeoutMs = 120_000;

const withProgram = library.challenges.filter(({ file }) => file.kind !== "choose");

test("CH20 every program has hand-derived outcomes and every such set a program", () => {
  const slugs = withProgram.map(({ slug }) => slug).sort();
  expect(Object.keys(expectedOutcomes).sort()).toEqual(slugs);
  expect(Object.keys(expectedSeconds).sort()).toEqual(slugs);
});

test.each(library.challenges.filter(({ file }) => file.kind === "choose"))(
  "CH20 the committed key of $slug is what the cost model computes",
  (challenge) => expect(exploreChallenge(challenge).result).toEqual({ ok: true, key: challenge.key }),
);

describe.each(withProgram.map((challenge) => ({ ...challenge })))("$slug", (challenge) => {
  const { slug, file, program, key } = challenge;
  const outcomes = key === null ? [] : outcomesOf(key);
  let explored: ExploredChallenge;
  beforeAll(() => {
    explored = exploreChallenge(challenge);
  }, explorationTimeoutMs);

  test("CH20 the engine finds exactly the outcomes derived by hand, at the times derived by hand", () => {
    const { exploration } = explored;
    expect(exploration).toMatchObject({ error: null, complete: true });
    const found = exploration?.outcomes.map(({ status, stdout }) => `${status}|${stdout}`);
    expect(found?.sort()).toEqual([...expectedOutcomes[slug]].sort());
    for (const { virtualSeconds } of exploration?.outcomes ?? []) {
      expect(virtualSeconds).toBeCloseTo(expectedSeconds[slug], 6);
    }
  });

  test("CH20 the committed key is what the engine computes (else: npm run content:keys)", () => {
    expect(explored.result).toEqual({ ok: true, key });
  });

  test("CH10 the chances of all outcomes add up to one", () => {
    const chances = outcomes.map(({ chance }) => chance ?? Number.NaN);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  test("CH20 every committed witness replays to its outcome", { timeout: explorationTimeoutMs }, () => {
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { status, stdout, exception, virtualSeconds, witness } of outcomes) {
      const trace = replay(program, witness);
      expect(trace.outcome).toMatchObject({ status, stdout, exception, virtualSeconds });
      expect(trace.states.at(-1)?.stdout).toBe(stdout);
    }
  });

  const options = file.kind === "predict" ? file.options : [];
  test.each(options.filter((option) => option.type === "outcome" && option.mutant !== undefined))(
    "CH22 option $id can happen in the mutant $mutant, and not in the program",
    (option) => {
      const mutant = challenge.mutants.find(({ name }) => option.type === "outcome" && name === option.mutant);
      const { outcomes: ofMutant, complete } = exploreProgram(mutant?.source ?? "", { fileName: "program.py" });
      expect(complete).toBe(true);
      expect(optionHolds(option, ofMutant)).toBe(true);
      expect(optionHolds(option, explored.exploration?.outcomes ?? [])).toBe(false);
    },
  );

  if (file.kind !== "repair") return;
  const verdictOf = (source: string) => {
    const found = verifyProgram(source, file.property, { fileName: "program.py" });
    return found.verdict === "violated" ? verdictOfBreach(found.violation.part) : found.verdict;
  };

  test.each(challenge.solutions)(
    "CH35 the solution $name is verified and changes editable lines only",
    ({ source }) => {
      expect(verdictOf(source)).toBe("verified");
      expect(findRegions(program, file.editable, source)).not.toBeNull();
    },
  );

  test.each(challenge.mutants)("CH35 the mutant $name gets the verdict its name begins with", ({ name, source }) => {
    expect(findRegions(program, file.editable, source)).not.toBeNull();
    expect(name.startsWith(`${verdictOf(source)}-`)).toBe(true);
  });
});
