/** Replays a witness and records the whole visible state after every step. */
import { type Trace, type TraceState, type TraceStep, traceVersion } from "@/core/execution/trace";
import { follow } from "./explore/follow";
import { LimitReached, taskOf } from "./explore/system";
import { parseWitness } from "./explore/witness";
import type { Machine } from "./machine/machine";
import { startMachine } from "./machine/start";
import { budgetOf, type ProgramOptions } from "./program-options";
import { stateOf } from "./trace-state";
import { stepOf } from "./trace-step";

/** The witness is not one of this program, or the program cannot be run: the message says which, and what to do. */
export class ReplayError extends Error {}

/** A trace is sent and drawn as a whole: about so many characters of it are kept in memory. */
const maxTraceCharacters = 100_000_000;
const charactersPerTask = 100;

/**
 * Every visible operation is a step of the trace, also those that need no choice (starts, joins, releases).
 * Throws ReplayError for a witness that does not fit, EngineFault for what is ours.
 */
export function replay(source: string, witness: string, options: ProgramOptions = {}): Trace {
  const states: TraceState[] = [];
  let pending: TraceStep | null = null;
  let isPreemption = false;
  let characters = 0;
  const record = (machine: Machine) => {
    const state = stateOf(machine, pending);
    characters += state.stdout.length + state.tasks.length * charactersPerTask;
    if (characters > maxTraceCharacters)
      throw new ReplayError(`This execution is too long to be shown: it has more than ${states.length} operations.`);
    states.push(state);
    pending = null;
  };
  const observe = (machine: Machine) => {
    machine.observe = (task, sync) => {
      // A thread object gets its number: nothing that a student would call a step.
      if (sync?.name === "number") return;
      record(machine);
      pending = { ...stepOf(machine, task, sync), preemption: isPreemption };
      isPreemption = false;
    };
  };
  const started = startMachine(source, { ...budgetOf(options).start, onMachine: observe });
  if ("error" in started) throw new ReplayError(started.error.message);
  const { machine } = started;
  const parsed = parseWitness(witness);
  if (!parsed.ok) throw new ReplayError(parsed.error.message);
  let lastTask = -1;
  const followed = refusingLimits(() =>
    follow(machine, parsed.choices, (choice) => {
      const task = taskOf(choice);
      isPreemption = lastTask >= 0 && task !== lastTask && machine.choices().some((c) => taskOf(c) === lastTask);
      lastTask = task;
    }),
  );
  if (followed.kind === "drift") throw new ReplayError(followed.message);
  record(machine);
  const ending = machine.ending();
  const endless = {
    status: "endless" as const,
    stdout: machine.stdout(),
    exception: null,
    virtualSeconds: machine.virtualSeconds(),
    blocked: [],
  };
  return { version: traceVersion, source, witness, states, outcome: ending ?? endless };
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
