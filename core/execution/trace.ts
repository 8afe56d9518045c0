/**
 * A trace: one execution, step by step, with all that the replay shows. Plain JSON, made by the engine's `replay`.
 */
import type { Outcome } from "./outcome";

/** Bumped when an old viewer would misread a new trace; a viewer refuses other versions in words. */
export const traceVersion = 1;

export type TaskStatus = "not-started" | "ready" | "blocked" | "sleeping" | "finished";

export interface TraceTask {
  /** Index in the order of creation; 0 is the main thread. */
  id: number;
  /** `MainThread`, `Thread-1 (add)`, … as Python names it. */
  name: string;
  status: TaskStatus;
  /** Line it is about to execute (1-based), or the last one if it has finished. */
  line: number;
  /** What it waits for, when blocked or sleeping ("lock", "join of Thread-1", "until 2.5 s"). */
  awaits: string | null;
  /** Names of the locks it holds. */
  holds: string[];
  /** Local variables of its innermost frame of the program, name and repr. */
  locals: { name: string; value: string }[];
}

/** Kinds of visible operations (docs/spec/model.md M1). */
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
  | "print"
  | "end"
  | "exit";

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

export interface Trace {
  version: typeof traceVersion;
  source: string;
  witness: string;
  states: TraceState[];
  outcome: Pick<Outcome, "status" | "stdout" | "exception" | "virtualSeconds" | "blocked">;
}
