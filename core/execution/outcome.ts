/**
 * What an exploration says: every way in which a program can end, with a witness for each.
 * These are the words that the engine, the server, the content and the pages share.
 */

/** How an execution ended (docs/spec/model.md M6). */
export type OutcomeStatus = "finished" | "deadlock" | "stuck" | "exception" | "endless";

/** What one task was doing when nobody could go on. */
export interface BlockedTask {
  task: string;
  line: number;
  /** Names of the locks it holds, as the student knows them. */
  holds: string[];
  /** What it waits for, in words ("lock_b", "join of Thread-1"). */
  awaits: string;
  /** The task that has what it waits for, when there is one. */
  heldBy: string | null;
}

export interface Outcome {
  status: OutcomeStatus;
  /** All that was printed, line ends as the program wrote them. */
  stdout: string;
  /** `Type: message` when the main thread ended by an uncaught exception, else null. */
  exception: string | null;
  /** Virtual time of the witness's end, in seconds. */
  virtualSeconds: number;
  /**
   * Least and greatest virtual time of all executions with this outcome, in seconds; of an incomplete exploration those of the
   * executions seen. The greatest is null if there is none (`endless`, or it can poll as often as it likes before it ends).
   */
  virtualSecondsRange: [number, number | null];
  /** Probability under a uniformly random choice of the next runnable task; null when the exploration is not complete. */
  chance: number | null;
  /** Text that `replay` accepts: reaches this outcome every time, with the fewest preemptions. */
  witness: string;
  /** For `deadlock` and `stuck`: who waits for what. Empty otherwise. */
  blocked: BlockedTask[];
  /** Of the witness: what the interpreter warns of ("coroutine 'x' was never awaited"), in order. */
  notes: string[];
  /** Of the witness: exceptions that ended threads or child processes, in order. */
  workerExceptions: WorkerException[];
  /** Of the witness: threads and processes started, the main one not counted. */
  tasksStarted: number;
}

/** An exception that ended a thread or a process other than the main one. */
export interface WorkerException {
  task: string;
  /** `Type: message` */
  exception: string;
  /** Line in which it left the program's code; null if it never was in it. */
  line: number | null;
}

/** Two accesses to one place that nothing orders, at least one of them a write. */
export interface Race {
  place: string;
  lines: [number, number];
  tasks: [string, string];
}

/** A program that could not be explored, or ended by a limit. */
export interface ExplorationError {
  kind: "syntax" | "unsupported" | "limit" | "engine-fault";
  message: string;
  line: number | null;
  column: number | null;
}

export interface Exploration {
  /** True only if every reachable state was visited: then what is not listed is impossible. */
  complete: boolean;
  states: number;
  /** Visible operations performed by the search, revisits included. */
  steps: number;
  ms: number;
  outcomeCount: number;
  outcomes: Outcome[];
  races: Race[];
  /** Most threads and processes, the main one not counted, that lived at once in any execution seen. */
  peakTasks: number;
  error: ExplorationError | null;
}
