/**
 * L1 of the reliability bar, small: the server's process is killed with SIGKILL again and again while a class answers.
 * Nothing that was acknowledged may be lost or count twice, and the scores must equal a replay of the journal.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { connectLive, type LiveConnection } from "@/components/live/live-connection";
import { evolve } from "@/core/quiz/reducer";
import { initialState } from "@/core/quiz/state";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { deviceCookieName } from "@/server/live/device";
import { parseEvent } from "@/server/live/journal";
import { createSampleSession, newDevice } from "../support/live-server";
import { createTestDatabase } from "../support/test-database";

const classSize = 60;
const kills = 4;
const answeringMs = 4_000;
const root = path.resolve(import.meta.dirname, "../..");

const cleanups: (() => unknown)[] = [];
afterAll(async () => {
  for (const clean of cleanups.reverse()) await clean();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function startProcess(databaseUrl: string, port: number): Promise<ChildProcess> {
  const script = "tests/support/live-process.ts";
  const child = spawn(process.execPath, ["--import", "tsx", script, databaseUrl, String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  cleanups.push(() => child.kill("SIGKILL"));
  return new Promise((resolve, reject) => {
    child.stdout?.once("data", () => resolve(child));
    child.once("exit", (code, signal) => reject(new Error(`The server ended while starting: ${code ?? signal}`)));
  });
}

function killProcess(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

function connect(url: string, device: string, seat: Parameters<typeof connectLive>[0]["seat"]): LiveConnection {
  const extraHeaders = { cookie: `${deviceCookieName}=${device}`, origin: url };
  const connection = connectLive({ url, locale: "en", seat, extraHeaders });
  cleanups.push(() => connection.close());
  return connection;
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(`L1 ${classSize} players answer through ${kills} kills: no acknowledged answer is lost or counted twice`, async () => {
  const database = await createTestDatabase();
  cleanups.push(() => database.remove());
  const store = createPrismaLiveSessionStore(database);
  const hostDevice = newDevice();
  const sessionId = await createSampleSession(store, hostDevice);
  const pin = (await store.findSession(sessionId))?.pin ?? "";
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startProcess(database.url, port);

  const host = connect(url, hostDevice, { role: "host", sessionId });
  const players = Array.from({ length: classSize }, () => connect(url, newDevice(), null));
  const joins = await Promise.all(
    players.map((player, index) => player.send("player:join", { pin, nickname: `Pupil ${index}` })),
  );
  expect(joins.every((joined) => joined.ok)).toBe(true);
  expect(await host.send("session:start", {})).toMatchObject({ ok: true });

  const answering = players.map(async (player, index) => {
    await later(Math.random() * answeringMs);
    const answer = { kind: "choose-one" as const, optionId: "abc"[index % 3] };
    return { index, acknowledgement: await player.send("answer:submit", { round: 0, answer }) };
  });
  for (let kill = 0; kill < kills; kill++) {
    await later(Math.random() * (answeringMs / kills));
    await killProcess(server);
    server = await startProcess(database.url, port);
  }
  const answered = await Promise.all(answering);

  const stored = await store.loadAnswers(sessionId);
  expect(stored).toHaveLength(classSize);
  for (const { index, acknowledgement } of answered) {
    const joined = joins[index];
    if (!joined.ok || !acknowledgement.ok) throw new Error(`Pupil ${index}: ${JSON.stringify(acknowledgement)}`);
    const mine = stored.filter((one) => one.playerId === joined.value.playerId);
    expect(mine).toMatchObject([{ round: 0, value: acknowledgement.value.answer }]);
    expect(mine[0].receivedAt.getTime()).toBe(acknowledgement.value.receivedAt);
  }
  expect(await host.send("round:reveal", { round: 0 })).toMatchObject({ ok: true });
  const session = await store.findSession(sessionId);
  const replayed = (await store.loadJournal(sessionId)).map(parseEvent).reduce(evolve, initialState);
  const scores = Object.fromEntries(replayed.players.map(({ playerId, score }) => [playerId, score]));
  expect(Object.fromEntries((session?.players ?? []).map(({ id, score }) => [id, score]))).toEqual(scores);
  expect(Object.values(scores).filter((score) => score > 0)).toHaveLength(classSize / 3);
}, 90_000);
