/** Bundles of the threads' scripts, as the product builds them: they start in a fraction of the time that tsx needs. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildSync } from "esbuild";

/** Builds the script of a Node thread into a folder of its own and returns its path. */
export function buildNodeThread(): string {
  const outfile = path.join(mkdtempSync(path.join(tmpdir(), "interleave-thread-")), "engine-thread.mjs");
  buildSync({
    absWorkingDir: path.resolve(import.meta.dirname, "../../.."),
    entryPoints: { "engine-thread": "engine/worker/node-thread.ts" },
    outdir: path.dirname(outfile),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node26",
    logLevel: "error",
  });
  return outfile;
}
