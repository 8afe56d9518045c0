"use client";

import { Check, Star, TriangleAlert, UserRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { Scenario } from "@/core/scenario/scenario";
import { type Simulation, taskStates } from "@/core/scenario/simulation";
import { GanttChart } from "./gantt-chart";
import { ModelIcon } from "./model-icon";
import { StateSwatch } from "./state-look";
import { useAmountText } from "./use-amount-text";
import { useReasonText } from "./use-reason-text";

export type LaneView = "tasks" | "cores";

interface TimelineCardProps {
  scenario: Scenario;
  simulation: Simulation;
  standing: "best" | "right" | "slower" | "does-not-fit";
  chosen: boolean;
  view: LaneView;
  prefix: string;
  axisMs: number;
}

/** One choice: its name and totals, its timeline, and why it looks so. */
export function TimelineCard({ scenario, simulation, standing, chosen, view, prefix, axisMs }: TimelineCardProps) {
  const t = useTranslations("scenario");
  const { duration, memory } = useAmountText();
  const reasonText = useReasonText(scenario);
  const headingId = useId();
  const { model, workers, totalMs, peakMemoryMb, taskLanes, coreLanes, tasks, cores } = simulation;
  const lanes = view === "tasks" ? taskLanes : coreLanes;
  const all = view === "tasks" ? tasks : cores;
  return (
    <article
      aria-labelledby={headingId}
      data-standing={standing}
      className={classNames(
        "flex min-w-0 flex-col gap-3 rounded-card border bg-surface p-4 shadow-card sm:p-5",
        standing === "best" ? "border-success outline-3 -outline-offset-1 outline-success" : "border-border",
      )}
    >
      <header className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4">
        <div className="flex flex-col gap-1.5">
          <h3 id={headingId} className="flex items-center gap-2 text-lg">
            <ModelIcon model={model} />
            {t(`models.${model}`)}
          </h3>
          <p className="text-sm text-muted-foreground">{t(`pool.${model}`, { workers, tasks })}</p>
          <p className="flex flex-wrap gap-1.5 empty:hidden">
            {standing === "best" && (
              <Badge tone="success">
                <Star aria-hidden="true" className="size-4 fill-current" />
                {t("standing.best")}
              </Badge>
            )}
            {standing === "right" && (
              <Badge tone="success">
                <Check aria-hidden="true" className="size-4" />
                {t("standing.right")}
              </Badge>
            )}
            {standing === "does-not-fit" && (
              <Badge tone="danger">
                <TriangleAlert aria-hidden="true" className="size-4" />
                {t("standing.doesNotFit")}
              </Badge>
            )}
            {chosen && (
              <Badge tone="accent">
                <UserRound aria-hidden="true" className="size-4" />
                {t("standing.chosen")}
              </Badge>
            )}
          </p>
        </div>
        <dl className="text-right whitespace-nowrap tabular-nums">
          <dt className="sr-only">{t("total")}</dt>
          <dd className="text-2xl font-bold tracking-tight">{duration(totalMs)}</dd>
          <dt className="sr-only">{t("memory")}</dt>
          <dd className="text-sm text-muted-foreground">{memory(peakMemoryMb)}</dd>
        </dl>
      </header>
      <GanttChart lanes={lanes} prefix={prefix} axisMs={axisMs} totalMs={totalMs} />
      {(lanes.length < all || totalMs > axisMs) && (
        <p className="text-sm text-muted-foreground">
          {lanes.length < all && t(`drawn.${view}`, { drawn: lanes.length, all })}{" "}
          {totalMs > axisMs && t("goesOn", { total: duration(totalMs) })}
        </p>
      )}
      <ul className="flex list-disc flex-col gap-1.5 pl-5">
        {simulation.reasons.map((reason) => (
          <li key={reason}>{reasonText(reason, simulation)}</li>
        ))}
      </ul>
      <details className="mt-auto">
        <summary className="flex min-h-11 items-center text-sm font-medium text-muted-foreground underline underline-offset-4 hover:text-foreground">
          {t("table.show")}
        </summary>
        <StateTable
          simulation={simulation}
          prefix={prefix}
          label={t("table.caption", { model: t(`models.${model}`) })}
        />
      </details>
    </article>
  );
}

/** What the chart shows, as numbers: exact sums of all tasks and cores, not only of those drawn. */
function StateTable({ simulation, prefix, label }: { simulation: Simulation; prefix: string; label: string }) {
  const t = useTranslations("scenario");
  const { duration } = useAmountText();
  const { taskMs, coreMs, tasks, cores, totalMs } = simulation;
  const busyPercent = Math.round(((coreMs.running + coreMs.handing + coreMs.starting) / (cores * totalMs)) * 100);
  return (
    <table className="w-full text-sm tabular-nums">
      <caption className="pb-2 text-left text-muted-foreground">{label}</caption>
      <thead>
        <tr className="border-b border-border text-left">
          <th scope="col" className="py-1.5 font-semibold">
            {t("table.state")}
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            {t("table.perTask")}
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            {t("table.allTasks", { tasks })}
          </th>
        </tr>
      </thead>
      <tbody>
        {taskStates
          .filter((state) => taskMs[state] > 0)
          .map((state) => (
            <tr key={state} className="border-b border-border">
              <th scope="row" className="py-1.5 text-left font-normal">
                <span className="flex items-center gap-2">
                  <StateSwatch prefix={prefix} state={state} />
                  {t(`states.${state}`)}
                </span>
              </th>
              <td className="py-1.5 pl-2 text-right whitespace-nowrap">{duration(taskMs[state] / tasks)}</td>
              <td className="py-1.5 pl-2 text-right whitespace-nowrap">{duration(taskMs[state])}</td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className="py-1.5 text-left font-normal">
            {t("table.cores", { cores })}
          </th>
          <td colSpan={2} className="py-1.5 text-right">
            {t("table.busy", { percent: busyPercent })}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
