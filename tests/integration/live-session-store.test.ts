import { afterAll } from "vitest";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { createTestDatabase, type TestDatabase } from "../support/test-database";
import { describeLiveSessionStore } from "./live-session-store-contract";

const opened: TestDatabase[] = [];
afterAll(async () => {
  for (const database of opened) await database.remove();
});

describeLiveSessionStore("in memory", async () => createMemoryLiveSessionStore());

describeLiveSessionStore("SQLite through Prisma", async () => {
  const database = await createTestDatabase();
  opened.push(database);
  return createPrismaLiveSessionStore(database);
});
