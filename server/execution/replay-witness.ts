/** The replay of a witness, as the live layer and the practice pages ask for it. */
import type { Trace } from "@/core/execution/trace";
import { enginePool } from "./engine-pool";

/** Rejects when the witness does not belong to the source (the key was computed from another program), or by our fault. */
export async function replayWitness(source: string, witness: string): Promise<Trace> {
  const options = { fileName: "program.py" };
  const reply = await enginePool().ask({ kind: "replay", source, witness, options });
  if (!reply.ok) throw new Error(`The replay was refused (${reply.refusal.kind}): ${reply.refusal.message}`);
  return reply.result;
}
