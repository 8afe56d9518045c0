"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { Trace } from "@/core/execution/trace";
import type { RevealedOutcome } from "@/core/quiz/views";
import { OutcomeComparison } from "./outcome-comparison";
import { type Loaded, useLoadedTraces } from "./use-loaded-traces";

interface CompareWithProps {
  outcomes: RevealedOutcome[];
  /** Index of the outcome whose replay is shown. */
  selected: number;
  /** Fetches the replay of an outcome; null or a rejection when it cannot be had. */
  loadTrace: (outcome: number) => Promise<Trace | null>;
  /** Shows the replay of an outcome from a state on. */
  onOpen: (outcome: number, startAt: number) => void;
}

/** Lays another outcome beside the one shown. Nothing where there is only one. */
export function CompareWith({ outcomes, selected, loadTrace, onOpen }: CompareWithProps) {
  const t = useTranslations("replay");
  const [chosen, setChosen] = useState<number | null>(null);
  const other = chosen === selected ? null : chosen;
  const traces = useLoadedTraces(loadTrace, other === null ? [] : [selected, other]);
  if (outcomes.length < 2) return null;
  return (
    <section className="flex flex-col gap-4 border-t border-border pt-5">
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {t("compare.with")}
        <select
          value={other ?? ""}
          onChange={(event) => setChosen(event.target.value === "" ? null : Number(event.target.value))}
          className="min-h-11 max-w-full rounded-xl border border-border-strong bg-surface px-3 font-mono text-base font-normal"
        >
          <option value="">{t("compare.nothing")}</option>
          {outcomes.map((outcome, index) =>
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
      {other !== null && (
        <WhenLoaded loaded={traces.of(selected)} onRetry={() => traces.retry(selected)}>
          {(shown) => (
            <WhenLoaded loaded={traces.of(other)} onRetry={() => traces.retry(other)}>
              {(beside) => (
                <OutcomeComparison
                  traces={[shown, beside]}
                  onOpen={(at, index) => {
                    // The two change places, so that the comparison stays.
                    if (at === 1) setChosen(selected);
                    onOpen(at === 0 ? selected : other, index);
                  }}
                />
              )}
            </WhenLoaded>
          )}
        </WhenLoaded>
      )}
    </section>
  );
}

const longestEnding = 40;

/** Enough of an outcome to tell it from the others: the end of what it printed, or how it ended. */
function endingText({ status, stdout }: RevealedOutcome, ended: string): string {
  const printed = stdout.trimEnd().replaceAll("\n", " ⏎ ");
  const text = status === "finished" && printed !== "" ? printed : [printed, ended].filter(Boolean).join(" · ");
  return text.length > longestEnding ? `…${text.slice(1 - longestEnding)}` : text;
}

interface WhenLoadedProps {
  loaded: Loaded | undefined;
  onRetry: () => void;
  children: (trace: Trace) => ReactNode;
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
