/**
 * Writes the commits of live sessions past the database client: the client costs a millisecond of processor time per
 * commit, the same rows through the driver a tenth of it, and while a class answers there is a commit every few
 * milliseconds (docs/decisions/0050-commits-past-the-client.md).
 *
 * The driver works in the thread of the event loop. So it never waits for a lock, which the client of this very process
 * may hold and could then never give back: it comes again later, until `patienceMs` have passed.
 */
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { type Cell, timeCell } from "./bulk-rows";
import { type RowChange, rowChangesOf } from "./commit-rows";
import type { LiveCommit, LiveSessionStore } from "./live-session-store";

const patienceMs = 2_000;
const retryMs = 5;

export interface SqliteWriter extends Pick<LiveSessionStore, "commit" | "markAlive"> {
  close(): void;
}

type Value = string | number | null;

/** The file must exist and have been migrated. */
export function openSqliteConnection(file: string): Sqlite {
  const database = new Sqlite(file, { timeout: 0, fileMustExist: true });
  // As server/data/database.ts says it for the client: an acknowledged answer must survive a power cut.
  database.pragma("journal_mode=WAL");
  database.pragma("synchronous=FULL");
  return database;
}

/** The connection is the writer's from here on: `close` closes it. */
export function createSqliteWriter(database: Sqlite): SqliteWriter {
  const statements = new Map<string, ReturnType<typeof database.prepare>>();

  function run(sql: string, values: Value[]): number {
    const statement = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, statement);
    return statement.run(...values).changes;
  }

  /** All of `work` in one transaction, or nothing. */
  async function transact<Result>(work: () => Result): Promise<Result> {
    const givesUpAt = performance.now() + patienceMs;
    for (;;) {
      try {
        run("BEGIN IMMEDIATE", []);
        const result = work();
        run("COMMIT", []);
        return result;
      } catch (error) {
        // A full disk ends a transaction by itself.
        if (database.inTransaction) run("ROLLBACK", []);
        if (!isBusy(error) || performance.now() > givesUpAt) throw error;
        await pause(retryMs);
      }
    }
  }

  function storeOne(commit: LiveCommit): "stored" | "conflict" {
    const { sessionId, events, phase, snapshot, endedAt } = commit;
    const first = events[0];
    const last = events.at(-1);
    if (first === undefined || last === undefined) throw new Error("a commit needs at least one event");
    const advance = `UPDATE "LiveSession" SET "version" = ?, "phase" = ? WHERE "id" = ? AND "version" = ?`;
    if (run(advance, [last.sequence, phase, sessionId, first.sequence - 1]) !== 1) return "conflict";
    if (snapshot !== null) {
      const keep = `UPDATE "LiveSession" SET "snapshot" = ?, "snapshotVersion" = ? WHERE "id" = ?`;
      run(keep, [JSON.stringify(snapshot), last.sequence, sessionId]);
    }
    if (endedAt !== undefined) {
      const end = `UPDATE "LiveSession" SET "endedAt" = ?, "openPin" = NULL WHERE "id" = ?`;
      run(end, [timeCell(endedAt), sessionId]);
    }
    for (const change of rowChangesOf(commit)) write(change);
    return "stored";
  }

  function write({ how, table, columns, keys, rows }: RowChange): void {
    const names = columns.map(([name]) => name);
    const equals = (name: string) => `"${name}" = ?`;
    if (how !== "update") {
      const verb = how === "put" ? "REPLACE" : "INSERT";
      const sql = `${verb} INTO "${table}" ("${names.join('", "')}") VALUES (${names.map(() => "?").join(", ")})`;
      for (const row of rows) run(sql, row.map(toValue));
      return;
    }
    const set = names.filter((name) => !keys.includes(name));
    const sql = `UPDATE "${table}" SET ${set.map(equals).join(", ")} WHERE ${keys.map(equals).join(" AND ")}`;
    const order = [...set, ...keys].map((name) => names.indexOf(name));
    for (const row of rows) run(sql, order.map((place) => toValue(row[place])));
  }

  return {
    async commit(commits) {
      return commits.length === 0 ? [] : transact(() => commits.map(storeOne));
    },
    async markAlive(sessionIds, at) {
      const mark = `UPDATE "LiveSession" SET "aliveAt" = ? WHERE "id" = ?`;
      await transact(() => {
        for (const id of sessionIds) run(mark, [timeCell(at), id]);
      });
    },
    close: () => database.close(),
  };
}

/** The driver knows no booleans; SQLite keeps them as numbers. */
function toValue(cell: Cell): Value {
  return typeof cell === "boolean" ? Number(cell) : cell;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
