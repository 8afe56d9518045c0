"use client";

import { useEffect, useState } from "react";
import type { ShownRun } from "@/core/challenge/shown-witness";
import type { Trace } from "@/core/execution/trace";
import type { Refusal } from "@/core/protocol/refusals";
import type { LiveSession } from "./use-live-session";

export type TraceState =
  | { state: "loading" }
  | { state: "ready"; trace: Trace }
  | { state: "refused"; refusal: Refusal; retryAfterMs?: number };

/** The replay of one revealed outcome, fetched once per outcome while the component lives. */
export function useTrace(send: LiveSession["send"], round: number, outcome: ShownRun): TraceState {
  const [known, setKnown] = useState<Record<string, TraceState>>({});
  const key = `${round}/${outcome}`;
  const isKnown = known[key]?.state === "ready";
  useEffect(() => {
    if (isKnown) return;
    let wanted = true;
    void send("trace:get", { round, outcome }).then((acknowledgement) => {
      if (!wanted) return;
      const fetched: TraceState = acknowledgement.ok
        ? { state: "ready", trace: acknowledgement.value.trace }
        : { state: "refused", refusal: acknowledgement.refusal, retryAfterMs: acknowledgement.retryAfterMs };
      setKnown((current) => ({ ...current, [key]: fetched }));
    });
    return () => {
      wanted = false;
    };
  }, [send, round, outcome, key, isKnown]);
  return known[key] ?? { state: "loading" };
}
