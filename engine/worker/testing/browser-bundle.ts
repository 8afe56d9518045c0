/** The engine as a browser gets it: what it loads first, and the parts that it loads when a program asks for them. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";

export interface BundleFile {
  name: string;
  /** Bytes, minified and compressed with brotli. */
  bytes: number;
  /** What it is made of, the heaviest first: bytes before compression. */
  inputs: { file: string; bytes: number }[];
}

export interface BrowserBundle {
  folder: string;
  /** The path of the worker's script. */
  script: string;
  /** Bytes that must arrive before an ordinary program can be explored: compressed as one, as a page's bundler joins them. */
  firstBytes: number;
  first: BundleFile[];
  parts: BundleFile[];
}

/** Builds the script of a browser worker into a folder of its own. */
export async function buildBrowserBundle(): Promise<BrowserBundle> {
  const folder = mkdtempSync(path.join(tmpdir(), "interleave-bundle-"));
  const { metafile, outputFiles } = await build({
    absWorkingDir: path.resolve(import.meta.dirname, "../../.."),
    entryPoints: { engine: "engine/worker/browser-thread.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2023",
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const contents = new Map(outputFiles.map((file) => [path.basename(file.path), file.contents]));
  for (const [name, code] of contents) writeFileSync(path.join(folder, name), code);
  const outputs = new Map(Object.entries(metafile.outputs).map(([file, output]) => [path.basename(file), output]));
  const first = new Set<string>();
  const follow = (name: string): void => {
    if (first.has(name)) return;
    first.add(name);
    for (const { kind, path: file } of outputs.get(name)?.imports ?? [])
      if (kind === "import-statement") follow(path.basename(file));
  };
  follow("engine.mjs");
  const describe = (name: string): BundleFile => ({
    name,
    bytes: brotliCompressSync(contents.get(name) as Uint8Array).length,
    inputs: Object.entries(outputs.get(name)?.inputs ?? {})
      .map(([file, { bytesInOutput }]) => ({ file: file.replace(/^.*node_modules\//, ""), bytes: bytesInOutput }))
      .sort((a, b) => b.bytes - a.bytes),
  });
  const together = Buffer.concat([...first].map((name) => contents.get(name) as Uint8Array));
  return {
    folder,
    script: path.join(folder, "engine.mjs"),
    firstBytes: brotliCompressSync(together).length,
    first: [...first].map(describe),
    parts: [...contents.keys()].filter((name) => !first.has(name)).map(describe),
  };
}
