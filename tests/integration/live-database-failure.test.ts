/** A real database that fails: whoever waits is told in words, nothing is half done, and all goes on afterwards (AN9). */
import { afterEach, expect, test } from "vitest";
import { evolve } from "@/core/quiz/reducer";
import { initialState } from "@/core/quiz/state";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { createSqliteWriter, openSqliteConnection } from "@/server/data/sqlite-writer";
import { databaseFile } from "@/server/env";
import { parseEvent } from "@/server/live/journal";
import {
  attachHost,
  createSampleSession,
  joinPlayer,
  type LiveTestServer,
  newDevice,
  startLiveServer,
} from "../support/live-server";
import { sampleCards } from "../support/sample-session";
import { createTestDatabase } from "../support/test-database";

const running: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of running.splice(0).reverse()) await close();
});

/** A server on a database whose writing connection is in the test's hands. */
async function start() {
  const database = await createTestDatabase();
  running.push(() => database.remove());
  const connection = openSqliteConnection(databaseFile(database.url));
  const writer = createSqliteWriter(connection);
  running.push(() => writer.close());
  const server = await startLiveServer(createPrismaLiveSessionStore({ ...database, writer }));
  running.push(() => server.close());
  return { server, connection, file: databaseFile(database.url) };
}

/** The question whose answer is typed, and two players. */
async function open(server: LiveTestServer) {
  const device = newDevice();
  const sessionId = await createSampleSession(server.store, device, { cards: [sampleCards[2]] });
  const { client: host, pin } = await attachHost(server, sessionId, device);
  const [ada, bob] = [await joinPlayer(server, pin, "Ada"), await joinPlayer(server, pin, "Bob")];
  running.push(() => [host, ada.client, bob.client].map((client) => client.close()));
  await host.must("session:start", {});
  return { sessionId, host, pin, ada: ada.client, bob: bob.client };
}

async function expectWhole(server: LiveTestServer, sessionId: Parameters<typeof server.store.findSession>[0]) {
  const journal = await server.store.loadJournal(sessionId);
  const state = journal.map(parseEvent).reduce(evolve, initialState);
  const stored = await server.store.findSession(sessionId);
  expect(stored?.version).toBe(journal.length);
  const answers = state.phase.name === "in-round" ? state.phase.round.answers : [];
  expect((await server.store.loadAnswers(sessionId)).map(({ playerId }) => playerId)).toEqual(
    answers.map(({ playerId }) => playerId),
  );
  expect(stored?.players.map(({ nickname }) => nickname)).toEqual(state.players.map(({ nickname }) => nickname));
  return answers.length;
}

const long = (letter: string) => ({
  round: 0,
  answer: { kind: "type-output" as const, text: letter.repeat(3_900) },
});
const refused = { ok: false, refusal: "unavailable" };

test("AN9 while another process holds the database, answers are refused in words and everything else goes on", async () => {
  const { server, file } = await start();
  const { sessionId, host, ada, bob, pin } = await open(server);
  const other = openSqliteConnection(file);
  running.push(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const answered = ada.send("answer:submit", long("a"));
  const closed = host.send("round:close", { round: 0 });
  // Reading is not held up, and neither is the event loop.
  const askedAt = performance.now();
  await bob.must("clock:read", {});
  await bob.must("session:peek", { pin });
  expect(performance.now() - askedAt).toBeLessThan(1_000);
  expect(await answered).toEqual(refused);
  expect(await closed).toEqual(refused);
  other.exec("ROLLBACK");
  expect(await expectWhole(server, sessionId)).toBe(0);
  const { receivedAt } = await ada.must("answer:submit", long("a"));
  expect(await ada.must("answer:submit", long("a"))).toMatchObject({ receivedAt });
  expect(await expectWhole(server, sessionId)).toBe(1);
  await host.must("round:close", { round: 0 });
});

test("AN9 a lock that ends in time is only a delay", async () => {
  const { server, file } = await start();
  const { sessionId, ada, bob } = await open(server);
  const other = openSqliteConnection(file);
  running.push(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const answered = ada.must("answer:submit", long("a"));
  await bob.must("clock:read", {});
  other.exec("ROLLBACK");
  await answered;
  expect(await expectWhole(server, sessionId)).toBe(1);
});

test("AN9 on a full disk answers and joins are refused in words, nothing is half stored, and with room again all goes on", async () => {
  const { server, connection } = await start();
  const { sessionId, host, ada, bob, pin } = await open(server);
  const [{ page_count: pages }] = connection.pragma("page_count") as { page_count: number }[];
  connection.pragma(`max_page_count=${pages}`);
  expect(await ada.send("answer:submit", long("a"))).toEqual(refused);
  expect(await bob.send("answer:submit", long("b"))).toEqual(refused);
  expect(await expectWhole(server, sessionId)).toBe(0);
  // What fits may still be stored; what is acknowledged is, what is refused is not.
  const late = await joinPlayer(server, pin, "Eve").catch(String);
  if (typeof late === "string") expect(late).toContain("unavailable");
  else running.push(() => late.client.close());
  await expectWhole(server, sessionId);
  connection.pragma(`max_page_count=${pages * 100}`);
  await ada.must("answer:submit", long("a"));
  await bob.must("answer:submit", long("b"));
  expect(await expectWhole(server, sessionId)).toBe(2);
  await host.must("round:close", { round: 0 });
});
