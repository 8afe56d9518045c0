/** Coroutines that were made and never begun: CPython warns of them, because forgetting `await` is a mistake nothing else shows. */
import { PyDict } from "@/engine/objects/dict";
import { PyInstance } from "@/engine/objects/instance";
import { PyList } from "@/engine/objects/sequences";
import type { Value } from "@/engine/objects/values";
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

/** At the end of the process: what an event loop that the program has a name for leaves undone or unheard. */
export function noteLeftovers(m: Machine, globals: Iterable<Value>): void {
  for (const loop of globals) {
    const tasks = loop instanceof PyInstance && loop.attrs?.has("_ready") ? loop.attrs.get("_tasks") : undefined;
    if (!(tasks instanceof PyDict)) continue;
    for (const _ of tasks.live()) m.note("Task was destroyed but it is pending!");
    const failures = (loop as PyInstance).attrs?.get("_failures");
    if (!(failures instanceof PyList)) continue;
    for (const future of failures.items)
      if (future instanceof PyInstance && future.attrs?.get("_log_traceback") === true)
        m.note(`${future.cls.name} exception was never retrieved`);
  }
}

/** At the end of the process, once for each. */
export function warnOfUnawaited(m: Machine): void {
  for (const [name, count] of m.unawaited) {
    for (let i = 0; i < count; i++) {
      m.note(`coroutine '${name}' was never awaited`);
      m.write(`${m.program.fileName}: RuntimeWarning: coroutine '${name}' was never awaited\n`, "stderr");
    }
  }
}
