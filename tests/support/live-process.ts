/**
 * The server with a real database in a process of its own, without pages: made to be killed. Started by
 * `node --import tsx tests/support/live-process.ts <database url> <port> [grading]`; prints "listening" when it takes connections.
 * `grading`: `engine` asks the real one, `stalled` never has a grade; without it there is none to be asked.
 */
import { createApp } from "@/server/app";
import { openDatabase } from "@/server/data/database";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { gradeAnswer } from "@/server/execution/grade-answer";
import { replayWitness } from "@/server/execution/replay-witness";
import type { GradeByEngine } from "@/server/live/grader";
import { createLog } from "@/server/log";
import { neverAsked, sampleTrace, testAuthSecret } from "./live-server";

const [databaseUrl, port, grading] = process.argv.slice(2);
const stalled: GradeByEngine = () => new Promise(() => undefined);
const database = await openDatabase(databaseUrl);
const app = createApp({
  store: createPrismaLiveSessionStore(database),
  replay: grading === "engine" ? replayWitness : async () => sampleTrace,
  grade: grading === "engine" ? gradeAnswer : grading === "stalled" ? stalled : neverAsked,
  log: createLog("warn"),
  handlePage: (_, response) => response.writeHead(404).end(),
  checkDatabase: async () => undefined,
  authSecret: testAuthSecret,
  publicUrl: null,
  trustProxy: false,
});
await app.ready;
app.httpServer.listen(Number(port), "127.0.0.1", () => console.log("listening"));
