import type { Trace } from "@/core/execution/trace";

/** More lanes than this are not read by anybody. */
const maxVisibleTasks = 8;

/**
 * Ids of the tasks to draw, in order of creation: all of them, or the first ones and the one that moved last,
 * so that lanes hardly jump while stepping through a program with thousands of tasks.
 */
export function visibleTasks(trace: Trace, index: number): number[] {
  const ids = trace.states[trace.states.length - 1].tasks.map((task) => task.id);
  if (ids.length <= maxVisibleTasks) return ids;
  const first = ids.slice(0, maxVisibleTasks - 1);
  const active = trace.states[index].step?.task ?? first[0];
  return first.includes(active) ? ids.slice(0, maxVisibleTasks) : [...first, active];
}
