/** Which of several choices is right for a scenario, and their timelines on one axis (SN21 to SN24). */
import type { Choice } from "./choice";
import type { Scenario } from "./scenario";
import { finish } from "./simulate";
import type { Simulation, Totals } from "./simulation";

/** A choice that takes at most so many times the least time is right too: no measurement would tell them apart. */
export const rightWithinFactor = 1.1;

/** The common axis is at most so many times as long as the best choice takes; slower ones run out of the picture. */
const axisFactor = 4;

export interface Comparison {
  /** In the order of the choices, their lanes cut off at the end of the axis. */
  simulations: Simulation[];
  /** Index of the fastest that fits into memory (of equals: the least memory, then the first); null when none fits. */
  best: number | null;
  /** Indexes of all that are right, the best among them. */
  right: number[];
  /** Where the common time axis ends. */
  axisMs: number;
}

export function compareChoices(scenario: Scenario, choices: readonly Choice[]): Comparison {
  const finished = choices.map((choice) => finish(scenario, choice));
  const totals = finished.map((one) => one.totals);
  const { best, right } = judge(totals);
  const shortestMs = Math.min(...totals.map(({ totalMs }) => totalMs));
  const longestMs = Math.max(...totals.map(({ totalMs }) => totalMs));
  const bestMs = best === null ? shortestMs : totals[best].totalMs;
  // Whole microseconds, as all times are.
  const axisMs = Math.min(longestMs, Math.round(axisFactor * bestMs * 1000) / 1000);
  return { simulations: finished.map((one) => one.until(axisMs)), best, right, axisMs };
}

/** The best and all right ones of the totals of one scenario (SN21 to SN23). */
export function judge(totals: readonly Totals[]): Pick<Comparison, "best" | "right"> {
  const order = totals
    .map((_, index) => index)
    .filter((index) => totals[index].fits)
    .sort(
      (one, other) =>
        totals[one].totalMs - totals[other].totalMs ||
        totals[one].peakMemoryMb - totals[other].peakMemoryMb ||
        one - other,
    );
  const best = order.at(0) ?? null;
  const limitMs = best === null ? 0 : totals[best].totalMs * rightWithinFactor;
  return { best, right: order.filter((index) => totals[index].totalMs <= limitMs).sort((one, other) => one - other) };
}
