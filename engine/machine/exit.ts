/**
 * What it means that nobody can go on (M6), and what the wait-for graph of that state looks like: each blocked task waits
 * for what it awaits, and for the task that has it.
 */
import type { BlockedTask } from "@/core/execution/outcome";
import type { Machine } from "./machine";
import type { Task } from "./task";

export function ends(machine: Machine): { status: "deadlock" | "stuck"; blocked: BlockedTask[] } {
  const waiting = machine.tasks.filter((t) => t.isLive && t.sync !== null);
  const blocked = waiting.map((task) => blockedTask(machine, task));
  return { status: waiting.some((t) => holderOnCycle(machine, t) !== null) ? "deadlock" : "stuck", blocked };
}

/** One of those for whom a task waits and who wait for it in turn, however long the way; null if it is on no cycle. */
function holderOnCycle(machine: Machine, start: Task): Task | null {
  return holdersFor(machine, start).find((holder) => waitsFor(machine, holder, start)) ?? null;
}

function waitsFor(machine: Machine, from: Task, target: Task): boolean {
  const seen = new Set<Task>();
  const todo = [from];
  for (let task = todo.pop(); task; task = todo.pop()) {
    if (task === target) return true;
    if (seen.has(task)) continue;
    seen.add(task);
    todo.push(...holdersFor(machine, task));
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

function holderFor(machine: Machine, task: Task): Task | null {
  return holderOnCycle(machine, task) ?? holdersFor(machine, task)[0] ?? null;
}

/** Those for whom a task waits. A permit of a semaphore can come from any of those that have one. */
export function holdersFor(machine: Machine, { sync }: Task): readonly Task[] {
  if (sync === null) return [];
  const all = sync.operation.holders?.(machine, sync);
  if (all !== undefined) return all;
  const one = sync.operation.heldBy?.(machine, sync) ?? null;
  return one === null ? [] : [one];
}
