"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { ExplorationChoices } from "@/components/code/program-link";
import { ReplayPlayer } from "@/components/replay/replay-player";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { Trace } from "@/core/execution/trace";
import { browserEngine } from "./browser-engine";

/** One execution of a program. */
export interface ExecutionShown {
  program: string;
  choices: ExplorationChoices;
  witness: string;
  /** The state shown first, as an index of the trace. */
  startAt?: number;
}

/** Replays an execution in this browser and shows it step by step. */
export function ExecutionReplay({ program, choices, witness, startAt }: ExecutionShown) {
  const t = useTranslations("exploration");
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

  if (loaded?.key !== key) {
    return (
      <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
        <Spinner /> {t("replayLoading")}
      </p>
    );
  }
  if (loaded.trace === null) {
    return (
      <Notice tone="danger">
        <p>{t("replayFailed")}</p>
        <Button className="mt-2" onClick={() => setTries(tries + 1)}>
          {t("startAgain")}
        </Button>
      </Notice>
    );
  }
  return <ReplayPlayer key={`${witness} ${startAt}`} trace={loaded.trace} startAt={startAt ?? "critical"} />;
}
