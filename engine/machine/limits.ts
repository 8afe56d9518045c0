/** Limits of a program. Apart from the machine, so that a page that starts threads need not carry one. */
export interface MachineLimits {
  /** Instructions of one run of a task between two visible operations, and of the whole run. */
  instructions: number;
  /** Bytes, charged before they are used. */
  memory: number;
  /** Characters of output. */
  output: number;
  /** Frames of one task. */
  depth: number;
  tasks: number;
}

export const defaultLimits: MachineLimits = {
  instructions: 2_000_000_000,
  memory: 256 * 1024 * 1024,
  output: 1024 * 1024,
  depth: 1000,
  tasks: 10_100,
};
