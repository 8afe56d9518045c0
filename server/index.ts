/**
 * Starts the server: the only file whose import does something. `npm start` prepares what it needs (scripts/start.ts).
 */
import { mkdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { type AddressInfo, createServer, type Server } from "node:net";
import next from "next";
import { deployMigrations } from "@/prisma/schema-engine";
import { createApp } from "./app";
import { loadAuthSecret } from "./auth/secret";
import { getLibrary } from "./content/library";
import { closeDatabase, getDatabase } from "./data/database";
import { createPrismaLiveSessionStore } from "./data/prisma-live-session-store";
import { type Environment, readEnvironment } from "./env";
import { gradeAnswer } from "./execution/grade-answer";
import { replayWitness } from "./execution/replay-witness";
import { localAddresses } from "./local-addresses";
import { createLog } from "./log";

const environment = readEnvironment();
const log = createLog(environment.logLevel);

/** What next-auth and Next's bundle read from the environment themselves. */
function settleEnvironment(authSecret: string): void {
  process.env.NEXTAUTH_SECRET = authSecret;
  process.env.NEXTAUTH_URL = environment.publicUrl ?? `http://localhost:${environment.port}`;
  process.env.DATA_DIR = environment.dataDir;
  process.env.DATABASE_URL = environment.databaseUrl;
}

async function reportLibrary(): Promise<void> {
  const { challenges, quizzes, problems } = await getLibrary();
  console.log(`  Library: ${challenges.length} challenges, ${quizzes.length} quizzes.`);
  for (const { severity, path, message } of problems) {
    if (severity === "error") console.log(`  Left out: content/${path}: ${message}`);
  }
}

async function preparePages(): Promise<{ handlePage: RequestListener; close(): Promise<void> }> {
  const pages = next({
    dev: environment.mode === "development",
    hostname: "localhost",
    port: environment.port,
    dir: process.cwd(),
  });
  await pages.prepare();
  const handle = pages.getRequestHandler();
  const handlePage: RequestListener = (request, response) => {
    handle(request, response).catch((error: unknown) => {
      log.error("a page failed", error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  return { handlePage, close: () => pages.close() };
}

function listen(server: Server, { port, host }: Environment): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Asked first, so that a second start by mistake ends at once and in plain words. */
async function checkPort(): Promise<void> {
  const probe = createServer();
  await listen(probe, environment);
  await new Promise((resolve) => probe.close(resolve));
}

function explainStartFailure(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "EADDRINUSE") {
    return `Port ${environment.port} is taken. Stop the other program, or choose another port: PORT=3001 npm start`;
  }
  if (code === "EACCES") return `Port ${environment.port} may not be used by this account. Choose one above 1023.`;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  // The migration engine does not know the driver's word for "busy" and complains about that instead.
  if (!/database is locked|SQLITE_BUSY|`SocketTimeout`/.test(text)) return text;
  return `Another Interleave is using ${environment.dataDir}. Stop it, or choose another folder: DATA_DIR=… npm start`;
}

function announce(port: number): void {
  const here = environment.publicUrl ?? `http://localhost:${port}`;
  const reachable = environment.host === "0.0.0.0" || environment.host === "::";
  console.log(`\nInterleave is ready: ${here}`);
  if (environment.publicUrl === null && reachable) {
    for (const address of localAddresses()) console.log(`  for phones on the same network: http://${address}:${port}`);
  }
  console.log(
    '  Open the page and press "Play a demo round", or sign up as a teacher to host one. Ctrl+C stops the server.',
  );
}

async function start(): Promise<void> {
  await checkPort();
  mkdirSync(environment.dataDir, { recursive: true });
  const authSecret = loadAuthSecret(environment);
  settleEnvironment(authSecret);
  const applied = await deployMigrations(environment.databaseUrl);
  console.log(applied.length === 0 ? "  Database: up to date." : `  Database: ${applied.length} migration(s) applied.`);
  await reportLibrary();
  const [database, pages] = await Promise.all([getDatabase(), preparePages()]);
  const app = createApp({
    store: createPrismaLiveSessionStore(database),
    replay: replayWitness,
    grade: gradeAnswer,
    log,
    handlePage: pages.handlePage,
    checkDatabase: async () => {
      await database.client.$queryRawUnsafe("SELECT 1");
    },
    authSecret,
    publicUrl: environment.publicUrl,
    trustProxy: environment.trustProxy,
  });
  await app.ready;
  announce(await listen(app.httpServer, environment));

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info("stopping", { signal });
    // A second server may be waiting for the port: never linger.
    setTimeout(() => process.exit(1), 10_000).unref();
    try {
      await app.close();
      await pages.close();
      await closeDatabase();
      process.exit(0);
    } catch (error) {
      log.error("could not stop cleanly", error);
      process.exit(1);
    }
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
}

process.on("unhandledRejection", (error) => log.error("a promise failed unheard", error));

start().catch((error: unknown) => {
  console.error(`\nInterleave could not start.\n${explainStartFailure(error)}`);
  process.exit(1);
});
