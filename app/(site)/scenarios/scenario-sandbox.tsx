"use client";

import { Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { ScenarioSliders } from "@/components/scenario/scenario-sliders";
import { ComparedTimelines } from "@/components/scenario/scenario-timelines";
import { TotalsStrip } from "@/components/scenario/totals-strip";
import { useComparison } from "@/components/scenario/use-comparison";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useToast } from "@/components/ui/toast";
import type { Scenario } from "@/core/scenario/scenario";
import { choicesWith, type PoolSizes, scenarioAddress } from "@/core/scenario/scenario-address";

interface ScenarioSandboxProps {
  scenario: Scenario;
  pools: PoolSizes;
}

/** Sliders beside timelines; the address follows, so that copying it shares what is shown. */
export function ScenarioSandbox(initial: ScenarioSandboxProps) {
  const t = useTranslations("scenario.page");
  const toast = useToast();
  const [scenario, setScenario] = useState(initial.scenario);
  const [pools, setPools] = useState(initial.pools);
  // Ten thousand tasks take a moment to simulate: the sliders must not wait for it.
  const shown = useDeferredValue(scenario);
  const shownPools = useDeferredValue(pools);
  const choices = useMemo(() => choicesWith(shownPools), [shownPools]);
  const comparison = useComparison(shown, choices);
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.history.replaceState(null, "", `?${scenarioAddress(shown, shownPools)}`);
  }, [shown, shownPools]);

  async function copyLink(): Promise<void> {
    const link = new URL(`?${scenarioAddress(scenario, pools)}`, window.location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      toast(t("copied"), "success");
    } catch {
      // Without HTTPS, or when the visitor says no.
      toast(t("copyFailed"));
    }
  }

  return (
    <div className="grid min-w-0 items-start gap-6 lg:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)]">
      <Card className="flex min-w-0 flex-col gap-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
        <h2 className="text-xl">{t("sliders")}</h2>
        <ScenarioSliders
          scenario={scenario}
          onChange={setScenario}
          withPresets
          pools={pools}
          onPoolsChange={setPools}
        />
        <Button onClick={copyLink}>
          <Link2 aria-hidden="true" className="size-4" />
          {t("copy")}
        </Button>
        {comparison !== null && (
          <div className="sticky bottom-0 -mx-5 -mb-5 rounded-b-card border-t border-border bg-surface p-2 sm:-mx-6 sm:-mb-6 lg:hidden">
            <TotalsStrip comparison={comparison} />
          </div>
        )}
      </Card>
      <ComparedTimelines scenario={shown} comparison={comparison} />
    </div>
  );
}
