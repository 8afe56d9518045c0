/** The options that every function of the engine's public face takes, and the budget of time and states they make. */
import type { SearchLimits, SearchProgress } from "./explore/search";
import type { StartOptions } from "./machine/start";

export interface ProgramOptions extends Omit<StartOptions, "mustStop" | "onMachine"> {
  maxStates?: number;
  /** Wall time of the whole call, loading the program included. */
  timeoutMs?: number;
  /** Asked every few milliseconds, also inside a long step; true ends the call as cancelled. */
  mustStop?: () => boolean;
  /** Called at most every 100 ms. */
  onProgress?: (progress: SearchProgress) => void;
}

export const defaultMaxStates = 2_000_000;
export const defaultTimeoutMs = 60_000;

const searchShare = 0.9;

export interface Budget {
  start: StartOptions;
  limits: SearchLimits;
  elapsedMs(): number;
  /** Lets the time run anew, for one who takes a step now and then. */
  restart(): void;
}

/** The clock of the call starts now. */
export function budgetOf(options: ProgramOptions): Budget {
  const { maxStates = defaultMaxStates, timeoutMs = defaultTimeoutMs, mustStop, onProgress: _, ...start } = options;
  let startedAt = performance.now();
  /** The search ends a little early: its answer takes time, too. */
  let shareOfTime = searchShare;
  const elapsedMs = () => performance.now() - startedAt;
  return {
    start: { ...start, mustStop: () => elapsedMs() > timeoutMs * shareOfTime || mustStop?.() === true },
    limits: {
      maxStates,
      maxSteps: Number.POSITIVE_INFINITY,
      timeoutMs,
      answerMs: timeoutMs * (1 - searchShare),
      beginAnswer: (isSingle) => {
        shareOfTime = isSingle ? Number.POSITIVE_INFINITY : 1;
      },
      now: elapsedMs,
      // Loading the program is part of the time.
      since: 0,
      ...(mustStop ? { cancelled: mustStop } : {}),
    },
    elapsedMs,
    restart: () => {
      startedAt = performance.now();
    },
  };
}
