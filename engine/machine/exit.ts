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
  for (const task of waiting) waitsFor.set(task, holderFor(machine, task));
  const blocked = waiting.map((task) => blockedTask(machine, task));
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

/** What a task that stands before an operation waits for, and who has that. */
export function blockedTask(machine: Machine, task: Task): BlockedTask {
  return {
    task: task.label,
    line: task.line,
    holds: task.holds.map((o) => machine.program.nameOf(machine, o)),
    awaits: task.sync ? task.sync.operation.describe(machine, task.sync) : "",
    heldBy: holderFor(machine, task)?.label ?? null,
  };
}

function holderFor(machine: Machine, { sync }: Task): Task | null {
  return sync?.operation.heldBy?.(machine, sync) ?? null;
}
