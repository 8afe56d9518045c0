/** Sequential programs against the real CPython 3.14: what is printed and how it ends, character for character. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpus } from "./programs/corpus";
import { type Judge, startJudge } from "./programs/cpython";
import { runHere } from "./programs/ours";
import { shown } from "./programs/result";
import { Shares } from "./programs/shares";

const shares = new Shares();
let judge: Judge;

beforeAll(async () => {
  judge = await startJudge();
});

afterAll(() => {
  console.log(`programs: supported by area\n${shares}`);
});

describe.each(corpus())("$name", ({ name, snippets }) => {
  it("is what CPython does, in every snippet", () => {
    expect(snippets.length).toBeGreaterThan(3);
    const differences: string[] = [];
    let refused = 0;
    let open = 0;
    for (const { source, line, isRefused, isOpen } of snippets) {
      const ours = runHere(source);
      if (ours.kind === "refused" && isRefused) {
        refused++;
        continue;
      }
      const [expected, got] = [shown(judge(source)), shown(ours)];
      if (isOpen) {
        open++;
        if (expected === got) differences.push(`${name}.py:${line} agrees now: take the mark "# open" away`);
      } else if (expected !== got || isRefused)
        differences.push(`${name}.py:${line}\n--- CPython\n${expected}--- ours\n${got}`);
    }
    shares.add(name, { snippets: snippets.length, refused, open, differences: differences.length });
    expect(differences, `${differences.length} of ${snippets.length} snippets differ`).toEqual([]);
  });
});
