/** Coroutines that were made and never begun: CPython warns of them, because forgetting `await` is a mistake nothing else shows. */
import type { PyGenerator } from "./frame";
import type { Machine } from "./machine";

const change = (m: Machine, name: string, by: number) =>
  m.trail.mapSet(m, m.unawaited, name, (m.unawaited.get(name) ?? 0) + by);

export const isCoroutine = (gen: PyGenerator): boolean => gen.frame.code.kind === "coroutine";

export function noteMade(m: Machine, gen: PyGenerator): void {
  if (isCoroutine(gen)) change(m, gen.qualifiedName, 1);
}

/** It begins, or is closed on purpose. */
export function noteBegun(m: Machine, gen: PyGenerator): void {
  if (gen.state === "created" && isCoroutine(gen)) change(m, gen.qualifiedName, -1);
}

/** At the end of the process, once for each. */
export function warnOfUnawaited(m: Machine): void {
  for (const [name, count] of m.unawaited) {
    for (let i = 0; i < count; i++) {
      m.write(`${m.program.fileName}: RuntimeWarning: coroutine '${name}' was never awaited\n`, "stderr");
    }
  }
}
