/** Where control passes from one task to another in a trace. */
import type { TraceState } from "./trace";

/** Whether another task made the step that led to this state than the one before (RP7). */
export function isSwitch(states: readonly TraceState[], index: number): boolean {
  const step = states[index]?.step;
  const before = states[index - 1]?.step;
  return step != null && before != null && step.task !== before.task;
}

/** The nearest switch after (`1`) or before (`-1`) a state; null if there is none. */
export function nearestSwitch(states: readonly TraceState[], index: number, direction: 1 | -1): number | null {
  for (let at = index + direction; at > 0 && at < states.length; at += direction) if (isSwitch(states, at)) return at;
  return null;
}
