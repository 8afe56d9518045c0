/** The real server on port 0 with a store of the test's choice, and raw clients that speak the protocol to it. */
import { randomBytes } from "node:crypto";
import type { AddressInfo, Socket } from "node:net";
import { type Socket as ClientSocket, io } from "socket.io-client";
import { type Trace, traceVersion } from "@/core/execution/trace";
import {
  type CommandAcknowledgement,
  type CommandName,
  type CommandPayload,
  liveNamespace,
  protocolVersion,
} from "@/core/protocol/commands";
import { fromSentView, type SentView } from "@/core/protocol/sent-view";
import type { LiveSessionId, PlayerId } from "@/core/quiz/ids";
import { defaultSettings } from "@/core/quiz/settings";
import type { HostView, PlayerView } from "@/core/quiz/views";
import { createApp } from "@/server/app";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import { type Clock, systemClock } from "@/server/live/clock";
import { createSession } from "@/server/live/create-session";
import { deviceCookieName } from "@/server/live/device";
import type { GradeByEngine } from "@/server/live/grader";
import { createLog } from "@/server/log";
import { sampleCards } from "./sample-session";

const patienceMs = 5_000;
/** Signs the session cookies of next-auth. */
export const testAuthSecret = "a-secret-that-is-only-used-in-tests";

export interface LiveTestServer {
  url: string;
  port: number;
  store: LiveSessionStore;
  /** What the server wrote to its log at level warn or above. */
  logged: string[];
  /** As `kill -9` would leave it: connections cut, nothing more is stored. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export const sampleTrace: Trace = {
  version: traceVersion,
  source: "",
  witness: "",
  rules: { clock: "ideal", memory: "any" },
  states: [],
  critical: null,
  outcome: { status: "finished", stdout: "", exception: null, virtualSeconds: 0, blocked: [] },
};

/** The sample questions need no engine. */
export const neverAsked: GradeByEngine = async () => ({ ok: false, refusal: { kind: "engine-fault" } });

export async function startLiveServer(
  store: LiveSessionStore,
  { port = 0, clock, grade = neverAsked }: { port?: number; clock?: Clock; grade?: GradeByEngine } = {},
): Promise<LiveTestServer> {
  let dead = false;
  const logged: string[] = [];
  const app = createApp({
    store: untilKilled(store, () => dead),
    replay: async (source, witness) => ({ ...sampleTrace, source, witness }),
    grade,
    log: createLog("warn", (line) => logged.push(line)),
    handlePage: (_, response) => response.writeHead(404).end(),
    checkDatabase: async () => undefined,
    authSecret: testAuthSecret,
    publicUrl: null,
    trustProxy: true,
    clock: untilDead(clock ?? systemClock, () => dead),
  });
  const sockets = new Set<Socket>();
  app.httpServer.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await app.ready;
  await new Promise<void>((resolve) => app.httpServer.listen(port, "127.0.0.1", resolve));
  const bound = (app.httpServer.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    store,
    logged,
    async kill() {
      dead = true;
      const ended = new Promise((resolve) => app.httpServer.close(resolve));
      for (const socket of sockets) socket.destroy();
      await ended;
    },
    async close() {
      if (!dead) await app.close();
    },
  };
}

/** After the kill nothing reaches the store any more. */
function untilKilled(store: LiveSessionStore, isDead: () => boolean): LiveSessionStore {
  return new Proxy(store, {
    get(target, name: keyof LiveSessionStore) {
      const method = target[name];
      if (typeof method !== "function") return method;
      return (...args: unknown[]) =>
        isDead() ? Promise.reject(new Error("killed")) : Reflect.apply(method, target, args);
    },
  });
}

/** A dead process has no timers. */
function untilDead(clock: Clock, isDead: () => boolean): Clock {
  return {
    now: () => clock.now(),
    wakeAt: (at, wake) =>
      clock.wakeAt(at, () => {
        if (!isDead()) wake();
      }),
  };
}

export function newDevice(): string {
  return randomBytes(32).toString("base64url");
}

/** A session of the three sample questions that belongs to the browser with `device`. */
export function createSampleSession(
  store: LiveSessionStore,
  device: string,
  changes: Partial<Parameters<typeof createSession>[1]> = {},
): Promise<LiveSessionId> {
  return createSession(store, {
    quiz: { id: "22222222-2222-4222-8222-222222222222", slug: "sample", title: { en: "Sample", ru: "Образец" } },
    cards: sampleCards,
    hostUserId: null,
    deviceToken: device,
    locale: "en",
    demo: false,
    settings: defaultSettings,
    now: Date.now(),
    ...changes,
  });
}

export class TestClient {
  readonly socket: ClientSocket;
  /** Every view received, in order. */
  readonly views: (HostView | PlayerView)[] = [];
  readonly events: string[] = [];
  private readonly watchers = new Set<() => void>();

  constructor(
    url: string,
    device: string | null,
    options: { locale?: string; protocol?: unknown; address?: string; cookie?: string } = {},
  ) {
    const headers: Record<string, string> = { origin: url };
    const cookies = [device === null ? "" : `${deviceCookieName}=${device}`, options.cookie ?? ""].filter(Boolean);
    if (cookies.length > 0) headers.cookie = cookies.join("; ");
    if (options.address) headers["x-forwarded-for"] = options.address;
    this.socket = io(`${url}${liveNamespace}`, {
      auth: { protocol: options.protocol ?? protocolVersion, locale: options.locale ?? "en" },
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: headers,
    });
    this.socket.on("view:changed", (sent: SentView) => {
      const view = fromSentView(sent, this.views.at(-1) ?? null);
      if (!view) throw new Error(`A view refers to one that was never sent: ${JSON.stringify(sent)}`);
      this.views.push(view);
      for (const look of this.watchers) look();
    });
    for (const event of ["host:moved", "player:removed", "disconnect", "connect"]) {
      this.socket.on(event, () => {
        this.events.push(event);
        for (const look of this.watchers) look();
      });
    }
  }

  async send<Name extends CommandName>(
    name: Name,
    payload: CommandPayload<Name>,
  ): Promise<CommandAcknowledgement<Name>> {
    return this.raw(name, payload) as Promise<CommandAcknowledgement<Name>>;
  }

  /** Whatever the arguments. */
  raw(name: string, ...args: unknown[]): Promise<unknown> {
    return this.socket.timeout(patienceMs).emitWithAck(name, ...args);
  }

  /** The acknowledged value; throws on a refusal. */
  async must<Name extends CommandName>(name: Name, payload: CommandPayload<Name>) {
    const acknowledgement = await this.send(name, payload);
    if (!acknowledgement.ok) throw new Error(`${name} was refused: ${acknowledgement.refusal}`);
    return acknowledgement.value as Extract<CommandAcknowledgement<Name>, { ok: true }>["value"];
  }

  /** The newest view once it fits. */
  async view<View extends HostView | PlayerView = HostView | PlayerView>(
    fits: (view: HostView | PlayerView) => boolean = () => true,
  ): Promise<View> {
    await this.until(() => this.views.length > 0 && fits(this.views[this.views.length - 1]));
    return this.views[this.views.length - 1] as View;
  }

  async heard(event: string): Promise<void> {
    await this.until(() => this.events.includes(event));
  }

  close(): void {
    this.socket.disconnect();
  }

  private until(holds: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (!holds()) return;
        this.watchers.delete(look);
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.watchers.delete(look);
        const last = JSON.stringify(this.views.at(-1));
        reject(new Error(`Waited in vain. Events: ${this.events.join(", ")}. Last view: ${last}`));
      }, patienceMs);
      this.watchers.add(look);
      look();
    });
  }
}

/** A seated player with its own browser. */
export async function joinPlayer(server: LiveTestServer, pin: string, nickname: string) {
  const device = newDevice();
  const client = new TestClient(server.url, device);
  const joined = await client.must("player:join", { pin, nickname });
  return { client, device, playerId: joined.playerId as PlayerId, sessionId: joined.sessionId };
}

/** A seated host. */
export async function attachHost(server: LiveTestServer, sessionId: string, device: string) {
  const client = new TestClient(server.url, device);
  await client.must("host:attach", { sessionId });
  const view = await client.view<HostView>();
  return { client, pin: view.pin };
}

/** A clock that stands until it is moved; due wake-ups run in order while it moves. */
export class ManualClock implements Clock {
  private time: number;
  private readonly alarms = new Set<{ at: number; wake: () => void }>();

  constructor(startAt = 1_700_000_000_000) {
    this.time = startAt;
  }

  now(): number {
    return this.time;
  }

  wakeAt(at: number, wake: () => void): () => void {
    const alarm = { at, wake };
    this.alarms.add(alarm);
    return () => this.alarms.delete(alarm);
  }

  advance(ms: number): void {
    const end = this.time + ms;
    for (;;) {
      const due = [...this.alarms].filter((alarm) => alarm.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.alarms.delete(due);
      this.time = Math.max(this.time, due.at);
      due.wake();
    }
    this.time = end;
  }
}

/** Real time, so many times as fast: for what takes minutes and has no moment of its own to wait for. */
export function fastClock(times: number): Clock {
  const startedAt = Date.now();
  const now = () => startedAt + (Date.now() - startedAt) * times;
  return {
    now,
    wakeAt(at, wake) {
      const timer = setTimeout(wake, Math.max(0, at - now()) / times);
      return () => clearTimeout(timer);
    },
  };
}
