/** Readable pieces for the tests of this folder. */
import type { Exploration, Outcome } from "../../execution/outcome";
import type { ChallengeFile, ChallengeKind, ChallengeOf, Option } from "../challenge";
import type { KeyOf } from "../challenge-key";
import { hangingOf, secondsRangeOf } from "../option-holds";

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

const title = { en: "Title", ru: "Заголовок" };

/** A whole challenge of any kind from what matters. */
export const challengeOf = <Kind extends ChallengeKind>(
  kind: Kind,
  parts: Omit<ChallengeOf<Kind>, "id" | "kind" | "concept" | "difficulty" | "title" | "timeLimitSeconds" | "$schema">,
): ChallengeFile =>
  ({
    id: "00000000-0000-4000-8000-000000000001",
    kind,
    concept: "lock",
    difficulty: 1,
    title,
    timeLimitSeconds: 30,
    ...parts,
  }) as unknown as ChallengeFile;

export const predictOf = (
  parts: Pick<ChallengeOf<"predict">, "answer" | "options"> & { lines?: string[] },
): ChallengeFile => challengeOf("predict", { lines: [], ...parts });

export const keyOf = (correctOptionIds: string[], outcomes: Outcome[]): KeyOf<"predict"> => ({
  kind: "predict",
  secondsRange: secondsRangeOf(outcomes),
  hangs: hangingOf(outcomes),
  programHash: "hash",
  correctOptionIds,
  outcomeCount: outcomes.length,
  states: 10,
  outcomes: outcomes.map(({ status, stdout, exception, virtualSeconds, chance, witness }) => {
    return { status, stdout, exception, virtualSeconds, chance, witness };
  }),
});
