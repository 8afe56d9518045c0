/** Replays a witness and records the whole visible state after every step. */

import { type CriticalSwitch, type Trace, type TraceState, type TraceStep, traceVersion } from "@/core/execution/trace";
import { criticalSwitch } from "./critical-switch";
import { DoesNotFit } from "./does-not-fit";
import { follow } from "./explore/follow";
import { type Choice, LimitReached, taskOf } from "./explore/system";
import { parseWitness } from "./explore/witness";
import type { Machine } from "./machine/machine";
import { startMachine } from "./machine/start";
import type { PendingSync, Task } from "./machine/task";
import { budgetOf, type ProgramOptions } from "./program-options";
import { asyncStepOf } from "./trace-async-step";
import { CoroutineLanes } from "./trace-coroutines";
import { StepOrder } from "./trace-order";
import { stateOf } from "./trace-state";
import { isSilent, stepOf } from "./trace-step";

/** The witness is not one of this program, or the program cannot be run: the message says which, and what to do. */
export class ReplayError extends DoesNotFit {}

/** A trace is sent and drawn as a whole: about so many characters of it are kept in memory. */
const maxTraceCharacters = 100_000_000;
const charactersPerTask = 100;

/**
 * Every visible operation is a step of the trace, also those that need no choice (starts, joins, releases).
 * Throws ReplayError for a witness that does not fit, EngineFault for what is ours.
 */
export function replay(source: string, witness: string, options: ProgramOptions = {}): Trace {
  let recorder: Recorder | undefined;
  const started = startMachine(source, {
    ...budgetOf(options).start,
    onMachine: (machine) => {
      recorder = new Recorder(machine);
    },
  });
  if ("error" in started || !recorder) throw new ReplayError("error" in started ? started.error.message : "no machine");
  const { machine } = started;
  const parsed = parseWitness(witness);
  if (!parsed.ok) throw new ReplayError(parsed.error.message);
  const following = recorder;
  const followed = refusingLimits(() => follow(machine, parsed.choices, (choice) => following.chosen(choice)));
  if (followed.kind === "drift") throw new ReplayError(followed.message);
  const states = recorder.finish();
  const ending = machine.ending() ?? {
    status: "endless" as const,
    stdout: machine.stdout(),
    exception: null,
    virtualSeconds: machine.virtualSeconds(),
    blocked: [],
  };
  const critical = criticalOf(source, parsed.choices, options, recorder);
  const rules = { clock: options.clock ?? "ideal", memory: options.memory ?? "any" };
  const { stepOfChoice } = recorder;
  return { version: traceVersion, source, witness, rules, states, stepOfChoice, critical, outcome: ending };
}

function criticalOf(
  source: string,
  choices: readonly Choice[],
  options: ProgramOptions,
  recorder: Recorder,
): CriticalSwitch | null {
  const found = criticalSwitch(source, choices, options);
  const step = found && recorder.stepOfChoice[found.choice];
  return found && step !== null && step !== undefined ? { step, without: found.without } : null;
}

/** Watches a machine from its beginning and keeps what it saw. */
class Recorder {
  /** For each choice of the witness the index of the state that its first step led to. */
  readonly stepOfChoice: number[] = [];
  private readonly states: TraceState[] = [];
  private readonly order: StepOrder;
  private readonly coroutines: CoroutineLanes;
  private pending: TraceStep | null = null;
  private isPreemption = false;
  private isNewChoice = false;
  private lastTask = -1;
  private characters = 0;

  constructor(private readonly machine: Machine) {
    this.order = new StepOrder(machine);
    this.coroutines = new CoroutineLanes(machine);
    machine.observe = (task, sync, alternative) => this.see(task, sync, alternative);
    machine.observeAsync = (kind, o, value) => {
      const lane = this.coroutines.actorOf(kind, o);
      if (lane === null) return;
      this.record();
      this.coroutines.note(kind, o);
      const after = this.order.intoAsync(lane, this.states.length, kind, o, value);
      this.pending = { ...asyncStepOf(machine, this.coroutines, lane, kind, o, value), preemption: false, after };
    };
  }

  /** Before each choice of the witness. */
  chosen(choice: Choice): void {
    const task = taskOf(choice);
    const { machine, lastTask } = this;
    this.isPreemption = lastTask >= 0 && task !== lastTask && machine.choices().some((c) => taskOf(c) === lastTask);
    this.isNewChoice = true;
    this.lastTask = task;
  }

  finish(): TraceState[] {
    this.record();
    return this.states;
  }

  private see(task: Task, sync: PendingSync | null, alternative: number): void {
    if (isSilent(task, sync)) return;
    this.record();
    const index = this.states.length;
    if (this.isNewChoice) this.stepOfChoice.push(index);
    const lane = this.coroutines.laneOf(task);
    this.pending = {
      ...stepOf(this.machine, task, sync, alternative),
      task: lane,
      preemption: this.isPreemption,
      after: this.order.into(lane, index, task, sync, alternative),
    };
    this.isPreemption = false;
    this.isNewChoice = false;
  }

  private record(): void {
    const { machine, states } = this;
    const state = stateOf(machine, this.pending, this.coroutines);
    const moved = this.order.passed(states.length, state);
    const known = state.step?.after ?? [];
    for (const arrow of moved) if (!known.some(({ from }) => from === arrow.from)) known.push(arrow);
    this.characters += state.stdout.length + state.tasks.length * charactersPerTask;
    if (this.characters > maxTraceCharacters)
      throw new ReplayError(`This execution is too long to be shown: it has more than ${states.length} operations.`);
    states.push(state);
    this.pending = null;
  }
}

/** A limit on the way is no end of the execution: the witness was made under other limits. */
function refusingLimits<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof LimitReached) throw new ReplayError(`The replay stopped at a limit: ${error.message}.`);
    throw error;
  }
}
