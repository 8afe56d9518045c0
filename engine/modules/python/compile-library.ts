/** Compiles the library's Python parts to what is committed in engine/modules/compiled. */
import { compileModule } from "@/engine/compile/compiler";
import { packCode, packInTwo } from "@/engine/compile/pack-code";
import type { PackedCode } from "@/engine/compile/packed-code";
import { parseModule } from "@/engine/parse/parse";
import { earlyFunctions } from "./early";
import { librarySources } from "./sources";

const binding = /^(?:(?:async )?def|class) (\w+)|^((?:\w+(?:, | = ))*\w+) = /gm;

/** The names that the text of a module binds at its top level, those of the library's own aside. */
function publicNames(source: string): string[] {
  const names = [...source.matchAll(binding)].flatMap(([, name, list]) => name ?? (list as string).split(/, | = /));
  return [...new Set(names)].filter((n) => !n.startsWith("_"));
}

const fileOf = ({ table, stream, imports }: PackedCode, more: string): string =>
  `// Made from engine/modules/python by \`npm run compile:library\`; not to be edited.
import type { PackedCode } from "@/engine/compile/packed-code";

export const code: PackedCode = {
  imports: ${JSON.stringify(imports)},
  table: ${JSON.stringify(table)},
  stream: ${JSON.stringify(stream)},
};
${more}`;

/** The files of engine/modules/compiled and what has to be in them. */
export function compileLibrary(): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, source] of Object.entries(librarySources)) {
    const module = compileModule(parseModule(source), { fileName: `<${name}>`, internal: true });
    const early = earlyFunctions[name];
    const { code, rest } = early === undefined ? { code: packCode(module), rest: null } : packInTwo(module, early);
    files.set(
      `${name}.ts`,
      fileOf(code, `export const publicNames: readonly string[] = ${JSON.stringify(publicNames(source))};\n`),
    );
    if (rest !== null) files.set(`${name}-rest.ts`, fileOf(rest, ""));
  }
  return files;
}
