import { afterAll, expect, test } from "vitest";
import { exploreProgram } from "@/engine/explore-program";
import { EnginePool } from "./engine-pool";
import { nodeThreads } from "./node-worker";
import type { EngineTask } from "./protocol";
import { buildNodeThread } from "./testing/thread-bundle";

const threads = nodeThreads(buildNodeThread());
const pool = new EnginePool(threads, { size: 2 });
afterAll(() => pool.close());

const race = `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
`;
const endless = "i = 0\nwhile True:\n    i += 1\n";
/** Never looks at the clock: one operation of the host. */
const manyStates = `import threading
def count(out):
    for i in range(200):
        out.append(i)
out = []
threads = [threading.Thread(target=count, args=(out,)) for _ in range(4)]
for t in threads: t.start()
`;

test("every function of the engine answers through a thread as it does here", async () => {
  const explored = await pool.ask({ kind: "explore", source: race });
  const here = exploreProgram(race);
  expect(explored).toMatchObject({
    ok: true,
    result: { complete: true, states: here.states, outcomes: here.outcomes },
  });
  const [{ witness }] = here.outcomes;
  expect(await pool.ask({ kind: "isPossible", source: race, target: "1\n" })).toMatchObject({
    result: { kind: "possible" },
  });
  expect(await pool.ask({ kind: "isPossible", source: race, target: "3\n" })).toMatchObject({
    result: { kind: "impossible" },
  });
  expect(await pool.ask({ kind: "verify", source: race, property: { outputs: ["2\n"] } })).toMatchObject({
    result: { verdict: "violated", execution: { stdout: "1\n" } },
  });
  expect(await pool.ask({ kind: "replay", source: race, witness })).toMatchObject({
    result: { outcome: { stdout: "1\n" } },
  });
  expect(await pool.ask({ kind: "drive", source: race, choices: ["1", "2"] })).toMatchObject({
    result: { kind: "view", view: { witness: "w1.1-2" } },
  });
  expect(await pool.ask({ kind: "map", source: race, maxNodes: 150 })).toMatchObject({
    result: { kind: "map", nodes: { length: here.states } },
  });
  expect(await pool.ask({ kind: "prepare" })).toMatchObject({ ok: true, result: { modules: expect.any(Number) } });
  expect(await pool.ask({ kind: "run", source: race })).toEqual({
    ok: true,
    result: { exitCode: 0, stdout: "2\n", stderr: "" },
  });
});

test("what does not fit is the caller's mistake, what is no Python the program's", async () => {
  const bad = await pool.ask({ kind: "replay", source: race, witness: "nonsense" });
  expect(bad).toMatchObject({ ok: false, refusal: { kind: "does-not-fit" } });
  const illegal = await pool.ask({ kind: "drive", source: race, choices: ["9"] });
  expect(illegal).toMatchObject({ ok: false, refusal: { kind: "does-not-fit" } });
  const broken = await pool.ask({ kind: "explore", source: "if True\n" });
  expect(broken).toMatchObject({ ok: true, result: { error: { kind: "syntax", line: 1 } } });
});

test("progress comes at most every 100 ms, with what was found so far", async () => {
  const seen: number[] = [];
  const options = { timeoutMs: 600 };
  const reply = await pool.ask(
    { kind: "explore", source: manyStates, options },
    { onProgress: ({ states, ms }) => seen.push(states, ms) },
  );
  expect(reply).toMatchObject({ ok: true, result: { complete: false, error: { kind: "limit" } } });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length / 2).toBeLessThanOrEqual(6);
});

test("cancelling works at once, also inside one long step, and the next task finds an engine", async () => {
  const gone = new AbortController();
  const asked = pool.ask({ kind: "explore", source: endless }, { signal: gone.signal });
  await pool.ask({ kind: "explore", source: race, options: { clock: "any" } });
  const cancelledAt = performance.now();
  gone.abort();
  expect(await asked).toMatchObject({ ok: false, refusal: { kind: "cancelled" } });
  expect(performance.now() - cancelledAt).toBeLessThan(50);
  expect(await pool.ask({ kind: "run", source: "print(1)\n" })).toMatchObject({ result: { stdout: "1\n" } });
});

test("a thread that dies is our fault, by name, and is replaced", async () => {
  const frail = new EnginePool(
    (message, died) => {
      const thread = threads(message, died);
      const mustDie = (task: EngineTask) => task.kind !== "prepare" && task.source === "die";
      return { ...thread, post: (request) => (mustDie(request.task) ? died("it died") : thread.post(request)) };
    },
    { size: 1 },
  );
  const [lost, next] = await Promise.all([
    frail.ask({ kind: "run", source: "die" }),
    frail.ask({ kind: "run", source: "print(2)\n" }),
  ]);
  expect(lost).toMatchObject({ ok: false, refusal: { kind: "engine-fault" } });
  expect(next).toMatchObject({ ok: true, result: { stdout: "2\n" } });
  frail.close();
});

test("a user has one task running and one waiting; a third is refused at once, with a time", async () => {
  const options = { timeoutMs: 300 };
  const ask = () => pool.ask({ kind: "explore", source: endless, options }, { user: "eager" });
  const [first, second] = [ask(), ask()];
  const askedAt = performance.now();
  const third = await ask();
  expect(performance.now() - askedAt).toBeLessThan(50);
  expect(third).toMatchObject({ ok: false, refusal: { kind: "busy", retryAfterMs: expect.any(Number) } });
  const other = await pool.ask({ kind: "run", source: race }, { user: "other" });
  expect(other).toMatchObject({ ok: true });
  for (const reply of [await first, await second])
    expect(reply).toMatchObject({ ok: true, result: { complete: false } });
});

test("a result that will be the same is kept", async () => {
  const task = { kind: "explore", source: `${race}print("kept")\n` } as const;
  const [first, second] = [await pool.ask(task), await pool.ask(task)];
  if (!first.ok || !second.ok) throw new Error("refused");
  expect(second.result).toBe(first.result);
});

test("closing answers everybody", async () => {
  const closing = new EnginePool(threads, { size: 1 });
  const replies = [0, 1, 2].map(() => closing.ask({ kind: "explore", source: endless }));
  closing.close();
  replies.push(closing.ask({ kind: "explore", source: endless }));
  for (const reply of await Promise.all(replies))
    expect(reply).toMatchObject({ ok: false, refusal: { kind: "cancelled" } });
});
