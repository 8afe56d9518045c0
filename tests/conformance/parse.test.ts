import { beforeAll, describe, expect, test } from "vitest";
import { parseModule } from "@/engine/parse/parse";
import { SourceError } from "@/engine/parse/syntax";
import { differences } from "./parse/differences";
import { dumpModule } from "./parse/dump";
import { mutate, seededRandom } from "./parse/mutate";
import { assortedPrograms } from "./parse/programs/assorted";
import { openBrackets } from "./parse/programs/brackets";
import { grammarFaults } from "./parse/programs/grammar";
import { everydayMistakes } from "./parse/programs/mistakes";
import { scopePrograms } from "./parse/programs/scopes";
import { textPrograms } from "./parse/programs/text";
import { validPrograms } from "./parse/programs/valid";
import { type PythonParser, startPythonParser } from "./parse/python-parser";

let python: PythonParser;

beforeAll(async () => {
  python = await startPythonParser();
});

type Verdict =
  | { kind: "tree"; tree: unknown }
  | { kind: "error"; type: string; message: string; line: number }
  | { kind: "unsupported"; message: string };

function ours(source: string): Verdict {
  try {
    return { kind: "tree", tree: dumpModule(parseModule(source)) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (error.kind === "unsupported") return { kind: "unsupported", message: error.message };
    return { kind: "error", type: error.pythonType, message: error.message, line: error.line };
  }
}

/** CPython's verdict without the column: ours is the start of the construct, CPython's varies by rule. */
function theirs(source: string): Verdict {
  const verdict = python.judge(source);
  if (verdict.kind === "tree") return verdict;
  return { kind: "error", type: verdict.type, message: verdict.message, line: verdict.line };
}

/** What differs, so that one run shows all of it. */
function disagreements(programs: readonly string[]): unknown[] {
  return programs.flatMap((source) => {
    const [mine, python314] = [ours(source), theirs(source)];
    return JSON.stringify(mine) === JSON.stringify(python314) ? [] : [{ source, mine, python314 }];
  });
}

describe("small programs: the same tree with the same positions, or the same error on the same line", () => {
  test.each([
    ["every construct", validPrograms],
    ["faults in the grammar", grammarFaults],
    ["strings, numbers, layout", textPrograms],
    ["scopes, control flow, patterns", scopePrograms],
    ["everyday mistakes", everydayMistakes],
    ["assorted", assortedPrograms],
    ["brackets left open", openBrackets],
  ])("%s", (_name, programs) => {
    expect(disagreements(programs)).toEqual([]);
  });
});

test.each(differences)("a difference we mean: $source", ({ source, ours: expected }) => {
  const mine = ours(source);
  const said =
    mine.kind === "tree" ? null : { kind: mine.kind === "error" ? "syntax" : mine.kind, message: mine.message };
  expect(said).toEqual(expected);
  expect(JSON.stringify(theirs(source))).not.toBe(JSON.stringify(mine));
});

describe("the standard library", () => {
  /** Modules near to what we teach, and those with the most unusual syntax. */
  const chosen =
    /^(?:asyncio|concurrent|multiprocessing|json|collections)\/|^(?:threading|queue|sched|dataclasses|enum|functools|heapq|contextlib|types|random|socket|subprocess|traceback)\.py/;

  test("modules are read into the same trees", () => {
    const modules = [...python.standardLibrary()].filter(([path]) => chosen.test(path));
    expect(modules.length).toBeGreaterThan(60);
    const different = modules.filter(([, source]) => {
      const mine = ours(source);
      return mine.kind !== "unsupported" && JSON.stringify(mine) !== JSON.stringify(theirs(source));
    });
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test("functions and classes with a token out of place are accepted or refused alike", () => {
    const random = seededRandom(20261122);
    const pieces = [...python.standardLibrary().values()]
      .flatMap((source) => source.split(/\n(?=[^\s#)\]}])/))
      .filter((piece) => piece.split("\n").length <= 14 && piece.length > 20);
    const rounds = 1500;
    let sameWords = 0;
    const differing: unknown[] = [];
    for (let round = 0; round < rounds; round++) {
      const source = mutate(`${pieces[Math.floor(random() * pieces.length)]}\n`, random);
      const [mine, python314] = [ours(source), theirs(source)];
      if (mine.kind === "unsupported" || JSON.stringify(mine) === JSON.stringify(python314)) sameWords++;
      else if (mine.kind === "tree" || python314.kind === "tree") differing.push({ source, mine, python314 });
    }
    expect(differing).toEqual([]);
    // The words themselves may differ where several things are wrong at once.
    expect(sameWords / rounds).toBeGreaterThan(0.97);
  });
});
