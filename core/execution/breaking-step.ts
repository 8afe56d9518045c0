/** Where a replay of a schedule that breaks a property begins. */
import type { Trace } from "./trace";

/**
 * The switch that makes the difference where there is one; else the state in which the property is broken, after `breaksAt` choices;
 * the beginning when neither is known.
 */
export function breakingStep({ critical, stepOfChoice, states }: Trace, breaksAt: number | null): number {
  if (critical !== null) return critical.step;
  if (stepOfChoice === undefined || breaksAt === null || breaksAt < 1) return 0;
  return Math.max(0, (stepOfChoice[breaksAt] ?? states.length) - 1);
}
