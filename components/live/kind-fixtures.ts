/** Views of open and revealed rounds of every kind and way of answering, for the tests of the screens. */
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { composeRepair } from "@/core/challenge/repair-program";
import type { Verification } from "@/core/challenge/verification";
import type { HostView, PlayerView, Reveal, StoredAnswer } from "@/core/quiz/views";
import { presets } from "@/core/scenario/presets";
import { hostViews, playerViews, transfers, transfersReveal } from "./fixtures";

const { options: _, answer: __, lines: ___, ...plain } = transfers.kind === "predict" ? transfers : never();

function never(): never {
  throw new Error("The transfers are a prediction.");
}

const editable = [{ from: 8, to: 9 }];
const wrongRegions = ["    with payer:", "        with payee:"].join("\n");

export const violated: Verification = {
  verdict: "violated",
  states: 14,
  part: "never",
  message: "it deadlocks",
  line: null,
  column: null,
  witness: "w1.1-2",
  breaksAt: 2,
  end: "deadlock",
};
export const verified: Verification = { ...violated, verdict: "verified", part: null, message: null, witness: null };
export const cannotRun: Verification = {
  ...violated,
  verdict: "rejected",
  part: null,
  message: "invalid syntax",
  line: 8,
  column: 4,
};

interface Kind {
  challenge: ChallengeView;
  value: AnswerValue;
  solution: Reveal["solution"];
  correctOptionIds?: string[];
  check?: Extract<StoredAnswer["check"], { state: "done" }>;
  texts?: { text: string; count: number; correct: boolean }[];
}

const prediction = { kind: "predict" as const, secondsRange: [0, null] as [number, null], hangs: "sometimes" as const };
const predict = { ...plain, kind: "predict" as const, options: [], lines: [] };

export const kinds: Record<string, Kind> = {
  "order-lines": {
    challenge: { ...predict, answer: "order-lines", lines: ["bank closed", "Anna paid", "Boris paid"] },
    value: { kind: "order-lines", order: [0, 1, 2] },
    solution: prediction,
    texts: [{ text: "bank closed\nAnna paid\nBoris paid", count: 4, correct: false }],
  },
  "give-duration": {
    challenge: { ...predict, answer: "give-duration" },
    value: { kind: "give-duration", seconds: 2.5 },
    solution: { ...prediction, secondsRange: [3, 3] },
    texts: [{ text: "2.5 s", count: 5, correct: false }],
  },
  "can-hang": {
    challenge: { ...predict, answer: "can-hang" },
    value: { kind: "can-hang", how: "never" },
    solution: prediction,
    texts: [{ text: "never", count: 6, correct: false }],
  },
  repair: {
    challenge: {
      ...plain,
      kind: "repair",
      editable,
      property: {
        never: ["deadlock", "stuck"],
        outputs: ["bank closed\n"],
        output: {
          contains: ["paid"],
          excludes: ["x"],
          firstLine: "a",
          lastLine: "b",
          lines: ["c"],
          fewestLines: 1,
          mostLines: 3,
        },
        noDataRace: true,
        noWorkerException: true,
        inside: [
          { region: "lift", most: 2 },
          { lines: [8, 9], most: 1 },
        ],
        mostVirtualSeconds: 2,
        fewestTasks: 2,
        mostRunning: 3,
      },
    },
    value: { kind: "repair", regions: [wrongRegions] },
    solution: {
      kind: "repair",
      program: composeRepair(plain.program, editable, ["    with min(payer, payee):\n        with max(payer, payee):"]),
      violation: { part: "never", message: "it deadlocks", breaksAt: 2 },
    },
    check: { state: "done", right: false, verification: violated },
  },
  drive: {
    challenge: { ...plain, kind: "drive", goal: { end: "deadlock" } },
    value: { kind: "drive", choices: ["1", "2", "1"] },
    solution: { kind: "drive", fewestSteps: 2 },
    check: { state: "done", right: false, reachedAfter: 3 },
  },
  spot: {
    challenge: { ...plain, kind: "spot", find: "race", lock: null },
    value: { kind: "spot", lines: [3, 10] },
    solution: { kind: "spot", spots: [{ lines: [8, 10], place: "anna" }] },
    texts: [{ text: "3, 10", count: 6, correct: false }],
  },
  choose: {
    challenge: {
      ...plain,
      program: "",
      kind: "choose",
      scenario: presets["download-pages"],
      choices: [
        { id: "a", model: "sync" },
        { id: "b", model: "threads", workers: 8 },
        { id: "c", model: "async" },
      ],
    },
    value: { kind: "choose", optionId: "a" },
    solution: { kind: "choose" },
    correctOptionIds: ["c"],
  },
};

const revealOf = ({ challenge, solution, correctOptionIds = [] }: Kind): Reveal => ({
  ...transfersReveal,
  correctOptionIds,
  solution,
  ...(challenge.kind === "choose" ? { outcomes: [], outcomeCount: 0, featuredOutcome: null, states: 0 } : {}),
});

const checksOf = ({ check }: Kind) => (check ? { checking: 2, right: 3 } : null);

export function hostViewsOf(kind: Kind): Record<"open" | "locked" | "revealed", HostView> {
  const { challenge, texts = [] } = kind;
  const round = { ...hostViews.open.round, challenge };
  const checks = checksOf(kind);
  const { distribution } = hostViews.revealed;
  return {
    open: { ...hostViews.open, round, checks },
    locked: { ...hostViews.locked, round, checks },
    revealed: {
      ...hostViews.revealed,
      round,
      checks,
      reveal: revealOf(kind),
      distribution: { ...distribution, texts },
    },
  };
}

export function playerViewsOf(kind: Kind): Record<"open" | "pending" | "answered" | "locked" | "revealed", PlayerView> {
  const { challenge, value, check } = kind;
  const round = { ...playerViews.open.round, challenge };
  const { receivedAt } = playerViews.answered.myAnswer;
  const myAnswer: StoredAnswer = { value, receivedAt, check: check ?? null };
  return {
    open: { ...playerViews.open, round },
    pending: { ...playerViews.answered, round, myAnswer: { ...myAnswer, check: check ? { state: "pending" } : null } },
    answered: { ...playerViews.answered, round, myAnswer },
    locked: { ...playerViews.locked, round, myAnswer },
    revealed: { ...playerViews.wrong, round, myAnswer, reveal: revealOf(kind) },
  };
}
