/** R3 of the security rules: thirty people submit at once, and one user sends thirty programs without an end. */
import { afterAll, expect, test } from "vitest";
import { EnginePool } from "@/engine/worker/engine-pool";
import { nodeThreads } from "@/engine/worker/node-worker";
import { buildNodeThread } from "@/engine/worker/testing/thread-bundle";

const threads = 2;
const honestUsers = 30;
const endlessPrograms = 30;
const endlessLimitMs = 3_000;
const refusedWithinMs = 200;
const honestWithinMs = 5_000;

const pool = new EnginePool(nodeThreads(buildNodeThread()), { size: threads });
afterAll(() => pool.close());

const submission = (user: number) => `import threading
lock = threading.Lock()
total = ${user}
def add(amount):
    global total
    with lock:
        total += amount
workers = [threading.Thread(target=add, args=(n,)) for n in range(3)]
for w in workers: w.start()
for w in workers: w.join()
print(total)
`;

async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const startedAt = performance.now();
  return { value: await work, ms: performance.now() - startedAt };
}

test("R3 one user's endless programs hold nobody up; what is refused is refused at once, with a time", async () => {
  // The threads run when the lesson begins.
  await Promise.all([0, 1].map((n) => pool.ask({ kind: "run", source: `import threading\nprint(${n})\n` })));
  const endless = Array.from({ length: endlessPrograms }, (_, n) =>
    timed(
      pool.ask(
        { kind: "explore", source: `n = ${n}\nwhile True: n += 1\n`, options: { timeoutMs: endlessLimitMs } },
        { user: "greedy" },
      ),
    ),
  );
  const honest = Array.from({ length: honestUsers }, (_, n) =>
    timed(
      pool.ask({ kind: "verify", source: submission(n), property: { outputs: [`${n + 3}\n`] } }, { user: `user ${n}` }),
    ),
  );

  const answers = await Promise.all(honest);
  for (const { value } of answers) expect(value).toMatchObject({ ok: true, result: { verdict: "verified" } });
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  console.log(
    `R3: ${honestUsers} honest submissions, p95 ${Math.round(p95)} ms, median ${Math.round(times[15] ?? 0)} ms`,
  );
  expect(p95).toBeLessThanOrEqual(honestWithinMs);

  const greedy = await Promise.all(endless);
  const refused = greedy.filter(({ value }) => !value.ok);
  expect(refused).toHaveLength(endlessPrograms - 2);
  for (const { value, ms } of refused) {
    expect(value).toMatchObject({ ok: false, refusal: { kind: "busy", retryAfterMs: expect.any(Number) } });
    expect(ms).toBeLessThanOrEqual(refusedWithinMs);
  }
  for (const { value } of greedy) if (value.ok) expect(value.result.complete).toBe(false);
});
