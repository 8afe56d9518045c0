/**
 * One browser tab's connection to a live session, without React: connects, takes its seat again after every break,
 * sends each command until it is acknowledged, and keeps the newest view. All commands are safe to repeat
 * (docs/spec/protocol.md PR7), which is what makes "send again until acknowledged" right.
 */
import { io, type Socket } from "socket.io-client";
import { canAnswerAgain } from "@/core/challenge/answer-kind";
import {
  type ClientToServer,
  type CommandAcknowledgement,
  type CommandName,
  type CommandPayload,
  type CommandValue,
  commands,
  type Locale,
  liveNamespace,
  protocolVersion,
} from "@/core/protocol/commands";
import type { ServerToClient } from "@/core/protocol/events";
import type { Refusal } from "@/core/protocol/refusals";
import { fromSentView } from "@/core/protocol/sent-view";
import type { HostView, PlayerView } from "@/core/quiz/views";

const backoffMinMs = 250;
const backoffMaxMs = 2_000;
const acknowledgeWithinMs = 4_000;
/** Commands other than an answer are given up after this; an answer is sent until the page is left. */
const giveUpAfterMs = 20_000;
const clockSamples = 3;

export type Seat =
  | { role: "host"; sessionId: string }
  /** Without `playerId`: the newest player this browser has in the session. */
  | { role: "player"; sessionId: string; playerId?: string };

export interface LiveState {
  /** `outdated`: the server speaks a newer protocol; the page must be reloaded. */
  connection: "connecting" | "connected" | "reconnecting" | "outdated";
  view: HostView | PlayerView | null;
  /** The seat that is asked for after every reconnect; set by the caller or by a successful `player:join`. */
  seat: Seat | null;
  /** Why the seat was refused, e.g. `not-found`: ask for PIN and nickname again. */
  seatRefusal: Refusal | null;
  /** Told by the server: this connection shows nothing new any more. */
  notice: "player-removed" | null;
  /** Add to `Date.now()` for the server's clock. */
  clockOffsetMs: number;
}

export interface LiveConnection {
  getState(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Resolves with the acknowledgement, however many reconnects it takes; never rejects. */
  send<Name extends CommandName>(name: Name, payload: CommandPayload<Name>): Promise<CommandAcknowledgement<Name>>;
  /** Takes the seat (again). */
  takeSeat(seat: Seat): void;
  close(): void;
}

export interface LiveConnectionOptions {
  /** Origin of the server; empty for the page's own. */
  url: string;
  locale: Locale;
  seat: Seat | null;
  /** For tests in Node: the cookie header a browser would send. */
  extraHeaders?: Record<string, string>;
}

type LiveSocket = Socket<ServerToClient, ClientToServer>;

export function connectLive(options: LiveConnectionOptions): LiveConnection {
  let state: LiveState = {
    connection: "connecting",
    view: null,
    seat: options.seat,
    seatRefusal: null,
    notice: null,
    clockOffsetMs: 0,
  };
  let closed = false;
  let seated = false;
  /** The last view that came on this connection, shown or not: the next may leave out what it has (PR12). */
  let received: HostView | PlayerView | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | null = null;
  const listeners = new Set<() => void>();
  /** Woken whenever a waiting command should look again: seated, seat lost, closed. */
  const waiting = new Set<() => void>();

  const change = (part: Partial<LiveState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const wake = () => {
    const woken = [...waiting];
    waiting.clear();
    for (const go of woken) go();
  };

  const socket: LiveSocket = io(`${options.url}${liveNamespace}`, {
    auth: { protocol: protocolVersion, locale: options.locale },
    transports: ["websocket", "polling"],
    tryAllTransports: true,
    withCredentials: true,
    forceNew: true,
    reconnectionDelay: backoffMinMs * 2,
    reconnectionDelayMax: backoffMaxMs,
    randomizationFactor: 0.5,
    ...(options.extraHeaders ? { extraHeaders: options.extraHeaders } : {}),
  });

  /** One emission; null when the connection broke or nothing came in time. */
  async function emitOnce<Name extends CommandName>(
    name: Name,
    payload: CommandPayload<Name>,
  ): Promise<CommandAcknowledgement<Name> | null> {
    try {
      // The typed map cannot follow a generic name through emitWithAck; the table `commands` is what ties them together.
      const emitter: { emitWithAck(event: string, payload: unknown): Promise<unknown> } =
        socket.timeout(acknowledgeWithinMs);
      return (await emitter.emitWithAck(name, payload)) as CommandAcknowledgement<Name>;
    } catch {
      // A time-out or a broken connection: the caller sends again, the server answers a repeat with what it stored.
      return null;
    }
  }

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        waiting.delete(go);
        resolve();
      };
      const timer = setTimeout(go, ms);
      waiting.add(go);
    });

  async function takeSeatNow(): Promise<void> {
    const seat = state.seat;
    if (!seat) return;
    const acknowledgement =
      seat.role === "host"
        ? await emitOnce("host:attach", { sessionId: seat.sessionId })
        : await emitOnce("player:resume", {
            sessionId: seat.sessionId,
            ...(seat.playerId ? { playerId: seat.playerId } : {}),
          });
    if (closed || !socket.connected || state.seat !== seat) return;
    if (!acknowledgement) return void reconnectSoon();
    if (acknowledgement.ok) {
      seated = true;
      change({ seatRefusal: null, notice: null, connection: "connected" });
    } else if (isTransient(acknowledgement.refusal)) {
      await pause(acknowledgement.retryAfterMs ?? backoffMinMs);
      if (!closed && socket.connected && state.seat === seat) return takeSeatNow();
    } else {
      change({ seatRefusal: acknowledgement.refusal, connection: "connected" });
    }
    wake();
  }

  async function readClock(): Promise<void> {
    let bestRoundTripMs = Number.POSITIVE_INFINITY;
    for (let sample = 0; sample < clockSamples && socket.connected; sample++) {
      const sentAt = Date.now();
      const acknowledgement = await emitOnce("clock:read", {});
      const roundTripMs = Date.now() - sentAt;
      if (!acknowledgement?.ok || roundTripMs >= bestRoundTripMs) continue;
      bestRoundTripMs = roundTripMs;
      change({ clockOffsetMs: acknowledgement.value.serverNow - (sentAt + roundTripMs / 2) });
    }
  }

  /** Socket.IO reconnects by itself except after a refusal or a disconnect by the server. */
  function reconnectSoon(): void {
    if (closed || retryTimer) return;
    const delayMs = backoffMinMs + Math.random() * (backoffMaxMs - backoffMinMs);
    retryTimer = setTimeout(() => {
      retryTimer = null;
      if (closed) return;
      socket.disconnect();
      socket.connect();
    }, delayMs);
  }

  socket.on("connect", () => {
    received = null;
    if (!state.seat) change({ connection: "connected" });
    wake();
    void takeSeatNow().then(readClock);
  });
  socket.on("disconnect", (reason) => {
    seated = false;
    if (closed) return;
    change({ connection: "reconnecting" });
    wake();
    if (reason === "io server disconnect") reconnectSoon();
  });
  socket.on("connect_error", (error) => {
    if (error.message === ("protocol-outdated" satisfies Refusal)) {
      change({ connection: "outdated" });
      socket.disconnect();
    } else if (!socket.active) reconnectSoon();
  });
  socket.on("view:changed", (sent) => {
    const view = fromSentView(sent, received);
    // Cannot happen while both sides keep PR12; a new seat brings a whole view.
    if (!view) return void takeSeatNow();
    received = view;
    if (state.view && state.view.sessionId === view.sessionId && view.version < state.view.version) return;
    change({ view });
  });
  socket.on("player:removed", () => {
    seated = false;
    change({ notice: "player-removed" });
  });

  /** The acknowledgement of an answer is all this screen is told of it (PR11). */
  function showAnswer({ round, answer, receivedAt }: CommandValue<"answer:submit">): void {
    const { view } = state;
    if (view?.role !== "player" || view.phase !== "in-round" || view.round.index !== round) return;
    // A repeat: the view may know more by now.
    if (view.myAnswer?.receivedAt === receivedAt) return;
    const check = canAnswerAgain(answer.kind) ? ({ state: "pending" } as const) : null;
    change({ view: { ...view, myAnswer: { value: answer, receivedAt, check } } });
  }

  /** A phone that slept may hold a connection that is dead without knowing: ask, and start anew if nothing answers. */
  const checkAlive = async () => {
    if (closed || state.connection === "outdated" || document.visibilityState === "hidden") return;
    if (!socket.connected) socket.connect();
    else if (!(await emitOnce("clock:read", {})) && !closed) socket.disconnect().connect();
  };
  const inBrowser = typeof document !== "undefined";
  if (inBrowser) {
    document.addEventListener("visibilitychange", checkAlive);
    window.addEventListener("online", checkAlive);
    window.addEventListener("pageshow", checkAlive);
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async send(name, payload) {
      const needsSeat = commands[name].role !== "anyone";
      const startedAt = Date.now();
      while (!closed) {
        if (needsSeat && (state.seatRefusal || state.notice)) {
          return { ok: false, refusal: state.seatRefusal ?? "not-player" };
        }
        if (name !== "answer:submit" && Date.now() - startedAt > giveUpAfterMs) break;
        if (!socket.connected || (needsSeat && !seated)) {
          await pause(backoffMaxMs);
          continue;
        }
        const acknowledgement = await emitOnce(name, payload);
        if (!acknowledgement) {
          await pause(backoffMinMs);
          continue;
        }
        if (!acknowledgement.ok && isTransient(acknowledgement.refusal)) {
          await pause(acknowledgement.retryAfterMs ?? backoffMinMs);
          continue;
        }
        if (name === "player:join" && acknowledgement.ok) {
          const joined = acknowledgement.value as { sessionId: string; playerId: string };
          seated = true;
          change({ seat: { role: "player", ...pickSeat(joined) }, seatRefusal: null, notice: null });
          wake();
        }
        if (name === "answer:submit" && acknowledgement.ok) {
          showAnswer(acknowledgement.value as CommandValue<"answer:submit">);
        }
        return acknowledgement;
      }
      return { ok: false, refusal: "unavailable" };
    },
    takeSeat(seat) {
      seated = false;
      change({ seat, seatRefusal: null, notice: null, view: null });
      if (socket.connected) void takeSeatNow();
    },
    close() {
      closed = true;
      if (retryTimer) clearTimeout(retryTimer);
      if (inBrowser) {
        document.removeEventListener("visibilitychange", checkAlive);
        window.removeEventListener("online", checkAlive);
        window.removeEventListener("pageshow", checkAlive);
      }
      wake();
      socket.disconnect();
      listeners.clear();
    },
  };
}

function isTransient(refusal: Refusal): boolean {
  return refusal === "unavailable" || refusal === "too-fast";
}

function pickSeat(joined: { sessionId: string; playerId: string }): { sessionId: string; playerId: string } {
  return { sessionId: joined.sessionId, playerId: joined.playerId };
}
