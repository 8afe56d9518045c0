/**
 * All players of the bench, in a process of its own: thousands of raw clients that join, watch and answer when told to.
 * Started by bench.ts with a channel; every order gets one report with the same number.
 */
import { randomBytes } from "node:crypto";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { liveNamespace, protocolVersion } from "@/core/protocol/commands";
import { deviceCookieName } from "@/server/live/device";
import type { AnswerReport, DriverOrder, DriverReports, JoinReport, SightReport, TrafficReport } from "./driver-orders";
import { percentilesOf } from "./percentiles";
import { RawClient } from "./raw-client";

interface Player {
  client: RawClient;
  session: number;
  playerId: string;
  /** What was received since the last `traffic`. */
  messages: number;
  bytes: number;
}

const patienceMs = 60_000;
/** Connections under way at once: the backlog of a listening socket is some hundreds. */
const connectingAtOnce = 200;

let players: Player[] = [];
/** Connections that ended before they were told to. */
let cutOff = 0;
/** Grows each time everybody leaves. */
let generation = 0;
/** When each player first saw a state, by its name. */
const sights = new Map<string, number[]>();
let watchers: (() => void)[] = [];

function note(player: Player, bytes: number): void {
  player.messages++;
  player.bytes += bytes;
}

/** What one player has seen: a view is a difference to the one before (PR12), so the round is remembered. */
interface Sight {
  round: string;
  states: Set<string>;
}

/** `open 0`, `locked 0`, `revealed 0`, `leaderboard 0`; null when the view says nothing of its state. */
function stateIn(sight: Sight, json: string): string | null {
  sight.round = /"(?:round":\{"index|roundIndex)":(\d+)/.exec(json)?.[1] ?? sight.round;
  if (json.includes('"phase":"leaderboard"')) return `leaderboard ${sight.round}`;
  const state = /"state":"(open|locked|revealed)"/.exec(json);
  return state && `${state[1]} ${sight.round}`;
}

function see(player: Player, sight: Sight, json: string, bytes: number): void {
  const at = performance.now();
  note(player, bytes);
  const state = stateIn(sight, json);
  if (state === null || sight.states.has(state)) return;
  sight.states.add(state);
  const moments = sights.get(state) ?? [];
  sights.set(state, moments);
  moments.push(at);
  if (moments.length >= players.length) for (const look of watchers) look();
}

function until(holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      watchers = watchers.filter((one) => one !== look);
      clearTimeout(timer);
      resolve();
    };
    const look = () => holds() && end();
    const timer = setTimeout(end, patienceMs);
    watchers.push(look);
    look();
  });
}

async function enter(port: number, session: number, pin: string | null, nickname: string): Promise<Player> {
  const sight: Sight = { round: "", states: new Set() };
  const entered = generation;
  const player: Player = {
    client: new RawClient({
      port,
      namespace: liveNamespace,
      auth: { protocol: protocolVersion, locale: "en" },
      headers: { Cookie: `${deviceCookieName}=${randomBytes(32).toString("base64url")}` },
      onEvent: (json, bytes) => see(player, sight, json, bytes),
      onClose: () => {
        if (entered === generation) cutOff++;
      },
    }),
    session,
    playerId: nickname,
    messages: 0,
    bytes: 0,
  };
  await player.client.connected;
  if (pin !== null) player.playerId = String((await player.client.must("player:join", { pin, nickname })).playerId);
  return player;
}

/** Pins of null are for the bare server, which knows no sessions. */
async function join(port: number, pins: (string | null)[], perSession: number): Promise<JoinReport> {
  const startedAt = performance.now();
  const places = pins.flatMap((pin, session) =>
    Array.from({ length: perSession }, (_, index) => ({ pin, session, nickname: `Player ${index + 1}` })),
  );
  const refusals: Record<string, number> = {};
  let next = 0;
  async function enterInTurn(): Promise<void> {
    for (let place = places[next++]; place !== undefined; place = places[next++]) {
      try {
        players.push(await enter(port, place.session, place.pin, place.nickname));
      } catch (error) {
        refusals[String(error)] = (refusals[String(error)] ?? 0) + 1;
      }
    }
  }
  await Promise.all(Array.from({ length: connectingAtOnce }, enterInTurn));
  return { joined: players.length, refusals, ms: performance.now() - startedAt };
}

async function seen(state: string): Promise<SightReport> {
  await until(() => (sights.get(state)?.length ?? 0) >= players.length);
  const moments = sights.get(state) ?? [];
  const first = moments.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  const last = moments.reduce((most, one) => Math.max(most, one), 0);
  return { players: moments.length, firstToLastMs: moments.length === 0 ? 0 : last - first };
}

/** Everybody but `silent` of each session answers once, at a moment drawn evenly from `overMs`. */
async function answer(order: Extract<DriverOrder, { do: "answer" }>): Promise<AnswerReport> {
  const { round, values, overMs, silent } = order;
  const counted = new Map<number, number>();
  const answering = players.filter(({ session }) => {
    const index = counted.get(session) ?? 0;
    counted.set(session, index + 1);
    return index >= silent;
  });
  const due = answering
    .map((player) => ({ player, at: Math.random() * overMs }))
    .sort((one, other) => one.at - other.at);
  const latencies: number[] = [];
  const acknowledged: AnswerReport["acknowledged"] = [];
  const refusals: Record<string, number> = {};
  const startedAt = performance.now();
  let next = 0;
  const submit = (player: Player) => {
    const value: AnswerValue = values[Math.floor(Math.random() * values.length)];
    const sentAt = performance.now();
    player.client.emit("answer:submit", { round, answer: value }, (json, bytes) => {
      latencies.push(performance.now() - sentAt);
      note(player, bytes);
      const [result] = JSON.parse(json);
      if (result.ok) acknowledged.push([player.playerId, result.value.receivedAt]);
      else refusals[result.refusal] = (refusals[result.refusal] ?? 0) + 1;
      if (latencies.length === due.length) for (const look of watchers) look();
    });
  };
  const timer = setInterval(() => {
    const now = performance.now() - startedAt;
    while (next < due.length && due[next].at <= now) submit(due[next++].player);
    if (next === due.length) clearInterval(timer);
  }, 1);
  await until(() => latencies.length === due.length);
  return { sent: due.length, acknowledged, refusals, latencyMs: percentilesOf(latencies), cutOff };
}

function takeTraffic(): TrafficReport {
  const messages = percentilesOf(players.map((player) => player.messages));
  const bytes = percentilesOf(players.map((player) => player.bytes));
  for (const player of players) Object.assign(player, { messages: 0, bytes: 0 });
  return { messages, bytes };
}

function leave(): null {
  const leaving = players;
  players = [];
  cutOff = 0;
  generation++;
  sights.clear();
  for (const { client } of leaving) client.close();
  return null;
}

async function carryOut(order: DriverOrder): Promise<DriverReports[keyof DriverReports]> {
  switch (order.do) {
    case "join":
      return join(order.port, order.pins, order.perSession);
    case "seen":
      return seen(order.state);
    case "answer":
      return answer(order);
    case "traffic":
      return takeTraffic();
    case "leave":
      return leave();
    default:
      return order satisfies never;
  }
}

process.on("message", ({ number, order }: { number: number; order: DriverOrder }) => {
  carryOut(order).then(
    (report) => process.send?.({ number, report }),
    (error: unknown) => process.send?.({ number, error: String(error) }),
  );
});
process.on("disconnect", () => process.exit(0));
