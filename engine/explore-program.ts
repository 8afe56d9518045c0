/** Explores a Python program: every outcome, with witnesses, races and chances. */
import type { Exploration } from "@/core/execution/outcome";
import { explore } from "./explore/explore";
import type { SearchProgress } from "./explore/search";
import { type StartOptions, startMachine } from "./machine/start";

export interface ExploreProgramOptions extends StartOptions {
  maxStates?: number;
  timeoutMs?: number;
  maxOutcomes?: number;
  cancelled?: () => boolean;
  onProgress?: (progress: SearchProgress) => void;
}

export const defaultMaxStates = 2_000_000;
export const defaultTimeoutMs = 60_000;

/** Errors are in the result (`error`), never thrown, except for faults of our own. */
export function exploreProgram(source: string, options: ExploreProgramOptions = {}): Exploration {
  const startedAt = performance.now();
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const mustStop = () => performance.now() - startedAt > timeoutMs || options.cancelled?.() === true;
  const started = startMachine(source, { mustStop, ...options });
  if ("error" in started) {
    return {
      complete: false,
      states: 0,
      steps: 0,
      ms: 0,
      outcomeCount: 0,
      outcomes: [],
      races: [],
      error: started.error,
    };
  }
  const result = explore(started.machine, {
    limits: {
      maxStates: options.maxStates ?? defaultMaxStates,
      maxSteps: Number.POSITIVE_INFINITY,
      timeoutMs,
      now: () => performance.now(),
      ...(options.cancelled ? { cancelled: options.cancelled } : {}),
    },
    ...(options.maxOutcomes === undefined ? {} : { maxOutcomes: options.maxOutcomes }),
    ...(options.onProgress ? { onProgress: options.onProgress } : {}),
  });
  return { ...result, ms: performance.now() - startedAt };
}
