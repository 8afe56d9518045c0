"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { Spinner } from "@/components/ui/spinner";
import { type Choice, defaultChoices } from "@/core/scenario/choice";
import type { Comparison } from "@/core/scenario/compare-choices";
import type { Scenario } from "@/core/scenario/scenario";
import { type TaskState, taskStates } from "@/core/scenario/simulation";
import { StatePatterns, StateSwatch } from "./state-look";
import { type LaneView, TimelineCard } from "./timeline-card";
import { useComparison } from "./use-comparison";

interface ScenarioTimelinesProps {
  scenario: Scenario;
  /** What is compared; without it the four models with the pools of the library. */
  choices?: readonly Choice[];
  /** What the player answered, to be marked. */
  chosen?: Choice | null;
}

/** All choices for a scenario on one axis, with totals, the best of them, and why. */
export function ScenarioTimelines({ scenario, choices = defaultChoices, chosen = null }: ScenarioTimelinesProps) {
  return <ComparedTimelines scenario={scenario} comparison={useComparison(scenario, choices)} chosen={chosen} />;
}

interface ComparedTimelinesProps {
  scenario: Scenario;
  /** Null: the browser has yet to simulate it. */
  comparison: Comparison | null;
  chosen?: Choice | null;
}

/** The same for who needs the comparison too. */
export function ComparedTimelines({ scenario, comparison, chosen = null }: ComparedTimelinesProps) {
  const t = useTranslations("scenario");
  if (comparison !== null) return <Drawn scenario={scenario} comparison={comparison} chosen={chosen} />;
  return (
    <p className="flex min-h-96 items-center justify-center gap-3 text-muted-foreground">
      <Spinner />
      {t("drawing")}
    </p>
  );
}

interface DrawnProps {
  scenario: Scenario;
  comparison: Comparison;
  chosen: Choice | null;
}

function Drawn({ scenario, comparison, chosen }: DrawnProps) {
  const t = useTranslations("scenario");
  const prefix = useId();
  const [view, setView] = useState<LaneView>("tasks");
  const { simulations, best, right, axisMs } = comparison;
  const shown: TaskState[] = taskStates.filter((state) =>
    view === "tasks"
      ? simulations.some(({ taskMs }) => taskMs[state] > 0)
      : state === "running" || state === "handing" || state === "starting",
  );
  const nameOf = (index: number): string => {
    const { model, workers } = simulations[index];
    const isOnly = simulations.filter((other) => other.model === model).length === 1;
    return isOnly ? t(`models.${model}`) : t("modelOf", { model: t(`models.${model}`), workers });
  };
  const alsoRight = right.filter((index) => index !== best).map(nameOf);
  return (
    <section aria-label={t("timelines")} className="flex min-w-0 flex-col gap-4">
      <StatePatterns prefix={prefix} states={taskStates} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        {/* Names only: a slider that changes the times by a hair must not speak each time. */}
        <p role="status" className="text-lg font-semibold">
          {best === null ? t("noneFits") : t("bestIs", { best: nameOf(best) })}
          {alsoRight.length > 0 && ` ${t("alsoRight", { count: alsoRight.length, names: alsoRight.join(", ") })}`}
        </p>
        <Segmented<LaneView>
          label={t("view.label")}
          value={view}
          onChange={setView}
          segments={[
            { value: "tasks", label: t("view.tasks") },
            { value: "cores", label: t("view.cores") },
          ]}
        />
      </div>
      <ul aria-label={t("legend")} className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
        {shown.map((state) => (
          <li key={state} className="flex items-center gap-2">
            <StateSwatch prefix={prefix} state={state} />
            {t(`states.${state}`)}
          </li>
        ))}
      </ul>
      <ol className="grid min-w-0 gap-4 xl:grid-cols-2">
        {simulations.map((simulation, index) => (
          <li key={`${simulation.model}-${simulation.choice.workers ?? "default"}`} className="grid min-w-0">
            <TimelineCard
              scenario={scenario}
              simulation={simulation}
              standing={
                index === best ? "best" : right.includes(index) ? "right" : simulation.fits ? "slower" : "does-not-fit"
              }
              chosen={
                chosen !== null && chosen.model === simulation.model && chosen.workers === simulation.choice.workers
              }
              view={view}
              prefix={prefix}
              axisMs={axisMs}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
