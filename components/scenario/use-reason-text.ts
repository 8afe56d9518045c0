import { useTranslations } from "next-intl";
import type { Scenario } from "@/core/scenario/scenario";
import type { Reason, Simulation } from "@/core/scenario/simulation";
import { useAmountText } from "./use-amount-text";

/** The sentence of a reason, with the figures of the simulation it is about. */
export function useReasonText(scenario: Scenario): (reason: Reason, simulation: Simulation) => string {
  const t = useTranslations("scenario.reasons");
  const { duration, memory } = useAmountText();
  return (reason, { model, workers, totalMs, peakMemoryMb, taskMs, coreMs, cores, tasks }) =>
    t(reason, {
      model,
      workers,
      tasks,
      cores,
      memory: memory(peakMemoryMb),
      limit: memory(scenario.memoryLimitMb),
      wait: duration(scenario.waitMs),
      waits: duration(taskMs.io),
      cpu: duration(coreMs.running / tasks),
      cpus: duration(coreMs.running),
      starting: duration(coreMs.starting / workers),
      handing: duration(coreMs.handing / tasks),
      waitingAtOnce: Math.round((taskMs.io / totalMs) * 10) / 10,
      computingAtOnce: Math.round((coreMs.running / totalMs) * 10) / 10,
    });
}
