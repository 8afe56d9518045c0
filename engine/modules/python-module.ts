/** A module of the library that is written in Python, with native parts where it needs them. */
import type { Machine } from "@/engine/machine/machine";
import type { Value } from "@/engine/objects/values";
import type { LibraryModule } from "./registry";

/** `exports` are the names that a program may use; `natives` may have more, with a leading underscore. */
export function pythonModule(
  name: string,
  exports: readonly string[],
  source: string | null,
  natives: (machine: Machine) => Iterable<readonly [string, Value]> = () => [],
): LibraryModule {
  return { name, exports: new Set(exports), source, natives };
}
