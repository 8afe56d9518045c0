/** Where two executions of one program part. */
import type { Trace, TraceStep } from "./trace";

export interface Parting {
  /** Number of states that both have in common, the initial one included. */
  common: number;
  /** The steps in which they differ first; null for one that has ended there. */
  steps: [TraceStep | null, TraceStep | null];
}

/** The first steps in which two executions of one program differ (RP12); null if one is the beginning of the other, or both are one. */
export function parting(a: Trace, b: Trace): Parting {
  const shorter = Math.min(a.states.length, b.states.length);
  let common = 1;
  while (common < shorter && isSame(a.states[common]?.step ?? null, b.states[common]?.step ?? null)) common++;
  return { common, steps: [a.states[common]?.step ?? null, b.states[common]?.step ?? null] };
}

/** Before they part two executions are in one state, so the same task at the same line does the same. */
function isSame(a: TraceStep | null, b: TraceStep | null): boolean {
  if (a === null || b === null) return a === b;
  return a.task === b.task && a.kind === b.kind && a.line === b.line && a.place === b.place && a.value === b.value;
}
