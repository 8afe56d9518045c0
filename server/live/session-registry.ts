/**
 * All sessions this process runs. The store is the truth: a session created by a page (another module graph) is found
 * there when its host attaches or its PIN is typed, and all open ones are taken up again when the server starts.
 */
import type { LiveSessionEvent } from "@/core/quiz/events";
import type { LiveSessionId, Pin } from "@/core/quiz/ids";
import { idleLimitMs } from "@/core/quiz/reducer";
import type { LiveSessionStore, StoredLiveSession } from "@/server/data/live-session-store";
import type { Log } from "@/server/log";
import type { Clock } from "./clock";
import { createGroupCommit, type GroupCommit } from "./group-commit";
import { restoreSession } from "./journal";
import { RunningSession, type SessionWatcher } from "./running-session";

const heartbeatMs = 1_000;
const sweepMs = 600_000;
/** An ended session is read from the store again when somebody asks after this. */
const forgetEndedAfterMs = 3_600_000;

export interface RegistryWatcher {
  changed(session: RunningSession, events: readonly LiveSessionEvent[]): void;
  /** Taken up from the store, at the start or on first use. */
  opened(session: RunningSession): void;
  /** Dropped because of another writer; it will be read again when somebody asks. */
  lost(session: RunningSession): void;
}

export class SessionRegistry implements SessionWatcher {
  private readonly store: LiveSessionStore;
  private readonly clock: Clock;
  private readonly log: Log;
  private readonly watcher: RegistryWatcher;
  private readonly commits: GroupCommit;
  private readonly sessions = new Map<LiveSessionId, RunningSession>();
  private readonly idByPin = new Map<Pin, LiveSessionId>();
  private readonly opening = new Map<LiveSessionId, Promise<RunningSession | null>>();
  private readonly cancels = new Map<string, () => void>();
  private closed = false;

  constructor(store: LiveSessionStore, clock: Clock, log: Log, watcher: RegistryWatcher) {
    this.store = store;
    this.clock = clock;
    this.log = log;
    this.watcher = watcher;
    this.commits = createGroupCommit(store, (error) => log.error("live: a commit failed", error));
    this.repeat("heartbeat", heartbeatMs, () => this.beat());
    this.repeat("sweep", sweepMs, () => this.sweep());
  }

  /** Takes up every open session; one that cannot be read is logged and left in the store, the others go on. */
  async restoreAll(): Promise<void> {
    for (const stored of await this.store.findOpenSessions()) {
      if (!this.sessions.has(stored.id)) this.takeUp(stored);
    }
  }

  /** Open or ended; null when there is none. Throws when the store fails. */
  find(id: LiveSessionId): Promise<RunningSession | null> {
    const running = this.sessions.get(id);
    if (running) return Promise.resolve(running);
    const known = this.opening.get(id);
    if (known) return known;
    const opening = this.store
      .findSession(id)
      .then((stored) => this.sessions.get(id) ?? (stored ? this.takeUp(stored) : null))
      .finally(() => this.opening.delete(id));
    this.opening.set(id, opening);
    return opening;
  }

  /** The open session with this PIN. */
  async findByPin(pin: Pin): Promise<RunningSession | null> {
    const id = this.idByPin.get(pin);
    const known = id && this.sessions.get(id);
    if (known && known.state.phase.name !== "ended") return known;
    const stored = await this.store.findOpenSessionByPin(pin);
    return stored ? this.find(stored.id) : null;
  }

  changed(session: RunningSession, events: readonly LiveSessionEvent[]): void {
    if (session.state.phase.name === "ended") this.idByPin.delete(session.setup.pin);
    this.watcher.changed(session, events);
  }

  lost(session: RunningSession): void {
    this.log.warn("live: somebody else wrote this session; it is read again", { sessionId: session.id });
    this.forget(session);
    this.watcher.lost(session);
  }

  /** Stores what waits, then stops all timers. */
  async close(): Promise<void> {
    this.closed = true;
    for (const cancel of this.cancels.values()) cancel();
    for (const session of this.sessions.values()) session.close();
    await this.commits.drained();
    await this.beat();
  }

  private takeUp(stored: StoredLiveSession): RunningSession | null {
    if (this.closed) return null;
    try {
      const restored = restoreSession(stored);
      const session = new RunningSession(restored, this.clock, this.commits, this);
      this.sessions.set(session.id, session);
      if (session.state.phase.name !== "ended") {
        this.idByPin.set(session.setup.pin, session.id);
        const downMs = this.clock.now() - restored.lastSignOfLifeAt;
        void session.submit({ type: "clock:resume", downMs });
      }
      this.watcher.opened(session);
      return session;
    } catch (error) {
      this.log.error("live: a stored session could not be read", error, { sessionId: stored.id });
      return null;
    }
  }

  private forget(session: RunningSession): void {
    session.close();
    this.sessions.delete(session.id);
    if (this.idByPin.get(session.setup.pin) === session.id) this.idByPin.delete(session.setup.pin);
  }

  /** RD7: the down time of a restart is counted from the last beat, or from the last change. */
  private async beat(): Promise<void> {
    const now = this.clock.now();
    const isQuiet = ({ lastChangeAt }: RunningSession) => this.closed || now - lastChangeAt >= heartbeatMs;
    const quiet = [...this.sessions.values()].filter((session) => isTimed(session) && isQuiet(session));
    if (quiet.length === 0) return;
    try {
      const ids = quiet.map((session) => session.id);
      await this.store.markAlive(ids, new Date(now));
    } catch (error) {
      this.log.warn("live: the heartbeat could not be stored", { error: String(error) });
    }
  }

  /** LS6. */
  private async sweep(): Promise<void> {
    const now = this.clock.now();
    for (const session of this.sessions.values()) {
      const quietMs = now - session.lastChangeAt;
      if (session.state.phase.name === "ended") {
        if (quietMs > forgetEndedAfterMs) this.forget(session);
      } else if (quietMs > idleLimitMs) await session.submit({ type: "session:expire" });
    }
  }

  private repeat(name: string, everyMs: number, task: () => Promise<void>): void {
    const again = () => {
      if (this.closed) return;
      const cancel = this.clock.wakeAt(this.clock.now() + everyMs, () => void task().then(again));
      this.cancels.set(name, cancel);
    };
    again();
  }
}

function isTimed({ state }: RunningSession): boolean {
  return state.phase.name === "in-round" && state.phase.round.state === "open";
}
