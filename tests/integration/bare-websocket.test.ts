/**
 * A client as docs/spec/protocol.md describes it, written from that page alone: a bare WebSocket, texts, and JSON. Nothing
 * of ours is imported into it but the server that it talks to.
 */
import { afterEach, expect, test } from "vitest";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { createSampleSession, newDevice, startLiveServer } from "../support/live-server";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

type Fields = Record<string, unknown>;
interface Acknowledgement {
  ok: boolean;
  value: Fields;
  refusal?: string;
}

class BareClient {
  /** The newest view, completed (PR12). */
  view: Fields = {};
  readonly received: Fields[] = [];
  cookie = "";
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (acknowledgement: Acknowledgement) => void>();
  private readonly watchers = new Set<() => void>();
  private lastId = 0;
  private connected = false;

  constructor(url: string, cookie: string | null) {
    const address = `${url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`;
    // Node's WebSocket takes headers as a browser's does not: a browser sends cookie and origin by itself.
    const headers: Record<string, string> = { origin: url, ...(cookie === null ? {} : { cookie }) };
    this.socket = new WebSocket(address, { headers } as never);
    this.socket.addEventListener("message", ({ data }) => this.read(String(data)));
  }

  private read(text: string): void {
    // PR1: Engine.IO opens with 0 and pings with 2; Socket.IO's packets begin with 4.
    if (text.startsWith("0")) this.socket.send(`40/live,${JSON.stringify({ protocol: 2, locale: "en" })}`);
    else if (text === "2") this.socket.send("3");
    else if (text.startsWith("40/live,")) this.connected = true;
    else if (text.startsWith("42/live,")) {
      const [name, payload] = JSON.parse(text.slice("42/live,".length));
      if (name === "view:changed") this.complete(payload);
    } else if (text.startsWith("43/live,")) {
      const [, id, json] = /^43\/live,(\d+)(.*)$/s.exec(text) ?? [];
      this.waiting.get(Number(id))?.(JSON.parse(json)[0]);
    }
    for (const look of this.watchers) look();
  }

  private complete({ on, gone = [], ...sent }: Fields & { gone?: string[] }): void {
    this.received.push(sent);
    if (on === undefined) {
      this.view = sent;
      return;
    }
    expect(on).toBe(this.view.version);
    const round = { ...(this.view.round as Fields), ...(sent.round as Fields) };
    this.view = { ...this.view, ...sent, ...(Object.keys(round).length > 0 ? { round } : {}) };
    for (const name of gone) delete this.view[name];
  }

  send(name: string, payload: Fields): Promise<Acknowledgement> {
    const id = this.lastId++;
    this.socket.send(`42/live,${id}${JSON.stringify([name, payload])}`);
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  ready(): Promise<void> {
    return this.until(() => this.connected);
  }

  sees(fields: Fields): Promise<void> {
    return this.until(() => Object.entries(fields).every(([name, value]) => this.view[name] === value));
  }

  private until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds()) return;
        this.watchers.delete(look);
        resolve();
      };
      this.watchers.add(look);
      look();
    });
  }

  close(): void {
    this.socket.close();
  }
}

test("PR1 to PR12 a bare WebSocket hosts and plays a round, and comes back to it", async () => {
  const server = await startLiveServer(createMemoryLiveSessionStore());
  running.push(server);
  const device = newDevice();
  const sessionId = await createSampleSession(server.store, device);

  // PR3: the first handshake gives the cookie. A browser keeps it by itself.
  const first = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`);
  const cookie = (first.headers.get("set-cookie") ?? "").split(";")[0];
  const host = new BareClient(server.url, `interleave_device=${device}`);
  const player = new BareClient(server.url, cookie);
  running.push(host, player);
  await Promise.all([host.ready(), player.ready()]);

  expect(await host.send("host:attach", { sessionId })).toMatchObject({ ok: true });
  await host.sees({ role: "host", phase: "lobby" });
  const { pin } = host.view;
  expect(await player.send("session:peek", { pin })).toMatchObject({ ok: true, value: { sessionId } });
  const joined = await player.send("player:join", { pin, nickname: "  Ada " });
  expect(joined).toMatchObject({ ok: true, value: { sessionId, nickname: "Ada" } });
  await player.sees({ role: "player", phase: "lobby" });

  expect(await player.send("session:start", {})).toEqual({ ok: false, refusal: "not-host" });
  expect(await host.send("session:start", {})).toMatchObject({ ok: true });
  await player.sees({ phase: "in-round", state: "open" });
  const { challenge } = player.view.round as { challenge: { answer: string; options: { id: string }[] } };
  expect(challenge.answer).toBe("choose-one");
  const answer = { kind: "choose-one", optionId: challenge.options[0].id };
  const stored = await player.send("answer:submit", { round: 0, answer });
  expect(stored).toMatchObject({ ok: true, value: { round: 0, answer, receivedAt: expect.any(Number) } });
  // PR7: sent again, it is the same answer.
  expect(await player.send("answer:submit", { round: 0, answer })).toEqual(stored);

  // The only player has answered, so the round is locked already; a host may close it all the same (LS3).
  expect(await host.send("round:close", { round: 0 })).toMatchObject({ ok: true });
  expect(await host.send("round:reveal", { round: 0 })).toMatchObject({ ok: true });
  await player.sees({ state: "revealed" });
  expect(player.view).toMatchObject({
    round: { index: 0, challenge: { answer: "choose-one" } },
    myAnswer: { value: answer },
    result: { verdict: "right", points: { correctness: 500 } },
    reveal: { correctOptionIds: [answer.optionId] },
  });
  expect(await host.send("leaderboard:show", { round: 0 })).toMatchObject({ ok: true });
  await player.sees({ phase: "leaderboard" });
  expect(player.view).not.toHaveProperty("reveal");
  // PR12: the program came once.
  expect(player.received.filter((view) => JSON.stringify(view).includes('"program"'))).toHaveLength(1);

  const again = new BareClient(server.url, cookie);
  running.push(again);
  await again.ready();
  expect(await again.send("player:resume", { sessionId })).toMatchObject({ ok: true, value: joined.value });
  await again.sees({ phase: "leaderboard" });
  expect(again.view).toMatchObject({ me: player.view.me, version: player.view.version });
});
