import { describe, expect, test } from "vitest";
import { PropertyError, parseProperty } from "./parse-property";
import { watchedRegions } from "./regions";

describe("properties as text", () => {
  test("PR1 every part of a property is read", () => {
    const property = {
      never: ["deadlock", "stuck", "endless", "exception"],
      outputs: ["1\n"],
      output: {
        contains: ["x"],
        excludes: ["y"],
        firstLine: "a",
        lastLine: "b",
        lines: ["a"],
        fewestLines: 1,
        mostLines: 2,
      },
      noDataRace: true,
      noWorkerException: false,
      inside: [
        { region: "r", most: 1 },
        { lines: [2, 3], most: 0 },
      ],
      mostVirtualSeconds: 1.5,
      fewestTasks: 2,
      mostRunning: 3,
    };
    expect(parseProperty(JSON.stringify(property))).toEqual(property);
  });

  test.each([
    ["{", /not JSON/],
    ["[]", /an object/],
    ["{}", /empty/],
    ['{"nevr": []}', /no part 'nevr'/],
    ['{"never": ["livelock"]}', /'never' takes a list of deadlock/],
    ['{"output": {"matches": "a.*"}}', /output.matches.*regular expressions/],
    ['{"output": {"lastLine": "a\\nb"}}', /one line/],
    ['{"inside": [{"most": 1}]}', /either 'region' or 'lines'/],
    ['{"inside": [{"lines": [3, 2], "most": 1}]}', /\[from, to\]/],
    ['{"fewestTasks": -1}', /whole number/],
  ])("PR1 %s is refused with the part that is wrong", (text, message) => {
    expect(() => parseProperty(text)).toThrow(PropertyError);
    expect(() => parseProperty(text)).toThrow(message);
  });

  test("PR5 a region goes from its comment to the next end", () => {
    const source = "a\n  # region one\nb\nc\n  # end\n# region two\nd\n# end of it\n";
    expect(
      watchedRegions(source, [
        { region: "one", most: 1 },
        { region: "two", most: 2 },
      ]),
    ).toMatchObject([
      { from: 3, to: 4, most: 1 },
      { from: 7, to: 7, most: 2 },
    ]);
    expect(() => watchedRegions(source, [{ region: "three", most: 1 }])).toThrow(PropertyError);
    expect(() => watchedRegions("# region x\n", [{ region: "x", most: 1 }])).toThrow(/no end/);
    expect(() => watchedRegions("x\n", [{ lines: [9, 9], most: 1 }])).toThrow(/no line 9/);
  });
});
