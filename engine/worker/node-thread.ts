/** The thread side on Node: the script that `startNodeThread` runs. */
import "@/engine/modules/whole-library";
import { parentPort } from "node:worker_threads";
import { answer } from "./perform";
import type { ThreadRequest } from "./protocol";

parentPort?.on("message", (request: ThreadRequest) => answer(request, (message) => parentPort?.postMessage(message)));
