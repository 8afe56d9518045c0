/** Live sessions in memory: the store for tests. It copies what it takes and gives, as a database would. */
import type { LiveSessionId } from "@/core/quiz/ids";
import type {
  JournalEvent,
  LiveCommit,
  LiveSessionStore,
  StoredAnswer,
  StoredLiveSession,
} from "./live-session-store";

interface Kept {
  session: Omit<StoredLiveSession, "eventsSinceSnapshot">;
  journal: JournalEvent[];
  answers: StoredAnswer[];
}

export function createMemoryLiveSessionStore(): LiveSessionStore {
  const sessions = new Map<LiveSessionId, Kept>();

  const isOpenWith = (pin: string) => (kept: Kept) => kept.session.endedAt === null && kept.session.pin === pin;

  function read({ session, journal }: Kept): StoredLiveSession {
    const eventsSinceSnapshot = journal.filter((event) => event.sequence > session.snapshotVersion);
    return structuredClone({ ...session, eventsSinceSnapshot });
  }

  function apply(kept: Kept, commit: LiveCommit): void {
    const { session, journal, answers } = kept;
    journal.push(...commit.events);
    session.version = commit.events.at(-1)?.sequence ?? session.version;
    session.phase = commit.phase;
    if (commit.snapshot !== null) {
      session.snapshot = commit.snapshot;
      session.snapshotVersion = session.version;
    }
    session.players.push(...(commit.joined ?? []));
    for (const { playerId, at } of commit.removed ?? []) {
      for (const player of session.players) if (player.id === playerId) player.removedAt = at;
    }
    for (const { playerId, score } of commit.scores ?? []) {
      for (const player of session.players) if (player.id === playerId) player.score = score;
    }
    for (const answer of commit.answers ?? []) {
      const known = answers.find(({ round, playerId }) => round === answer.round && playerId === answer.playerId);
      if (known === undefined) answers.push(answer);
      else Object.assign(known, answer);
    }
    for (const { playerId, round, correct, points } of commit.grades ?? []) {
      for (const answer of answers) {
        if (answer.playerId === playerId && answer.round === round) Object.assign(answer, { correct, points });
      }
    }
    if (commit.endedAt !== undefined) session.endedAt = commit.endedAt;
  }

  function store(commit: LiveCommit): "stored" | "conflict" {
    const kept = sessions.get(commit.sessionId);
    if (kept === undefined || commit.events[0]?.sequence !== kept.session.version + 1) return "conflict";
    const known = new Set(kept.session.players.map(({ id }) => id));
    if (commit.joined?.some(({ id }) => known.has(id))) throw new Error("this player is there already");
    apply(kept, structuredClone(commit));
    return "stored";
  }

  return {
    async createSession(session) {
      if ([...sessions.values()].some(isOpenWith(session.pin))) return "pin-taken";
      sessions.set(session.id, {
        session: { ...structuredClone(session), version: 0, snapshotVersion: 0, players: [], endedAt: null, aliveAt: null },
        journal: [],
        answers: [],
      });
      return "created";
    },
    async commit(commits) {
      const before = structuredClone(sessions);
      try {
        return commits.map(store);
      } catch (error) {
        sessions.clear();
        for (const [id, kept] of before) sessions.set(id, kept);
        throw error;
      }
    },
    async markAlive(sessionIds, at) {
      for (const id of sessionIds) {
        const kept = sessions.get(id);
        if (kept !== undefined) kept.session.aliveAt = new Date(at);
      }
    },
    async findOpenSessions() {
      const open = [...sessions.values()].filter(({ session }) => session.endedAt === null).map(read);
      return open.sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
    },
    async findOpenSessionByPin(pin) {
      const kept = [...sessions.values()].find(isOpenWith(pin));
      return kept === undefined ? null : read(kept);
    },
    async findSession(id) {
      const kept = sessions.get(id);
      return kept === undefined ? null : read(kept);
    },
    async loadJournal(id) {
      return structuredClone(sessions.get(id)?.journal ?? []);
    },
    async loadAnswers(id) {
      const answers = structuredClone(sessions.get(id)?.answers ?? []);
      return answers.sort((a, b) => a.round - b.round || a.receivedAt.getTime() - b.receivedAt.getTime());
    },
  };
}
