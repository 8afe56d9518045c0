import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compileLibrary } from "@/engine/modules/python/compile-library";
import { librarySources } from "@/engine/modules/python/sources";
import { parseModule } from "@/engine/parse/parse";
import { type Code, type ConstantValue, complete } from "./code";
import { compileModule } from "./compiler";
import { Op, opNames } from "./opcodes";
import { packCode, packInTwo } from "./pack-code";
import { named, unpackCode } from "./packed-code";

const isCode = (constant: ConstantValue): constant is Code =>
  typeof constant === "object" && constant !== null && "instructions" in constant;

/** All that a function's code is, but where it stands in the file and which number it has. */
function essence(code: Code): unknown {
  complete(code);
  const { id: _, lines: __, firstLine: ___, globalsSettledAt: ____, names, consts, instructions, ...rest } = code;
  const listing: unknown[] = [];
  for (let pc = 0; pc < instructions.length; pc += 2) {
    const [op, argument] = [instructions[pc] as number, instructions[pc + 1] as number];
    const constant = consts[argument] as ConstantValue;
    if (op === Op.LOAD_CONST) listing.push([opNames[op], isCode(constant) ? essence(constant) : constant]);
    else listing.push([opNames[op], named.has(op) ? names[argument] : argument]);
  }
  return { ...rest, listing };
}

test.each(Object.entries(librarySources))("the code of %s comes out of its package as it went in", (name, source) => {
  const compiled = compileModule(parseModule(source), { fileName: `<${name}>`, internal: true });
  expect(essence(unpackCode(packCode(compiled), `<${name}>`))).toEqual(essence(compiled));
  // In two, with no early functions: every head is completed.
  const { code, rest } = packInTwo(compiled, new Set());
  const second = unpackCode(rest, `<${name}>`);
  const first = unpackCode(code, `<${name}>`, (head) => second.consts[head] as Code);
  expect(essence(first)).toEqual(essence(compiled));
});

test("engine/modules/compiled is what engine/modules/python says (npm run compile:library)", () => {
  const folder = path.resolve(import.meta.dirname, "../modules/compiled");
  const files = compileLibrary();
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  const stale = [...files].filter(([file, text]) => readFileSync(path.join(folder, file), "utf8") !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});
