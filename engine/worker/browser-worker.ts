/** Engine threads in a browser. */
import type { StartThread } from "./engine-thread";
import type { ThreadMessage } from "./protocol";

/**
 * `create` makes a module worker of browser-thread.ts. The page writes it where its bundler can see it:
 * `() => new Worker(new URL("…/engine/worker/browser-thread.ts", import.meta.url), { type: "module" })`.
 */
export function browserThreads(create: () => Worker): StartThread {
  return (message, died) => {
    const worker = create();
    worker.onmessage = ({ data }: MessageEvent<ThreadMessage>) => message(data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      died(event.message || "its script could not be loaded");
    };
    worker.onmessageerror = () => died("a message could not be read");
    return { post: (request) => worker.postMessage(request), terminate: () => worker.terminate() };
  };
}
