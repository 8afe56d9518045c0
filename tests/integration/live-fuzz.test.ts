/**
 * Thousands of seeded random frames and commands: the server answers each with a named refusal or does what it says, and
 * stays up. A failure names the seed. INTERLEAVE_FUZZ multiplies the length.
 */
import { afterEach, describe, expect, test } from "vitest";
import { commands, protocolVersion } from "@/core/protocol/commands";
import { refusals } from "@/core/protocol/refusals";
import { evolve } from "@/core/quiz/reducer";
import { initialState } from "@/core/quiz/state";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { parseEvent } from "@/server/live/journal";
import {
  attachHost,
  createSampleSession,
  joinPlayer,
  type LiveTestServer,
  newDevice,
  startLiveServer,
  TestClient,
} from "../support/live-server";

const length = Number(process.env.INTERLEAVE_FUZZ ?? "1");
const seeds = [1, 2, 3];
const running: { close(): unknown }[] = [];
const faults: unknown[] = [];
const noteFault = (error: unknown) => faults.push(error);
process.on("unhandledRejection", noteFault);
process.on("uncaughtException", noteFault);

afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

/** mulberry32. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <Item>(random: () => number, items: readonly Item[]): Item => items[Math.floor(random() * items.length)];

const names = [
  ...Object.keys(commands),
  ...["error", "message", "__proto__", "constructor", "toString", "view:changed", "", "💥"],
];

/** Any JSON, with a liking for what breaks naive code. */
function anyJson(random: () => number, depth = 0): unknown {
  const scalars = [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    "",
    "a",
    "123456",
    "__proto__",
    "<script>alert(1)</script>",
    "\u0000\u202e",
    "x".repeat(5_000),
    999,
    2 ** 53,
  ];
  if (depth > 3 || random() < 0.5) return pick(random, scalars);
  if (random() < 0.4) return Array.from({ length: Math.floor(random() * 5) }, () => anyJson(random, depth + 1));
  const keys = ["round", "answer", "pin", "nickname", "sessionId", "playerId", "kind", "optionId", "optionIds", "text"];
  const odd = ["__proto__", "constructor", "prototype", "toJSON", "then", "length", "hasOwnProperty"];
  const entries = Array.from({ length: Math.floor(random() * 5) }, () => [
    pick(random, [...keys, ...odd]),
    anyJson(random, depth + 1),
  ]);
  // From text, so that `__proto__` is an own key as it is in a real message.
  return JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`);
}

/** Nearly right payloads: each field right or slightly off. */
function nearlyRight(random: () => number, known: { pin: string; sessionId: string; playerId: string }): unknown {
  const answers = [
    { kind: "choose-one", optionId: pick(random, ["a", "b", "z", "aa"]) },
    { kind: "choose-all", optionIds: pick(random, [["a"], ["a", "b"], ["a", "a"], [], Array(9).fill("a")]) },
    { kind: "type-output", text: pick(random, ["1", "", "x".repeat(4_001)]) },
    { kind: "choose-one", optionId: "a", extra: 1 },
  ];
  const whole: Record<string, unknown> = {
    round: pick(random, [0, 0, 0, 1, 2, -1, 0.5, "0"]),
    answer: pick(random, answers),
    pin: pick(random, [known.pin, "000000", "12345"]),
    nickname: pick(random, ["Mallory", "Ada", "<b>", "", "y".repeat(201)]),
    sessionId: pick(random, [known.sessionId, "11111111-1111-4111-8111-111111111111", "x"]),
    playerId: pick(random, [known.playerId, "11111111-1111-4111-8111-111111111112", 7]),
    outcome: pick(random, [0, 1, 99, -1]),
  };
  const shapes = [
    ["round", "answer"],
    ["pin"],
    ["pin", "nickname"],
    ["sessionId"],
    ["sessionId", "playerId"],
    ["round"],
    ["playerId"],
    ["round", "outcome"],
    [],
  ];
  return Object.fromEntries(pick(random, shapes).map((key) => [key, whole[key]]));
}

/** What each may not do in an open round, or has done already; Ada has answered "b". How each is answered. */
function misplaced(adaId: string): [sender: "host" | "player", name: string, payload: unknown, answer: string][] {
  const round = { round: 0 };
  const answer = (index: number, optionId: string) => ({ round: index, answer: { kind: "choose-one", optionId } });
  return [
    ["player", "session:start", {}, "not-host"],
    ["player", "round:close", round, "not-host"],
    ["player", "round:reveal", round, "not-host"],
    ["player", "leaderboard:show", round, "not-host"],
    ["player", "round:next", round, "not-host"],
    ["player", "session:end", {}, "not-host"],
    ["player", "player:remove", { playerId: adaId }, "not-host"],
    ["host", "answer:submit", answer(0, "a"), "not-player"],
    ["host", "session:start", {}, "acknowledged"],
    ["host", "round:reveal", { round: 1 }, "wrong-phase"],
    ["host", "leaderboard:show", round, "wrong-phase"],
    ["host", "round:next", round, "wrong-phase"],
    ["host", "round:close", { round: 2 }, "wrong-phase"],
    ["host", "trace:get", { round: 0, outcome: 0 }, "wrong-phase"],
    ["player", "answer:submit", answer(0, "b"), "acknowledged"],
    ["player", "answer:submit", answer(0, "a"), "already-answered"],
    ["player", "answer:submit", answer(1, "a"), "round-closed"],
    ["player", "answer:submit", { ...answer(0, "b"), padding: "x".repeat(31_000) }, "malformed"],
    ["player", "round:close", { round: 0, extra: 1 }, "malformed"],
  ];
}

async function open(server: LiveTestServer) {
  const device = newDevice();
  const sessionId = await createSampleSession(server.store, device);
  const { client: host, pin } = await attachHost(server, sessionId, device);
  const ada = await joinPlayer(server, pin, "Ada");
  running.push(host, ada.client);
  return { device, sessionId, host, pin, ada };
}

describe.each(seeds)("with seed %i", (seed) => {
  test("every command and name with any payload gets a named answer, and nobody gains authority", async () => {
    const random = seededRandom(seed);
    const server = await startLiveServer(createMemoryLiveSessionStore());
    running.push(server);
    const { sessionId, host, pin, ada } = await open(server);
    await host.must("session:start", {});
    const known = { pin, sessionId, playerId: ada.playerId };
    const count = 2_000 * length;
    const pending: Promise<unknown>[] = [];
    let mallory = new TestClient(server.url, newDevice(), { address: "10.9.9.9" });
    running.push(mallory);
    for (let sent = 0; sent < count; sent++) {
      // A new connection now and then has fresh limits.
      if (sent % 25 === 0) {
        await Promise.all(pending.splice(0));
        mallory.close();
        mallory = new TestClient(server.url, newDevice(), { address: "10.9.9.9" });
        running.push(mallory);
      }
      const payload = random() < 0.6 ? nearlyRight(random, known) : anyJson(random);
      const args = random() < 0.1 ? [] : random() < 0.1 ? [payload, anyJson(random)] : [payload];
      const name = pick(random, names);
      if (random() < 0.1) mallory.socket.emit(name, ...args);
      else {
        pending.push(
          mallory.raw(name, ...args).then((acknowledgement) => {
            const { ok, refusal } = acknowledgement as { ok: boolean; refusal?: string };
            if (!ok) expect(refusals).toContain(refusal);
            else
              expect(["session:peek", "player:join", "player:resume", "answer:submit", "clock:read"]).toContain(name);
          }),
        );
      }
    }
    await Promise.all(pending);
    // The round is still the host's, Ada's answer still counts, and the journal adds up.
    await ada.client.must("answer:submit", { round: 0, answer: { kind: "choose-one", optionId: "a" } });
    await host.must("round:close", { round: 0 });
    const stored = await server.store.findSession(sessionId);
    expect(stored?.phase).toBe("in-round");
    expect(stored?.players.some((player) => player.removedAt !== null)).toBe(false);
    const journal = await server.store.loadJournal(sessionId);
    expect(journal.map(parseEvent).reduce(evolve, initialState).version).toBe(journal.length);
    expect(faults).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  test("replayed, wrong-role and wrong-phase commands are answered by name and change nothing", async () => {
    const random = seededRandom(seed + 200);
    const server = await startLiveServer(createMemoryLiveSessionStore());
    running.push(server);
    const { device, sessionId, host, ada, pin } = await open(server);
    const { client: bob } = await joinPlayer(server, pin, "Bob");
    running.push(bob);
    await host.must("session:start", {});
    await ada.client.must("answer:submit", { round: 0, answer: { kind: "choose-one", optionId: "b" } });
    const journal = await server.store.loadJournal(sessionId);
    const cases = misplaced(ada.playerId);
    for (let turn = 0; turn < 20 * length; turn++) {
      // New connections have fresh limits; the seats are the old ones.
      const player = new TestClient(server.url, ada.device);
      const again = new TestClient(server.url, device);
      await Promise.all([player.must("player:resume", { sessionId }), again.must("host:attach", { sessionId })]);
      const row = Array.from({ length: cases.length * 3 }, () => pick(random, cases));
      await Promise.all(
        row.map(async ([sender, name, payload, expected]) => {
          const answer = await (sender === "host" ? again : player).raw(name, payload);
          const { ok, refusal } = answer as { ok: boolean; refusal?: string };
          expect([ok ? "acknowledged" : refusal, `${sender} ${name}`]).toEqual([
            refusal === "too-fast" ? "too-fast" : expected,
            `${sender} ${name}`,
          ]);
        }),
      );
      player.close();
      again.close();
    }
    expect(await server.store.loadJournal(sessionId)).toEqual(journal);
    expect(faults).toEqual([]);
    expect(server.logged).toEqual([]);
  });

  test("raw frames of any bytes do not bring the server down", async () => {
    const random = seededRandom(seed + 100);
    const server = await startLiveServer(createMemoryLiveSessionStore());
    running.push(server);
    const { host } = await open(server);
    const residentBefore = process.memoryUsage().rss;
    const address = `${server.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
    const starts = [
      "",
      "0",
      "2",
      "3",
      "4",
      "40",
      "40/live,",
      "41/live,",
      "42",
      "42/live,",
      "42/live,1",
      "43/live,",
      "45",
      "451-/live,",
      "46",
    ];
    for (let connection = 0; connection < 60 * length; connection++) {
      const socket = new WebSocket(address);
      const closed = new Promise<void>((resolve) => socket.addEventListener("close", () => resolve()));
      await new Promise<void>((resolve) => socket.addEventListener("open", () => resolve()));
      if (random() < 0.7) socket.send(`40/live,{"protocol":${protocolVersion}}`);
      for (let frame = 0; frame < 12; frame++) {
        const tail = pick(random, [
          JSON.stringify([pick(random, [...names, "newListener", "connect", "disconnect"]), anyJson(random)]),
          JSON.stringify(anyJson(random)),
          "[",
          '["answer:submit"',
          '["error","x"]',
          "9999999999999999[]",
          "null",
          '{"_placeholder":true,"num":5}',
          "x".repeat(Math.floor(random() * 70_000)),
          Array.from({ length: 40 }, () => String.fromCharCode(Math.floor(random() * 65_536))).join(""),
        ]);
        if (socket.readyState !== WebSocket.OPEN) break;
        if (random() < 0.1) socket.send(Buffer.from(tail).subarray(0, 64));
        else socket.send(pick(random, starts) + tail);
      }
      // The closing handshake comes after every frame before it, so all of them have been read.
      socket.close();
      await closed;
    }
    await host.must("session:start", {});
    expect(faults).toEqual([]);
    // L6, of a process that is the clients too.
    expect((process.memoryUsage().rss - residentBefore) / 2 ** 20).toBeLessThan(100);
  });
});
