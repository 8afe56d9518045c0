/** Whether a driver has got where the challenge wanted (CH42). */
import type { OutcomeStatus } from "../execution/outcome";
import type { DriveGoal } from "./challenge";

/** `end`: null while the execution goes on. */
export function isGoalReached(goal: DriveGoal, state: { end: OutcomeStatus | null; stdout: string }): boolean {
  if (goal.end !== undefined && goal.end !== state.end) return false;
  return goal.prints === undefined || state.stdout.split("\n").includes(goal.prints);
}
