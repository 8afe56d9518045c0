/** Text and numbers against the real CPython 3.14: every generated case must get the same answer, letter for letter. */
import { loadPyodide } from "pyodide";
import { beforeAll, describe, expect, it } from "vitest";
import { type Area, answerOf } from "./text/area";
import { bytesAreas } from "./text/bytes-areas";
import { floatAreas } from "./text/float-areas";
import { formatAreas } from "./text/format-areas";
import { intAreas } from "./text/int-areas";
import { randomAreas } from "./text/random-areas";
import { strAreas } from "./text/str-areas";
import { templateAreas } from "./text/template-areas";

type Python = Awaited<ReturnType<typeof loadPyodide>>;

const shownDifferences = 15;

const runCases = `
import json
def run_cases(source, cases):
    scope = {}
    exec(source, scope)
    answers = []
    for case in json.loads(cases):
        try:
            answers.append(scope["answer"](*case))
        except Exception as error:
            answers.append(f"!{type(error).__name__}: {error}")
    return json.dumps(answers)
`;

let python: Python;

beforeAll(async () => {
  python = await loadPyodide();
  python.runPython(runCases);
});

/** The cases in which we answer otherwise, with both answers. */
function differences(area: Area): string[] {
  const judge = python.globals.get("run_cases") as (source: string, cases: string) => string;
  const expected = JSON.parse(judge(area.python, JSON.stringify(area.cases))) as string[];
  const found: string[] = [];
  area.cases.forEach((parts, i) => {
    const ours = answerOf(area, parts);
    if (ours !== expected[i]) found.push(`${JSON.stringify(parts)}: Python ${expected[i]} / ours ${ours}`);
  });
  return found;
}

describe.each([
  ...floatAreas(),
  ...intAreas(),
  ...formatAreas(),
  ...strAreas(),
  ...templateAreas(),
  ...bytesAreas(),
  ...randomAreas(),
])("$name", (area) => {
  it("is what CPython says, in every case", () => {
    expect(area.cases.length).toBeGreaterThan(10);
    const found = differences(area);
    if (area.toleratedShare !== undefined && found.length <= area.cases.length * area.toleratedShare) return;
    expect(found.slice(0, shownDifferences), `${found.length} of ${area.cases.length} cases differ`).toEqual([]);
  });
});
