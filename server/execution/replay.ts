/**
 * The replay of a witness, as the live layer and the practice pages ask for it. A replay of ten thousand tasks takes
 * seconds, and this process keeps a class's clock: so replays run in a thread of their own, one after the other.
 */
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Trace } from "@/core/execution/trace";

export interface ReplayRequest {
  id: number;
  source: string;
  witness: string;
}

export type ReplayAnswer = { id: number; trace: Trace } | { id: number; failure: string };

interface Waiting {
  resolve(trace: Trace): void;
  reject(error: Error): void;
}

/** All replays that wait, together: far above what a challenge needs. */
const timeLimitMs = 60_000;
const memoryLimitMb = 512;
/** An idle thread costs memory and is started again in a fraction of a second. */
const idleLimitMs = 60_000;

let worker: Worker | null = null;
let timer: NodeJS.Timeout | undefined;
let nextId = 1;
const waiting = new Map<number, Waiting>();

/** Rejects when the witness does not belong to the source (the key was computed from another program), or by our fault. */
export function replayWitness(source: string, witness: string): Promise<Trace> {
  return new Promise((resolve, reject) => {
    const request: ReplayRequest = { id: nextId++, source, witness };
    waiting.set(request.id, { resolve, reject });
    worker ??= startWorker();
    worker.ref();
    watch(timeLimitMs, "The replay took too long.");
    worker.postMessage(request);
  });
}

function startWorker(): Worker {
  // Both module graphs (the server's bundle and Next's) run in the repository's root; unbuilt, the thread needs tsx.
  const isBuilt = process.env.NODE_ENV === "production";
  const file = isBuilt ? "dist/server/replay-worker.js" : "server/execution/replay-worker.ts";
  const started = new Worker(path.join(/* turbopackIgnore: true */ process.cwd(), file), {
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    ...(isBuilt ? {} : { execArgv: ["--import", "tsx"] }),
  });
  started.on("message", (answer: ReplayAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("trace" in answer) asked?.resolve(answer.trace);
    else asked?.reject(new Error(answer.failure));
    if (waiting.size > 0) return watch(timeLimitMs, "The replay took too long.");
    started.unref();
    watch(idleLimitMs, null);
  });
  started.on("error", (error) => dismiss(started, error instanceof Error ? error : new Error(String(error))));
  started.on("exit", () => dismiss(started, new Error("The replay thread ended.")));
  return started;
}

/** Ends the thread after so long a silence: without harm when nobody waits (`reason` null), else everybody is told. */
function watch(limitMs: number, reason: string | null): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const silent = worker;
    if (silent) dismiss(silent, new Error(reason ?? "The replay thread was idle."));
    void silent?.terminate();
  }, limitMs);
  timer.unref();
}

function dismiss(ended: Worker, error: Error): void {
  if (worker !== ended) return;
  worker = null;
  clearTimeout(timer);
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}
