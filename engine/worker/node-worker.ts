/** Engine threads on Node. */
import { Worker } from "node:worker_threads";
import type { StartThread } from "./engine-thread";
import type { ThreadMessage } from "./protocol";

/** Together with states and code (outside of the heap) below 512 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** `script` is the bundle of node-thread.ts; a file with `.ts` is run by tsx, for development. */
export function nodeThreads(script: string): StartThread {
  const execArgv = script.endsWith(".ts") ? ["--import", "tsx"] : [];
  return (message, died) => {
    // Programs see no environment of ours in any case: there is nothing in the thread to see.
    const worker = new Worker(/* turbopackIgnore: true */ script, { resourceLimits, execArgv, env: {}, stdin: false });
    worker.on("message", (heard: ThreadMessage) => message(heard));
    worker.on("error", (error) => died(error instanceof Error ? error.message : String(error)));
    worker.on("exit", () => died("its thread ended"));
    worker.unref();
    return {
      post: (request) => worker.postMessage(request),
      terminate: () => void worker.terminate(),
      hold: (isBusy) => (isBusy ? worker.ref() : worker.unref()),
    };
  };
}
