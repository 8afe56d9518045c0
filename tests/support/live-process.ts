/**
 * The server with a real database in a process of its own, without pages: made to be killed. Started by
 * `node --import tsx tests/support/live-process.ts <database url> <port>`; prints "listening" when it takes connections.
 */
import { createApp } from "@/server/app";
import { openDatabase } from "@/server/data/database";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { createLog } from "@/server/log";
import { neverAsked, sampleTrace, testAuthSecret } from "./live-server";

const [databaseUrl, port] = process.argv.slice(2);
const database = await openDatabase(databaseUrl);
const app = createApp({
  store: createPrismaLiveSessionStore(database),
  replay: async () => sampleTrace,
  grade: neverAsked,
  log: createLog("warn"),
  handlePage: (_, response) => response.writeHead(404).end(),
  checkDatabase: async () => undefined,
  authSecret: testAuthSecret,
  publicUrl: null,
  trustProxy: false,
});
await app.ready;
app.httpServer.listen(Number(port), "127.0.0.1", () => console.log("listening"));
