/** Empty databases in memory, for writing migrations (and, for PostgreSQL, for tests without a server). */
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DatabaseProvider } from "./schema-engine";

export async function scratchDatabase(provider: DatabaseProvider): Promise<SqlMigrationAwareDriverAdapterFactory> {
  if (provider === "sqlite") {
    const { PrismaBetterSqlite3 } = await import("@prisma/adapter-better-sqlite3");
    return new PrismaBetterSqlite3({ url: ":memory:" });
  }
  const { PGlite } = await import("@electric-sql/pglite");
  const { PrismaPGlite } = await import("pglite-prisma-adapter");
  return new PrismaPGlite(await PGlite.create("memory://scratch"));
}
