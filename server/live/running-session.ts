/**
 * One session in memory: commands go through the reducer one at a time, in the order of arrival; their effects wait for
 * the group commit, and only then are they answered and shown. If storing fails, the session goes back to what is stored.
 */
import type { Refusal } from "@/core/protocol/refusals";
import type { LiveSessionEvent } from "@/core/quiz/events";
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";
import { type LiveCommand, reduce, wakeAt } from "@/core/quiz/reducer";
import { done, type Result, refuse } from "@/core/quiz/result";
import type { LiveSessionSetup } from "@/core/quiz/setup";
import type { LiveSessionState } from "@/core/quiz/state";
import type { Clock } from "./clock";
import type { CommitSource, GroupCommit } from "./group-commit";
import { type RestoredSession, toCommit } from "./journal";
import type { PlayerSeat, Seats } from "./seats";

type Settled = Result<LiveSessionState, Refusal>;

/** What the running transaction holds. */
interface InFlight {
  state: LiveSessionState;
  events: LiveSessionEvent[];
  waiters: (() => void)[];
  withSnapshot: boolean;
}

export interface SessionWatcher {
  /** After a commit: `state` is stored, `events` led to it. */
  changed(session: RunningSession, events: readonly LiveSessionEvent[]): void;
  /** Another writer has touched the rows: this copy is worthless and must be dropped. */
  lost(session: RunningSession): void;
}

export class RunningSession implements CommitSource {
  readonly setup: LiveSessionSetup;
  readonly hostUserId: string | null;
  readonly hostKeyHash: string;
  readonly seats: Seats;
  lastChangeAt: number;
  private readonly clock: Clock;
  private readonly commits: GroupCommit;
  private readonly watcher: SessionWatcher;
  /** What is stored, and all that anybody may see. */
  private stored: LiveSessionState;
  /** With the events that still wait for their commit. */
  private working: LiveSessionState;
  private snapshotVersion: number;
  private events: LiveSessionEvent[] = [];
  private waiters: (() => void)[] = [];
  private inFlight: InFlight | null = null;
  private cancelWake: (() => void) | null = null;
  private closed = false;
  /** Grows with every roll back: a command of an older generation was lost. */
  private generation = 0;

  constructor(restored: RestoredSession, clock: Clock, commits: GroupCommit, watcher: SessionWatcher) {
    this.setup = restored.setup;
    this.hostUserId = restored.hostUserId;
    this.hostKeyHash = restored.hostKeyHash;
    this.seats = restored.seats;
    this.lastChangeAt = restored.lastChangeAt;
    this.stored = restored.state;
    this.working = restored.state;
    this.snapshotVersion = restored.snapshotVersion;
    this.clock = clock;
    this.commits = commits;
    this.watcher = watcher;
    this.scheduleWake();
  }

  get id(): LiveSessionId {
    return this.setup.sessionId;
  }

  /** What is stored: the only state that may be shown. */
  get state(): LiveSessionState {
    return this.stored;
  }

  /** The state with what waits to be stored: for decisions that a command to come depends on. */
  get pendingState(): LiveSessionState {
    return this.working;
  }

  /** Resolves after the effect is stored; a command without effect waits for what it relies on. */
  submit(command: LiveCommand): Promise<Settled> {
    if (this.closed) return Promise.resolve(refuse("unavailable"));
    const reduced = reduce(this.setup, this.working, command, this.clock.now());
    if (!reduced.ok) return Promise.resolve(reduced);
    const { state, events } = reduced.value;
    if (events.length > 0) {
      this.working = state;
      this.events.push(...events);
      this.lastChangeAt = this.clock.now();
      this.scheduleWake();
    } else if (this.working === this.stored) return Promise.resolve(done(this.stored));
    this.commits.request(this);
    const { generation } = this;
    return new Promise((resolve) => {
      this.waiters.push(() => resolve(this.generation === generation ? done(this.stored) : refuse("unavailable")));
    });
  }

  /** Joins a new player; the seat exists from the same moment as the player, and goes with it if storing fails. */
  join(playerId: PlayerId, nickname: string, seat: PlayerSeat): Promise<Settled> {
    this.seats.add(playerId, seat);
    const before = this.working;
    const settled = this.submit({ type: "player:join", playerId, nickname });
    if (this.working === before) this.seats.remove(playerId);
    return settled;
  }

  takePending() {
    const { events, waiters, working: state } = this;
    if (events.length === 0 && waiters.length === 0) return null;
    this.events = [];
    this.waiters = [];
    if (events.length === 0) {
      // Everything these rely on has been stored by the flush before.
      for (const answer of waiters) answer();
      return null;
    }
    const { setup, seats, snapshotVersion } = this;
    const commit = toCommit({ setup, baseVersion: this.stored.version, events, state, seats, snapshotVersion });
    this.inFlight = { state, events, waiters, withSnapshot: commit.snapshot !== null };
    return commit;
  }

  settle(outcome: "stored" | "conflict" | "failed"): void {
    const flight = this.inFlight;
    this.inFlight = null;
    if (!flight) return;
    if (outcome === "stored") {
      this.stored = flight.state;
      if (flight.withSnapshot) this.snapshotVersion = flight.state.version;
      for (const answer of flight.waiters) answer();
      this.watcher.changed(this, flight.events);
      return;
    }
    this.generation++;
    const lost = [...flight.waiters, ...this.waiters];
    for (const event of [...flight.events, ...this.events]) {
      if (event.type === "player-joined") this.seats.remove(event.playerId);
    }
    this.working = this.stored;
    this.events = [];
    this.waiters = [];
    for (const answer of lost) answer();
    if (outcome === "conflict") this.watcher.lost(this);
    else this.scheduleWake();
  }

  /** No more commands and no more timers; what waits is still stored. */
  close(): void {
    this.closed = true;
    this.cancelWake?.();
    this.cancelWake = null;
  }

  /** Timers are data: this only makes sure that somebody looks at the deadline. */
  private scheduleWake(): void {
    this.cancelWake?.();
    const at = this.closed ? null : wakeAt(this.setup, this.working);
    this.cancelWake =
      at === null
        ? null
        : this.clock.wakeAt(at, () => {
            // Woken early, refused or not stored: look again a moment later, never in a tight loop.
            void this.submit({ type: "clock:wake" }).then(() => {
              const next = wakeAt(this.setup, this.working);
              if (next === at && !this.closed) {
                this.cancelWake?.();
                this.cancelWake = this.clock.wakeAt(this.clock.now() + 100, () => this.scheduleWake());
              }
            });
          });
  }
}
