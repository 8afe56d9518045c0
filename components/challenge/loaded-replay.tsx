"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useEffect, useState } from "react";
import { ReplayPlayer } from "@/components/replay/replay-player";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { breakingStep } from "@/core/execution/breaking-step";
import type { Trace } from "@/core/execution/trace";

interface LoadedReplayProps extends Omit<ComponentProps<typeof ReplayPlayer>, "trace"> {
  /** Of a schedule that breaks a property: begin where it is broken, after so many choices. */
  breaksAt?: number | null;
  /** Names the execution: another one is fetched and shown instead. */
  name: string;
  /** Null or a rejection when it cannot be had. */
  load: () => Promise<Trace | null>;
}

/** A replay that is fetched when it is shown; every one fetched is kept while this stands. */
export function LoadedReplay({ name, load, breaksAt, ...player }: LoadedReplayProps) {
  const t = useTranslations("review");
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Trace | "failed">>(new Map());
  const current = loaded.get(name);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the name says what is fetched
  useEffect(() => {
    if (current !== undefined) return;
    let wanted = true;
    const keep = (value: Trace | "failed") => {
      if (wanted) setLoaded((before) => new Map(before).set(name, value));
    };
    load().then(
      (trace) => keep(trace ?? "failed"),
      () => keep("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [name, current]);

  if (current === undefined) {
    return (
      <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
        <Spinner /> {t("loadingReplay")}
      </p>
    );
  }
  if (current === "failed") {
    return (
      <Notice tone="danger">
        <p>{t("replayFailed")}</p>
        <Button
          className="mt-2"
          onClick={() =>
            setLoaded((before) => {
              const rest = new Map(before);
              rest.delete(name);
              return rest;
            })
          }
        >
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  const startAt = breaksAt === undefined ? player.startAt : breakingStep(current, breaksAt);
  return <ReplayPlayer trace={current} {...player} startAt={startAt} />;
}
