/**
 * What it means that nobody can go on (M6), and what the wait-for graph of that state looks like: each blocked task waits
 * for what it awaits, and for the task that has it.
 */
import type { BlockedTask } from "@/core/execution/outcome";
import type { Machine } from "./machine";
import type { Task } from "./task";

export function ends(machine: Machine): { status: "deadlock" | "stuck"; blocked: BlockedTask[] } {
  const waiting = machine.tasks.filter((t) => t.isLive && t.sync !== null);
  const waitsFor = new Map<Task, Task | null>();
  const blocked = waiting.map((task): BlockedTask => {
    const sync = task.sync;
    const holder = sync?.operation.heldBy?.(machine, sync) ?? null;
    waitsFor.set(task, holder);
    return {
      task: task.name,
      line: task.line,
      holds: task.holds.map((o) => machine.program.nameOf(machine, o)),
      awaits: sync ? sync.operation.describe(machine, sync) : "",
      heldBy: holder?.name ?? null,
    };
  });
  return { status: waiting.some((t) => isOnCycle(t, waitsFor)) ? "deadlock" : "stuck", blocked };
}

function isOnCycle(start: Task, waitsFor: Map<Task, Task | null>): boolean {
  const seen = new Set<Task>();
  for (let t: Task | null | undefined = waitsFor.get(start); t && !seen.has(t); t = waitsFor.get(t)) {
    if (t === start) return true;
    seen.add(t);
  }
  return false;
}
