/** Equal treatment under load: what the server does with an answer must not move the moment at which it counts. */
import { afterEach, expect, test } from "vitest";
import type { PlayerView } from "@/core/quiz/views";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { type Clock, systemClock } from "@/server/live/clock";
import { attachHost, createSampleSession, joinPlayer, newDevice, startLiveServer } from "../support/live-server";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

type Revealed = Extract<PlayerView, { state: "revealed" }>;

/** A server so slow that time passes with every look at the clock: each message it has handled delays the next. */
function slowClock(msPerLook: number): Clock {
  let passed = 0;
  return {
    now() {
      passed += msPerLook;
      return Date.now() + passed;
    },
    wakeAt: (at, wake) => systemClock.wakeAt(at - passed, wake),
  };
}

/** Commits take so long. */
function slowStore(ms: number): LiveSessionStore {
  const store = createMemoryLiveSessionStore();
  return {
    ...store,
    async commit(commits) {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return store.commit(commits);
    },
  };
}

test("AN8 players who answer at the same moment get the same points, however busy the server is", async () => {
  const server = await startLiveServer(slowStore(30), { clock: slowClock(10) });
  running.push(server);
  const device = newDevice();
  const sessionId = await createSampleSession(server.store, device);
  const { client: host, pin } = await attachHost(server, sessionId, device);
  running.push(host);
  const players = [];
  for (let index = 0; index < 30; index++) {
    const player = await joinPlayer(server, pin, `Player ${index}`);
    running.push(player.client);
    players.push(player.client);
  }
  await host.must("session:start", {});
  const isOpen = (view: { phase: string }) => view.phase === "in-round";
  await Promise.all(players.map((client) => client.view(isOpen)));
  // All are written in one turn of this process; with 10 ms a look, thirty in a row would be 300 ms and 7 points apart.
  const answer = { round: 0, answer: { kind: "choose-one" as const, optionId: "a" } };
  const acknowledged = await Promise.all(players.map((client) => client.must("answer:submit", answer)));
  expect(new Set(acknowledged.map(({ receivedAt }) => receivedAt)).size).toBe(1);
  await host.must("round:reveal", { round: 0 });
  const revealed = await Promise.all(
    players.map((client) => client.view<Revealed>((view) => view.phase === "in-round" && view.state === "revealed")),
  );
  const points = new Set(revealed.map(({ result }) => result.points.total));
  expect(points.size).toBe(1);
  expect([...points][0]).toBeGreaterThan(500);
});
