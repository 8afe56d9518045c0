/** A database of its own for a test: a fresh SQLite file, migrated, deleted afterwards. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deployMigrations } from "@/prisma/schema-engine";
import { type OpenedDatabase, openDatabase } from "@/server/data/database";

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
      await opened.client.$disconnect();
      opened = await openDatabase(url);
      return opened;
    },
    async remove() {
      await opened.client.$disconnect();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
