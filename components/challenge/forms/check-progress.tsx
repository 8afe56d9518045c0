"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ProgramProperty } from "@/core/execution/property";

/** Most checks are over before: only a long one is worth a second engine. */
const patienceMs = 700;
/** As the server's own check (server/execution/grade-answer.ts), so that both go the same way. */
const options = { fileName: "program.py", maxStates: 1_000_000, timeoutMs: 10_000 } as const;

interface CheckProgressProps {
  /** The program as repaired. */
  source: string;
  property: ProgramProperty;
}

/**
 * How far a check is, shown while the server is at it: the same check runs in this browser, which visits the same states in the same order. What
 * counts is what the server finds.
 */
export function CheckProgress({ source, property }: CheckProgressProps) {
  const t = useTranslations("repair.progress");
  const [states, setStates] = useState<number | null>(null);

  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const { browserEngine } = await import("@/components/exploration/browser-engine");
      const hooks = {
        signal: asking.signal,
        onProgress: (progress: { states: number }) => setStates(progress.states),
      };
      const reply = await browserEngine().ask({ kind: "verify", source, property, options }, hooks);
      if (reply.ok) setStates(reply.result.states);
    }, patienceMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [source, property]);

  return (
    <p role="status" className="text-muted-foreground empty:hidden">
      {states !== null && t("visited", { states })}
    </p>
  );
}
