/** Which of several choices is right for a scenario (SN21 to SN23). */
import type { Choice, Scenario } from "./scenario";
import { simulate } from "./simulate";
import type { Simulation } from "./simulation";

/** A choice that takes at most so many times the least time is right too: no measurement would tell them apart. */
export const rightWithinFactor = 1.1;

export interface Comparison {
  /** In the order of the choices. */
  simulations: Simulation[];
  /** Index of the fastest that fits into memory (of equals: the least memory, then the first); null when none fits. */
  best: number | null;
  /** Indexes of all that are right, the best among them. */
  right: number[];
}

export function compareChoices(scenario: Scenario, choices: readonly Choice[]): Comparison {
  return judge(choices.map((choice) => simulate(scenario, choice)));
}

/** Judges simulations of one scenario. */
export function judge(simulations: Simulation[]): Comparison {
  const order = simulations
    .map((_, index) => index)
    .filter((index) => simulations[index].fits)
    .sort(
      (one, other) =>
        simulations[one].totalMs - simulations[other].totalMs ||
        simulations[one].peakMemoryMb - simulations[other].peakMemoryMb ||
        one - other,
    );
  const best = order.at(0) ?? null;
  const limitMs = best === null ? 0 : simulations[best].totalMs * rightWithinFactor;
  return {
    simulations,
    best,
    right: order.filter((index) => simulations[index].totalMs <= limitMs).sort((a, b) => a - b),
  };
}
