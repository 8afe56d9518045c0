/**
 * Where live sessions are kept: journal, snapshot, players and answers. One interface, two implementations
 * (`prisma-live-session-store.ts` and, for tests, `memory-live-session-store.ts`) under one contract suite.
 * Everything of a commit is stored, or nothing is; nobody is told anything before the promise resolves.
 */
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";

/** Any value that survives JSON unchanged. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

export interface NewLiveSession {
  id: LiveSessionId;
  pin: string;
  /** Null for the host of a demo round, who has no account. */
  hostUserId: string | null;
  /** SHA-256 of the secret that proves the host's browser, in hexadecimal. */
  hostKeyHash: string;
  quizSlug: string;
  title: string;
  language: string;
  phase: string;
  /** What never changes: the questions with their keys (core/quiz/setup.ts). Written once, so that snapshots stay small. */
  setup: Json;
  /** State at version 0, before any event. */
  snapshot: Json;
  createdAt: Date;
}

export interface JournalEvent {
  /** 1, 2, 3 … within its session, without gaps. */
  sequence: number;
  type: string;
  payload: Json;
  at: Date;
}

export interface StoredPlayer {
  id: PlayerId;
  nickname: string;
  /** SHA-256 of the secret that proves the player's device, in hexadecimal. */
  tokenHash: string;
  /** A made-up player of a demo round: never in the public leaderboard. */
  simulated: boolean;
  joinedAt: Date;
  removedAt: Date | null;
  score: number;
}

export interface StoredAnswer {
  playerId: PlayerId;
  /** Index of the round in its session, from 0. */
  round: number;
  challengeId: string;
  value: Json;
  /** When it reached the socket, by the server's clock. */
  receivedAt: Date;
  /** Null until the round is graded. */
  correct: boolean | null;
  points: number | null;
}

export interface StoredLiveSession extends Omit<NewLiveSession, "snapshot"> {
  /** Sequence of the last stored event; 0 before the first. */
  version: number;
  /** The state after the event `snapshotVersion`. */
  snapshot: Json;
  snapshotVersion: number;
  /** Events after the snapshot, in order: applying them to it gives the present state. */
  eventsSinceSnapshot: JournalEvent[];
  /** Removed ones included, in the order in which they joined. */
  players: StoredPlayer[];
  endedAt: Date | null;
  /** When `markAlive` last named this session; null before the first time. The down time of a restart counts from here. */
  aliveAt: Date | null;
}

/** What one or more commands changed in one session. */
export interface LiveCommit {
  sessionId: LiveSessionId;
  /** At least one. The first must follow the last stored one, else the commit is refused as `conflict`. */
  events: JournalEvent[];
  phase: string;
  /** The state after the last event; null to keep the older snapshot (cheaper: the journal makes up the difference). */
  snapshot: Json | null;
  joined?: StoredPlayer[];
  removed?: { playerId: PlayerId; at: Date }[];
  /** The latest answer of each player to each question, at most one of each; it takes the place of an earlier one. */
  answers?: StoredAnswer[];
  /** Grades of answers stored by earlier commits (or by this one). */
  grades?: { playerId: PlayerId; round: number; correct: boolean; points: number }[];
  /** Present scores of those whose score changed. */
  scores?: { playerId: PlayerId; score: number }[];
  /** Ends the session and frees its PIN. */
  endedAt?: Date;
}

export interface LiveSessionStore {
  /** `pin-taken`: another open session has this PIN; nothing was stored. */
  createSession(session: NewLiveSession): Promise<"created" | "pin-taken">;
  /**
   * Stores the commits in one transaction, in order (several sessions may share it: one commit to disk for all).
   * The answers are in the order of the commits. `conflict`: somebody else has written to that session, or it does not
   * exist; nothing of this commit was stored, the others stand. Throws when the database fails: nothing was stored.
   */
  commit(commits: LiveCommit[]): Promise<("stored" | "conflict")[]>;
  /** Notes that the server is alive with these sessions (each second while a round is open). Not part of the journal. */
  markAlive(sessionIds: LiveSessionId[], at: Date): Promise<void>;
  /** Every session that has not ended, oldest first. For a restart. */
  findOpenSessions(): Promise<StoredLiveSession[]>;
  findOpenSessionByPin(pin: string): Promise<StoredLiveSession | null>;
  /** Ended ones included. */
  findSession(id: LiveSessionId): Promise<StoredLiveSession | null>;
  /** The whole journal, in order. */
  loadJournal(id: LiveSessionId): Promise<JournalEvent[]>;
  /** Every answer of the session, by round and then by arrival. */
  loadAnswers(id: LiveSessionId): Promise<StoredAnswer[]>;
}
