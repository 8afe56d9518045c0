"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import type { RevealedOutcome } from "@/core/quiz/views";
import { OutcomeContent } from "./option-content";

interface OutcomeListProps {
  outcomes: RevealedOutcome[];
  /** All there are; more than are listed when there are very many. */
  outcomeCount: number;
  /** Index of the outcome whose replay is shown. */
  selected: number;
  onSelect: (outcome: number) => void;
}

/** Every way the program can end, with its chance; choosing one shows its replay. */
export function OutcomeList({ outcomes, outcomeCount, selected, onSelect }: OutcomeListProps) {
  const t = useTranslations("outcomes");
  const format = useFormatter();
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 font-semibold">{t("title", { count: outcomeCount })}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,15rem),1fr))] gap-2">
        {outcomes.map((outcome, index) => (
          <label
            // biome-ignore lint/suspicious/noArrayIndexKey: the index is how the server names an outcome
            key={index}
            className={classNames(
              "relative flex items-start gap-3 rounded-xl border-2 bg-surface p-3",
              "has-focus-visible:outline-3 has-focus-visible:outline-ring",
              index === selected ? "border-accent-text" : "border-border hover:border-border-strong",
            )}
          >
            <input
              type="radio"
              name={name}
              checked={index === selected}
              onChange={() => onSelect(index)}
              className="mt-1.5 size-4 shrink-0 accent-accent-text outline-none"
            />
            <span className="flex min-w-0 flex-1 flex-col gap-1.5">
              <OutcomeContent outcome={outcome} />
              {outcome.chance !== null && (
                <span className="text-sm text-muted-foreground">
                  {t("chance", {
                    chance: format.number(outcome.chance, { style: "percent", maximumSignificantDigits: 2 }),
                  })}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      {outcomeCount > outcomes.length && (
        <p className="text-sm text-muted-foreground">{t("more", { count: outcomeCount - outcomes.length })}</p>
      )}
    </fieldset>
  );
}
