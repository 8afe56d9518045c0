/** Who may see the report of a session, page and files alike, on a real database (docs/spec/report.md, RP*). */
import { createTranslator } from "next-intl";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { LiveSessionEvent } from "@/core/quiz/events";
import type { LiveSessionId } from "@/core/quiz/ids";
import { choose, Play, playerId } from "@/core/quiz/testing/play";
import messages from "@/messages/en.json";
import { getDatabase } from "@/server/data/database";
import { findHostedSession } from "@/server/data/hosted-sessions";
import type { Json, StoredPlayer } from "@/server/data/live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { insertUser } from "@/server/data/users";
import { deviceCookieName, hashDeviceToken } from "@/server/live/device";
import { loadReport } from "@/server/loaders/report";
import { answerWithReport } from "@/server/loaders/report-files";
import { loadHostedSessions } from "@/server/loaders/sessions";
import { createSampleSession, newDevice } from "../support/live-server";
import { readZip } from "../support/read-zip";
import { sampleSetup } from "../support/sample-session";
import { useTestDatabase } from "../support/test-database";

/** The browser that asks: what Next would read from its request. */
const visitor = vi.hoisted(() => ({ userId: null as string | null, device: null as string | null }));

vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === deviceCookieName && visitor.device !== null ? { name, value: visitor.device } : undefined,
  }),
  headers: async () => new Headers(),
}));
vi.mock("next-auth", () => ({
  getServerSession: async () => (visitor.userId === null ? null : { user: { id: visitor.userId } }),
}));
vi.mock("next-intl/server", () => ({
  getLocale: async () => "en",
  getTranslations: async (namespace: string) =>
    createTranslator({ locale: "en", messages, namespace: namespace as "report" }),
}));

let close: () => Promise<void>;
let owner: string;
let stranger: string;
let owned: LiveSessionId;
let demo: LiveSessionId;
const ownersDevice = newDevice();
const demoDevice = newDevice();
const playersDevice = newDevice();

beforeAll(async () => {
  close = await useTestDatabase();
  owner = await makeTeacher("owner@example.org");
  stranger = await makeTeacher("stranger@example.org");
  owned = await playSession({ hostUserId: owner, deviceToken: ownersDevice, demo: false });
  demo = await playSession({ hostUserId: null, deviceToken: demoDevice, demo: true });
});
afterAll(() => close());
beforeEach(() => {
  visitor.userId = null;
  visitor.device = null;
});

async function makeTeacher(email: string): Promise<string> {
  const made = await insertUser({ email, name: email, passwordHash: "-" });
  if (made === "email-taken") throw new Error("the database is not fresh");
  return made.id;
}

/** One question, answered by a nickname and an answer that want to be formulas. */
async function playSession(host: { hostUserId: string | null; deviceToken: string; demo: boolean }) {
  const store = createPrismaLiveSessionStore(await getDatabase());
  const { deviceToken, ...owner } = host;
  const id = await createSampleSession(store, deviceToken, { ...owner, now: 1_000_000 });
  const play = new Play(sampleSetup(), ["=1+1", "Bob"]);
  play.do({ type: "session:start" });
  play.wait(3_000).answer(0, 0, choose("a"));
  play.wait(1_000).answer(1, 0, choose("b"));
  play.do({ type: "round:reveal", round: 0 });
  play.do({ type: "session:end" });
  // Players have ids of their own in each session.
  const events: LiveSessionEvent[] = JSON.parse(
    JSON.stringify(play.journal).replaceAll("-9000-", host.demo ? "-9001-" : "-9000-"),
  );
  const joined = events.flatMap((event): StoredPlayer[] => {
    if (event.type !== "player-joined") return [];
    const { playerId: joinedId, nickname, at } = event;
    const tokenHash = hashDeviceToken(playersDevice, id);
    return [{ id: joinedId, nickname, tokenHash, simulated: false, joinedAt: new Date(at), removedAt: null, score: 0 }];
  });
  const stored = events.map((event, index) => ({
    sequence: index + 1,
    type: event.type,
    payload: event as unknown as Json,
    at: new Date(event.at),
  }));
  await store.commit([
    { sessionId: id, events: stored, phase: "ended", snapshot: null, joined, endedAt: new Date(play.now) },
  ]);
  return id;
}

const statusOf = async (id: string, kind: "csv" | "xlsx") => (await answerWithReport(id, kind)).status;
const seen = async (id: string) => [
  (await loadReport(id, "en")) === null ? 404 : 200,
  await statusOf(id, "csv"),
  await statusOf(id, "xlsx"),
];

describe("RP1 the report of a session", () => {
  it("is for the account that created it, on whatever device", async () => {
    visitor.userId = owner;
    expect(await seen(owned)).toEqual([200, 200, 200]);
    visitor.device = newDevice();
    expect(await seen(owned)).toEqual([200, 200, 200]);
  });

  it("is, of a demo round, for the browser that created it", async () => {
    visitor.device = demoDevice;
    expect(await seen(demo)).toEqual([200, 200, 200]);
    visitor.userId = stranger;
    expect(await seen(demo)).toEqual([200, 200, 200]);
  });

  it.each([
    ["somebody unknown", () => ({ userId: null, device: null })],
    ["an unknown device", () => ({ userId: null, device: newDevice() })],
    ["another teacher", () => ({ userId: stranger, device: newDevice() })],
    ["a player of the session", () => ({ userId: null, device: playersDevice })],
    ["a player with an account", () => ({ userId: stranger, device: playersDevice })],
    ["the owner's browser after signing out", () => ({ userId: null, device: ownersDevice })],
    ["another teacher at the owner's browser", () => ({ userId: stranger, device: ownersDevice })],
    ["the browser of a demo round", () => ({ userId: null, device: demoDevice })],
  ])("does not exist for %s", async (_, who) => {
    Object.assign(visitor, who());
    expect(await seen(owned)).toEqual([404, 404, 404]);
  });

  it("does not exist, of a demo round, for other browsers and accounts", async () => {
    for (const who of [{ device: null }, { device: newDevice() }, { device: playersDevice }, { userId: owner }]) {
      Object.assign(visitor, { userId: null, device: null }, who);
      expect(await seen(demo)).toEqual([404, 404, 404]);
    }
  });

  it("does not exist for what is no session, and the answer is the same", async () => {
    visitor.userId = owner;
    for (const id of ["", "nonsense", "00000000-0000-4000-8000-000000000000", `${owned}'--`, "../../etc/passwd"]) {
      expect(await seen(id)).toEqual([404, 404, 404]);
    }
    const [missing, foreign] = [await answerWithReport("nonsense", "csv"), await answerWithReport(demo, "csv")];
    expect([...foreign.headers]).toEqual([...missing.headers]);
    expect([await foreign.text(), await missing.text()]).toEqual(["", ""]);
  });

  it("RP2 needs a claim: nobody known is no host, also of a session without an account", async () => {
    expect(await findHostedSession(demo, { userId: null, keyHash: null })).toBeNull();
    expect(await findHostedSession(owned, { userId: null, keyHash: hashDeviceToken(ownersDevice, owned) })).toBeNull();
    expect(await findHostedSession(demo, { userId: null, keyHash: hashDeviceToken(demoDevice, owned) })).toBeNull();
  });
});

describe("the files", () => {
  it("RX1 RX3 RP4 hold the players, safe against formulas, and are kept by no cache", async () => {
    visitor.userId = owner;
    const response = await answerWithReport(owned, "csv");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-store",
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="interleave-sample-1970-01-01.csv"',
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = bytes.toString("utf8").slice(1).split("\r\n");
    expect(header).toContain('"Place","Player","Points"');
    expect(rows[0]).toBe(`1,"'=1+1",925,1,0,"right","1",925,3`);
    expect(rows[1]).toBe('2,"Bob",0,0,0,"wrong","3",0,4');
  });

  it("RX2 have three sheets", async () => {
    visitor.userId = owner;
    const files = readZip(new Uint8Array(await (await answerWithReport(owned, "xlsx")).arrayBuffer()));
    const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["Questions", "Players", "Answers"]);
    expect([...files.values()].some((text) => /<f[ >]/.test(text))).toBe(false);
  });
});

describe("RP3 the list of sessions", () => {
  const listed = async (now = new Date(2_000_000)) => {
    const { sessions, guest } = await loadHostedSessions("en", 1, now);
    return { guest, sessions: sessions.map(({ id, playerCount, ended }) => ({ id, playerCount, ended })) };
  };

  it("has those of the account, and the demo rounds of the browser", async () => {
    expect(await listed()).toEqual({ guest: true, sessions: [] });
    visitor.userId = owner;
    expect(await listed()).toEqual({ guest: false, sessions: [{ id: owned, playerCount: 2, ended: true }] });
    visitor.device = demoDevice;
    expect((await listed()).sessions.map(({ id }) => id).toSorted()).toEqual([owned, demo].toSorted());
    visitor.userId = stranger;
    expect((await listed()).sessions.map(({ id }) => id)).toEqual([demo]);
    visitor.device = playersDevice;
    expect((await listed()).sessions).toEqual([]);
  });

  it("forgets demo rounds after 30 days", async () => {
    visitor.device = demoDevice;
    expect((await listed(new Date(2_000_000 + 31 * 24 * 3_600_000))).sessions).toEqual([]);
  });
});

it("the players of the report are those of the session", async () => {
  visitor.userId = owner;
  const report = await loadReport(owned, "en");
  expect(report?.players.map((one) => one.playerId)).toEqual([playerId(0), playerId(1)]);
});
