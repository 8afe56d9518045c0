/** What a simulation of a scenario says: total time, memory, timelines and why. Times are milliseconds. */
import type { Choice, Model } from "./choice";

/**
 * What a task (or a core) does. `handing`: switching tasks and passing data, which is work but not the task's.
 * `starting`: a worker for it starts up. The last four wait: for the GIL, a free core, the event loop, a worker
 * (in `sync` and before its turn: for the tasks before it).
 */
export const taskStates = ["running", "io", "handing", "starting", "gil", "core", "loop", "worker"] as const;
export type TaskState = (typeof taskStates)[number];

/** A stretch of a lane. Shares add up to at most 1; one share of 1 is a stretch that was not put together from others. */
export interface Segment {
  fromMs: number;
  toMs: number;
  shares: { state: TaskState; share: number }[];
}

/** One row of a chart: a task or a core, counted from 0. */
export interface Lane {
  index: number;
  segments: Segment[];
}

/** Why a choice takes the time it takes; sentences are in messages/*.json under `scenario.reasons`. SN20 says when each holds. */
export const reasons = [
  "memory-exceeded",
  "event-loop-blocked",
  "gil-serialises-cpu",
  "start-up-dominates",
  "handing-over-dominates",
  "waiting-adds-up",
  "cpu-adds-up",
  "one-thread-computes",
  "overlap-of-waiting",
  "cores-share-cpu",
  "pool-too-small",
  "more-workers-than-cores-do-not-help",
  "nothing-to-gain",
] as const;
export type Reason = (typeof reasons)[number];

export interface Simulation extends Totals {
  /** The most important first. */
  reasons: Reason[];
  /** Evenly chosen tasks, in order; `tasks` counts all. */
  taskLanes: Lane[];
  tasks: number;
  /** The first cores; `cores` counts all. */
  coreLanes: Lane[];
  cores: number;
}

/** The sums of a simulation: exact for all tasks and cores. */
export interface Totals {
  choice: Choice;
  model: Model;
  /** Threads, processes, or tasks under way at once; 1 for `sync`. */
  workers: number;
  totalMs: number;
  peakMemoryMb: number;
  /** Within the memory limit. One that is not is drawn all the same, but cannot be right. */
  fits: boolean;
  /** Milliseconds that all tasks together spent in each state. */
  taskMs: Record<TaskState, number>;
  /** Milliseconds that all cores together were busy with tasks, starting up and handing over. */
  coreMs: { running: number; starting: number; handing: number };
}

/** How much of a simulation is kept for drawing. */
export interface Detail {
  taskLanes: number;
  coreLanes: number;
  /** Lanes with more segments (before the end of the axis) are put together into so many equal stretches with shares. */
  segmentsPerLane: number;
}

export const drawnDetail: Detail = { taskLanes: 16, coreLanes: 8, segmentsPerLane: 80 };
