/** Live rounds as a class meets them: real sockets, the real server, both stores. */
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { protocolVersion } from "@/core/protocol/commands";
import type { HostView, PlayerView } from "@/core/quiz/views";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import {
  attachHost,
  createSampleSession,
  joinPlayer,
  type LiveTestServer,
  ManualClock,
  newDevice,
  startLiveServer,
  TestClient,
} from "../support/live-server";
import { explanationMark, sampleLimitMs } from "../support/sample-session";
import { createTestDatabase, type TestDatabase } from "../support/test-database";

const databases: TestDatabase[] = [];
const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});
afterAll(async () => {
  for (const database of databases) await database.remove();
});

const stores: [string, () => Promise<LiveSessionStore>][] = [
  ["in memory", async () => createMemoryLiveSessionStore()],
  [
    "in SQLite",
    async () => {
      const database = await createTestDatabase();
      databases.push(database);
      return createPrismaLiveSessionStore(database);
    },
  ],
];

const choose = (optionId: string) => ({ kind: "choose-one" as const, optionId });

/** A session with a host and these players, all connected. */
async function open(server: LiveTestServer, ...nicknames: string[]) {
  const hostDevice = newDevice();
  const sessionId = await createSampleSession(server.store, hostDevice);
  const { client: host, pin } = await attachHost(server, sessionId, hostDevice);
  running.push(host);
  const players = [];
  for (const nickname of nicknames) {
    const player = await joinPlayer(server, pin, nickname);
    running.push(player.client);
    players.push(player);
  }
  return { sessionId, hostDevice, host, pin, players };
}

async function start(store: LiveSessionStore, options?: Parameters<typeof startLiveServer>[1]) {
  const server = await startLiveServer(store, options);
  running.push(server);
  return server;
}

const isState = (state: string) => (view: HostView | PlayerView) => view.phase === "in-round" && view.state === state;
const isPhase = (phase: string) => (view: HostView | PlayerView) => view.phase === phase;

describe.each(stores)("a live session stored %s", (_, createStore) => {
  test("LS1 a host and three players play a whole quiz", async () => {
    const server = await start(await createStore());
    const { host, players, sessionId } = await open(server, "Ada", "Bob", "Cid");
    const [ada, bob, cid] = players.map((player) => player.client);
    await host.view((view) => view.phase === "lobby" && "players" in view && view.players.length === 3);

    await host.must("session:start", {});
    for (const player of [ada, bob, cid]) await player.view(isState("open"));
    await ada.must("answer:submit", { round: 0, answer: choose("a") });
    await bob.must("answer:submit", { round: 0, answer: choose("b") });
    await host.view((view) => "answeredCount" in view && view.answeredCount === 2);
    await cid.must("answer:submit", { round: 0, answer: choose("a") });
    await host.view(isState("locked"));
    await host.must("round:reveal", { round: 0 });
    expect(await ada.view(isState("revealed"))).toMatchObject({ result: { verdict: "right" } });
    expect(await bob.view(isState("revealed"))).toMatchObject({ result: { verdict: "wrong", points: { total: 0 } } });
    expect(await host.view(isState("revealed"))).toMatchObject({ distribution: { right: 2, wrong: 1 } });
    const { trace } = await ada.must("trace:get", { round: 0, outcome: 1 });
    expect(trace.witness).toBe("SECRET-WITNESS-2");
    await host.must("leaderboard:show", { round: 0 });
    expect(await bob.view(isPhase("leaderboard"))).toMatchObject({ me: { rank: 3 } });

    await host.must("round:next", { round: 0 });
    await ada.view((view) => view.phase === "in-round" && view.round.index === 1);
    await ada.must("answer:submit", { round: 1, answer: { kind: "choose-all", optionIds: ["b", "a"] } });
    await host.must("round:close", { round: 1 });
    await host.must("round:reveal", { round: 1 });
    expect(await ada.view(isState("revealed"))).toMatchObject({ result: { verdict: "right", points: { streak: 50 } } });
    await host.must("leaderboard:show", { round: 1 });
    await host.must("round:next", { round: 1 });
    await bob.view((view) => view.phase === "in-round" && view.round.index === 2);
    await bob.must("answer:submit", { round: 2, answer: { kind: "type-output", text: "2" } });
    await host.must("round:close", { round: 2 });
    await host.must("round:reveal", { round: 2 });
    await host.must("leaderboard:show", { round: 2 });
    expect(await host.send("round:next", { round: 2 })).toEqual({ ok: false, refusal: "no-more-rounds" });
    await host.must("session:end", {});

    const end = await host.view<Extract<HostView, { phase: "ended" }>>(isPhase("ended"));
    expect(end.podium[0].nickname).toBe("Ada");
    expect((await cid.view<PlayerView>(isPhase("ended"))).me.nickname).toBe("Cid");
    const stored = await server.store.findSession(sessionId);
    expect(stored?.endedAt).not.toBeNull();
    expect(stored?.players.map((player) => player.score)).toEqual(
      ["Ada", "Bob", "Cid"].map((name) => end.leaderboard.find((entry) => entry.nickname === name)?.score),
    );
    const answers = await server.store.loadAnswers(sessionId);
    expect(answers.map((answer) => [answer.round, answer.correct])).toEqual([
      [0, true],
      [0, false],
      [0, true],
      [1, true],
      [2, true],
    ]);
    expect(server.logged).toEqual([]);
  });

  test("VW1 no message to any player or host tells the answer before the reveal", async () => {
    const server = await start(await createStore());
    const { host, players } = await open(server, "Ada", "Bob");
    await host.must("session:start", {});
    await players[0].client.must("answer:submit", { round: 0, answer: choose("a") });
    await host.must("round:close", { round: 0 });
    await host.view(isState("locked"));
    const everything = JSON.stringify([host.views, ...players.map((player) => player.client.views)]);
    for (const secret of [explanationMark, "SECRET-WITNESS", "credit", "correctOptionIds"]) {
      expect(everything).not.toContain(secret);
    }
    for (const client of [host, players[0].client]) {
      expect(await client.send("trace:get", { round: 0, outcome: 0 })).toEqual({ ok: false, refusal: "wrong-phase" });
    }
  });

  test("AN2 AN4 what is acknowledged is stored; the same answer again is acknowledged again, another one refused", async () => {
    const server = await start(await createStore());
    const { host, players, sessionId } = await open(server, "Ada", "Bob");
    const { client: ada } = players[0];
    await host.must("session:start", {});
    const first = await ada.must("answer:submit", { round: 0, answer: choose("b") });
    expect(await server.store.loadAnswers(sessionId)).toMatchObject([{ round: 0, value: choose("b") }]);
    expect(await ada.must("answer:submit", { round: 0, answer: choose("b") })).toEqual(first);
    const other = await ada.send("answer:submit", { round: 0, answer: choose("a") });
    expect(other).toEqual({ ok: false, refusal: "already-answered" });
    await host.must("round:close", { round: 0 });
    await host.must("round:reveal", { round: 0 });
    await host.must("leaderboard:show", { round: 0 });
    await host.must("round:next", { round: 0 });
    expect(await ada.must("answer:submit", { round: 0, answer: choose("b") })).toEqual(first);
    expect(await ada.send("answer:submit", { round: 0, answer: choose("c") })).toMatchObject({
      refusal: "already-answered",
    });
    const bob = await players[1].client.send("answer:submit", { round: 0, answer: choose("a") });
    expect(bob).toEqual({ ok: false, refusal: "round-closed" });
    expect(await server.store.loadAnswers(sessionId)).toHaveLength(1);
  });

  test("RD7 a killed server comes back with the round, the answers and the scores, and nobody loses time", async () => {
    const store = await createStore();
    const clock = new ManualClock();
    const first = await start(store, { clock });
    const { host, hostDevice, players, sessionId, pin } = await open(first, "Ada", "Bob");
    await host.must("session:start", {});
    clock.advance(sampleLimitMs / 2);
    const answered = await players[0].client.must("answer:submit", { round: 0, answer: choose("a") });
    const before = await players[0].client.view<Extract<PlayerView, { state: "open" }>>(isState("open"));
    await first.kill();
    clock.advance(60_000);

    const second = await start(store, { clock });
    const { client: hostAgain } = await attachHost(second, sessionId, hostDevice);
    const ada = new TestClient(second.url, players[0].device);
    const bob = new TestClient(second.url, players[1].device);
    running.push(hostAgain, ada, bob);
    expect(await hostAgain.view(isState("open"))).toMatchObject({ pin, answeredCount: 1 });
    await ada.must("player:resume", { sessionId, playerId: players[0].playerId });
    const after = await ada.view<Extract<PlayerView, { state: "open" }>>(isState("open"));
    expect(after.myAnswer).toEqual({ value: answered.answer, receivedAt: answered.receivedAt, check: null });
    const addedMs = Number(after.round.closesAt) - Number(before.round.closesAt);
    // The last sign of life is at most a heartbeat before the kill.
    expect(addedMs).toBeGreaterThanOrEqual(60_000);
    expect(addedMs).toBeLessThanOrEqual(61_000);
    expect(await ada.must("answer:submit", { round: 0, answer: choose("a") })).toEqual(answered);
    await bob.must("player:resume", { sessionId });
    await bob.must("answer:submit", { round: 0, answer: choose("a") });
    await hostAgain.must("round:reveal", { round: 0 });
    // Ada used half the time, so did Bob: the minute without a server is nobody's.
    expect(await ada.view(isState("revealed"))).toMatchObject({ me: { score: 750 } });
    const bobView = await bob.view<PlayerView>(isState("revealed"));
    expect(bobView.me.score).toBeGreaterThanOrEqual(750);
    expect(bobView.me.score).toBeLessThanOrEqual(775);
  });

  test("RD3 after a restart the timer still closes the round", async () => {
    const store = await createStore();
    const clock = new ManualClock();
    const first = await start(store, { clock });
    const { host, players, sessionId } = await open(first, "Ada");
    await host.must("session:start", {});
    await players[0].client.view(isState("open"));
    await first.kill();
    const second = await start(store, { clock });
    const ada = new TestClient(second.url, players[0].device);
    running.push(ada);
    await ada.must("player:resume", { sessionId });
    await ada.view(isState("open"));
    clock.advance(sampleLimitMs + 1_500);
    await ada.view(isState("locked"));
  });
});

describe("seats", () => {
  test("LS9 all screens of the host are hosts, and so is whoever has the co-host's key; a stranger is refused", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, hostDevice, sessionId } = await open(server);
    const { coHostKey } = await host.view<HostView>();
    const stranger = new TestClient(server.url, newDevice());
    const second = new TestClient(server.url, hostDevice);
    const colleague = new TestClient(server.url, newDevice());
    running.push(stranger, second, colleague);
    expect(await stranger.send("host:attach", { sessionId })).toEqual({ ok: false, refusal: "not-host" });
    expect(await stranger.send("host:attach", { sessionId, key: "guess" })).toEqual({ ok: false, refusal: "not-host" });
    expect(await stranger.send("session:start", {})).toEqual({ ok: false, refusal: "not-host" });
    await second.must("host:attach", { sessionId });
    await colleague.must("host:attach", { sessionId, key: coHostKey ?? "" });
    await colleague.must("session:start", {});
    for (const screen of [host, second, colleague]) {
      expect(await screen.view((view) => view.phase === "in-round")).toMatchObject({ role: "host", state: "open" });
    }
    await second.must("round:close", { round: 0 });
  });

  test("LS8 LS10 a device removed for good cannot come back; a closed door lets nobody in", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players, pin } = await open(server, "Ada", "Bob");
    await host.must("player:remove", { playerId: players[0].playerId, ban: true });
    await players[0].client.heard("player:removed");
    const again = { pin, nickname: "Somebody else" };
    expect(await players[0].client.send("player:join", again)).toEqual({ ok: false, refusal: "player-removed" });
    await host.must("session:lock", { locked: true });
    const late = new TestClient(server.url, newDevice());
    running.push(late);
    expect(await late.send("player:join", again)).toEqual({ ok: false, refusal: "joining-closed" });
    await host.must("session:lock", { locked: false });
    expect(await late.send("player:join", { pin, nickname: "asshole" })).toEqual({
      ok: false,
      refusal: "nickname-rude",
    });
    await late.must("player:join", again);
  });

  test("RD8 a paused clock refuses answers and takes them when it goes on; both screens see it", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players } = await open(server, "Ada");
    await host.must("session:start", {});
    await host.must("round:pause", { round: 0 });
    const [{ client }] = players;
    const paused = (view: HostView | PlayerView) =>
      view.phase === "in-round" && view.state === "open" && view.round.pausedAt !== null;
    await client.view(paused);
    const answer = { kind: "choose-one", optionId: "a" } as const;
    expect(await client.send("answer:submit", { round: 0, answer })).toEqual({ ok: false, refusal: "round-paused" });
    await host.must("round:resume", { round: 0 });
    await client.must("answer:submit", { round: 0, answer });
  });

  test("LS9 a player cannot act as host, a host cannot answer, a visitor can do neither", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players } = await open(server, "Ada");
    const visitor = new TestClient(server.url, newDevice());
    running.push(visitor);
    for (const client of [players[0].client, visitor]) {
      for (const [name, payload] of [
        ["session:start", {}],
        ["round:close", { round: 0 }],
        ["round:reveal", { round: 0 }],
        ["leaderboard:show", { round: 0 }],
        ["round:next", { round: 0 }],
        ["session:end", {}],
        ["player:remove", { playerId: players[0].playerId }],
      ] as const) {
        expect(await client.raw(name, payload)).toEqual({ ok: false, refusal: "not-host" });
      }
    }
    const answer = { round: 0, answer: choose("a") };
    for (const client of [host, visitor]) {
      expect(await client.send("answer:submit", answer)).toEqual({ ok: false, refusal: "not-player" });
    }
    expect(await visitor.send("trace:get", { round: 0, outcome: 0 })).toEqual({ ok: false, refusal: "not-player" });
  });

  test("a reload returns to the same view; another device with the same nickname or id does not get in", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players, sessionId, pin } = await open(server, "Ada");
    await host.must("session:start", {});
    const { client: ada, device, playerId } = players[0];
    const before = await ada.view(isState("open"));
    ada.close();
    const again = new TestClient(server.url, device);
    const thief = new TestClient(server.url, newDevice());
    running.push(again, thief);
    await again.must("player:resume", { sessionId, playerId });
    expect({ ...(await again.view()), serverNow: 0 }).toEqual({ ...before, serverNow: 0 });
    expect(await thief.send("player:resume", { sessionId, playerId })).toEqual({ ok: false, refusal: "not-found" });
    expect(await thief.send("player:join", { pin, nickname: "ada" })).toEqual({ ok: false, refusal: "nickname-taken" });
  });

  test("a join that is sent again is the same player, from two tabs too", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players, pin } = await open(server, "Ada");
    const tab = new TestClient(server.url, players[0].device);
    running.push(tab);
    const again = await tab.must("player:join", { pin, nickname: "Ada" });
    expect(again.playerId).toBe(players[0].playerId);
    await host.must("session:start", {});
    await players[0].client.must("answer:submit", { round: 0, answer: choose("b") });
    expect(await tab.view((view) => "myAnswer" in view && view.myAnswer !== null)).toMatchObject({
      myAnswer: { value: choose("b") },
    });
  });

  test("PR11 the screen that answered gets the acknowledgement and no view", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players } = await open(server, "Ada", "Bob");
    const { client: ada } = players[0];
    await host.must("session:start", {});
    await ada.view(isState("open"));
    await ada.must("answer:submit", { round: 0, answer: choose("b") });
    await host.must("round:close", { round: 0 });
    await ada.view(isState("locked"));
    expect(ada.views.filter(isState("open"))).toHaveLength(1);
    expect(ada.views.at(-1)).toMatchObject({ myAnswer: { value: choose("b") } });
  });

  test("LS8 a removed player is told, and cannot come back by reloading", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { host, players, sessionId } = await open(server, "Ada", "Bob");
    await host.must("player:remove", { playerId: players[0].playerId });
    await players[0].client.heard("player:removed");
    const again = new TestClient(server.url, players[0].device);
    running.push(again);
    expect(await again.send("player:resume", { sessionId })).toEqual({ ok: false, refusal: "player-removed" });
    expect(await host.view((view) => "playerCount" in view && view.playerCount === 1)).toMatchObject({
      roster: [{ nickname: "Bob" }],
    });
  });

  test("VW4 each screen is in its own language", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { pin } = await open(server);
    const russian = new TestClient(server.url, newDevice(), { locale: "ru" });
    running.push(russian);
    expect(await russian.must("session:peek", { pin })).toMatchObject({ quizTitle: "Образец" });
    await russian.must("player:join", { pin, nickname: "Ада" });
    expect(await russian.view()).toMatchObject({ quizTitle: "Образец" });
  });
});

describe("refusals at the door", () => {
  test("nicknames: taken, markup, too long, control characters", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { pin } = await open(server, "Ada");
    for (const [nickname, refusal] of [
      ["Ada", "nickname-taken"],
      ["<b>x</b>", "nickname-invalid"],
      ["x".repeat(21), "nickname-invalid"],
      ["a\u0007b", "nickname-invalid"],
      ["", "nickname-invalid"],
    ]) {
      const client = new TestClient(server.url, newDevice());
      running.push(client);
      expect(await client.send("player:join", { pin, nickname })).toEqual({ ok: false, refusal });
    }
  });

  test("an outdated page is told so at the handshake", async () => {
    const server = await start(createMemoryLiveSessionStore());
    for (const protocol of [protocolVersion - 1, protocolVersion + 1, "1", {}]) {
      const client = new TestClient(server.url, newDevice(), { protocol });
      const reason = await new Promise((resolve) =>
        client.socket.on("connect_error", (error) => resolve(error.message)),
      );
      expect(reason).toBe("protocol-outdated");
      client.close();
    }
  });

  test("wrong PINs are limited per address; a right one behind another address is not", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const { pin } = await open(server);
    const wrong = pin === "000000" ? "000001" : "000000";
    const seen: unknown[] = [];
    for (let guess = 0; guess < 24; guess++) {
      const client = new TestClient(server.url, newDevice(), { address: "10.0.0.1" });
      seen.push(await client.send("session:peek", { pin: wrong }));
      client.close();
    }
    expect(seen.slice(0, 20)).toEqual(Array(20).fill({ ok: false, refusal: "wrong-pin" }));
    expect(seen.at(-1)).toMatchObject({ refusal: "too-many-attempts", retryAfterMs: expect.any(Number) });
    const guesser = new TestClient(server.url, newDevice(), { address: "10.0.0.1" });
    const other = new TestClient(server.url, newDevice(), { address: "10.0.0.2" });
    running.push(guesser, other);
    expect(await guesser.send("session:peek", { pin })).toMatchObject({ refusal: "too-many-attempts" });
    await other.must("session:peek", { pin });
  });

  test("W3 the handshake gives a browser an HttpOnly token of 256 bits", async () => {
    const server = await start(createMemoryLiveSessionStore());
    const response = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`);
    const cookie = response.headers.get("set-cookie");
    expect(cookie).toMatch(/^interleave_device=[A-Za-z0-9_-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    const known = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { cookie: (cookie ?? "").split(";")[0], origin: server.url },
    });
    expect(known.headers.get("set-cookie")).toBeNull();
  });
});

describe("when the store fails", () => {
  test("AN4 nothing is acknowledged, the session goes back to what is stored, and a repeat succeeds", async () => {
    const memory = createMemoryLiveSessionStore();
    let broken = false;
    const store: LiveSessionStore = {
      ...memory,
      commit: (commits) => (broken ? Promise.reject(new Error("disk full")) : memory.commit(commits)),
    };
    const server = await start(store);
    const { host, players, sessionId } = await open(server, "Ada", "Bob");
    await host.must("session:start", {});
    const { client: ada } = players[0];
    broken = true;
    const answer = { round: 0, answer: choose("a") };
    expect(await ada.send("answer:submit", answer)).toEqual({ ok: false, refusal: "unavailable" });
    expect(await host.send("round:close", { round: 0 })).toEqual({ ok: false, refusal: "unavailable" });
    broken = false;
    await ada.must("answer:submit", answer);
    expect(await memory.loadAnswers(sessionId)).toHaveLength(1);
    await host.must("round:close", { round: 0 });
    await host.view(isState("locked"));
  });
});
