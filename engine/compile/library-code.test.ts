import { expect, test } from "vitest";
import { libraryModule, libraryNames } from "@/engine/modules/registry";
import { parseModule } from "@/engine/parse/parse";
import type { Code, ConstantValue } from "./code";
import { compileModule } from "./compiler";
import { compileBody, libraryCode } from "./library-code";

const isCode = (constant: ConstantValue): constant is Code =>
  typeof constant === "object" && constant !== null && "instructions" in constant;

/** All that a function's code is, but where it stands in the file and which number it has. */
function essence(code: Code): unknown {
  const { id: _, lines, firstLine, globalsSettledAt, consts, ...rest } = code;
  return { ...rest, lineCount: lines.length, consts: consts.map((c) => (isCode(c) ? essence(c) : c)) };
}

const modules = ["builtins", ...libraryNames()].flatMap((name) => {
  const source = libraryModule(name)?.source ?? null;
  return source === null ? [] : [{ name, source }];
});

test.each(modules)(
  "$name: a function compiled when it is called is what it would have been before",
  ({ name, source }) => {
    const whole = compileModule(parseModule(source), { fileName: `<${name}>`, internal: true });
    const lazy = libraryCode(name, source);
    expect(lazy.instructions).toEqual(whole.instructions);
    const [before, after] = [whole.consts.filter(isCode), lazy.consts.filter(isCode)];
    expect(after.map((code) => [code.name, code.kind, code.argCount])).toEqual(
      before.map((code) => [code.name, code.kind, code.argCount]),
    );
    for (const code of after) {
      const { id } = code;
      compileBody(code);
      expect(code.id).toBe(id);
    }
    expect(after.map(essence)).toEqual(before.map(essence));
  },
);
