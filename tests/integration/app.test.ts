import { once } from "node:events";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import { io } from "socket.io-client";
import { afterEach, describe, expect, it } from "vitest";
import { liveNamespace, protocolVersion } from "@/core/protocol/commands";
import { type App, type AppDeps, createApp } from "@/server/app";
import { findSocketUserId } from "@/server/auth/socket-identity";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { createLog } from "@/server/log";
import { neverAsked } from "@/tests/support/live-server";

const authSecret = "a secret that is long enough for tests";
let app: App | null = null;

afterEach(async () => {
  await app?.close();
  app = null;
});

async function serve(more: Partial<AppDeps> = {}): Promise<string> {
  app = createApp({
    store: createMemoryLiveSessionStore(),
    replay: () => Promise.reject(new Error("no replay in this test")),
    grade: neverAsked,
    log: createLog("silent"),
    handlePage: (_, response) => response.end("a page"),
    checkDatabase: async () => undefined,
    authSecret,
    publicUrl: null,
    trustProxy: false,
    ...more,
  });
  app.httpServer.listen(0, "127.0.0.1");
  await Promise.all([once(app.httpServer, "listening"), app.ready]);
  return `http://127.0.0.1:${(app.httpServer.address() as AddressInfo).port}`;
}

/** Of the browser that a foreign page would like to act for. */
const cookie = "interleave_device=x";

const statusOf = async (url: string) => (await fetch(url)).status;

/** How a handshake with these headers ends. */
function handshake(url: string, transport: "polling" | "websocket", extraHeaders: Record<string, string>) {
  const socket = io(`${url}${liveNamespace}`, {
    transports: [transport],
    extraHeaders,
    auth: { protocol: protocolVersion, locale: "en" },
    reconnection: false,
    forceNew: true,
  });
  return new Promise<"connected" | "refused">((resolve) => {
    socket.once("connect", () => resolve("connected"));
    socket.once("connect_error", () => resolve("refused"));
  }).finally(() => socket.disconnect());
}

describe("the server", () => {
  it("says that it lives and that it is ready, and hands everything else to the pages", async () => {
    const url = await serve();
    expect(await Promise.all(["/healthz", "/readyz", "/anything"].map((path) => statusOf(url + path)))).toEqual([
      200, 200, 200,
    ]);
    expect(await (await fetch(`${url}/anything`)).text()).toBe("a page");
  });

  it("lives but is not ready while the database does not answer", async () => {
    const url = await serve({ checkDatabase: () => Promise.reject(new Error("gone")) });
    expect([await statusOf(`${url}/healthz`), await statusOf(`${url}/readyz?x=1`)]).toEqual([200, 503]);
  });

  it("does not believe who the visitor claims to be, unless a trusted proxy stands in front", async () => {
    const handlePage: AppDeps["handlePage"] = ({ headers }, response) =>
      response.end(JSON.stringify([headers["x-forwarded-for"], headers["x-forwarded-proto"], headers.forwarded]));
    const claims = { "x-forwarded-for": "6.6.6.6", "x-forwarded-proto": "https", forwarded: "for=6.6.6.6" };
    const direct = await serve({ handlePage });
    expect(await (await fetch(direct, { headers: claims })).json()).toEqual(["127.0.0.1", "http", null]);
    await app?.close();
    const proxied = await serve({ handlePage, trustProxy: true });
    expect(await (await fetch(proxied, { headers: claims })).json()).toEqual(["6.6.6.6", "https", "for=6.6.6.6"]);
  });

  it("ends at once when it is closed, also with a connection open", async () => {
    const url = await serve();
    const { port } = new URL(url);
    const idle = request({ port, method: "POST", path: "/", headers: { "transfer-encoding": "chunked" } });
    const ended = once(idle, "error").catch(() => undefined);
    idle.flushHeaders();
    await once(idle, "socket");
    await app?.close();
    idle.destroy();
    await ended;
    await expect(fetch(url)).rejects.toThrow();
  });

  describe.each(["polling", "websocket"] as const)("W4: a live connection over %s", (transport) => {
    it("is accepted from a page of ours and from a program without cookies", async () => {
      const url = await serve();
      expect(await handshake(url, transport, { origin: url, cookie: "a=b" })).toBe("connected");
      expect(await handshake(url, transport, {})).toBe("connected");
    });

    it.each<[string, (port: string) => Record<string, string>]>([
      ["a foreign page", () => ({ origin: "https://evil.example", cookie })],
      ["a foreign page without a cookie", () => ({ origin: "https://evil.example" })],
      [
        "a foreign page with our address in its own",
        (port) => ({ origin: `http://127.0.0.1:${port}.evil.example`, cookie }),
      ],
      [
        "a foreign page with our address as its user",
        (port) => ({ origin: `http://127.0.0.1:${port}@evil.example`, cookie }),
      ],
      ["our machine on another port", () => ({ origin: "http://127.0.0.1:1", cookie })],
      ["our machine by another name", (port) => ({ origin: `http://localhost:${port}`, cookie })],
      ["our address by another scheme", (port) => ({ origin: `ftp://127.0.0.1:${port}`, cookie })],
      ["a sandboxed frame", () => ({ origin: "null", cookie })],
      ["an Origin that is no address", (port) => ({ origin: `127.0.0.1:${port}`, cookie })],
      ["an empty Origin", () => ({ origin: "", cookie })],
      ["a cookie of unknown origin", () => ({ cookie })],
      ["another site by its own words", () => ({ "sec-fetch-site": "cross-site", cookie })],
      ["a page of another site", () => ({ referer: "https://evil.example/page", cookie })],
    ])("is refused from %s", async (_, headersOf) => {
      const url = await serve();
      expect(await handshake(url, transport, headersOf(new URL(url).port))).toBe("refused");
    });

    it("is accepted from the public address of a proxy", async () => {
      const url = await serve({ publicUrl: "https://learn.example.org" });
      expect(await handshake(url, transport, { origin: "https://learn.example.org" })).toBe("connected");
      expect(await handshake(url, transport, { origin: "https://learn.example.com" })).toBe("refused");
    });
  });
});

describe("the account behind a socket", () => {
  const cookieOf = async (sub: string, options: { secret?: string; maxAge?: number } = {}) =>
    `interleave_device=%E0%A4%A; next-auth.session-token=${await encode({ token: { sub }, secret: authSecret, ...options })}`;
  const find = (cookie: string | undefined) => findSocketUserId({ headers: { cookie } }, authSecret);

  it("is the one that next-auth signed into the cookie, among whatever other cookies", async () => {
    expect(await find(await cookieOf("user-1"))).toBe("user-1");
    const plain = (await cookieOf("user-1")).replace("next-auth", "__Secure-next-auth");
    expect(await find(plain)).toBe("user-1");
  });

  it("is nobody without a cookie, with another's signature, and after its time", async () => {
    expect(await find(undefined)).toBeNull();
    expect(await find("next-auth.session-token=made.up")).toBeNull();
    expect(await find(await cookieOf("user-1", { secret: "another secret altogether, also long" }))).toBeNull();
    expect(await find(await cookieOf("user-1", { maxAge: -60 }))).toBeNull();
  });
});
