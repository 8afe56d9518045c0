"use client";

import { useCallback } from "react";
import type { ShownRun } from "@/core/challenge/shown-witness";
import type { Trace } from "@/core/execution/trace";
import type { LiveSession } from "./use-live-session";

/** Fetches replays of a round; null when one is refused. */
export function useLoadRun(
  send: LiveSession["send"],
  round: number,
): (outcome: ShownRun | "my-answer") => Promise<Trace | null> {
  return useCallback(
    async (outcome) => {
      const acknowledgement = await send("trace:get", { round, outcome });
      return acknowledgement.ok ? acknowledgement.value.trace : null;
    },
    [send, round],
  );
}
