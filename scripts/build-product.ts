/**
 * Everything between a checkout and a server that can start: database clients, the server's bundle, Next's pages. Each
 * is made only when its sources have changed since the last time.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build as bundle } from "esbuild";
import { ensurePrismaClients } from "./prisma-client";

const root = path.resolve(import.meta.dirname, "..");
const sourceFolders = ["app", "components", "core", "engine", "messages", "prisma", "public", "server"];
const sourceFiles = ["next.config.js", "postcss.config.mjs", "proxy.ts", "tsconfig.json", "package-lock.json"];
export const serverBundle = path.join(root, "dist/server/index.js");
const stampFile = path.join(root, ".next/interleave-stamp");

function listFiles(folder: string): string[] {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** A hash of every source that the product is built from; tests are none. */
function hashSources(): string {
  const hash = createHash("sha256").update(process.version);
  const files = [...sourceFolders.flatMap(listFiles), ...sourceFiles].sort();
  for (const file of files) {
    if (existsSync(path.join(root, file)))
      hash
        .update(file)
        .update("\0")
        .update(readFileSync(path.join(root, file)));
  }
  return hash.digest("hex");
}

async function bundleServer(): Promise<void> {
  rmSync(path.dirname(serverBundle), { recursive: true, force: true });
  await bundle({
    absWorkingDir: root,
    entryPoints: { index: "server/index.ts", "engine-thread": "engine/worker/node-thread.ts" },
    outdir: path.dirname(serverBundle),
    bundle: true,
    // Parts that arrive when they are asked for stay files of their own; in one file all that they share would be made late.
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node26",
    sourcemap: true,
    logLevel: "error",
  });
}

function buildPages(): void {
  const result = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (result.status !== 0) throw new Error(`The pages cannot be built:\n${result.stdout}\n${result.stderr}`);
}

/** What is being prepared and what came of it, for a person who waits. */
export type Progress = (step: string, work: () => boolean | Promise<boolean>) => Promise<void>;

/** Throws with the tool's own words when something does not build. */
export async function prepareProduct(progress: Progress, { development = false } = {}): Promise<void> {
  await progress("Database client", ensurePrismaClients);
  if (development) return;
  const hash = hashSources();
  const isFresh = existsSync(stampFile) && existsSync(serverBundle) && readFileSync(stampFile, "utf8") === hash;
  if (!isFresh) rmSync(stampFile, { force: true });
  await progress("Server", async () => {
    if (!isFresh) await bundleServer();
    return !isFresh;
  });
  await progress("Pages (the first time takes about half a minute)", () => {
    if (isFresh) return false;
    buildPages();
    writeFileSync(stampFile, hash);
    return true;
  });
}

/** Prints one line per step, as it begins and as it ends. */
export const printProgress: Progress = async (step, work) => {
  process.stdout.write(`  ${step} … `);
  const startedAt = performance.now();
  const worked = await work();
  console.log(worked ? `ready in ${((performance.now() - startedAt) / 1000).toFixed(1)} s` : "nothing to do");
};
