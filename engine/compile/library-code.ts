/** Code of the library's Python parts, made once for all runs of this process. */
import type { LibraryModule } from "@/engine/modules/library-module";
import type { Code } from "./code";
import { unpackCode } from "./packed-code";

const made = new Map<string, Code>();

/** Errors: the module has no Python part. */
export function libraryCode({ name, code: packed }: LibraryModule): Code {
  let code = made.get(name);
  if (code === undefined) {
    if (packed === null) throw new Error(`the library's ${name} has no Python part`);
    code = unpackCode(packed, `<${name}>`);
    made.set(name, code);
  }
  return code;
}
