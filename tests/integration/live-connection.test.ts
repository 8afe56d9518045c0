/** The browser's side of the protocol against the real server: breaks, restarts, and commands that must not get lost. */
import { afterEach, expect, test } from "vitest";
import { connectLive, type LiveConnection, type LiveState, type Seat } from "@/components/live/live-connection";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { deviceCookieName } from "@/server/live/device";
import { createSampleSession, newDevice, startLiveServer } from "../support/live-server";

const patienceMs = 15_000;
const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

const choose = (optionId: string) => ({ kind: "choose-one" as const, optionId });

function connect(url: string, device: string, seat: Seat | null): LiveConnection {
  const extraHeaders = { cookie: `${deviceCookieName}=${device}`, origin: url };
  const connection = connectLive({ url, locale: "en", seat, extraHeaders });
  running.push(connection);
  return connection;
}

/** The state once it fits. */
function state(connection: LiveConnection, fits: (state: LiveState) => boolean): Promise<LiveState> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!fits(connection.getState())) return;
      stop();
      clearTimeout(timer);
      resolve(connection.getState());
    };
    const stop = connection.subscribe(look);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain: ${JSON.stringify(connection.getState())}`));
    }, patienceMs);
    look();
  });
}

const isState = (name: string) => (now: LiveState) => now.view?.phase === "in-round" && now.view.state === name;

async function open(store: LiveSessionStore) {
  const server = await startLiveServer(store);
  const hostDevice = newDevice();
  const sessionId = await createSampleSession(store, hostDevice);
  const host = connect(server.url, hostDevice, { role: "host", sessionId });
  const { view } = await state(host, (now) => now.view?.phase === "lobby");
  const pin = view && "pin" in view ? view.pin : "";
  const player = connect(server.url, newDevice(), null);
  expect(await player.send("player:join", { pin, nickname: "Ada" })).toMatchObject({ ok: true });
  return { server, host, player, sessionId, pin };
}

test("a page joins, keeps its seat, plays, and knows the server's clock", async () => {
  const { server, host, player, sessionId } = await open(createMemoryLiveSessionStore());
  running.unshift(server);
  expect((await state(player, (now) => now.view !== null)).seat).toMatchObject({ role: "player", sessionId });
  expect(await host.send("session:start", {})).toMatchObject({ ok: true });
  await state(player, isState("open"));
  const answered = await player.send("answer:submit", { round: 0, answer: choose("a") });
  expect(answered).toMatchObject({ ok: true, value: { round: 0, answer: choose("a") } });
  await state(host, isState("locked"));
  expect(Math.abs(player.getState().clockOffsetMs)).toBeLessThan(250);
});

test("an answer given while the server is down is stored and acknowledged after the restart, without a reload", async () => {
  const store = createMemoryLiveSessionStore();
  const { server, host, player, sessionId } = await open(store);
  await host.send("session:start", {});
  await state(player, isState("open"));
  await server.kill();
  await state(player, (now) => now.connection === "reconnecting");
  const answering = player.send("answer:submit", { round: 0, answer: choose("a") });
  const again = await startLiveServer(store, { port: server.port });
  running.unshift(again);
  expect(await answering).toMatchObject({ ok: true, value: { answer: choose("a") } });
  expect(await store.loadAnswers(sessionId)).toHaveLength(1);
  await state(player, (now) => now.connection === "connected" && isState("locked")(now));
  await state(host, isState("locked"));
});

test("an acknowledgement that is lost is asked for again, and the answer counts once", async () => {
  const memory = createMemoryLiveSessionStore();
  const { server, host, player, sessionId } = await open(memory);
  await host.send("session:start", {});
  await state(player, isState("open"));
  const committed = Promise.withResolvers<void>();
  const originalCommit = memory.commit;
  // The commit succeeds, and the server dies before it can tell anybody.
  memory.commit = async (commits) => {
    await originalCommit(commits);
    committed.resolve();
    return new Promise<never>(() => undefined);
  };
  const answering = player.send("answer:submit", { round: 0, answer: choose("b") });
  await committed.promise;
  memory.commit = originalCommit;
  await server.kill();
  const again = await startLiveServer(memory, { port: server.port });
  running.unshift(again);
  expect(await answering).toMatchObject({ ok: true, value: { answer: choose("b") } });
  expect(await memory.loadAnswers(sessionId)).toHaveLength(1);
});

test("a host that is moved to another screen is told and sends nothing more", async () => {
  const { server, host, sessionId } = await open(createMemoryLiveSessionStore());
  running.unshift(server);
  const stranger = connect(server.url, newDevice(), { role: "host", sessionId });
  expect((await state(stranger, (now) => now.seatRefusal !== null)).seatRefusal).toBe("not-host");
  expect(await stranger.send("session:start", {})).toEqual({ ok: false, refusal: "not-host" });
  expect(host.getState().notice).toBeNull();
});

test("a page whose player was removed is told", async () => {
  const { server, host, player } = await open(createMemoryLiveSessionStore());
  running.unshift(server);
  const { view } = await state(player, (now) => now.view !== null);
  const playerId = view?.role === "player" ? view.me.playerId : "";
  await host.send("player:remove", { playerId });
  await state(player, (now) => now.notice === "player-removed");
  expect(await player.send("answer:submit", { round: 0, answer: choose("a") })).toMatchObject({ ok: false });
});
