/**
 * Follows a schedule on a system and notices drift: a named task that cannot run means that the program is not the
 * one the schedule was made for, or that the engine is not deterministic.
 */
import { type Choice, type TransitionSystem, taskOf } from "./system";
import { choiceName } from "./witness";

export type Followed =
  | { kind: "followed" }
  /** At `step` (from 0) the schedule names a choice that is not offered; `ended` if nothing is. */
  | { kind: "drift"; step: number; choice: Choice; offered: Choice[]; ended: boolean; message: string };

/**
 * Performs the choices from the present state of the system and leaves it in the last state reached.
 * `onStep` is called before each step. Errors: what the system throws, LimitReached included.
 */
export function follow(
  system: TransitionSystem,
  choices: readonly Choice[],
  onStep?: (choice: Choice, step: number) => void,
): Followed {
  for (let step = 0; step < choices.length; step++) {
    const choice = choices[step];
    const offered = system.choices();
    if (!offered.includes(choice)) return drift(step, choice, offered);
    onStep?.(choice, step);
    system.step(choice);
  }
  return { kind: "followed" };
}

function drift(step: number, choice: Choice, offered: Choice[]): Followed {
  const ended = offered.length === 0;
  const can = ended
    ? "the execution has already ended"
    : `only ${offered.map(choiceName).join(", ")} can happen in that state`;
  return {
    kind: "drift",
    step,
    choice,
    offered,
    ended,
    message: `Step ${step + 1} of the witness is ${choiceName(choice)} (task ${taskOf(choice)}), but ${can}. The witness belongs to another program, another option or another version of the engine: explore the program again to get a new one.`,
  };
}
