/**
 * What each role may see of a live session (rules VW* of docs/spec/quiz.md). A view is whole: whoever has the newest one
 * has everything, so reconnecting is just receiving it again. `version` grows with every change of the session; a client
 * drops a view that is older than the one it shows (an equal one replaces it).
 *
 * The right answer exists only in the `revealed` members: by type, no view carries it before the reveal.
 */
import type { AnswerValue } from "../challenge/answer-value";
import type { Belief, Hanging } from "../challenge/challenge";
import type { KeptOutcome } from "../challenge/challenge-key";
import type { ChallengeView } from "../challenge/challenge-view";
import type { LiveSessionId, Pin, PlayerId } from "./ids";
import type { Settings } from "./settings";
import type { AnswerCheck } from "./state";

/** The outcome of one execution as shown at the reveal; its trace is fetched by `trace:get`. */
export type RevealedOutcome = Omit<KeptOutcome, "witness">;

/** What is right and why, by kind; `secondsRange` and `hangs` are those of the key. */
export type Solution =
  | { kind: "predict"; secondsRange: [number, number | null]; hangs: Hanging }
  /** `program`: one that keeps the property; `violation`: how the program as given breaks it, in the engine's words. */
  | { kind: "repair"; program: string; violation: { part: string; message: string; breaksAt: number } }
  | { kind: "choose" }
  | { kind: "drive"; fewestSteps: number }
  | { kind: "spot"; spots: { lines: number[]; place: string }[] };

/** What the author says to who chose an option wrongly, or left a right one out. */
export interface OptionNote {
  optionId: string;
  /** In the viewer's language. */
  feedback: string;
  belief: Belief | null;
}

/** Becomes visible at the reveal, to everyone. */
export interface Reveal {
  /** For the kinds with options; empty for the others. */
  correctOptionIds: string[];
  optionNotes: OptionNote[];
  solution: Solution;
  /** States that were visited to know it; 0 where there is no program. */
  states: number;
  /** At most `revealedOutcomeLimit`; `outcomeCount` counts all. The index here is the `outcome` of `trace:get`. */
  outcomes: RevealedOutcome[];
  outcomeCount: number;
  /** Which of `outcomes` the replay shows first: the least likely one. Null where there is no program. */
  featuredOutcome: number | null;
  /** Markdown in the viewer's language. */
  explanation: string;
}

/** How the class answered. Counts of players; a player without an answer is in `unanswered` only. */
export interface Distribution {
  /** For the kinds with options: how many players chose each. */
  options: { optionId: string; count: number }[];
  /** For what is typed, ordered or marked: the most frequent answers as text (at most 8). */
  texts: { text: string; count: number; correct: boolean }[];
  right: number;
  partial: number;
  wrong: number;
  unanswered: number;
  /** How the class had voted before it discussed, and who moved; null without a second ballot. */
  first: FirstBallot | null;
}

/** Counts of players. `toRight`: wrong at first and right then, and so on. Those who voted in one ballot only are in none of the four. */
export interface FirstBallot {
  options: { optionId: string; count: number }[];
  right: number;
  wrong: number;
  toRight: number;
  toWrong: number;
  stayedRight: number;
  stayedWrong: number;
}

/** Where the points of one answer come from; `total` is their sum (rules SC*). */
export interface Points {
  /** For being right: 500 × credit. */
  correctness: number;
  /** For being quick: up to 500 × credit. */
  speed: number;
  /** For fully right answers in a row. */
  streak: number;
  total: number;
}

export interface LeaderboardEntry {
  playerId: PlayerId;
  nickname: string;
  score: number;
  /** Equal scores share a rank: 1, 2, 2, 4. */
  rank: number;
  /** Points of the last revealed round. */
  gained: number;
}

/** A round as anyone may see it. Times are the server's, in epoch milliseconds. */
export interface RoundView {
  /** 0-based. */
  index: number;
  challenge: ChallengeView;
  openedAt: number;
  /** Moves later when the server was down, the host had paused or gave more time. Null: no limit, the host closes. */
  closesAt: number | null;
  /** When the host stopped the clock; null while it runs. */
  pausedAt: number | null;
  /** 2 while and after the class votes again. */
  ballot: 1 | 2;
}

interface ViewBase {
  version: number;
  sessionId: LiveSessionId;
  quizTitle: string;
  roundCount: number;
  /** The server's clock when the view was made, epoch milliseconds. */
  serverNow: number;
}

interface ClassBase extends ViewBase {
  settings: Settings;
  /** Whether people may join now. */
  joinOpen: boolean;
  pin: Pin;
  playerCount: number;
  demo: boolean;
}

/** What a projector shows: everything the class may see, nothing else. */
export type ProjectorView =
  | (ClassBase & { phase: "lobby"; players: { playerId: PlayerId; nickname: string }[] })
  | (ClassBase & {
      phase: "in-round";
      state: "open";
      round: RoundView;
      answeredCount: number;
      checks: CheckCounts | null;
    })
  | (ClassBase & {
      phase: "in-round";
      state: "locked";
      round: RoundView;
      answeredCount: number;
      checks: CheckCounts | null;
    })
  | (ClassBase & {
      phase: "in-round";
      state: "revealed";
      round: RoundView;
      answeredCount: number;
      checks: CheckCounts | null;
      reveal: Reveal;
      distribution: Distribution;
    })
  | (ClassBase & {
      phase: "leaderboard";
      roundIndex: number;
      isLastRound: boolean;
      /** The first `leaderboardLimit` players. */
      leaderboard: LeaderboardEntry[];
    })
  | (ClassBase & {
      phase: "ended";
      /** Everybody of rank 1 to 3: with ties more than three players. */
      podium: LeaderboardEntry[];
      /** Everybody. */
      leaderboard: LeaderboardEntry[];
    });

/** A command the host may give now; the screen shows exactly these as buttons. */
export type HostControl =
  | "session:start"
  | "round:close"
  | "round:reveal"
  | "leaderboard:show"
  | "round:next"
  | "session:end"
  | "round:pause"
  | "round:resume"
  | "round:extend"
  | "round:revote"
  | "round:skip"
  | "session:lock"
  | "player:remove";

/** The projector's view plus the controls; the host's screen is on the wall too, so it hides the key just the same. */
export type HostView = ProjectorView & {
  role: "host";
  /** In the order of the flow; the first is the main button. */
  controls: HostControl[];
  /** Everybody, by nickname, for `player:remove`. */
  roster: { playerId: PlayerId; nickname: string; score: number }[];
  /** The secret of the link for co-hosts and remotes; null: there is none. */
  coHostKey: string | null;
  /** What may be jumped to with `round:jump`: the questions that have not been played, by index; empty while one is. */
  questionsLeft: { index: number; title: string }[];
};

interface PlayerBase extends ViewBase {
  role: "player";
  settings: Pick<Settings, "questionOn" | "points" | "leaderboard" | "peerInstruction">;
  me: {
    playerId: PlayerId;
    nickname: string;
    score: number;
    /** Null before the first reveal. */
    rank: number | null;
    /** Fully right answers in a row. */
    streak: number;
  };
}

/** An answer the server has stored. */
export interface StoredAnswer {
  value: AnswerValue;
  /** When it reached the server, epoch milliseconds. */
  receivedAt: number;
  /** For the kinds that may be answered again: what the engine found, or that it is still at it. Null for all others. */
  check: { state: "pending" } | ({ state: "done"; right: boolean } & AnswerCheck) | null;
}

/** For the kinds that the engine checks: how far the class is. Counts of players. */
export interface CheckCounts {
  checking: number;
  right: number;
}

/** How a player did in a revealed round. */
export interface PlayerResult {
  verdict: "right" | "partial" | "wrong" | "unanswered";
  /** 0 to 1: the share of the answer that was right. */
  credit: number;
  points: Points;
}

interface MyAnswers {
  myAnswer: StoredAnswer | null;
  /** What the player had said in the first ballot; null without a second one. */
  myFirstAnswer: AnswerValue | null;
}

export type PlayerView =
  | (PlayerBase & { phase: "lobby" })
  | (PlayerBase & { phase: "in-round"; state: "open"; round: RoundView } & MyAnswers)
  | (PlayerBase & { phase: "in-round"; state: "locked"; round: RoundView } & MyAnswers)
  | (PlayerBase & {
      phase: "in-round";
      state: "revealed";
      round: RoundView;
      reveal: Reveal;
      result: PlayerResult;
    } & MyAnswers)
  | (PlayerBase & {
      phase: "leaderboard";
      roundIndex: number;
      isLastRound: boolean;
      playerCount: number;
      /** Points missing to the next better rank; null for the first. */
      behind: number | null;
      /** With `leaderboard: "around"`: up to two before and two behind; else empty. */
      around: LeaderboardEntry[];
    })
  | (PlayerBase & { phase: "ended"; playerCount: number; podium: LeaderboardEntry[] });
