/**
 * The player drives: in every state the legal choices are shown with what each would do, the player picks one, and may take
 * any number of steps back. Choices have the names they have in a witness: `1` is task 1, `1t` the time-out it waits with.
 */

import type { BlockedTask, ExplorationError, OutcomeStatus } from "@/core/execution/outcome";
import type { TraceState, TraceStep } from "@/core/execution/trace";
import { DoesNotFit } from "./does-not-fit";
import { alternativesPerTask, type Choice, type Ending, LimitReached, type Mark, taskOf } from "./explore/system";
import { choiceName, formatWitness } from "./explore/witness";
import { blockedTask } from "./machine/exit";
import type { Machine } from "./machine/machine";
import { startMachine } from "./machine/start";
import { type Budget, budgetOf, type ProgramOptions } from "./program-options";
import { stateOf } from "./trace-state";
import { isSilent, stepOf } from "./trace-step";

/** One thing that can happen next. */
export interface DriveChoice {
  /** What `step` takes: `1`, `1t`. */
  name: string;
  task: number;
  /** True for the time-out of what the task waits for. */
  isTimeout: boolean;
  /** What the task would do first; what nobody can notice happens along with it. */
  next: TraceStep;
}

export interface DriveView {
  state: TraceState;
  /** The operations that the last choice led to, in order; empty at the start. */
  passed: TraceStep[];
  /** Empty: the execution has ended, see `ending`. */
  choices: DriveChoice[];
  /** Who cannot move, and what each waits for. */
  blocked: BlockedTask[];
  ending: { status: OutcomeStatus; exception: string | null } | null;
  /** The way so far: `replay` shows it. */
  witness: string;
}

/** The program cannot be run, or ran into a limit with the last choice (which is not taken then). */
export type Driven = { kind: "view"; view: DriveView } | { kind: "error"; error: ExplorationError };

/** A choice that is not offered, with the ones that are. */
export class IllegalChoice extends DoesNotFit {
  constructor(
    readonly position: number,
    given: string,
    offered: readonly string[],
  ) {
    const can = offered.length === 0 ? "the execution has ended" : `offered are ${offered.join(", ")}`;
    super(`Choice ${position + 1}, "${given.slice(0, 40)}", cannot be made: ${can}.`);
  }
}

/** One execution under the player's hand. A step costs one step of the machine, a step back the changes it made. */
export class Drive {
  private readonly taken: { choice: Choice; before: Mark; passed: TraceStep[] }[] = [];
  private readonly initial: Mark;
  private passing: TraceStep[] = [];
  private isPreemption = false;

  private constructor(
    private readonly machine: Machine,
    private readonly budget: Budget,
  ) {
    this.initial = machine.mark();
    machine.observe = (task, sync, alternative) => {
      if (isSilent(task, sync)) return;
      this.passing.push({ ...stepOf(machine, task, sync, alternative), preemption: this.isPreemption, after: [] });
      this.isPreemption = false;
    };
  }

  /** Before the first choice; `timeoutMs` is for each step. An error if the program cannot be run. */
  static start(source: string, options: ProgramOptions = {}): Drive | { error: ExplorationError } {
    const budget = budgetOf(options);
    const started = startMachine(source, budget.start);
    return "error" in started ? { error: started.error } : new Drive(started.machine, budget);
  }

  /** Makes a choice. Null, or the limit that the program ran into: then the choice is not taken. Throws IllegalChoice. */
  step(name: string): ExplorationError | null {
    const { machine } = this;
    const offered = machine.choices();
    const choice = offered.find((c) => choiceName(c) === name);
    if (choice === undefined) throw new IllegalChoice(this.taken.length, name, offered.map(choiceName));
    const before = machine.mark();
    this.passing = [];
    this.isPreemption = this.preempts(choice);
    this.budget.restart();
    try {
      machine.step(choice);
    } catch (error) {
      if (!(error instanceof LimitReached)) throw error;
      machine.rewind(before);
      const kind = error.limit === "unsupported" ? "unsupported" : "limit";
      return { kind, message: error.message, line: error.line, column: null };
    }
    this.taken.push({ choice, before, passed: this.passing });
    return null;
  }

  /** Takes back so many choices; more than were made leads to the start. */
  undo(count = 1): void {
    const kept = Math.max(0, this.taken.length - count);
    const [first] = this.taken.splice(kept);
    if (first) this.machine.rewind(first.before);
  }

  reset(): void {
    this.taken.length = 0;
    this.machine.rewind(this.initial);
  }

  view(): DriveView {
    const { machine } = this;
    const passed = this.taken.at(-1)?.passed ?? [];
    const ending = machine.ending();
    return {
      state: stateOf(machine, passed.at(-1) ?? null),
      passed,
      choices: machine.choices().map((choice) => this.describe(choice)),
      blocked: blockedIn(machine, ending),
      ending: ending && { status: ending.status, exception: ending.exception },
      witness: formatWitness(this.taken.map(({ choice }) => choice)),
    };
  }

  private describe(choice: Choice): DriveChoice {
    const { machine } = this;
    const task = machine.tasks[taskOf(choice)];
    if (task === undefined) throw new Error(`there is no task ${taskOf(choice)}`);
    const name = choiceName(choice);
    const next = {
      ...stepOf(machine, task, task.sync, choice % alternativesPerTask),
      preemption: this.preempts(choice),
      after: [],
    };
    return { name, task: task.id, isTimeout: name.endsWith("t"), next };
  }

  /** Whether it switches away from a task that could go on. */
  private preempts(choice: Choice): boolean {
    const last = this.taken.at(-1);
    if (last === undefined || taskOf(last.choice) === taskOf(choice)) return false;
    return this.machine.choices().some((c) => taskOf(c) === taskOf(last.choice));
  }
}

function blockedIn(machine: Machine, ending: Ending | null): BlockedTask[] {
  if (ending !== null) return ending.blocked;
  const canMove = new Set(machine.choices().map(taskOf));
  return machine.tasks
    .filter((task) => task.isLive && task.sync !== null && !canMove.has(task.id))
    .map((task) => blockedTask(machine, task));
}

/** The state after these choices, from the start. Errors of the program are in the result; throws IllegalChoice. */
export function drive(source: string, choices: readonly string[], options: ProgramOptions = {}): Driven {
  const session = Drive.start(source, options);
  if (!(session instanceof Drive)) return { kind: "error", error: session.error };
  for (const choice of choices) {
    const error = session.step(choice);
    if (error !== null) return { kind: "error", error };
  }
  return { kind: "view", view: session.view() };
}
