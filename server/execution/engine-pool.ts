/** The engine's threads of this process: this process keeps a class's clock, so no program is run in its own thread. */
import { availableParallelism } from "node:os";
import path from "node:path";
import { EnginePool } from "@/engine/worker/engine-pool";
import { nodeThreads } from "@/engine/worker/node-worker";

const mostThreads = 4;

let pool: EnginePool | null = null;

/** Made at first use; Next's bundle of the server has one of its own. */
export function enginePool(): EnginePool {
  pool ??= new EnginePool(nodeThreads(threadScript()), { size: Math.min(mostThreads, availableParallelism()) });
  return pool;
}

/** Both module graphs (the server's bundle and Next's) run in the repository's root; unbuilt, the thread needs tsx. */
function threadScript(): string {
  const isBuilt = process.env.NODE_ENV === "production";
  const file = isBuilt ? "dist/server/engine-thread.js" : "engine/worker/node-thread.ts";
  return path.join(/* turbopackIgnore: true */ process.cwd(), file);
}
