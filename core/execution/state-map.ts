/** The map of all states of a small program: what a picture of it needs. Plain JSON, made by the engine's `mapStates`. */
import type { ExplorationError, Outcome } from "./outcome";
import type { TraceStep } from "./trace";

/** How the execution ended in a state, or that it never will. */
export type MapEnd = Pick<Outcome, "status" | "stdout" | "exception">;

/** A state in which something is to be chosen, or an end. Node 0 is the initial one. */
export interface MapNode {
  end: MapEnd | null;
  /** An execution that passes through here, with the fewest preemptions up to here, and goes on to the nearest end. */
  witness: string;
  /** Index of this state in the trace that a replay of `witness` makes. */
  traceIndex: number;
}

/** One choice: which task goes on, and the visible operations up to the next choice. */
export interface MapEdge {
  from: number;
  to: number;
  /** As a witness writes it: task and alternative. */
  choice: string;
  /** Name of the task, as Python gives it. */
  task: string;
  /** The first is what was chosen; what follows happened without a choice, perhaps in other tasks. */
  operations: Omit<TraceStep, "preemption" | "after">[];
}

/** `not-drawn`: the program cannot be run, or it has more states than were asked for. */
export type StateMap =
  | { kind: "map"; nodes: MapNode[]; edges: MapEdge[] }
  | { kind: "not-drawn"; reason: ExplorationError };
