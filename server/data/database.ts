/**
 * The connection to the database. One per process: the custom server and Next's bundle load this module separately,
 * so the connection is kept on globalThis, which they share.
 */
import { databaseFile, readEnvironment } from "@/server/env";
import type { PrismaClient as SqliteClient } from "./generated/sqlite/client";
import type { SqliteWriter } from "./sqlite-writer";

/** Typed as the SQLite client, the narrower of the two; the PostgreSQL client has the same models and methods. */
export type Database = SqliteClient;

export type SqlDialect = "sqlite" | "postgresql";

export interface OpenedDatabase {
  client: Database;
  dialect: SqlDialect;
  /** Writes the commits of live sessions; null where the client does. */
  writer: SqliteWriter | null;
  close(): Promise<void>;
}

/** Opens connections of its own; the caller closes them. The migrations must have been deployed. */
export async function openDatabase(databaseUrl: string): Promise<OpenedDatabase> {
  if (!databaseUrl.startsWith("file:")) {
    const { PrismaClient } = await import("./generated/postgresql/client");
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
    const close = () => client.$disconnect();
    return { client: client as unknown as Database, dialect: "postgresql", writer: null, close };
  }
  const { PrismaClient } = await import("./generated/sqlite/client");
  const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
  const { createSqliteWriter, openSqliteConnection } = await import("./sqlite-writer");
  const client = new PrismaClient({
    adapter: new PrismaBetterSqlite3({ url: `file:${databaseFile(databaseUrl)}`, timeout: 5000 }),
  });
  await client.$queryRawUnsafe("PRAGMA journal_mode=WAL");
  // An acknowledged answer must survive a power cut, not only a killed process: NORMAL would not sync each commit.
  await client.$queryRawUnsafe("PRAGMA synchronous=FULL");
  const writer = createSqliteWriter(openSqliteConnection(databaseFile(databaseUrl)));
  return {
    client,
    dialect: "sqlite",
    writer,
    async close() {
      writer.close();
      await client.$disconnect();
    },
  };
}

const shared = globalThis as typeof globalThis & { interleaveDatabase?: Promise<OpenedDatabase> };

/** The connection of this process, opened on first use. */
export function getDatabase(): Promise<OpenedDatabase> {
  shared.interleaveDatabase ??= openDatabase(readEnvironment().databaseUrl);
  return shared.interleaveDatabase;
}

/** Closes the connection of this process, if there is one. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.interleaveDatabase;
  shared.interleaveDatabase = undefined;
  if (opened !== undefined) await (await opened).close();
}
