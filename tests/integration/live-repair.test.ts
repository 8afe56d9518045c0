/**
 * A live round of a repair with the real engine, on a server in a process of its own: answers are stored and acknowledged first and checked
 * then (AN7), tried again until they are right (AN6), and what was not checked when the server was killed is checked after its restart.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { connectLive, type LiveConnection } from "@/components/live/live-connection";
import { regionsOf } from "@/core/challenge/repair-program";
import type { HostView, PlayerView } from "@/core/quiz/views";
import { findCard } from "@/server/content/card";
import { findChallenge, getLibrary } from "@/server/content/library";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { deviceCookieName } from "@/server/live/device";
import { createSampleSession, newDevice } from "../support/live-server";
import { createTestDatabase } from "../support/test-database";

const root = path.resolve(import.meta.dirname, "../..");
const patienceMs = 30_000;

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

function startProcess(databaseUrl: string, port: number, grading: "engine" | "stalled"): Promise<ChildProcess> {
  const script = "tests/support/live-process.ts";
  const child = spawn(process.execPath, ["--import", "tsx", script, databaseUrl, String(port), grading], {
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

/** The newest view once it fits. */
function view<View extends HostView | PlayerView>(
  connection: LiveConnection,
  fits: (view: View) => boolean,
): Promise<View> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const shown = connection.getState().view as View | null;
      if (shown === null || !fits(shown)) return;
      stop();
      clearTimeout(timer);
      resolve(shown);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain. Last view: ${JSON.stringify(connection.getState().view).slice(0, 1500)}`));
    }, patienceMs);
    const stop = connection.subscribe(look);
    look();
  });
}

type InRound = Extract<PlayerView, { phase: "in-round" }>;
const checked = (verdict: string) => (shown: PlayerView) => {
  const check = (shown as InRound).myAnswer?.check;
  return check?.state === "done" && check.verification?.verdict === verdict;
};
const counts = (right: number, checking: number) => (shown: HostView) =>
  shown.phase === "in-round" && shown.checks?.right === right && shown.checks.checking === checking;

test("AN6 AN7 VW7 a repair is acknowledged first and checked then, tried again until right, and checked after a kill", async () => {
  const challenge = findChallenge(await getLibrary(), "bank-at-noon");
  const card = challenge === null ? null : findCard(challenge);
  if (card?.challenge.kind !== "repair" || card.key.kind !== "repair") throw new Error("The repair is gone.");
  const asGiven = { kind: "repair" as const, regions: regionsOf(card.program, card.challenge.editable) };
  const repaired = { kind: "repair" as const, regions: card.key.solution };

  const database = await createTestDatabase();
  cleanups.push(() => database.remove());
  const store = createPrismaLiveSessionStore(database);
  const hostDevice = newDevice();
  const sessionId = await createSampleSession(store, hostDevice, { cards: [card] });
  const pin = (await store.findSession(sessionId))?.pin ?? "";
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await startProcess(database.url, port, "engine");

  const host = connect(url, hostDevice, { role: "host", sessionId });
  const ada = connect(url, newDevice(), null);
  const ben = connect(url, newDevice(), null);
  for (const [player, nickname] of [
    [ada, "Ada"],
    [ben, "Ben"],
  ] as const) {
    expect(await player.send("player:join", { pin, nickname })).toMatchObject({ ok: true });
  }
  expect(await host.send("session:start", {})).toMatchObject({ ok: true });
  const submit = (player: LiveConnection, answer: typeof asGiven) => player.send("answer:submit", { round: 0, answer });

  // A wrong repair: received, then violated with a witness that replays; nothing of the key goes with it.
  expect(await submit(ada, asGiven)).toMatchObject({ ok: true });
  const violated = await view(ada, checked("violated"));
  expect((violated as InRound).myAnswer?.check).toMatchObject({ right: false, verification: { end: "deadlock" } });
  expect(JSON.stringify(violated)).not.toContain(card.explanation.en.slice(0, 40));
  const shown = await ada.send("trace:get", { round: 0, outcome: "my-answer" });
  expect(shown.ok && shown.value.trace.outcome.status).toBe("deadlock");
  expect(await ada.send("trace:get", { round: 0, outcome: "violation" })).toEqual({
    ok: false,
    refusal: "wrong-phase",
  });
  expect(await ben.send("trace:get", { round: 0, outcome: "my-answer" })).toEqual({ ok: false, refusal: "not-found" });

  // Then a right one; the host sees how many, and nobody may answer after that.
  expect(await submit(ada, repaired)).toMatchObject({ ok: true });
  await view(ada, checked("verified"));
  await view(host, counts(1, 0));
  expect(await submit(ada, asGiven)).toEqual({ ok: false, refusal: "already-answered" });

  // A server that is killed between the acknowledgement and the grade.
  await killProcess(server);
  server = await startProcess(database.url, port, "stalled");
  expect(await submit(ben, repaired)).toMatchObject({ ok: true });
  await view(host, counts(1, 1));
  expect(await host.send("round:close", { round: 0 })).toMatchObject({ ok: true });
  expect(await host.send("round:reveal", { round: 0 })).toEqual({ ok: false, refusal: "still-checking" });
  await killProcess(server);
  server = await startProcess(database.url, port, "engine");
  await view(ben, checked("verified"));
  await view(host, counts(2, 0));

  expect(await host.send("round:reveal", { round: 0 })).toMatchObject({ ok: true });
  const revealed = await view<HostView>(host, (shown) => shown.phase === "in-round" && shown.state === "revealed");
  expect(revealed).toMatchObject({ distribution: { right: 2, wrong: 0 }, reveal: { solution: { kind: "repair" } } });
  const broken = await host.send("trace:get", { round: 0, outcome: "violation" });
  expect(broken.ok && broken.value.trace.outcome.status).toBe("deadlock");
}, 120_000);
