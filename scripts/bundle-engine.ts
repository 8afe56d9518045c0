/**
 * `npm run bench:bundle`: the engine as a browser gets it. Prints the size of what is loaded first and what is heavy in it, the size of
 * each part that is loaded when a program asks for it, and how long a fresh process takes to load it and to explore a small program.
 */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildBrowserBundle } from "@/engine/worker/testing/browser-bundle";

const heaviest = 12;
const runs = 7;

const programs = {
  threading: `import threading
n = 0
def add():
    global n
    n += 1
threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(n)
`,
  asyncio: `import asyncio
async def work(name):
    await asyncio.sleep(1)
    print(name)
async def main():
    await asyncio.gather(work("a"), work("b"))
asyncio.run(main())
`,
};

/** Evaluates the bundle with what it needs of a worker's scope, and asks it one question. */
const readiness = (source: string) => `
const startedAt = performance.now();
let settle;
const replied = new Promise((resolve) => { settle = resolve; });
globalThis.postMessage = (message) => { if (message.kind === "reply") settle(message.reply); };
await import("./engine.mjs");
const evaluatedAt = performance.now();
globalThis.onmessage({ data: { id: 1, task: { kind: "explore", source: ${JSON.stringify(source)} } } });
const reply = await replied;
const answeredAt = performance.now();
if (reply.ok !== true || reply.result.complete !== true) throw new Error("the bundle does not explore");
console.log(JSON.stringify({ evaluateMs: evaluatedAt - startedAt, firstMs: answeredAt - evaluatedAt }));
`;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const { folder, first, firstBytes, parts } = await buildBrowserBundle();
console.log(`${kilobytes(firstBytes)} brotli  loaded first; heaviest in it, minified:`);
const inputs = first.flatMap((file) => file.inputs).sort((a, b) => b.bytes - a.bytes);
for (const { file, bytes } of inputs.slice(0, heaviest)) console.log(`${" ".repeat(12)}${kilobytes(bytes)}  ${file}`);
console.log("loaded when asked for, brotli:");
for (const { bytes, inputs: made } of parts.sort((a, b) => b.bytes - a.bytes))
  console.log(
    `${kilobytes(bytes)}  ${made
      .map(({ file }) => path.basename(file, ".ts"))
      .slice(0, 6)
      .join(", ")}`,
  );

for (const [name, source] of Object.entries(programs)) {
  writeFileSync(path.join(folder, "ready.mjs"), readiness(source));
  const times: { evaluateMs: number; firstMs: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["ready.mjs"], { cwd: folder, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    times.push(JSON.parse(stdout) as (typeof times)[number]);
  }
  const best = times.reduce((a, b) => (b.evaluateMs + b.firstMs < a.evaluateMs + a.firstMs ? b : a));
  console.log(
    `${name}: ready in ${(best.evaluateMs + best.firstMs).toFixed(0)} ms, the best of ${runs} fresh processes: ${best.evaluateMs.toFixed(0)} ms to evaluate, ${best.firstMs.toFixed(0)} ms for a first exploration`,
  );
}
rmSync(folder, { recursive: true });
