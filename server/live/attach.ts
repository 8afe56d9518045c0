/** Attaches live sessions to a Socket.IO server: the only door between a socket and a session. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Server } from "socket.io";
import { outcomesOf } from "@/core/challenge/challenge-key";
import { type CommandName, commands, handshakeSchema, liveNamespace, protocolVersion } from "@/core/protocol/commands";
import type { Refusal } from "@/core/protocol/refusals";
import { toReveal } from "@/core/quiz/project-views";
import { cardOf, currentRound } from "@/core/quiz/reducer";
import type { LiveSessionStore } from "@/server/data/live-session-store";
import type { Log } from "@/server/log";
import { createArrivalClock } from "./arrival-clock";
import { Audience } from "./audience";
import { type Clock, systemClock } from "./clock";
import type { LiveNamespace, SeatTaken } from "./connection";
import { createDemoPlayers } from "./demo-players";
import { deviceCookieHeader, deviceTokenOf } from "./device";
import { createGrader, type GradeByEngine } from "./grader";
import { GuessLimiter, isWithinSize, takeToken } from "./limits";
import { type CommandContext, type CommandResult, handlers, type Received } from "./live-commands";
import type { RunningSession } from "./running-session";
import { SessionRegistry } from "./session-registry";
import { createTraceCache, type Replay } from "./trace-cache";

export interface LiveDeps {
  store: LiveSessionStore;
  log: Log;
  /** The signed-in user behind a handshake, or null. */
  identifyUser(request: IncomingMessage): Promise<string | null>;
  /** The client's address, proxies considered. */
  addressOf(request: IncomingMessage): string;
  /** Whether people reach this server by https. */
  secureCookies: boolean;
  replay: Replay;
  /** Grades what only the engine can judge. */
  grade: GradeByEngine;
  /** Tests move their own. */
  clock?: Clock;
}

export interface LiveServer {
  /** Resolves when every open session has been taken up from the store. Connections wait for it. */
  ready: Promise<void>;
  /** Stores what waits and stops every timer. */
  close(): Promise<void>;
}

export function attachLive(io: Server, deps: LiveDeps): LiveServer {
  const clock = deps.clock ?? systemClock;
  const audience = new Audience(clock);
  const demoPlayers = createDemoPlayers(clock, deps.log);
  const grader = createGrader(deps.grade, clock, deps.log);
  const registry = new SessionRegistry(deps.store, clock, deps.log, {
    changed(session, events) {
      audience.show(session, events);
      if (events.some((event) => event.type === "round-opened")) prepareReplay(session);
      demoPlayers.watch(session);
      grader.watch(session);
    },
    opened(session) {
      demoPlayers.watch(session);
      grader.watch(session);
    },
    lost: (session) => audience.disperse(session),
  });
  const context: CommandContext = {
    registry,
    audience,
    store: deps.store,
    clock,
    guesses: new GuessLimiter(),
    replay: createTraceCache(deps.replay),
  };
  /** A class asks for the replay in the moment of the reveal; a long one is then ready. */
  function prepareReplay({ setup, state }: RunningSession): void {
    const round = currentRound(state);
    if (!round) return;
    const card = cardOf(setup, round.index);
    const { featuredOutcome } = toReveal(card, "en");
    const featured = featuredOutcome === null ? undefined : outcomesOf(card.key)[featuredOutcome];
    if (!featured) return;
    context
      .replay(card.program, featured.witness)
      .catch((error: unknown) => deps.log.error("live: a replay failed", error, { challenge: card.slug }));
  }
  const ready = registry.restoreAll();
  // Whoever awaits `ready` hears of it; without anybody awaiting, it must not end the process.
  ready.catch((error: unknown) => deps.log.error("live: open sessions could not be read", error));

  io.engine.on("initial_headers", (headers: Record<string, string>, request: IncomingMessage) => {
    const device = deviceTokenOf(request);
    if (device.isNew) headers["Set-Cookie"] = deviceCookieHeader(device.token, deps.secureCookies);
  });

  // The server serves other namespaces too, so its own type knows no events; this one serves core/protocol.
  const namespace = io.of(liveNamespace) as unknown as LiveNamespace;
  namespace.use((socket, next) => {
    const handshake = handshakeSchema.safeParse(socket.handshake.auth);
    const outdated: Refusal = "protocol-outdated";
    if (!handshake.success || handshake.data.protocol !== protocolVersion) return next(new Error(outdated));
    const seatConnection = async () => {
      await ready;
      socket.data = {
        deviceToken: deviceTokenOf(socket.request).token,
        userId: await deps.identifyUser(socket.request),
        address: deps.addressOf(socket.request),
        locale: handshake.data.locale,
        seat: null,
        buckets: new Map(),
        view: null,
        answering: null,
      };
    };
    seatConnection().then(
      () => next(),
      (error: unknown) => {
        deps.log.error("live: a handshake failed", error);
        const unavailable: Refusal = "unavailable";
        next(new Error(unavailable));
      },
    );
  });

  const arrival = createArrivalClock(clock);
  namespace.on("connection", (socket) => {
    // Every packet ends here, known or not: nothing reaches Socket.IO's emitter, where an event called "error" would throw.
    socket.use(([name, ...args]: unknown[]) => {
      const receivedAt = arrival();
      const acknowledge = args.pop();
      // Without an acknowledgement nobody could be told what became of it; such a command is not taken.
      if (typeof acknowledge !== "function") return;
      answer(context, deps.log, { connection: socket, receivedAt }, name, args).then((result) => acknowledge(result));
    });
    socket.on("disconnect", () => audience.leave(socket));
  });

  return {
    ready,
    async close() {
      demoPlayers.close();
      grader.close();
      await ready.catch(() => undefined);
      await registry.close();
    },
  };
}

/** Checks a packet in the order limit, size, shape, role, and has it done. Never throws. */
async function answer(
  context: CommandContext,
  log: Log,
  received: Received,
  name: unknown,
  args: unknown[],
): Promise<CommandResult<unknown>> {
  if (!isCommandName(name) || args.length !== 1) return { ok: false, refusal: "malformed" };
  const { limit, role, payload: schema } = commands[name];
  const { data } = received.connection;
  const bucket = data.buckets.get(name) ?? { tokens: limit.burst, at: received.receivedAt };
  data.buckets.set(name, bucket);
  const retryAfterMs = takeToken(bucket, limit.burst, limit.perSecond, received.receivedAt);
  if (retryAfterMs !== null) return { ok: false, refusal: "too-fast", retryAfterMs };
  if (!isWithinSize(args[0], limit.maxBytes)) return { ok: false, refusal: "malformed" };
  const payload = schema.safeParse(args[0]);
  if (!payload.success) return { ok: false, refusal: "malformed" };
  if (role === "host" && data.seat?.role !== "host") return { ok: false, refusal: "not-host" };
  if (role === "player" && data.seat?.role !== "player") return { ok: false, refusal: "not-player" };
  if (role === "seated" && data.seat === null) return { ok: false, refusal: "not-player" };
  try {
    // The table ties each name to its payload and seat; the compiler cannot follow a name known only at run time.
    const handle = handlers[name] as (
      context: CommandContext,
      received: Received,
      payload: unknown,
      seat: SeatTaken | null,
    ) => Promise<CommandResult<unknown>>;
    return await handle(context, received, payload.data, data.seat);
  } catch (error) {
    const incident = randomUUID();
    log.error("live: a command failed by our fault", error, { incident, name });
    return { ok: false, refusal: "internal-error" };
  }
}

function isCommandName(name: unknown): name is CommandName {
  return typeof name === "string" && Object.hasOwn(commands, name);
}
