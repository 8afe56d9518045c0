/** Readable pieces for the tests of this folder. */
import type { Exploration, Outcome } from "../../execution/outcome";
import type { ChallengeKey, Option } from "../challenge";

export const outcome = (stdout: string, more: Partial<Outcome> = {}): Outcome => ({
  status: "finished",
  stdout,
  exception: null,
  virtualSeconds: 0,
  virtualSecondsRange: [more.virtualSeconds ?? 0, more.virtualSeconds ?? 0],
  chance: 1,
  witness: `1:${stdout}`,
  blocked: [],
  notes: [],
  workerExceptions: [],
  tasksStarted: 0,
  ...more,
});

export const exploration = (outcomes: Outcome[], more: Partial<Exploration> = {}): Exploration => ({
  complete: true,
  states: 10,
  steps: 12,
  ms: 1,
  outcomeCount: outcomes.length,
  outcomes,
  races: [],
  peakTasks: 0,
  error: null,
  ...more,
});

export const prints = (
  id: string,
  stdout: string,
  status: Outcome["status"] = "finished",
): Extract<Option, { type: "outcome" }> => ({
  id,
  type: "outcome",
  status,
  stdout,
  exception: null,
});

export const lasts = (id: string, seconds: number): Option => ({ id, type: "duration", seconds });

export const hangs = (id: string, how: "never" | "sometimes" | "always"): Option => ({ id, type: "hangs", how });

export const keyOf = (correctOptionIds: string[], outcomes: Outcome[]): ChallengeKey => ({
  programHash: "hash",
  correctOptionIds,
  outcomeCount: outcomes.length,
  states: 10,
  outcomes: outcomes.map(({ status, stdout, exception, virtualSeconds, chance, witness }) => {
    return { status, stdout, exception, virtualSeconds, chance, witness };
  }),
});
