"use client";

import { useEffect, useState } from "react";
import { browserEngine } from "./browser-engine";

const beginAfterMs = 1500;

/**
 * Once there was a first answer, loads what other programs and pictures may need; true when all is here: from then on no network is
 * needed (PG1). `loadRest` loads what belongs to the page and stays the same function.
 */
export function usePrepared(hasAnswer: boolean, loadRest: () => Promise<void>): boolean {
  const [isPrepared, setIsPrepared] = useState(false);
  const [isAnswered, setIsAnswered] = useState(false);
  if (hasAnswer && !isAnswered) setIsAnswered(true);

  useEffect(() => {
    if (!isAnswered) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const library = browserEngine().ask({ kind: "prepare" }, { signal: controller.signal });
      const [reply, rest] = await Promise.allSettled([library, loadRest()]);
      const isHere = rest.status === "fulfilled" && reply.status === "fulfilled" && reply.value.ok;
      if (isHere && !controller.signal.aborted) setIsPrepared(true);
    }, beginAfterMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [isAnswered, loadRest]);

  return isPrepared;
}
