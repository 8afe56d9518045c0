import { afterAll } from "vitest";
import { openScratchPostgresql } from "@/prisma/scratch-database";
import type { OpenedDatabase } from "@/server/data/database";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { describeLiveSessionStore } from "./live-session-store-contract";

const opened: TestDatabase[] = [];
/** Takes seconds to open: one for all tests, emptied before each. */
let postgresql: Promise<OpenedDatabase> | null = null;
afterAll(async () => {
  await (await postgresql)?.close();
  for (const database of opened) await database.remove();
});

describeLiveSessionStore("in memory", async () => createMemoryLiveSessionStore());

describeLiveSessionStore("SQLite", async () => {
  const database = await createTestDatabase();
  opened.push(database);
  return createPrismaLiveSessionStore(database);
});

describeLiveSessionStore("PostgreSQL through Prisma", async () => {
  postgresql ??= openScratchPostgresql();
  const database = await postgresql;
  await database.client.liveSession.deleteMany();
  return createPrismaLiveSessionStore(database);
});
