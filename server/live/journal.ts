/** Between the events and states of core/quiz and the rows of the store. */
import { type LiveSessionEvent, liveSessionEventSchema } from "@/core/quiz/events";
import { cardOf, currentRound, evolve } from "@/core/quiz/reducer";
import { type LiveSessionSetup, liveSessionSetupSchema } from "@/core/quiz/setup";
import { type LiveSessionState, liveSessionStateSchema } from "@/core/quiz/state";
import type { JournalEvent, Json, LiveCommit, StoredLiveSession } from "@/server/data/live-session-store";
import { Seats } from "./seats";

/**
 * How many events the journal may run ahead of the snapshot: so many, and some for each player. A snapshot is as large as
 * the class; one every so many events, whatever its size, would cost each answer of a large class more than of a small one.
 */
const snapshotEvery = 200;
const snapshotEveryPerPlayer = 2;

/** A session as the store gave it back, with the state of its last event. */
export interface RestoredSession {
  setup: LiveSessionSetup;
  state: LiveSessionState;
  seats: Seats;
  hostUserId: string | null;
  hostKeyHash: string;
  snapshotVersion: number;
  /** The last moment at which something is known to have happened, epoch ms. */
  lastSignOfLifeAt: number;
  lastChangeAt: number;
}

/** Throws when the rows do not fit this version of the code: better no session than a wrong one. */
export function restoreSession(stored: StoredLiveSession): RestoredSession {
  const events = stored.eventsSinceSnapshot.map(parseEvent);
  const state = events.reduce(evolve, liveSessionStateSchema.parse(stored.snapshot));
  if (state.version !== stored.version) {
    throw new Error(`Session ${stored.id}: the journal ends at ${state.version}, the row says ${stored.version}.`);
  }
  // The journal since the snapshot may be empty: then the state itself knows its last moment.
  const round = currentRound(state);
  const knownAt =
    round === null
      ? stored.createdAt.getTime()
      : round.answers.reduce((latest, { receivedAt }) => Math.max(latest, receivedAt), round.openedAt);
  const lastChangeAt = Math.max(knownAt, events.at(-1)?.at ?? 0);
  return {
    setup: liveSessionSetupSchema.parse(stored.setup),
    state,
    seats: new Seats(stored.players.map(({ id, tokenHash, simulated }) => [id, { tokenHash, simulated }])),
    hostUserId: stored.hostUserId,
    hostKeyHash: stored.hostKeyHash,
    snapshotVersion: stored.snapshotVersion,
    lastSignOfLifeAt: Math.max(lastChangeAt, stored.aliveAt?.getTime() ?? 0),
    lastChangeAt,
  };
}

export function parseEvent(row: JournalEvent): LiveSessionEvent {
  return liveSessionEventSchema.parse(row.payload);
}

/** The setup, a state or an event as a JSON column. They are plain JSON by their schemas; the compiler cannot see it. */
export function toJson(value: LiveSessionSetup | LiveSessionState | LiveSessionEvent | object): Json {
  return value as Json;
}

export interface CommitInput {
  setup: LiveSessionSetup;
  /** The version before `events`. */
  baseVersion: number;
  events: readonly LiveSessionEvent[];
  /** After the last event. */
  state: LiveSessionState;
  seats: Pick<Seats, "get">;
  snapshotVersion: number;
}

/** All that one batch of events changes in the store. */
export function toCommit({ setup, baseVersion, events, state, seats, snapshotVersion }: CommitInput): LiveCommit {
  const commit = {
    sessionId: setup.sessionId,
    events: events.map((event, index) => ({
      sequence: baseVersion + index + 1,
      type: event.type,
      payload: toJson(event),
      at: new Date(event.at),
    })),
    phase: state.phase.name,
    snapshot: isSnapshotDue(state, snapshotVersion) ? toJson(state) : null,
    joined: [],
    removed: [],
    answers: [],
    grades: [],
    scores: [],
  } satisfies LiveCommit as Required<Omit<LiveCommit, "endedAt">> & Pick<LiveCommit, "endedAt">;
  for (const event of events) {
    switch (event.type) {
      case "player-joined": {
        const seat = seats.get(event.playerId);
        if (!seat) throw new Error(`Player ${event.playerId} has no seat.`);
        const { playerId: id, nickname, at } = event;
        commit.joined.push({ id, nickname, ...seat, joinedAt: new Date(at), removedAt: null, score: 0 });
        break;
      }
      case "player-removed":
        commit.removed.push({ playerId: event.playerId, at: new Date(event.at) });
        break;
      case "answer-accepted":
        // The store keeps the latest answer of a player to a question.
        commit.answers = commit.answers.filter((one) => one.playerId !== event.playerId || one.round !== event.round);
        commit.answers.push({
          playerId: event.playerId,
          round: event.round,
          challengeId: cardOf(setup, event.round).challenge.id,
          value: event.value,
          receivedAt: new Date(event.at),
          correct: null,
          points: null,
        });
        break;
      case "round-revealed": {
        const { round } = event;
        for (const { playerId, verdict, points } of event.results) {
          if (verdict === "unanswered") continue;
          commit.grades.push({ playerId, round, correct: verdict === "right", points: points.total });
        }
        for (const { playerId, score } of state.players) commit.scores.push({ playerId, score });
        break;
      }
      case "session-ended":
        commit.endedAt = new Date(event.at);
        break;
      case "round-opened":
      case "round-extended":
      case "round-locked":
      case "round-paused":
      case "round-resumed":
      case "time-added":
      case "round-reopened":
      case "round-skipped":
      case "joining-changed":
      case "leaderboard-shown":
      case "answer-graded":
        break;
      default:
        event satisfies never;
    }
  }
  return commit;
}

/** An ended session is kept whole: whoever reads it later need not fold its journal. */
function isSnapshotDue({ version, players, phase }: LiveSessionState, snapshotVersion: number): boolean {
  return phase.name === "ended" || version - snapshotVersion >= snapshotEvery + snapshotEveryPerPlayer * players.length;
}
