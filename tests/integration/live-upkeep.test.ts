/** Whose session it is, and what the server does with sessions by itself. */
import { encode } from "next-auth/jwt";
import { afterEach, expect, test } from "vitest";
import { answerGraceMs, idleLimitMs } from "@/core/quiz/reducer";
import type { HostView } from "@/core/quiz/views";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { toJson } from "@/server/live/journal";
import {
  attachHost,
  createSampleSession,
  joinPlayer,
  ManualClock,
  newDevice,
  startLiveServer,
  TestClient,
  testAuthSecret,
} from "../support/live-server";
import { sampleLimitMs } from "../support/sample-session";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

const signedIn = async (userId: string) =>
  `next-auth.session-token=${await encode({ token: { sub: userId }, secret: testAuthSecret })}`;

test("LS9 the session of a teacher belongs to the account, not to the browser that made it", async () => {
  const store = createMemoryLiveSessionStore();
  const server = await startLiveServer(store);
  const device = newDevice();
  const sessionId = await createSampleSession(store, device, { hostUserId: "teacher-1" });
  const sameBrowser = new TestClient(server.url, device);
  const otherTeacher = new TestClient(server.url, device, { cookie: await signedIn("teacher-2") });
  const forged = new TestClient(server.url, device, { cookie: "next-auth.session-token=eyJhbGciOiJub25lIn0.e30." });
  const owner = new TestClient(server.url, newDevice(), { cookie: await signedIn("teacher-1") });
  running.push(server, sameBrowser, otherTeacher, forged, owner);
  for (const stranger of [sameBrowser, otherTeacher, forged]) {
    expect(await stranger.send("host:attach", { sessionId })).toEqual({ ok: false, refusal: "not-host" });
  }
  await owner.must("host:attach", { sessionId });
  await owner.must("session:start", {});
});

test("LS6 a session that nobody touches for twelve hours is ended, and its PIN admits no more", async () => {
  const store = createMemoryLiveSessionStore();
  const clock = new ManualClock();
  const server = await startLiveServer(store, { clock });
  const device = newDevice();
  const sessionId = await createSampleSession(store, device, { now: clock.now() });
  const { client: host, pin } = await attachHost(server, sessionId, device);
  const visitor = new TestClient(server.url, newDevice());
  running.push(server, host, visitor);
  clock.advance(idleLimitMs - 600_000);
  await visitor.must("session:peek", { pin });
  clock.advance(600_001);
  await visitor.must("session:peek", { pin });
  clock.advance(600_000);
  await host.view((view) => view.phase === "ended");
  expect(await visitor.send("session:peek", { pin })).toEqual({ ok: false, refusal: "wrong-pin" });
  expect(await host.send("session:start", {})).toEqual({ ok: false, refusal: "session-ended" });
  expect((await store.findSession(sessionId))?.endedAt).not.toBeNull();
});

test("LS6 the views of an ended session can be read after a restart", async () => {
  const store = createMemoryLiveSessionStore();
  const first = await startLiveServer(store);
  const device = newDevice();
  const sessionId = await createSampleSession(store, device);
  const { client: host, pin } = await attachHost(first, sessionId, device);
  const ada = await joinPlayer(first, pin, "Ada");
  await host.must("session:end", {});
  await first.kill();
  const second = await startLiveServer(store);
  const adaAgain = new TestClient(second.url, ada.device);
  running.push(second, adaAgain);
  await adaAgain.must("player:resume", { sessionId });
  expect(await adaAgain.view()).toMatchObject({ phase: "ended", me: { nickname: "Ada" } });
});

test("a session that somebody else has written is read again, and nothing acknowledged is lost", async () => {
  const store = createMemoryLiveSessionStore();
  const server = await startLiveServer(store);
  const device = newDevice();
  const sessionId = await createSampleSession(store, device);
  const { client: host, pin } = await attachHost(server, sessionId, device);
  const ada = await joinPlayer(server, pin, "Ada");
  running.push(server, host, ada.client);
  const at = Date.now();
  const started = { type: "round-opened", at, round: 0, closesAt: at + sampleLimitMs };
  const version = (await store.findSession(sessionId))?.version ?? 0;
  await store.commit([
    {
      sessionId,
      events: [{ sequence: version + 1, type: started.type, payload: toJson(started), at: new Date(at) }],
      phase: "in-round",
      snapshot: null,
    },
  ]);
  expect(await host.send("session:end", {})).toEqual({ ok: false, refusal: "unavailable" });
  await host.heard("disconnect");
  const { client: again } = await attachHost(server, sessionId, device);
  running.push(again);
  const view = await again.view<Extract<HostView, { state: "open" }>>();
  expect(view).toMatchObject({ phase: "in-round", state: "open", playerCount: 1 });
  expect(Number(view.round.closesAt) + answerGraceMs).toBeGreaterThan(Date.now());
});
