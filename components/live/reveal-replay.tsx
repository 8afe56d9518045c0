"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { ReplayPlayer } from "@/components/replay/replay-player";
import { Notice } from "@/components/ui/notice";
import { OptionShape } from "@/components/ui/option-shape";
import { Spinner } from "@/components/ui/spinner";
import { type OptionView, optionsOf } from "@/core/challenge/challenge-view";
import type { ShownRun } from "@/core/challenge/shown-witness";
import { breakingStep } from "@/core/execution/breaking-step";
import type { Reveal, RevealedOutcome, RoundView } from "@/core/quiz/views";
import type { LiveSession } from "./use-live-session";
import { useRefusalText } from "./use-refusal-text";
import { useTrace } from "./use-trace";

interface RevealReplayProps {
  round: RoundView;
  reveal: Reveal;
  send: LiveSession["send"];
  keys: "page" | "inside";
  size?: "normal" | "projector";
  /** Before and after the choice of outcomes, in one line with it. */
  lead?: ReactNode;
  trail?: ReactNode;
}

/**
 * The replay of a revealed outcome, the least likely one first; every other one is a click away. Of a repair how the program as given
 * breaks its property, of a drive the shortest way.
 */
export function RevealReplay({ round, reveal, send, keys, size, lead, trail }: RevealReplayProps) {
  const t = useTranslations("live");
  const tReview = useTranslations("review.replayOf");
  const refusalText = useRefusalText();
  const [outcome, setOutcome] = useState<ShownRun>(firstRun(round, reveal));
  const fetched = useTrace(send, round.index, outcome);
  return (
    <div className="flex flex-col gap-3 lg:min-h-0 lg:flex-1">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 lg:flex-nowrap">
        {lead}
        <h2 className="sr-only">{t("replay.title")}</h2>
        <div className="min-w-0 flex-1">
          {typeof outcome === "string" && <p className="text-lg font-semibold">{tReview(outcome)}</p>}
          {typeof outcome === "number" && reveal.outcomes.length > 1 && (
            <OutcomePicker
              outcomes={reveal.outcomes}
              options={optionsOf(round.challenge)}
              chosen={outcome}
              onChoose={setOutcome}
            />
          )}
        </div>
        {trail}
      </div>
      {fetched.state === "loading" && (
        <p role="status" className="flex items-center gap-3 py-8 text-lg text-muted-foreground">
          <Spinner /> {t("replay.loading")}
        </p>
      )}
      {fetched.state === "refused" && <Notice tone="danger">{refusalText(fetched)}</Notice>}
      {fetched.state === "ready" && (
        <ReplayPlayer
          trace={fetched.trace}
          keys={keys}
          size={size}
          startAt={
            reveal.solution.kind === "repair" ? breakingStep(fetched.trace, reveal.solution.violation.breaksAt) : 0
          }
        />
      )}
    </div>
  );
}

function firstRun({ challenge }: RoundView, reveal: Reveal): ShownRun {
  if (challenge.kind === "repair") return "violation";
  return challenge.kind === "drive" ? "fewest-steps" : (reveal.featuredOutcome ?? 0);
}

interface OutcomePickerProps {
  outcomes: RevealedOutcome[];
  options: OptionView[];
  chosen: number;
  onChoose: (outcome: number) => void;
}

function OutcomePicker({ outcomes, options, chosen, onChoose }: OutcomePickerProps) {
  const t = useTranslations("live");
  const format = useFormatter();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t("replay.choose")}</legend>
      <div className="flex gap-2 overflow-x-auto p-1">
        {outcomes.map((outcome, index) => {
          const letter = letterOf(outcome, options);
          return (
            <label
              key={`${outcome.status}\n${outcome.stdout}\n${outcome.exception}`}
              className="relative flex min-h-11 max-w-64 shrink-0 items-center gap-2 rounded-xl border-2 border-border bg-surface px-3 text-sm has-checked:border-accent-text has-checked:bg-accent-surface has-focus-visible:outline-3 has-focus-visible:outline-ring"
            >
              <input
                type="radio"
                name="outcome"
                checked={index === chosen}
                onChange={() => onChoose(index)}
                className="absolute inset-0 appearance-none outline-none"
              />
              {letter && <OptionShape id={letter} className="size-6" />}
              {letter && <span className="sr-only">{letter.toUpperCase()}</span>}
              {outcome.stdout.trim() !== "" && (
                <code className="truncate font-mono">{outcome.stdout.trimEnd().replaceAll("\n", " ⏎ ")}</code>
              )}
              {(outcome.status !== "finished" || outcome.stdout.trim() === "") && (
                <span className="font-semibold whitespace-nowrap">{t(`replay.status.${outcome.status}`)}</span>
              )}
              {outcome.chance !== null && (
                <span className="whitespace-nowrap text-muted-foreground" title={t("replay.chanceTitle")}>
                  {format.number(outcome.chance, chanceFormat(outcome.chance))}
                </span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

const wholePercentFrom = 0.01;

function chanceFormat(chance: number) {
  return chance >= wholePercentFrom
    ? ({ style: "percent", maximumFractionDigits: 0 } as const)
    : ({ style: "percent", maximumSignificantDigits: 1 } as const);
}

/** The option that says just this outcome, if there is one. */
function letterOf(outcome: RevealedOutcome, options: OptionView[]): string | null {
  const option = options.find(
    (one) => one.type === "outcome" && one.status === outcome.status && one.stdout === outcome.stdout,
  );
  return option?.id ?? null;
}
