/** The replay of a witness, as the live layer and the practice pages ask for it. */
import type { Trace } from "@/core/execution/trace";
import { replay } from "@/engine/replay";

/** Throws when the witness does not belong to the source: the key was computed from another program. */
export async function replayWitness(source: string, witness: string): Promise<Trace> {
  return replay(source, witness);
}
