/**
 * Where live sessions are kept. The live layer writes a change here before anyone hears of it; a store that has resolved
 * `commit` promises that the change survives `kill -9`. Implemented on Prisma and in memory; one contract suite runs on both.
 */
import type { LiveSessionEvent } from "@/core/quiz/events";
import type { LiveSessionId, Pin, PlayerId } from "@/core/quiz/ids";
import type { LiveSessionSetup } from "@/core/quiz/setup";
import type { LiveSessionState } from "@/core/quiz/state";

export interface NewLiveSession {
  setup: LiveSessionSetup;
  /** The signed-in host; null for a demo. */
  hostUserId: string | null;
  /** For a demo: the hash of the device that created it; null when a user owns it. */
  hostSeatHash: string | null;
  /** Epoch milliseconds, as all times here. */
  createdAt: number;
}

/** Which device a player sits at: the hash of its token with the session id; never the token. */
export interface PlayerSeatRecord {
  playerId: PlayerId;
  seatHash: string;
}

export interface StoredLiveSession extends NewLiveSession {
  /** The last snapshot (`initialState` if none was stored). */
  snapshot: LiveSessionState;
  /** The journal after the snapshot, in order: the first leads to `snapshot.version + 1`. */
  events: LiveSessionEvent[];
  seats: PlayerSeatRecord[];
  /** When the server last said it was alive with this session open; null before the first time. */
  aliveAt: number | null;
}

export interface LiveSessionCommit {
  sessionId: LiveSessionId;
  /** The version the first event follows; another value in the store is a broken promise and throws. */
  baseVersion: number;
  /** In order, never empty. */
  events: LiveSessionEvent[];
  /** The state after the last event when a snapshot is due, else null. */
  snapshot: LiveSessionState | null;
  /** The seats of the players that joined in `events`. */
  seats: PlayerSeatRecord[];
}

export interface LiveSessionStore {
  /** `pin-taken` when an open session has this PIN; nothing is stored then. */
  create(session: NewLiveSession): Promise<{ ok: true } | { ok: false; refusal: "pin-taken" }>;
  /** The id of the open (not ended) session with this PIN. */
  findOpenByPin(pin: Pin): Promise<LiveSessionId | null>;
  /** Open or ended. */
  find(sessionId: LiveSessionId): Promise<StoredLiveSession | null>;
  /** The ids of all sessions not ended, oldest first. */
  listOpen(): Promise<LiveSessionId[]>;
  /**
   * Stores all commits in one transaction: journal, snapshots, players, answers (`answer-accepted`), scores
   * (`round-revealed`), the end (`session-ended`: the PIN becomes free). All or nothing; throws when it could not.
   */
  commit(commits: LiveSessionCommit[]): Promise<void>;
  /** Notes that the server is alive: the down time of a restart is counted from here. */
  markAlive(sessionIds: LiveSessionId[], at: number): Promise<void>;
}
