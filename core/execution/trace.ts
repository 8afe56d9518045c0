/**
 * A trace: one execution, step by step, with all that the replay shows. Plain JSON, made by the engine's `replay`.
 */
import type { Outcome } from "./outcome";

/** Bumped when an old viewer would misread a new trace; a viewer refuses other versions in words. */
export const traceVersion = 2;

export type TaskStatus = "not-started" | "ready" | "blocked" | "sleeping" | "finished";

/** `coroutine`: a task of asyncio, with a lane of its own beside the thread that runs its event loop. */
export type TaskKind = "thread" | "process" | "coroutine";

/** Ids of asyncio tasks begin here, so that they never meet those of threads; the first one (`Task-1`) has this id + 1. */
export const firstCoroutineId = 1_000_000;

export interface TraceTask {
  /** Index in the order of creation; 0 is the main thread. From `firstCoroutineId` on: tasks of asyncio. */
  id: number;
  kind: TaskKind;
  /** `MainThread`, `Thread-1 (add)`, `Process-1`, `Task-2`, … as Python names it. */
  name: string;
  status: TaskStatus;
  /** Line it is about to execute (1-based), or the last one if it has finished. */
  line: number;
  /** What it waits for, when blocked or sleeping ("lock", "join of Thread-1", "until 2.5 s"). */
  awaits: string | null;
  /** Ids of the tasks that have what it waits for, or are it; empty when nobody does (a signal, an item, a time). */
  waitsFor: number[];
  /** Names of the locks it holds. */
  holds: string[];
  /** Local variables of its innermost frame of the program, name and repr. */
  locals: { name: string; value: string }[];
}

/**
 * Kinds of visible operations (docs/spec/model.md M1); `timeout` ends a waiting in vain. And what tasks of asyncio do: `resume` goes on after an `await`,
 * `suspend` waits in one, `idle` is an event loop with nothing to do, `put` and `get` move an item through a queue.
 */
export type OperationKind =
  | "begin"
  | "read"
  | "write"
  | "call"
  | "acquire"
  | "release"
  | "wait"
  | "notify"
  | "start"
  | "join"
  | "sleep"
  | "wake"
  | "timeout"
  | "print"
  | "end"
  | "exit"
  | "resume"
  | "suspend"
  | "idle"
  | "put"
  | "get";

/** Why one step comes after another in every execution like this one (docs/spec/replay.md RP5). */
export type OrderReason = "start" | "join" | "lock" | "signal" | "message" | "result";

/** An arrow of happens-before, from an earlier step of another task to the step that carries it. */
export interface TraceOrder {
  /** Index in `Trace.states` of the state that the earlier step led to. */
  from: number;
  reason: OrderReason;
}

export interface TraceStep {
  /** Who moved. */
  task: number;
  kind: OperationKind;
  /** Line of the operation (1-based). */
  line: number;
  /** The place or object, as the student knows it ("counter", "lock", "results.append"); null if none. */
  place: string | null;
  /** The value read, written or printed, as repr or text; null if none. */
  value: string | null;
  /** True when the task before could have gone on. */
  preemption: boolean;
  /** Steps of other tasks that this one had to come after. */
  after: TraceOrder[];
}

/** The whole visible state after a step. */
export interface TraceState {
  /** The step that led here; null for the initial state. */
  step: TraceStep | null;
  tasks: TraceTask[];
  /** Shared values worth showing: globals that are data, name and repr, in order of definition. */
  shared: { name: string; value: string }[];
  stdout: string;
  virtualSeconds: number;
}

/** How the program would have ended. */
export type TraceEnd = Pick<Outcome, "status" | "stdout" | "exception">;

/** The switch that makes the difference (docs/spec/replay.md RP6). */
export interface CriticalSwitch {
  /** Index in `Trace.states` of the state that the switch's first step led to. */
  step: number;
  /** The end without this switch and with no switch after it that is not forced. */
  without: TraceEnd;
}

/** Under which rules the execution ran (docs/spec/model.md M3, M9): with the source and the witness all that a link needs. */
export interface TraceRules {
  clock: "ideal" | "any";
  memory: "any" | "gil";
}

export interface Trace {
  version: typeof traceVersion;
  source: string;
  witness: string;
  rules: TraceRules;
  states: TraceState[];
  /** For each choice of the witness the index of the state that its first step led to; absent in traces made by hand. */
  stepOfChoice?: number[];
  /** Null when no switch makes a difference, or none was found within the bound of RP6. */
  critical: CriticalSwitch | null;
  outcome: Pick<Outcome, "status" | "stdout" | "exception" | "virtualSeconds" | "blocked">;
}
