/** Live sessions in the database (see `live-session-store.ts` for what each function promises). */
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";
import { insertRows, updateRows } from "./bulk-rows";
import { rowChangesOf } from "./commit-rows";
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

/** Undoes the transaction; never leaves this file. */
class CommitConflict extends Error {}

type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

/** A whole class may answer within one commit, on a disk that is slow just then. */
const transactionLimits = { maxWait: 10_000, timeout: 20_000 };

export function createPrismaLiveSessionStore({ client, dialect, writer }: OpenedDatabase): LiveSessionStore {
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
    for (const { how, table, columns, keys, rows } of rowChangesOf(commit)) {
      if (how === "update") await updateRows(transaction, dialect, table, columns, keys, rows);
      else await insertRows(transaction, dialect, table, columns, rows, how === "put" ? keys : []);
    }
  }

  /** Through the client: for a database without a writer of its own. */
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

    commit(commits) {
      if (commits.length === 0) return Promise.resolve([]);
      return writer ? writer.commit(commits) : commitAll(commits);
    },

    async markAlive(sessionIds, at) {
      if (writer) return writer.markAlive(sessionIds, at);
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
