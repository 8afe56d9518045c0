import { expect, test } from "vitest";
import { formatRegions, parseRegions } from "./repair-draft";

test("CH31 a draft comes back region by region", () => {
  const regions = ["    with lock:\n        n += 1", "", "x = 'ё'"];
  expect(parseRegions(formatRegions(regions), 3)).toEqual(regions);
});

test("CH31 a draft of another version of the challenge is no draft", () => {
  for (const text of [formatRegions(["a"]), "not JSON", "null", "[1, 2]", '{"0":"a","1":"b"}']) {
    expect(parseRegions(text, 2)).toBeNull();
  }
});
