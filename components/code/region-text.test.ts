import { expect, test } from "vitest";
import { withRegionTexts } from "./region-text";

const program = "one\ntwo\nthree\nfour\n";

test("ED6 regions take other texts, and the lines after them move", () => {
  const ranges = [
    { from: 1, to: 1 },
    { from: 3, to: 4 },
  ];
  expect(withRegionTexts(program, ranges, ["1\n1.5", ""])).toEqual({
    text: "1\n1.5\ntwo\n\n",
    ranges: [
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ],
  });
  expect(withRegionTexts(program, ranges, [])).toEqual({ text: program, ranges });
});
