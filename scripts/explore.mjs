/**
 * `npm run explore` and `npm run python`: the engine's command line, started fast.
 * The engine is bundled once into node_modules/.cache and again only when a source file is newer; paths in the
 * arguments are relative to where the caller stands (npm tells it in INIT_CWD), and nothing but the engine prints.
 *
 *   node scripts/explore.mjs FILE.py --json
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { repositoryRoot, runAndExit } from "./run.mjs";

const cacheFolder = path.join(repositoryRoot, "node_modules", ".cache", "interleave");
const bundle = path.join(cacheFolder, "explore.mjs");
const sourceFolders = ["engine", "core"].map((name) => path.join(repositoryRoot, name));

function newestChangeMs(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) newest = Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
    else if (entry.name.endsWith(".ts"))
      newest = Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return newest;
}

function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false });
  return built !== undefined && sourceFolders.every((folder) => newestChangeMs(folder) < built.mtimeMs);
}

async function build() {
  const { build: bundleWith } = await import("esbuild");
  mkdirSync(cacheFolder, { recursive: true });
  const { outputFiles } = await bundleWith({
    absWorkingDir: repositoryRoot,
    entryPoints: { explore: "engine/cli.ts" },
    outdir: cacheFolder,
    outExtension: { ".js": ".mjs" },
    chunkNames: "explore-[hash]",
    write: false,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node26",
    sourcemap: "inline",
    logLevel: "error",
  });
  removeOldChunks();
  // The entry last, each written beside and renamed: a second explorer started meanwhile never reads half a file.
  const isEntry = ({ path: file }) => file === bundle;
  for (const { path: file, contents } of outputFiles.toSorted((a, b) => isEntry(a) - isEntry(b))) {
    writeFileSync(`${file}.${process.pid}`, contents);
    renameSync(`${file}.${process.pid}`, file);
  }
}

/** Parts of earlier builds; one of today may still be in use. */
function removeOldChunks() {
  for (const name of readdirSync(cacheFolder)) {
    const file = path.join(cacheFolder, name);
    if (name.startsWith("explore-") && statSync(file).mtimeMs < Date.now() - 86_400_000) rmSync(file);
  }
}

try {
  if (!isFresh()) await build();
  // Node keeps what it has compiled: a fifth of the time of a small exploration.
  process.env.NODE_COMPILE_CACHE ??= path.join(cacheFolder, "compiled");
  runAndExit(["--enable-source-maps", bundle, ...process.argv.slice(2)], process.env.INIT_CWD ?? process.cwd());
} catch (error) {
  console.error(`The explorer could not be prepared (our fault, not the program's): ${error.message}`);
  process.exit(1);
}
