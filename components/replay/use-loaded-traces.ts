"use client";

import { useEffect, useState } from "react";
import type { Trace } from "@/core/execution/trace";

export type Loaded = Trace | "failed";

export interface LoadedTraces {
  /** Undefined while it is on its way. */
  of: (outcome: number) => Loaded | undefined;
  /** Asks again for one that failed. */
  retry: (outcome: number) => void;
}

/** Fetches the traces of the wanted outcomes, each once; a late one never shows in another's place. */
export function useLoadedTraces(
  loadTrace: (outcome: number) => Promise<Trace | null>,
  wanted: readonly number[],
): LoadedTraces {
  const [loaded, setLoaded] = useState<ReadonlyMap<number, Loaded>>(new Map());
  const missing = wanted.find((outcome) => !loaded.has(outcome));

  useEffect(() => {
    if (missing === undefined) return;
    let current = true;
    const keep = (value: Loaded) => {
      if (current) setLoaded((before) => new Map(before).set(missing, value));
    };
    loadTrace(missing).then(
      (trace) => keep(trace ?? "failed"),
      () => keep("failed"),
    );
    return () => {
      current = false;
    };
  }, [missing, loadTrace]);

  return {
    of: (outcome) => loaded.get(outcome),
    retry: (outcome) =>
      setLoaded((before) => {
        const rest = new Map(before);
        rest.delete(outcome);
        return rest;
      }),
  };
}
