/** Demo rounds: one browser, no account, simulated players that play by the same commands as people. */
import { afterEach, expect, test } from "vitest";
import type { HostView, PlayerView } from "@/core/quiz/views";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import type { Clock } from "@/server/live/clock";
import {
  attachHost,
  createSampleSession,
  fastClock,
  joinPlayer,
  type LiveTestServer,
  newDevice,
  startLiveServer,
  TestClient,
} from "../support/live-server";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

async function openDemo(clock: Clock, store = createMemoryLiveSessionStore()) {
  const server = await startLiveServer(store, { clock });
  const device = newDevice();
  const sessionId = await createSampleSession(store, device, { demo: true });
  const { client: host, pin } = await attachHost(server, sessionId, device);
  running.push(server, host);
  return { server, device, sessionId, host, pin };
}

const playersOf = (view: HostView | PlayerView) => ("playerCount" in view ? view.playerCount : 0);
const isState = (state: string) => (view: HostView | PlayerView) => view.phase === "in-round" && view.state === state;

test("DM1 DM2 simulated players join, answer every question, and leave a leaderboard", async () => {
  const clock = fastClock(20);
  const { server, host, sessionId, pin } = await openDemo(clock);
  await host.view((view) => playersOf(view) === 8);
  const person = await joinPlayer(server, pin, "Zoe");
  running.push(person.client);
  await host.must("session:start", {});
  for (const round of [0, 1, 2]) {
    await host.view((view) => isState("open")(view) && "answeredCount" in view && view.answeredCount === 8);
    await host.must("round:close", { round });
    await host.must("round:reveal", { round });
    await host.must("leaderboard:show", { round });
    if (round < 2) await host.must("round:next", { round });
  }
  await host.must("session:end", {});
  const stored = await server.store.findSession(sessionId);
  expect(stored?.players.filter((player) => player.simulated)).toHaveLength(8);
  expect(stored?.players.find((player) => player.nickname === "Zoe")?.simulated).toBe(false);
  expect(stored?.players.some((player) => player.score > 0)).toBe(true);
  expect(await server.store.loadAnswers(sessionId)).toHaveLength(24);
});

test("DM2 after a restart the simulated players go on answering", async () => {
  const clock = fastClock(20);
  const store = createMemoryLiveSessionStore();
  const { server, device, host, sessionId } = await openDemo(clock, store);
  await host.view((view) => playersOf(view) === 8);
  await host.must("session:start", {});
  await host.view((view) => "answeredCount" in view && view.answeredCount >= 2);
  await server.kill();
  const again: LiveTestServer = await startLiveServer(store, { clock });
  const { client } = await attachHost(again, sessionId, device);
  running.push(again, client);
  const locked = await client.view(isState("locked"));
  expect(locked).toMatchObject({ answeredCount: 8 });
});

test("DM1 nobody else can host a demo, and nobody can resume as a simulated player", async () => {
  const clock = fastClock(20);
  const { server, host, sessionId } = await openDemo(clock);
  const view = await host.view((one) => playersOf(one) === 8);
  const stranger = new TestClient(server.url, newDevice());
  running.push(stranger);
  expect(await stranger.send("host:attach", { sessionId })).toEqual({ ok: false, refusal: "not-host" });
  const playerId = "roster" in view ? view.roster[0].playerId : "";
  expect(await stranger.send("player:resume", { sessionId, playerId })).toEqual({ ok: false, refusal: "not-found" });
});
