/**
 * `npm run bench:bundle`: the engine as a browser gets it. Builds the browser worker, prints its size and what is heavy in it, and how long
 * a fresh process takes to evaluate it and to explore a first small program.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const folder = mkdtempSync(path.join(tmpdir(), "interleave-bundle-"));
const heaviest = 12;
const runs = 5;

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

/** Evaluates the bundle with what it needs of a worker's scope, and asks it one question. */
const readiness = `
const startedAt = performance.now();
let reply;
globalThis.postMessage = (message) => { if (message.kind === "reply") reply = message; };
await import("./engine.mjs");
const evaluated = performance.now();
globalThis.onmessage({ data: { id: 1, task: { kind: "explore", source: ${JSON.stringify(race)} } } });
if (reply?.reply.ok !== true || reply.reply.result.outcomeCount !== 2) throw new Error("the bundle does not explore");
console.log(JSON.stringify({ evaluateMs: evaluated - startedAt, firstMs: performance.now() - evaluated }));
`;

const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["engine/worker/browser-thread.ts"],
  outfile: path.join(folder, "engine.mjs"),
  bundle: true,
  minify: true,
  platform: "browser",
  format: "esm",
  target: "es2023",
  metafile: true,
  write: false,
  logLevel: "error",
});
const [code] = outputFiles.map(({ contents }) => contents);
if (code === undefined) throw new Error("esbuild made no bundle");
writeFileSync(path.join(folder, "engine.mjs"), code);
writeFileSync(path.join(folder, "ready.mjs"), readiness);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const compressed = { brotli: brotliCompressSync(code).length, gzip: gzipSync(code, { level: 9 }).length };
console.log(
  `${kilobytes(statSync(path.join(folder, "engine.mjs")).size)} minified, ${kilobytes(compressed.brotli)} brotli, ${kilobytes(compressed.gzip)} gzip`,
);
for (const { inputs } of Object.values(metafile.outputs)) {
  const sizes = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput);
  for (const [file, { bytesInOutput }] of sizes.slice(0, heaviest))
    console.log(`  ${kilobytes(bytesInOutput).padStart(7)}  ${file.replace(/^.*node_modules\//, "")}`);
}
const times: { evaluateMs: number; firstMs: number }[] = [];
for (let run = 0; run < runs; run++) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["ready.mjs"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  times.push(JSON.parse(stdout) as (typeof times)[number]);
}
const best = times.reduce((a, b) => (b.evaluateMs + b.firstMs < a.evaluateMs + a.firstMs ? b : a));
console.log(
  `ready in ${(best.evaluateMs + best.firstMs).toFixed(0)} ms, the best of ${runs} fresh processes: ${best.evaluateMs.toFixed(0)} ms to evaluate, ${best.firstMs.toFixed(0)} ms for a first exploration`,
);
rmSync(folder, { recursive: true });
