/** The thread side in a browser: the script of a dedicated module worker. */
import { answer } from "./perform";
import type { ThreadRequest } from "./protocol";

/** What a worker's global scope offers here; the types of the page's scope know it as a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ThreadRequest>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.onmessage = ({ data }) => answer(data, (message) => scope.postMessage(message));
