/**
 * The server without its surroundings: one HTTP server that answers health checks, hands pages to Next and live traffic
 * to Socket.IO. Everything it needs comes as `deps`, so that tests start it with a store and a clock of their own.
 */
import { createServer, type Server as HttpServer, type IncomingMessage, type RequestListener } from "node:http";
import { Server as SocketServer } from "socket.io";
import { addressFrom, addressHeader } from "./auth/address";
import { isAllowedOrigin } from "./auth/origin";
import { findSocketUserId } from "./auth/socket-identity";
import type { LiveSessionStore } from "./data/live-session-store";
import { attachLive } from "./live/attach";
import type { Clock } from "./live/clock";
import type { GradeByEngine } from "./live/grader";
import type { Replay } from "./live/trace-cache";
import type { Log } from "./log";

export interface AppDeps {
  store: LiveSessionStore;
  replay: Replay;
  /** Grades what only the engine can judge. */
  grade: GradeByEngine;
  log: Log;
  /** Answers whatever is not ours to answer: Next. */
  handlePage: RequestListener;
  /** Resolves when the database answers; rejects when it does not. For /readyz. */
  checkDatabase(): Promise<void>;
  /** Signs the cookies of next-auth. */
  authSecret: string;
  publicUrl: string | null;
  trustProxy: boolean;
  clock?: Clock;
}

export interface App {
  httpServer: HttpServer;
  /** Resolves when every open live session has been taken up; rejects when they cannot be read. */
  ready: Promise<void>;
  /** Stops taking connections, stores what waits, and ends. */
  close(): Promise<void>;
}

/** The largest command is 20 kB (core/protocol); a larger message ends the connection. */
const messageLimitBytes = 32_768;

export function createApp(deps: AppDeps): App {
  let closing = false;
  let restored = false;

  const health: Record<string, () => Promise<number>> = {
    "/healthz": async () => 200,
    "/readyz": async () => {
      if (closing || !restored) return 503;
      return deps.checkDatabase().then(
        () => 200,
        (error: unknown) => {
          deps.log.error("the database does not answer", error);
          return 503;
        },
      );
    },
  };

  const httpServer = createServer((request, response) => {
    noteWhoAsks(request, deps.trustProxy);
    const check = request.method === "GET" || request.method === "HEAD" ? health[pathOf(request)] : undefined;
    if (check === undefined) return deps.handlePage(request, response);
    void check().then((status) => {
      response.writeHead(status, { "content-type": "text/plain", "cache-control": "no-store" });
      response.end(status === 200 ? "ok\n" : "not ready\n");
    });
  });

  const io = new SocketServer(httpServer, {
    serveClient: false,
    // Measured: compression costs five times the processor time of the message (docs/decisions/0015-socket-io.md).
    perMessageDeflate: false,
    maxHttpBufferSize: messageLimitBytes,
    allowRequest: (request, decide) => {
      noteWhoAsks(request, deps.trustProxy);
      const allowed = isAllowedOrigin(request.headers, deps.publicUrl);
      decide(allowed ? null : "foreign origin", allowed);
    },
  });
  const live = attachLive(io, {
    store: deps.store,
    replay: deps.replay,
    grade: deps.grade,
    log: deps.log,
    identifyUser: (request) => findSocketUserId(request, deps.authSecret),
    addressOf: (request) => addressFrom(headerText(request.headers[addressHeader])),
    secureCookies: deps.publicUrl?.startsWith("https:") ?? false,
    ...(deps.clock !== undefined && { clock: deps.clock }),
  });
  const ready = live.ready.then(() => {
    restored = true;
  });
  ready.catch(() => undefined);

  return {
    httpServer,
    ready,
    async close() {
      closing = true;
      // First what waits is stored and acknowledged, then the connections end.
      await live.close();
      await io.close();
      httpServer.closeAllConnections();
    },
  };
}

/** So that later code may believe these headers: without a trusted proxy they say what the socket says. */
function noteWhoAsks(request: IncomingMessage, trustProxy: boolean): void {
  if (trustProxy && request.headers[addressHeader] !== undefined) return;
  request.headers[addressHeader] = request.socket.remoteAddress ?? "unknown";
  if (trustProxy) return;
  delete request.headers["x-forwarded-host"];
  delete request.headers.forwarded;
  request.headers["x-forwarded-proto"] = "http";
}

const pathOf = (request: IncomingMessage): string => (request.url ?? "/").split("?", 1)[0];

const headerText = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;
