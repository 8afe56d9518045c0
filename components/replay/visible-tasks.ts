import type { Trace } from "@/core/execution/trace";

/** More lanes than this are not read by anybody; beside a program there is room for fewer. */
export const mostLanes = 12;
export const mostMarks = 8;

/**
 * Ids of the tasks to draw, in order of creation: all of them, or the first ones and the one that moved last,
 * so that lanes hardly jump while stepping through a program with thousands of tasks.
 */
export function visibleTasks(trace: Trace, index: number, most: number): number[] {
  const ids = trace.states[trace.states.length - 1].tasks.map((task) => task.id);
  if (ids.length <= most) return ids;
  const first = ids.slice(0, most - 1);
  const active = trace.states[index].step?.task ?? first[0];
  return first.includes(active) ? ids.slice(0, most) : [...first, active];
}
