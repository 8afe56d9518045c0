/** The engine as a browser loads it: how large it is, and how long it takes from its text to its first answer. */
import { createContext, Script } from "node:vm";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import type { ThreadMessage, ThreadRequest } from "@/engine/worker/protocol";

export interface Bundle {
  text: string;
  bytes: number;
  gzipBytes: number;
  brotliBytes: number;
}

/** Builds the script of a browser's engine worker, parser and library included. */
export function buildBundle(): Bundle {
  const { outputFiles } = buildSync({
    entryPoints: ["engine/worker/browser-thread.ts"],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2023",
    write: false,
    logLevel: "error",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no bundle");
  const { text, contents } = file;
  return {
    text,
    bytes: contents.length,
    gzipBytes: gzipSync(contents).length,
    brotliBytes: brotliCompressSync(contents).length,
  };
}

/** Milliseconds to evaluate the text in a new global scope, and from there to the answer to a first request. */
export function startBundle(text: string, source: string): { ready: number; firstAnswer: number } {
  const script = new Script(text);
  let answered = false;
  const scope: Record<string, unknown> = {
    performance,
    TextEncoder,
    TextDecoder,
    postMessage: (message: ThreadMessage) => {
      answered ||= message.kind === "reply" && message.reply.ok;
    },
  };
  const context = createContext(scope);
  const begun = performance.now();
  script.runInContext(context);
  const ready = performance.now() - begun;
  const request: ThreadRequest = { id: 1, task: { kind: "explore", source } };
  (scope.onmessage as (event: { data: ThreadRequest }) => void)({ data: request });
  if (!answered) throw new Error("the bundle gave no answer");
  return { ready, firstAnswer: performance.now() - begun - ready };
}
