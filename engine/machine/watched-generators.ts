/** Generators that stand suspended where leaving them for ever would run code (see abandoned.ts). */
import type { PyGenerator } from "./frame";
import type { Machine } from "./machine";

/** A generator stops at a `yield`: it is worth watching if leaving it there runs code. */
export function watchGenerator(m: Machine, gen: PyGenerator): void {
  if (gen.frame.blocks.length > 0 && gen.frame.code.kind !== "coroutine")
    m.trail.set(m, "unfinished", [...m.unfinished, gen]);
}

/** It goes on, so it is not abandoned now. */
export function unwatchGenerator(m: Machine, gen: PyGenerator): void {
  if (m.unfinished.includes(gen)) {
    m.trail.set(
      m,
      "unfinished",
      m.unfinished.filter((g) => g !== gen),
    );
  }
}
