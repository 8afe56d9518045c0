"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { OutcomeContent } from "@/components/challenge/option-content";
import { ReplayPlayer } from "@/components/replay/replay-player";
import { Notice } from "@/components/ui/notice";
import { OptionShape } from "@/components/ui/option-shape";
import { Spinner } from "@/components/ui/spinner";
import type { ChallengeView } from "@/core/challenge/challenge";
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
}

/** The replay of a revealed outcome, the least likely one first; every other one is a click away. */
export function RevealReplay({ round, reveal, send, keys, size }: RevealReplayProps) {
  const t = useTranslations("live");
  const refusalText = useRefusalText();
  const [outcome, setOutcome] = useState(reveal.featuredOutcome);
  const fetched = useTrace(send, round.index, outcome);
  return (
    <div className="flex flex-col gap-4">
      {reveal.outcomes.length > 1 && (
        <OutcomePicker
          outcomes={reveal.outcomes}
          options={round.challenge.options}
          chosen={outcome}
          onChoose={setOutcome}
        />
      )}
      {fetched.state === "loading" && (
        <p role="status" className="flex items-center gap-3 py-8 text-lg text-muted-foreground">
          <Spinner /> {t("replay.loading")}
        </p>
      )}
      {fetched.state === "refused" && <Notice tone="danger">{refusalText(fetched)}</Notice>}
      {fetched.state === "ready" && <ReplayPlayer trace={fetched.trace} keys={keys} size={size} />}
    </div>
  );
}

interface OutcomePickerProps {
  outcomes: RevealedOutcome[];
  options: ChallengeView["options"];
  chosen: number;
  onChoose: (outcome: number) => void;
}

function OutcomePicker({ outcomes, options, chosen, onChoose }: OutcomePickerProps) {
  const t = useTranslations("live");
  const format = useFormatter();
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold text-muted-foreground">{t("replay.choose")}</legend>
      <div className="flex gap-2 overflow-x-auto p-1">
        {outcomes.map((outcome, index) => {
          const letter = letterOf(outcome, options);
          return (
            <label
              key={`${outcome.status}\n${outcome.stdout}\n${outcome.exception}`}
              className="relative flex max-w-72 shrink-0 items-center gap-2.5 rounded-xl border-2 border-border bg-surface px-3 py-1.5 text-sm has-checked:border-accent-text has-checked:bg-accent-surface has-focus-visible:outline-3 has-focus-visible:outline-ring"
            >
              <input
                type="radio"
                name="outcome"
                checked={index === chosen}
                onChange={() => onChoose(index)}
                className="absolute inset-0 appearance-none outline-none"
              />
              {letter && <OptionShape id={letter} className="size-7" />}
              <span className="max-h-16 min-w-0 overflow-hidden">
                <OutcomeContent outcome={outcome} />
              </span>
              {outcome.chance !== null && (
                <span className="whitespace-nowrap text-muted-foreground" title={t("replay.chanceTitle")}>
                  {t("replay.chance", { percent: format.number(outcome.chance, chanceFormat(outcome.chance)) })}
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
function letterOf(outcome: RevealedOutcome, options: ChallengeView["options"]): string | null {
  const option = options.find(
    (one) => one.type === "outcome" && one.status === outcome.status && one.stdout === outcome.stdout,
  );
  return option?.id ?? null;
}
