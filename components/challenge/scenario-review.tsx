"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { ScenarioSliders } from "@/components/scenario/scenario-sliders";
import { ScenarioTimelines } from "@/components/scenario/scenario-timelines";
import type { ViewOf } from "@/core/challenge/challenge-view";
import { ChoiceCard } from "./choice-card";

interface ScenarioReviewProps {
  challenge: ViewOf<"choose">;
  chosenId: string | null;
  correctIds: readonly string[];
  /** Timelines and sliders alone. */
  bare: boolean;
}

/** Every choice with its verdict, all timelines with their reasons, and sliders to see the best one flip. */
export function ScenarioReview({ challenge, chosenId, correctIds, bare }: ScenarioReviewProps) {
  const t = useTranslations("review");
  const [scenario, setScenario] = useState(challenge.scenario);
  const shown = useDeferredValue(scenario);
  const { choices } = challenge;
  const chosen = choices.find(({ id }) => id === chosenId) ?? null;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {!bare && (
        <ul className="grid gap-3 sm:grid-cols-2">
          {choices.map((choice) => (
            <li key={choice.id}>
              <ChoiceCard choice={choice} chosen={choice === chosen} correct={correctIds.includes(choice.id)} />
            </li>
          ))}
        </ul>
      )}
      <h2 className="text-xl">{t("timelines")}</h2>
      <ScenarioTimelines scenario={shown} choices={choices} chosen={chosen} />
      <section className="flex flex-col gap-3">
        <h2 className="text-xl">{t("whatIf")}</h2>
        <p className="text-muted-foreground">{t("whatIfText")}</p>
        <ScenarioSliders scenario={scenario} onChange={setScenario} />
      </section>
    </div>
  );
}
