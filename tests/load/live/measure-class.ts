/** One measurement: so many sessions with so many players each play some questions on a running server. */

import { randomBytes } from "node:crypto";
import { loadavg } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { outcomesOf } from "@/core/challenge/challenge-key";
import type { LiveSessionId } from "@/core/quiz/ids";
import { defaultSettings } from "@/core/quiz/settings";
import type { Card } from "@/core/quiz/setup";
import { openDatabase } from "@/server/data/database";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { createPrismaLiveSessionStore } from "@/server/data/prisma-live-session-store";
import { createSession } from "@/server/live/create-session";
import type { TestServer } from "../../support/server";
import type { Driver } from "./driver-orders";
import { usageOf } from "./process-usage";
import { RawHost } from "./raw-host";

export const answersOverMs = 3_000;
const idleMs = 1_500;

export interface ClassSize {
  sessions: number;
  perSession: number;
  rounds: number;
}

export interface ClassFigures {
  answers: number;
  /** Acknowledged, and not in the database with that moment. */
  lost: number;
  /** Sent, and neither acknowledged nor refused. */
  unheard: number;
  refusals: Record<string, number>;
  /** Processor time of the server per answer, microseconds, beyond what it needs when idle. */
  cpuPerAnswerUs: number;
  /** The same per player for a whole question: opening, answer, close, reveal, leaderboard. */
  cpuPerQuestionUs: number;
  /** From sending an answer to its acknowledgement, milliseconds; of several rounds the worst. */
  ackMs: { p50: number; p95: number; p99: number; max: number };
  /** From the first player that sees the open question to the last; of several rounds the worst. */
  openingMs: number;
  revealMs: number;
  /** Received per player and question: the most messages; the mean of the rounds' median bytes. */
  messages: number;
  bytes: number;
  joinMs: number;
  rssMb: number;
  /** Of the whole machine, over the last minute. */
  load: number;
}

const newDevice = () => randomBytes(32).toString("base64url");

/** What somebody could answer, right or wrong. */
function answersTo({ challenge, key }: Card): AnswerValue[] {
  if (challenge.kind !== "predict") throw new Error(`The bench has no answers to a ${challenge.kind}.`);
  if (challenge.answer === "choose-one")
    return challenge.options.map(({ id }) => ({ kind: "choose-one", optionId: id }));
  if (challenge.answer === "choose-all") {
    return challenge.options.map(({ id }) => ({ kind: "choose-all", optionIds: [id] }));
  }
  return outcomesOf(key)
    .slice(0, 1)
    .map(({ stdout }) => ({ kind: "type-output", text: stdout }));
}

/** Processor milliseconds of `pid` while `work` runs, beyond what the same time costs it when idle. */
async function cpuOf<Value>(pid: number, idlePerMs: number, work: () => Promise<Value>) {
  const before = usageOf(pid).cpuMs;
  const startedAt = performance.now();
  const value = await work();
  const cpuMs = usageOf(pid).cpuMs - before - idlePerMs * (performance.now() - startedAt);
  return { value, cpuMs: Math.max(0, cpuMs) };
}

export async function measureIdle(pid: number): Promise<number> {
  return (await cpuOf(pid, 0, () => pause(idleMs))).cpuMs / idleMs;
}

/** Acknowledged answers that the database does not hold with the acknowledged moment. */
async function countLost(store: LiveSessionStore, ids: LiveSessionId[], acknowledged: Map<string, number>) {
  for (const id of ids) {
    for (const { round, playerId, receivedAt } of await store.loadAnswers(id)) {
      const key = `${round} ${playerId}`;
      if (acknowledged.get(key) === receivedAt.getTime()) acknowledged.delete(key);
    }
  }
  return acknowledged.size;
}

/** `cards` are played in turn. Says on stderr what goes wrong, and goes on. */
export async function measureClass(
  server: TestServer,
  driver: Driver,
  cards: Card[],
  { sessions, perSession, rounds }: ClassSize,
): Promise<ClassFigures> {
  const total = sessions * perSession;
  const database = await openDatabase(`file:${path.join(server.dataDir, "interleave.db")}`);
  const store = createPrismaLiveSessionStore(database);
  const ids: LiveSessionId[] = [];
  const hosts: RawHost[] = [];
  for (let index = 0; index < sessions; index++) {
    const device = newDevice();
    const id = await createSession(store, {
      settings: defaultSettings,
      quiz: { id: newDevice(), slug: "bench", title: { en: "Bench", ru: "Замер" } },
      cards: Array.from({ length: rounds }, (_, round) => cards[round % cards.length]),
      hostUserId: null,
      deviceToken: device,
      locale: "en",
      demo: false,
      now: Date.now(),
    });
    ids.push(id);
    hosts.push(new RawHost(server.port, id, device));
  }
  const each = (name: string, payload: unknown = {}) => Promise.all(hosts.map((host) => host.must(name, payload)));
  const pins = await Promise.all(hosts.map((host) => host.pin));
  const joined = await driver.tell({ do: "join", port: server.port, pins, perSession });
  if (joined.joined < total) console.error(`${total - joined.joined} could not join:`, joined.refusals);
  const pid = server.pid();
  const idlePerMs = await measureIdle(pid);

  const acknowledged = new Map<string, number>();
  const figures: ClassFigures = {
    answers: 0,
    lost: 0,
    unheard: 0,
    refusals: {},
    cpuPerAnswerUs: 0,
    cpuPerQuestionUs: 0,
    ackMs: { p50: 0, p95: 0, p99: 0, max: 0 },
    openingMs: 0,
    revealMs: 0,
    messages: 0,
    bytes: 0,
    joinMs: joined.ms,
    rssMb: 0,
    load: 0,
  };
  const all = async (state: string) => {
    const seen = await driver.tell({ do: "seen", state });
    if (seen.players < total) console.error(`${state} was seen by ${seen.players} of ${total}.`);
    return seen;
  };
  for (let round = 0; round < rounds; round++) {
    await driver.tell({ do: "traffic" });
    const { cpuMs } = await cpuOf(pid, idlePerMs, async () => {
      await (round === 0 ? each("session:start") : each("round:next", { round: round - 1 }));
      figures.openingMs = Math.max(figures.openingMs, (await all(`open ${round}`)).firstToLastMs);
      // One player of each session stays silent: the round does not close itself in the middle of the measurement.
      const values = answersTo(cards[round % cards.length]);
      const order = { do: "answer", round, values, overMs: answersOverMs, silent: 1 } as const;
      const answering = await cpuOf(pid, idlePerMs, () => driver.tell(order));
      const { sent, latencyMs, refusals, cutOff, ...answers } = answering.value;
      if (cutOff > 0) console.error(`${cutOff} connections were cut off.`);
      figures.answers += sent;
      figures.cpuPerAnswerUs += (answering.cpuMs * 1_000) / sent / rounds;
      figures.unheard += sent - answers.acknowledged.length;
      for (const [name, count] of Object.entries(refusals)) {
        figures.refusals[name] = (figures.refusals[name] ?? 0) + count;
        figures.unheard -= count;
      }
      for (const [playerId, receivedAt] of answers.acknowledged) acknowledged.set(`${round} ${playerId}`, receivedAt);
      for (const name of ["p50", "p95", "p99", "max"] as const) {
        figures.ackMs[name] = Math.max(figures.ackMs[name], latencyMs[name]);
      }
      await each("round:close", { round });
      await all(`locked ${round}`);
      await each("round:reveal", { round });
      figures.revealMs = Math.max(figures.revealMs, (await all(`revealed ${round}`)).firstToLastMs);
      await each("leaderboard:show", { round });
      await all(`leaderboard ${round}`);
    });
    figures.cpuPerQuestionUs += (cpuMs * 1_000) / total / rounds;
    const traffic = await driver.tell({ do: "traffic" });
    figures.messages = Math.max(figures.messages, traffic.messages.max);
    figures.bytes += traffic.bytes.p50 / rounds;
    figures.rssMb = Math.max(figures.rssMb, usageOf(pid).rssMb);
  }
  figures.lost = await countLost(store, ids, acknowledged);
  figures.load = loadavg()[0];
  await each("session:end");
  await driver.tell({ do: "leave" });
  for (const host of hosts) host.close();
  await database.close();
  return figures;
}
