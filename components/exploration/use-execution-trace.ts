"use client";

import { useEffect, useState } from "react";
import type { ExplorationChoices } from "@/components/code/program-link";
import type { Trace } from "@/core/execution/trace";
import { browserEngine } from "./browser-engine";

/** One execution of a program. */
export interface Execution {
  program: string;
  choices: ExplorationChoices;
  witness: string;
}

export type TraceState = { kind: "loading" } | { kind: "ready"; trace: Trace } | { kind: "failed"; retry: () => void };

/** Replays an execution in this browser. */
export function useExecutionTrace({ program, choices, witness }: Execution): TraceState {
  const { clock, memory } = choices;
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<{ key: string; trace: Trace | null } | null>(null);
  const key = JSON.stringify([program, clock, memory, witness, tries]);

  useEffect(() => {
    const controller = new AbortController();
    const task = { kind: "replay", source: program, witness, options: { clock, memory } } as const;
    void browserEngine()
      .ask(task, { signal: controller.signal })
      .then((reply) => {
        if (!controller.signal.aborted) setLoaded({ key, trace: reply.ok ? reply.result : null });
      });
    return () => controller.abort();
  }, [program, clock, memory, witness, key]);

  if (loaded?.key !== key) return { kind: "loading" };
  if (loaded.trace === null) return { kind: "failed", retry: () => setTries(tries + 1) };
  return { kind: "ready", trace: loaded.trace };
}
