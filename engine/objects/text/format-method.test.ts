import { describe, expect, it } from "vitest";
import { parseFormat } from "./format-method";

describe("templates of str.format", () => {
  it("number fields and keep the way to their value", () => {
    expect(parseFormat("{}{{{a.b[0][k]!r:>{w}}")).toEqual([
      { kind: "field", first: 0, steps: [], conversion: null, spec: [] },
      { kind: "text", text: "{" },
      {
        kind: "field",
        first: "a",
        steps: [
          { kind: "attribute", name: "b" },
          { kind: "item", key: 0 },
          { kind: "item", key: "k" },
        ],
        conversion: "repr",
        spec: [
          { kind: "text", text: ">" },
          { kind: "field", first: "w", steps: [], conversion: null, spec: [] },
        ],
      },
    ]);
  });

  it("refuse where Python does, after what stands before", () => {
    const failures = (template: string) =>
      parseFormat(template).flatMap((part) => (part.kind === "failure" ? [part.message] : []));
    expect(failures("a}")).toEqual(["Single '}' encountered in format string"]);
    expect(failures("{}{0}")).toEqual(["cannot switch from automatic field numbering to manual field specification"]);
    expect(failures("{0")).toEqual(["expected '}' before end of string"]);
    expect(parseFormat("{}{")[0]).toMatchObject({ kind: "field", first: 0 });
  });
});
