"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { OutcomeList } from "@/components/challenge/outcome-list";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { Trace } from "@/core/execution/trace";
import type { Reveal, RevealedOutcome } from "@/core/quiz/views";
import { OutcomeComparison } from "./outcome-comparison";
import { ReplayPlayer } from "./replay-player";
import { type Loaded, useLoadedTraces } from "./use-loaded-traces";

interface OutcomeReplayProps {
  reveal: Pick<Reveal, "outcomes" | "outcomeCount" | "featuredOutcome">;
  /** Fetches the replay of `outcomes[outcome]`; null or a rejection when it cannot be had. */
  loadTrace: (outcome: number) => Promise<Trace | null>;
  /** As for ReplayPlayer. */
  keys?: "page" | "inside";
  size?: "normal" | "projector";
}

/** Every outcome of the program and, step by step, how the chosen one comes about; another one can be laid beside it. */
export function OutcomeReplay({ reveal, loadTrace, keys, size }: OutcomeReplayProps) {
  const t = useTranslations("replay");
  const [selected, setSelected] = useState(reveal.featuredOutcome ?? 0);
  const [other, setOther] = useState<number | null>(null);
  /** Set by the comparison: where the player is to begin. */
  const [startAt, setStartAt] = useState(0);
  const compared = other === selected ? null : other;
  const traces = useLoadedTraces(loadTrace, compared === null ? [selected] : [selected, compared]);
  const current = traces.of(selected);

  function select(outcome: number, index: number) {
    if (outcome === compared) setOther(selected);
    setSelected(outcome);
    setStartAt(index);
  }

  return (
    <div className="flex flex-col gap-5">
      <OutcomeList
        outcomes={reveal.outcomes}
        outcomeCount={reveal.outcomeCount}
        selected={selected}
        onSelect={(outcome) => select(outcome, 0)}
      />
      <WhenLoaded loaded={current} onRetry={() => traces.retry(selected)}>
        {(trace) => <ReplayPlayer key={startAt} trace={trace} keys={keys} size={size} startAt={startAt} shareable />}
      </WhenLoaded>
      {reveal.outcomes.length > 1 && (
        <section className="flex flex-col gap-4 border-t border-border pt-5">
          <label className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
            {t("compare.with")}
            <select
              value={compared ?? ""}
              onChange={(event) => setOther(event.target.value === "" ? null : Number(event.target.value))}
              className="min-h-11 max-w-full rounded-xl border border-border-strong bg-surface px-3 font-mono text-base font-normal"
            >
              <option value="">{t("compare.nothing")}</option>
              {reveal.outcomes.map((outcome, index) =>
                index === selected ? null : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the index is how the server names an outcome
                  <option key={index} value={index}>
                    {t("compare.choice", {
                      number: index + 1,
                      ending: endingText(outcome, t(`ended.${outcome.status}`)),
                    })}
                  </option>
                ),
              )}
            </select>
          </label>
          {compared !== null && current !== undefined && current !== "failed" && (
            <WhenLoaded loaded={traces.of(compared)} onRetry={() => traces.retry(compared)}>
              {(trace) => (
                <OutcomeComparison
                  traces={[current, trace]}
                  onOpen={(at, index) => select(at === 0 ? selected : compared, index)}
                />
              )}
            </WhenLoaded>
          )}
        </section>
      )}
    </div>
  );
}

const longestEnding = 40;

/** Enough of an outcome to tell it from the others: its last line, or how it ended. */
function endingText({ status, stdout }: RevealedOutcome, ended: string): string {
  const printed = stdout.trimEnd().replaceAll("\n", " ⏎ ");
  const text = status === "finished" && printed !== "" ? printed : [printed, ended].filter(Boolean).join(" · ");
  return text.length > longestEnding ? `…${text.slice(1 - longestEnding)}` : text;
}

interface WhenLoadedProps {
  loaded: Loaded | undefined;
  onRetry: () => void;
  children: (trace: Trace) => React.ReactNode;
}

function WhenLoaded({ loaded, onRetry, children }: WhenLoadedProps) {
  const t = useTranslations("replay");
  if (loaded === undefined) {
    return (
      <p role="status" className="flex items-center gap-3 py-10 text-muted-foreground">
        <Spinner /> {t("loading")}
      </p>
    );
  }
  if (loaded === "failed") {
    return (
      <Notice tone="danger">
        <p>{t("failed")}</p>
        <Button onClick={onRetry} className="mt-2">
          {t("retry")}
        </Button>
      </Notice>
    );
  }
  return children(loaded);
}
