import { expect, test } from "vitest";
import { defaultChoices } from "@/components/code/program-link";
import { formatKept, parseKept } from "./kept-program";

test("PG10 program and options are kept; what cannot be read is nothing, an unknown option its default", () => {
  const kept = { program: "print(1)\n", choices: { clock: "any", memory: "gil", maxStates: 20_000 } } as const;
  expect(parseKept(formatKept(kept))).toEqual(kept);
  expect(parseKept('{"program":"x","clock":"wall","maxStates":7}')).toEqual({ program: "x", choices: defaultChoices });
  for (const text of ["", "null", "[]", "{", '{"program":1}']) expect(parseKept(text), text).toBeNull();
});
