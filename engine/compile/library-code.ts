/**
 * Code of the library's Python parts, made once for all runs of this process. Of the modules that every page loads, most functions
 * are only heads at first: name and parameters. Their code comes together when one of them is first called.
 */
import type { LibraryModule } from "@/engine/modules/library-module";
import type { Code } from "./code";
import { unpackCode } from "./packed-code";

const made = new Map<string, Code>();
const completed = new Map<string, Code>();

/** Errors: the module has no Python part. */
export function libraryCode(module: LibraryModule): Code {
  const { name, code: packed } = module;
  let code = made.get(name);
  if (code === undefined) {
    if (packed === null) throw new Error(`the library's ${name} has no Python part`);
    code = unpackCode(packed, `<${name}>`, (head) => restOf(module).consts[head] as Code);
    made.set(name, code);
  }
  return code;
}

/** Errors: NotLoaded. */
function restOf({ name, rest }: LibraryModule): Code {
  let code = completed.get(name);
  if (code === undefined) {
    if (rest === undefined) throw new Error(`the library's ${name} has no second part`);
    code = unpackCode(rest.here.code, `<${name}>`);
    completed.set(name, code);
  }
  return code;
}
