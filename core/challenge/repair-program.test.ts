import { describe, expect, test } from "vitest";
import { lockLine } from "./lock-line";
import { diffLines, findNearestOutput } from "./nearest-output";
import { composeRepair, findRegions, regionsOf } from "./repair-program";

const program = "a\nb\nc\nd\ne\n";
const editable = [
  { from: 2, to: 2 },
  { from: 4, to: 5 },
];

describe("repairs", () => {
  test("CH31 regions are cut out and put back; everything else stays", () => {
    expect(regionsOf(program, editable)).toEqual(["b", "d\ne"]);
    expect(composeRepair(program, editable, regionsOf(program, editable))).toBe(program);
    expect(composeRepair(program, editable, ["b1\nb2", ""])).toBe("a\nb1\nb2\nc\n\n");
    expect(composeRepair(program, editable, ["x\r\ny", "z"])).toBe("a\nx\ny\nc\nz\n");
  });

  test("CH31 the regions of a whole program are found; a changed locked line is noticed", () => {
    expect(findRegions(program, editable, "a\nb1\nb2\nc\nz\n")).toEqual(["b1\nb2", "z"]);
    expect(findRegions(program, editable, program)).toEqual(["b", "d\ne"]);
    expect(findRegions(program, editable, "a\nb\nC\nd\ne\n")).toBeNull();
    expect(findRegions(program, editable, "A\nb\nc\nd\ne\n")).toBeNull();
  });
});

describe("CH41 one more line under a lock", () => {
  test("wraps a statement of one line, at its own indent", () => {
    expect(lockLine("def f():\n    n += 1\n", 2, "lock")).toBe("def f():\n    with lock: n += 1\n");
  });
  test("leaves what is no statement of one line", () => {
    expect(lockLine("def f():\n    pass\n", 1, "lock")).toBeNull();
    expect(lockLine("x = [\n  1]\n", 1, "lock")).toBeNull();
    expect(lockLine("x\n", 5, "lock")).toBeNull();
    expect(lockLine("# x\n", 1, "lock")).toBeNull();
  });
});

describe("CH24 the nearest possible output", () => {
  test("is the one with the fewest differing lines, the first of equals", () => {
    expect(findNearestOutput("a\nb\nc", ["x\ny", "a\nc\nb", "a\nb"])).toBe(2);
    expect(findNearestOutput("a", ["b", "c"])).toBe(0);
    expect(findNearestOutput("a", [])).toBeNull();
  });
  test("shows what both have and what only one has, in reading order", () => {
    expect(diffLines("a\nb\nc", "a\nc\nd")).toEqual([
      { kind: "same", text: "a" },
      { kind: "only-yours", text: "b" },
      { kind: "same", text: "c" },
      { kind: "only-possible", text: "d" },
    ]);
  });
});
