/** What a report says of a played session (docs/spec/report.md). Without language: options, texts and beliefs are named, not worded. */
import type { AnswerValue } from "../challenge/answer-value";
import type { Belief } from "../challenge/challenge";
import type { RepairVerdict } from "../challenge/verification";
import type { PlayerId } from "../quiz/ids";
import type { Confidence, PlayerRoundResult } from "../quiz/state";
import type { Distribution } from "../quiz/views";

/** Milliseconds from the opening, over the answers that count (RE4). */
export interface AnswerTimes {
  quarter: number;
  median: number;
  threeQuarters: number;
}

/** RE5. `count`: players. */
export type WrongAnswer = { count: number; belief: Belief | null } & (
  | { what: "option"; optionId: string; leftOut: boolean }
  /** As in the texts of a distribution. */
  | { what: "text"; text: string }
  /** The broken part of a repair's property; null: the program did not run. */
  | { what: "breach"; part: string | null }
);

export interface RoundReport {
  /** Of the card in the setup. */
  index: number;
  distribution: Distribution;
  /** Null: nobody answered. */
  times: AnswerTimes | null;
  wrongAnswer: WrongAnswer | null;
  /** Of a repair: all checks by verdict; null for the other kinds. */
  checks: Record<RepairVerdict, number> | null;
  /** Answers that were sent, of the kinds that may be answered again; null for the others. */
  tries: number | null;
  /** RE8. All three, least sure first; empty where nobody said. Counts of players. */
  confidence: { level: Confidence; answers: number; right: number }[];
}

/** How one player did in one round. */
export interface PlayerRound {
  /** Of the card in the setup. */
  index: number;
  verdict: PlayerRoundResult["verdict"] | "absent";
  points: number;
  /** Null without an answer. */
  elapsedMs: number | null;
  /** The latest answer. */
  value: AnswerValue | null;
  confidence: Confidence | null;
}

export interface PlayerReport {
  playerId: PlayerId;
  nickname: string;
  /** Null for whoever was removed. */
  rank: number | null;
  score: number;
  right: number;
  /** Rounds that were asked and not answered. */
  unanswered: number;
  /** One for each round of the report, in its order. */
  rounds: PlayerRound[];
}

export interface Report {
  /** In the order of play. */
  rounds: RoundReport[];
  /** Best first; removed ones at the end. */
  players: PlayerReport[];
  /** Questions of the session that were not revealed. */
  unplayed: number;
  /** Whether the session has ended. */
  ended: boolean;
  /** Epoch milliseconds of the first opening; null: nothing has been asked yet. */
  startedAt: number | null;
  endedAt: number | null;
}
