/**
 * Limits of an engine in a thread: so low that the thread itself (512 MB) never meets its own. A program that needs more ends
 * by a limit with a name, at the same place on every machine.
 */
import { defaultLimits } from "@/engine/machine/limits";
import type { TaskOptions } from "./protocol";

/** States take about 200 bytes each, outside of the heap. */
const maxStates = 1_000_000;
const maxTimeoutMs = 300_000;
const defaultTimeoutMs = 60_000;
/** The estimate of the machine; what the host needs for it is up to twice as much. */
const maxMemory = 64 * 1024 * 1024;
/** Characters of output kept; what prints more ends by the limit of output. */
const maxOutput = 64 * 1024;

export function withinThread(options: TaskOptions): TaskOptions & { timeoutMs: number } {
  const limits = { ...defaultLimits, ...options.limits };
  return {
    ...options,
    maxStates: Math.min(options.maxStates ?? maxStates, maxStates),
    timeoutMs: Math.min(options.timeoutMs ?? defaultTimeoutMs, maxTimeoutMs),
    limits: {
      ...limits,
      memory: Math.min(limits.memory, maxMemory),
      output: Math.min(limits.output, maxOutput),
      depth: Math.min(limits.depth, defaultLimits.depth),
      tasks: Math.min(limits.tasks, defaultLimits.tasks),
    },
  };
}
