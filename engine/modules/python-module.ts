/** A module of the library that is written in Python, with native parts where it needs them. */
import type { Machine } from "@/engine/machine/machine";
import type { Value } from "@/engine/objects/values";
import type { LibraryModule } from "./library-module";

/** `exports` are the names that a program may use; `natives` may have more, with a leading underscore. */
export function pythonModule(
  name: string,
  exports: readonly string[],
  source: string | null,
  natives: (machine: Machine) => Iterable<readonly [string, Value]> = () => [],
): LibraryModule {
  return { name, exports: new Set(exports), source, natives };
}

const binding = /^(?:(?:async )?def|class) (\w+)|^((?:\w+(?:, | = ))*\w+) = /gm;

/** The names that the text of a module binds at its top level, those of the library's own aside. */
export function publicNames(source: string): string[] {
  const names = [...source.matchAll(binding)].flatMap(([, name, list]) => name ?? (list as string).split(/, | = /));
  return [...new Set(names)].filter((n) => !n.startsWith("_"));
}
