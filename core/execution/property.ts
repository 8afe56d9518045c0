/**
 * What a program has to keep in every execution: the question that `verify` answers (docs/spec/search.md, PR rules).
 * Plain JSON, written by authors of repairs; every part that is given must hold.
 */

/** Ends that a property can forbid. */
export type ForbiddenEnd = "deadlock" | "stuck" | "endless" | "exception";

/** What the whole output of an execution must be like. A line is what stands before a line end, or after the last one if that is not empty. */
export interface OutputCondition {
  contains?: string[];
  excludes?: string[];
  firstLine?: string;
  lastLine?: string;
  /** Exactly these lines, in any order. */
  lines?: string[];
  fewestLines?: number;
  mostLines?: number;
}

/** A part of the program: from a comment `# region NAME` to the next `# end`, or from one line to another, both included. */
export type Region = { region: string } | { lines: [number, number] };

export interface ProgramProperty {
  /** No execution ends so. */
  never?: ForbiddenEnd[];
  /** Every execution, however it ends, has printed one of these. */
  outputs?: string[];
  output?: OutputCondition;
  noDataRace?: boolean;
  /** No exception leaves a thread or a process other than the main one. */
  noWorkerException?: boolean;
  /** Never more than `most` tasks at once inside. */
  inside?: (Region & { most: number })[];
  mostVirtualSeconds?: number;
  /** Every execution that ends has started so many tasks (threads and processes, the main one not counted). */
  fewestTasks?: number;
  /** Never more tasks at once that have been started and have not ended. */
  mostRunning?: number;
}

export type PropertyPart = keyof ProgramProperty;

/** The part of a property that an execution breaks, and how. */
export interface Violation {
  part: PropertyPart;
  message: string;
}
