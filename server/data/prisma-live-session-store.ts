/** Live sessions in the database (see `live-session-store.ts` for what each function promises). */
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";
import { type Columns, insertRows, timeCell, updateRows } from "./bulk-rows";
import type { Database, OpenedDatabase } from "./database";
import type {
  JournalEvent,
  Json,
  LiveCommit,
  LiveSessionStore,
  StoredAnswer,
  StoredLiveSession,
} from "./live-session-store";
import { isUniqueViolation } from "./prisma-errors";

const eventColumns: Columns = [
  ["sessionId", "text"],
  ["sequence", "integer"],
  ["type", "text"],
  ["payload", "json"],
  ["at", "time"],
];
const playerColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["nickname", "text"],
  ["tokenHash", "text"],
  ["simulated", "boolean"],
  ["joinedAt", "time"],
  ["removedAt", "time"],
  ["score", "integer"],
];
const answerColumns: Columns = [
  ["sessionId", "text"],
  ["round", "integer"],
  ["playerId", "text"],
  ["challengeId", "text"],
  ["value", "json"],
  ["receivedAt", "time"],
  ["correct", "boolean"],
  ["points", "integer"],
];
const gradeColumns: Columns = [
  ["sessionId", "text"],
  ["round", "integer"],
  ["playerId", "text"],
  ["correct", "boolean"],
  ["points", "integer"],
];
const scoreColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["score", "integer"],
];
const removalColumns: Columns = [
  ["id", "text"],
  ["sessionId", "text"],
  ["removedAt", "time"],
];

/** Undoes the transaction; never leaves this file. */
class CommitConflict extends Error {}

type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/** A whole class may answer within one commit, on a disk that is slow just then. */
const transactionLimits = { maxWait: 10_000, timeout: 20_000 };

export function createPrismaLiveSessionStore({ client, dialect }: OpenedDatabase): LiveSessionStore {
  async function storeOne(transaction: Transaction, commit: LiveCommit): Promise<void> {
    const { sessionId, events } = commit;
    const first = events[0];
    const last = events.at(-1);
    if (first === undefined || last === undefined) throw new Error("a commit needs at least one event");
    const { count } = await transaction.liveSession.updateMany({
      where: { id: sessionId, version: first.sequence - 1 },
      data: {
        version: last.sequence,
        phase: commit.phase,
        ...(commit.snapshot !== null && { snapshot: asJsonInput(commit.snapshot), snapshotVersion: last.sequence }),
        ...(commit.endedAt !== undefined && { endedAt: commit.endedAt, openPin: null }),
      },
    });
    if (count !== 1) throw new CommitConflict();
    const rows = events.map((event) => [
      sessionId,
      event.sequence,
      event.type,
      JSON.stringify(event.payload),
      timeCell(event.at),
    ]);
    await insertRows(transaction, dialect, "LiveEvent", eventColumns, rows);
    await storePlayers(transaction, commit);
    await storeAnswers(transaction, commit);
  }

  async function storePlayers(transaction: Transaction, { sessionId, joined, removed, scores }: LiveCommit) {
    const players = (joined ?? []).map((player) => [
      player.id,
      sessionId,
      player.nickname,
      player.tokenHash,
      player.simulated,
      timeCell(player.joinedAt),
      player.removedAt === null ? null : timeCell(player.removedAt),
      player.score,
    ]);
    await insertRows(transaction, dialect, "Player", playerColumns, players);
    const removals = (removed ?? []).map(({ playerId, at }) => [playerId, sessionId, timeCell(at)]);
    await updateRows(transaction, dialect, "Player", removalColumns, ["id", "sessionId"], removals);
    const changes = (scores ?? []).map(({ playerId, score }) => [playerId, sessionId, score]);
    await updateRows(transaction, dialect, "Player", scoreColumns, ["id", "sessionId"], changes);
  }

  async function storeAnswers(transaction: Transaction, { sessionId, answers, grades }: LiveCommit) {
    const rows = (answers ?? []).map((answer) => [
      sessionId,
      answer.round,
      answer.playerId,
      answer.challengeId,
      JSON.stringify(answer.value),
      timeCell(answer.receivedAt),
      answer.correct,
      answer.points,
    ]);
    await insertRows(transaction, dialect, "Answer", answerColumns, rows);
    const keys = ["sessionId", "round", "playerId"];
    const changes = (grades ?? []).map((grade) => [sessionId, grade.round, grade.playerId, grade.correct, grade.points]);
    await updateRows(transaction, dialect, "Answer", gradeColumns, keys, changes);
  }

  async function commitAll(commits: LiveCommit[]): Promise<("stored" | "conflict")[]> {
    try {
      await client.$transaction(async (transaction) => {
        for (const commit of commits) await storeOne(transaction, commit);
      }, transactionLimits);
      return commits.map(() => "stored");
    } catch (error) {
      if (!(error instanceof CommitConflict)) throw error;
      if (commits.length === 1) return ["conflict"];
      // Rare: find out which one by storing them one at a time.
      const results: ("stored" | "conflict")[] = [];
      for (const commit of commits) results.push(...(await commitAll([commit])));
      return results;
    }
  }

  async function readSession(row: SessionRow): Promise<StoredLiveSession> {
    const players = await client.player.findMany({
      where: { sessionId: row.id },
      orderBy: [{ joinedAt: "asc" }, { id: "asc" }],
      omit: { sessionId: true },
    });
    return {
      ...row,
      id: row.id as LiveSessionId,
      setup: row.setup as Json,
      snapshot: row.snapshot as Json,
      eventsSinceSnapshot: await readEvents(row.id, row.snapshotVersion),
      players: players.map((player) => ({ ...player, id: player.id as PlayerId })),
    };
  }

  async function readEvents(sessionId: string, after: number): Promise<JournalEvent[]> {
    const rows = await client.liveEvent.findMany({
      where: { sessionId, sequence: { gt: after } },
      orderBy: { sequence: "asc" },
      omit: { sessionId: true },
    });
    return rows.map((row) => ({ ...row, payload: row.payload as Json }));
  }

  return {
    async createSession({ setup, snapshot, ...session }) {
      try {
        await client.liveSession.create({
          data: { ...session, openPin: session.pin, setup: asJsonInput(setup), snapshot: asJsonInput(snapshot) },
          select: { id: true },
        });
        return "created";
      } catch (error) {
        if (isUniqueViolation(error, "openPin")) return "pin-taken";
        throw error;
      }
    },

    commit: (commits) => (commits.length === 0 ? Promise.resolve([]) : commitAll(commits)),

    async markAlive(sessionIds, at) {
      await client.liveSession.updateMany({ where: { id: { in: sessionIds } }, data: { aliveAt: at } });
    },

    async findOpenSessions() {
      const rows = await client.liveSession.findMany({
        where: { endedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        omit: { openPin: true },
      });
      const sessions: StoredLiveSession[] = [];
      for (const row of rows) sessions.push(await readSession(row));
      return sessions;
    },

    async findOpenSessionByPin(pin) {
      const row = await client.liveSession.findUnique({ where: { openPin: pin }, omit: { openPin: true } });
      return row === null ? null : readSession(row);
    },

    async findSession(id) {
      const row = await client.liveSession.findUnique({ where: { id }, omit: { openPin: true } });
      return row === null ? null : readSession(row);
    },

    loadJournal: (id) => readEvents(id, 0),

    async loadAnswers(id): Promise<StoredAnswer[]> {
      const rows = await client.answer.findMany({
        where: { sessionId: id },
        orderBy: [{ round: "asc" }, { receivedAt: "asc" }, { playerId: "asc" }],
        omit: { sessionId: true },
      });
      return rows.map((row) => ({ ...row, playerId: row.playerId as PlayerId, value: row.value as Json }));
    },
  };
}

type SessionRow = Awaited<ReturnType<Database["liveSession"]["findMany"]>>[number] extends infer Row
  ? Omit<Row, "openPin">
  : never;

/** Prisma writes null in a Json column as a marker of its own; these are always objects here. */
function asJsonInput(value: Json) {
  if (value === null) throw new Error("the setup and the snapshot of a session cannot be null");
  return value;
}
