/** The thread side on Node: the script that `startNodeThread` runs. All is loaded before the first question: files may be replaced by a new build. */
import { parentPort } from "node:worker_threads";
import { answer, prepare } from "./perform";
import type { ThreadRequest } from "./protocol";

await prepare();
parentPort?.on("message", (request: ThreadRequest) => answer(request, (message) => parentPort?.postMessage(message)));
