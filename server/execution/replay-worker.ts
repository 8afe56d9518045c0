/** The other end of replay.ts: replays in a thread of its own. One message in, one message out, in order. */
import { parentPort } from "node:worker_threads";
import { replay } from "@/engine/replay";
import type { ReplayAnswer, ReplayRequest } from "./replay";

parentPort?.on("message", ({ id, source, witness }: ReplayRequest) => {
  parentPort?.postMessage(answer(id, source, witness));
});

function answer(id: number, source: string, witness: string): ReplayAnswer {
  try {
    return { id, trace: replay(source, witness, { fileName: "program.py" }) };
  } catch (error) {
    return { id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
