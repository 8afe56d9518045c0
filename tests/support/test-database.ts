/** A database of its own for a test: a fresh SQLite file, migrated, deleted afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deployMigrations } from "@/prisma/schema-engine";
import { closeDatabase, type OpenedDatabase, openDatabase } from "@/server/data/database";

export interface TestDatabase extends OpenedDatabase {
  url: string;
  /** Closes it and opens the same file again, as a restarted server does. */
  reopen(): Promise<OpenedDatabase>;
  remove(): Promise<void>;
}

export async function createTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), "interleave-database-"));
  const url = `file:${path.join(folder, "test.db")}`;
  await deployMigrations(url);
  let opened = await openDatabase(url);
  return {
    ...opened,
    url,
    async reopen() {
      await opened.close();
      opened = await openDatabase(url);
      return opened;
    },
    async remove() {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes `getDatabase()` of this process a fresh, migrated database; the answer closes and deletes it. */
export async function useTestDatabase(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(tmpdir(), "interleave-database-"));
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `file:${path.join(folder, "test.db")}`;
  await deployMigrations(process.env.DATABASE_URL);
  return async () => {
    await closeDatabase();
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
    rmSync(folder, { recursive: true, force: true });
  };
}
