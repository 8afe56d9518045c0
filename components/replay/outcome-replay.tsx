"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { OutcomeList } from "@/components/challenge/outcome-list";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { Trace } from "@/core/execution/trace";
import type { Reveal } from "@/core/quiz/views";
import { ReplayPlayer } from "./replay-player";

interface OutcomeReplayProps {
  reveal: Pick<Reveal, "outcomes" | "outcomeCount" | "featuredOutcome">;
  /** Fetches the replay of `outcomes[outcome]`; null or a rejection when it cannot be had. */
  loadTrace: (outcome: number) => Promise<Trace | null>;
  /** As for ReplayPlayer. */
  keys?: "page" | "inside";
  size?: "normal" | "projector";
}

type Loaded = Trace | "failed";

/** Every outcome of the program and, step by step, how the chosen one comes about. */
export function OutcomeReplay({ reveal, loadTrace, keys, size }: OutcomeReplayProps) {
  const t = useTranslations("replay");
  const [selected, setSelected] = useState(reveal.featuredOutcome ?? 0);
  const [loaded, setLoaded] = useState<ReadonlyMap<number, Loaded>>(new Map());
  const current = loaded.get(selected);

  // One request per outcome; the answer is kept under its number, so a late one never shows in another's place.
  useEffect(() => {
    if (current !== undefined) return;
    let wanted = true;
    const keep = (value: Loaded) => {
      if (wanted) setLoaded((before) => new Map(before).set(selected, value));
    };
    loadTrace(selected).then(
      (trace) => keep(trace ?? "failed"),
      () => keep("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [selected, current, loadTrace]);

  function retry() {
    setLoaded((before) => {
      const rest = new Map(before);
      rest.delete(selected);
      return rest;
    });
  }

  return (
    <div className="flex flex-col gap-5">
      <OutcomeList
        outcomes={reveal.outcomes}
        outcomeCount={reveal.outcomeCount}
        selected={selected}
        onSelect={setSelected}
      />
      {current === undefined && (
        <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
          <Spinner /> {t("loading")}
        </p>
      )}
      {current === "failed" && (
        <Notice tone="danger">
          <p>{t("failed")}</p>
          <Button onClick={retry} className="mt-2">
            {t("retry")}
          </Button>
        </Notice>
      )}
      {current !== undefined && current !== "failed" && <ReplayPlayer trace={current} keys={keys} size={size} />}
    </div>
  );
}
