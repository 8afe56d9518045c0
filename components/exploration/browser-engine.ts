/** The engine in this browser: nothing is sent anywhere, and it works without a network. */
import { browserThreads } from "@/engine/worker/browser-worker";
import { EnginePool } from "@/engine/worker/engine-pool";

/** One explores while the other replays. */
const threads = 2;
/** The longest that a timer can wait: starting a thread again may need the network. */
const neverMs = 2 ** 31 - 1;

let pool: EnginePool | null = null;

/** One pool for the page, made when it is first asked for. Only in a browser. */
export function browserEngine(): EnginePool {
  pool ??= new EnginePool(
    // The bundler looks for exactly this expression.
    browserThreads(
      () => new Worker(new URL("../../engine/worker/browser-thread.ts", import.meta.url), { type: "module" }),
    ),
    { size: threads, idleMs: neverMs },
  );
  return pool;
}
