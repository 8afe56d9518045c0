/** From the middle of an execution to its end: what a witness of a violation shows after it. */
import { type Choice, LimitReached, type TransitionSystem, taskOf } from "./system";

/** After so many steps in a row another task goes on, so that one that waits by looping lets the others run. */
const stepsInARow = 200;

/**
 * Performs choices until the execution ends and returns them; null (and the system as it was) if it does not within
 * `maxSteps`. Without need no task is left.
 */
export function completed(system: TransitionSystem, last: Choice | null, maxSteps: number): Choice[] | null {
  const start = system.mark();
  const made: Choice[] = [];
  let task = last === null ? 0 : taskOf(last);
  let inARow = 0;
  try {
    for (let offered = system.choices(); offered.length > 0; offered = system.choices()) {
      if (made.length >= maxSteps) break;
      let choice = inARow < stepsInARow ? offered.find((c) => taskOf(c) === task) : undefined;
      choice ??= offered.find((c) => taskOf(c) > task) ?? offered[0];
      inARow = taskOf(choice) === task ? inARow + 1 : 0;
      task = taskOf(choice);
      made.push(choice);
      system.step(choice);
    }
    if (system.ending() !== null) return made;
  } catch (e) {
    if (!(e instanceof LimitReached)) throw e;
  }
  system.rewind(start);
  return null;
}
