/** Who gets in: a whole school behind one address does, somebody who guesses PINs does not (W1, PR9). */
import { afterEach, expect, test } from "vitest";
import { liveNamespace, protocolVersion } from "@/core/protocol/commands";
import { createMemoryLiveSessionStore } from "@/server/data/memory-live-session-store";
import { deviceCookieName } from "@/server/live/device";
import { RawClient } from "../load/live/raw-client";
import {
  attachHost,
  createSampleSession,
  type LiveTestServer,
  newDevice,
  startLiveServer,
} from "../support/live-server";

const running: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of running.splice(0).reverse()) await one.close();
});

/** As phones come: not one after the other, and not two thousand in one instant. */
const connectingAtOnce = 20;

async function connect({ port }: LiveTestServer, address: string): Promise<RawClient> {
  const client = new RawClient({
    port,
    namespace: liveNamespace,
    auth: { protocol: protocolVersion, locale: "en" },
    headers: { Cookie: `${deviceCookieName}=${newDevice()}`, "X-Forwarded-For": address },
    onEvent: () => undefined,
    onClose: () => undefined,
  });
  running.push(client);
  await client.connected;
  return client;
}

async function inParallel<Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) results[index] = await work(index);
  };
  await Promise.all(Array.from({ length: connectingAtOnce }, worker));
  return results;
}

const answerTo = (client: RawClient, name: string, payload: unknown) =>
  new Promise<{ ok: boolean; refusal?: string }>((resolve) => {
    client.emit(name, payload, (json) => resolve(JSON.parse(json)[0]));
  });

test("W1 PR9 2,000 pupils join from one address, mistyping now and then, while somebody guesses PINs from forty others", async () => {
  const server = await startLiveServer(createMemoryLiveSessionStore());
  running.push(server);
  const device = newDevice();
  const sessionId = await createSampleSession(server.store, device);
  const { client: host, pin } = await attachHost(server, sessionId, device);
  running.push(host);
  const wrong = (index: number) => String((Number(pin) + 1 + index) % 1_000_000).padStart(6, "0");

  // Eight guesses are one connection's burst: 40 addresses make 25 each.
  const guessing = inParallel(125, async (index) => {
    const client = await connect(server, `10.9.0.${index % 40}`);
    const answers = [];
    for (let guess = 0; guess < 8; guess++) {
      answers.push(await answerTo(client, "session:peek", { pin: wrong(index * 8 + guess) }));
    }
    client.close();
    return answers;
  });
  const joining = inParallel(2_000, async (index) => {
    const client = await connect(server, "10.1.1.1");
    if (index > 100 && index % 10 === 0) await answerTo(client, "session:peek", { pin: wrong(index) });
    return answerTo(client, "player:join", { pin, nickname: `Pupil ${index}` });
  });
  const guesses = (await guessing).flat();
  const joined = await joining;
  expect(joined.filter(({ ok }) => ok)).toHaveLength(2_000);
  await host.view((view) => "playerCount" in view && view.playerCount === 2_000);
  expect(guesses.filter(({ ok }) => ok)).toEqual([]);
  // Looked at: the instance's failures and three more of each address; all others were turned away unseen.
  const looked = guesses.filter(({ refusal }) => refusal === "wrong-pin");
  expect(looked.length).toBeLessThanOrEqual(300 + 3 * 40 + 10);
  expect(guesses.filter(({ refusal }) => refusal === "too-many-attempts")).toHaveLength(1_000 - looked.length);
  // A guesser that has failed gets nothing any more, not even by the right PIN; a newcomer does.
  expect(await answerTo(await connect(server, "10.9.0.1"), "session:peek", { pin })).toMatchObject({
    refusal: "too-many-attempts",
  });
  expect(await answerTo(await connect(server, "10.2.2.2"), "session:peek", { pin })).toMatchObject({ ok: true });
});
