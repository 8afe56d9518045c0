/** A module of the library that is written in Python, with native parts where it needs them. */
import type { PackedCode } from "@/engine/compile/packed-code";
import type { Machine } from "@/engine/machine/machine";
import type { Value } from "@/engine/objects/values";
import type { LibraryModule } from "./library-module";

/** `exports` are the names that a program may use; `natives` may have more, with a leading underscore. */
export function pythonModule(
  name: string,
  exports: readonly string[],
  code: PackedCode,
  natives: (machine: Machine) => Iterable<readonly [string, Value]> = () => [],
): LibraryModule {
  return { name, exports: new Set(exports), code, natives };
}
