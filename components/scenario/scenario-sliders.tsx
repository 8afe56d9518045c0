"use client";

import { RotateCcw } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import { workersOf } from "@/core/scenario/choice";
import { type Preset, presetNames, presets } from "@/core/scenario/presets";
import type { Scenario } from "@/core/scenario/scenario";
import { type PoolSizes, scenarioAddress } from "@/core/scenario/scenario-address";
import { sliderValues } from "./slider-values";
import { StopSlider } from "./stop-slider";
import { useAmountText } from "./use-amount-text";

interface ScenarioSlidersProps {
  scenario: Scenario;
  onChange: (scenario: Scenario) => void;
  /** Offers the scenarios to start from. */
  withPresets?: boolean;
  /** Adds a slider for each pool. */
  pools?: PoolSizes;
  onPoolsChange?: (pools: PoolSizes) => void;
}

/** Every parameter of a scenario, to see the best choice flip. Reset goes back to what was there first, or to the last preset. */
export function ScenarioSliders({
  scenario,
  onChange,
  withPresets = false,
  pools,
  onPoolsChange,
}: ScenarioSlidersProps) {
  const t = useTranslations("scenario");
  const { duration, memory } = useAmountText();
  const [start, setStart] = useState(scenario);

  const change = (changed: Partial<Scenario>): void => {
    const next = { ...scenario, ...changed };
    // A task that does nothing at all is no scenario.
    onChange(next.cpuMs + next.waitMs > 0 ? next : { ...next, cpuMs: sliderValues.cpuMs[1] });
  };
  const startFrom = (preset: Scenario): void => {
    setStart(preset);
    onChange(preset);
    onPoolsChange?.({});
  };
  const address = scenarioAddress(scenario, pools);
  const chosen = presetNames.find((name) => scenarioAddress(presets[name]) === address) ?? null;

  return (
    <div className="flex min-w-0 flex-col gap-5">
      {withPresets && (
        <fieldset className="min-w-0">
          <legend className="mb-2 font-medium">{t("presets.label")}</legend>
          <div className="flex flex-wrap gap-2">
            {presetNames.map((name: Preset) => (
              <Button
                key={name}
                size="sm"
                aria-pressed={name === chosen}
                variant={name === chosen ? "primary" : "secondary"}
                onClick={() => startFrom(presets[name])}
                className="min-h-11 sm:min-h-9"
              >
                {t(`presets.${name}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="grid min-w-0 gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
        <StopSlider
          label={t("fields.tasks")}
          value={scenario.tasks}
          stops={sliderValues.tasks}
          text={(tasks) => t("amount.count", { value: tasks })}
          onChange={(tasks) => change({ tasks })}
        />
        <StopSlider
          label={t("fields.cpu")}
          value={scenario.cpuMs}
          stops={sliderValues.cpuMs}
          text={duration}
          onChange={(cpuMs) => change({ cpuMs })}
        />
        <StopSlider
          label={t("fields.wait")}
          value={scenario.waitMs}
          stops={sliderValues.waitMs}
          text={duration}
          onChange={(waitMs) => change({ waitMs })}
        />
        <StopSlider
          label={t("fields.cores")}
          value={scenario.cores}
          stops={sliderValues.cores}
          text={(cores) => t("amount.count", { value: cores })}
          onChange={(cores) => change({ cores })}
        />
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Switch label={t("fields.computing")}>
          <Segmented<Scenario["computing"]>
            label={t("fields.computing")}
            value={scenario.computing}
            onChange={(computing) => change({ computing })}
            segments={[
              { value: "holds-gil", label: t("computing.holds-gil") },
              { value: "releases-gil", label: t("computing.releases-gil") },
            ]}
          />
        </Switch>
        <Switch label={t("fields.waiting")}>
          <Segmented<Scenario["waiting"]>
            label={t("fields.waiting")}
            value={scenario.waiting}
            onChange={(waiting) => change({ waiting })}
            segments={[
              { value: "awaitable", label: t("waiting.awaitable") },
              { value: "blocking", label: t("waiting.blocking") },
            ]}
          />
        </Switch>
        <Switch label={t("fields.gil")}>
          <Segmented<"gil" | "free">
            label={t("fields.gil")}
            value={scenario.gil ? "gil" : "free"}
            onChange={(build) => change({ gil: build === "gil" })}
            segments={[
              { value: "gil", label: t("gil.with") },
              { value: "free", label: t("gil.without") },
            ]}
          />
        </Switch>
      </div>
      <details>
        <summary className="flex min-h-11 items-center font-medium underline underline-offset-4">
          {t("fields.more")}
        </summary>
        <div className="grid min-w-0 gap-x-8 gap-y-3 pt-2 sm:grid-cols-2 lg:grid-cols-1">
          {pools !== undefined && onPoolsChange !== undefined && (
            <>
              <StopSlider
                label={t("fields.threads")}
                value={workersOf(scenario, { model: "threads", workers: pools.threads })}
                stops={sliderValues.workers.filter((workers) => workers <= scenario.tasks)}
                text={(workers) => t("amount.count", { value: workers })}
                onChange={(threads) => onPoolsChange({ ...pools, threads })}
              />
              <StopSlider
                label={t("fields.processes")}
                value={workersOf(scenario, { model: "processes", workers: pools.processes })}
                stops={sliderValues.workers.filter((workers) => workers <= scenario.tasks)}
                text={(workers) => t("amount.count", { value: workers })}
                onChange={(processes) => onPoolsChange({ ...pools, processes })}
              />
            </>
          )}
          <StopSlider
            label={t("fields.rounds")}
            hint={t("fields.roundsHint")}
            value={scenario.rounds}
            stops={sliderValues.rounds}
            text={(rounds) => t("amount.count", { value: rounds })}
            onChange={(rounds) => change({ rounds })}
          />
          <StopSlider
            label={t("fields.data")}
            hint={t("fields.dataHint")}
            value={scenario.dataMb}
            stops={sliderValues.dataMb}
            text={memory}
            onChange={(dataMb) => change({ dataMb })}
          />
          <StopSlider
            label={t("fields.memory")}
            value={scenario.memoryLimitMb}
            stops={sliderValues.memoryLimitMb}
            text={memory}
            onChange={(memoryLimitMb) => change({ memoryLimitMb })}
          />
          <StopSlider
            label={t("fields.processStart")}
            value={scenario.costs.processStartMs}
            stops={sliderValues.processStartMs}
            text={duration}
            onChange={(processStartMs) => change({ costs: { ...scenario.costs, processStartMs } })}
          />
          <StopSlider
            label={t("fields.threadStart")}
            value={scenario.costs.threadStartMs}
            stops={sliderValues.threadStartMs}
            text={duration}
            onChange={(threadStartMs) => change({ costs: { ...scenario.costs, threadStartMs } })}
          />
        </div>
      </details>
      <div>
        <Button onClick={() => startFrom(start)}>
          <RotateCcw aria-hidden="true" className="size-4" />
          {t("reset")}
        </Button>
      </div>
    </div>
  );
}

function Switch({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex max-w-full flex-col gap-1.5">
      {/* The group of radio buttons carries the same name for a screen reader. */}
      <span aria-hidden="true" className="font-medium">
        {label}
      </span>
      {children}
    </div>
  );
}
