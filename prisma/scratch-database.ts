/** Databases in memory, for writing migrations, and for tests of PostgreSQL without its server. */
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { Database, OpenedDatabase } from "@/server/data/database";
import { type DatabaseProvider, deployMigrationsTo } from "./schema-engine";

export async function scratchDatabase(provider: DatabaseProvider): Promise<SqlMigrationAwareDriverAdapterFactory> {
  if (provider === "sqlite") {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
    return new PrismaBetterSqlite3({ url: ":memory:" });
  }
  const { PGlite } = await import("@electric-sql/pglite");
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  return new PrismaPGlite(await PGlite.create("memory://scratch"));
}

/** A migrated PostgreSQL in this process. The caller closes it. */
export async function openScratchPostgresql(): Promise<OpenedDatabase> {
  const factory = await scratchDatabase("postgresql");
  await deployMigrationsTo("postgresql", factory);
  const { PrismaClient } = await import("@/server/data/generated/postgresql/client");
  const client = new PrismaClient({ adapter: factory }) as unknown as Database;
  return { client, dialect: "postgresql", writer: null, close: () => client.$disconnect() };
}
