/** Replays of witnesses, kept for a whole class asking for the same one. */
import type { Trace } from "@/core/execution/trace";

const keptTraces = 32;

export type Replay = (source: string, witness: string) => Promise<Trace>;

/** The least recently used one goes first; a replay that failed is not kept. */
export function createTraceCache(replay: Replay): Replay {
  const kept = new Map<string, Promise<Trace>>();
  return (source, witness) => {
    const key = `${witness}\n${source}`;
    const known = kept.get(key);
    kept.delete(key);
    const trace = known ?? replay(source, witness);
    kept.set(key, trace);
    if (!known) trace.catch(() => kept.delete(key));
    const oldest = kept.size > keptTraces ? kept.keys().next() : null;
    if (oldest && !oldest.done) kept.delete(oldest.value);
    return trace;
  };
}
