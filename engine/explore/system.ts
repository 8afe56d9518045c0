/**
 * A transition system: what a search needs to know of the thing it searches. The Python machine is one;
 * small abstract programs in the tests are others, so that every search is tested against exact counts.
 */
import type { BlockedTask, OutcomeStatus, Race, WorkerException } from "@/core/execution/outcome";

/**
 * One thing that can happen next: `task * 4 + alternative`. Alternative 0 is the operation itself, 1 its time-out,
 * 2 and 3 further results where the model allows several. A number, because a search keeps millions of them.
 */
export type Choice = number;
export const alternativesPerTask = 4;
export const taskOf = (choice: Choice): number => Math.floor(choice / alternativesPerTask);

/** 128 bits of hash of a state, as four unsigned 32-bit words. */
export type Fingerprint = Uint32Array;

/** How an execution ended; what makes two outcomes one is (status, stdout, exception). */
export interface Ending {
  status: OutcomeStatus;
  stdout: string;
  exception: string | null;
  virtualSeconds: number;
  blocked: BlockedTask[];
}

/** What is told of the end of one execution besides what makes it an outcome. */
export interface EndDetails {
  notes: string[];
  workerExceptions: WorkerException[];
  tasksStarted: number;
}

/** Opaque position in the undo trail. */
export type Mark = number;

/**
 * A system whose states leave out a number (docs/spec/search.md SE25): two that differ by it alone have the same choices, which lead to
 * states that differ by it alone, until a step looks at it.
 */
export interface FoldableSystem {
  /** The number in the present state. */
  offset(): number;
  /** A step on the way here has looked: the number belongs to the state again. */
  readonly hasLooked: boolean;
  /** Changes the number, as a step does: a rewind undoes it. Only before somebody looks. */
  translate(by: number): void;
}

export interface TransitionSystem {
  /**
   * What can happen in this state, in a fixed order (ascending). Empty: the execution has ended, see `ending`.
   * Advancing the clock when nobody can run is no choice: the system has done it before it answers.
   */
  choices(): Choice[];
  /** Performs one choice of `choices()`, up to the next state in which a choice is to be made. */
  step(choice: Choice): void;
  /** How the execution ended; null while it has not. */
  ending(): Ending | null;
  /** Position to which `rewind` can return, any number of times. */
  mark(): Mark;
  /** Undoes every step since the mark, also one that threw LimitReached half-way. Marks are used like a stack. */
  rewind(mark: Mark): void;
  /** Writes the hash of the present state into `into` (length 4). */
  fingerprint(into: Fingerprint): void;
  /** The same, for a system that keeps parts of earlier fingerprints: without them. Only tests ask. */
  fingerprintAfresh?(into: Fingerprint): void;
  /** From now on leaves a number out of the fingerprints, if it has one that can be left out; null if not. */
  fold?(): FoldableSystem | null;
  /** Leaves out nothing any more. */
  unfold?(): void;
  /** Conflicting accesses that two tasks could perform next, in either order, in this state. */
  racesHere(): Race[];
  /** The text printed so far (needed for `endless`, where no end tells it). */
  stdout(): string;
  /** Virtual time now, in seconds. */
  virtualSeconds(): number;
  /** More about the execution that led to the present state, for a system that knows. */
  details?(): EndDetails;
  /** Most tasks that lived at once in any execution so far, steps since undone included. */
  peakTasks?(): number;
  /**
   * Whether two choices offered in this state, of different tasks, lead to the same state in either order, neither
   * disabling or changing the other. Only sleep sets ask; false is always sound, absent means false.
   */
  commutes?(a: Choice, b: Choice): boolean;
}

/** The program ran into a named limit, or into something that is refused at that place: the exploration is bounded, not wrong. */
export class LimitReached extends Error {
  constructor(
    readonly limit: "steps" | "memory" | "output" | "depth" | "tasks" | "time" | "states" | "unsupported",
    message: string,
    readonly line: number | null = null,
  ) {
    super(message);
  }
}
