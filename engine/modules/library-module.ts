/** What a module of the library is made of. */
import type { PackedCode } from "@/engine/compile/packed-code";
import type { Machine } from "@/engine/machine/machine";
import type { Value } from "@/engine/objects/values";
import type { Part } from "@/engine/part";

export interface LibraryModule {
  readonly name: string;
  /** Names that a program may import from it. */
  readonly exports: ReadonlySet<string>;
  /** Native functions and values; those with a leading underscore serve the Python part only. */
  natives(machine: Machine): Iterable<readonly [string, Value]>;
  /** The Python part, run when the module is first imported; null when there is none. */
  readonly code: PackedCode | null;
  /** The code of the functions of which `code` has only the heads. */
  readonly rest?: Part<{ readonly code: PackedCode }>;
}
