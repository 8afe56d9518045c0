/**
 * A scenario in whole microseconds, so that no simulation loses or gains time by rounding: what was put in comes out.
 */
import type { Scenario } from "./scenario";

export interface Work {
  tasks: number;
  /** Waiting and then computing, one entry per round. */
  rounds: { waitUs: number; cpuUs: number }[];
  /** Computing of one task in all rounds. */
  cpuUs: number;
  /** Computing needs the GIL. */
  holdsGil: boolean;
  /** Longest stretch that a thread keeps the GIL or a core while another wants it (SN9). */
  sliceUs: number;
}

/** No simulation takes many more slices than this, however long the tasks compute (SN9). */
const slicesLimit = 20_000;

export const toUs = (ms: number): number => Math.round(ms * 1000);

/** The part of `us` that falls on round `index` of `rounds`: whole microseconds that add up. */
const partOf = (us: number, rounds: number, index: number): number =>
  Math.floor((us * (index + 1)) / rounds) - Math.floor((us * index) / rounds);

export function workOf(scenario: Scenario): Work {
  const { tasks, rounds, computing, gil, costs } = scenario;
  const isPython = computing === "holds-gil";
  const cpuUs = toUs(scenario.cpuMs * (isPython && !gil ? costs.freeThreadingFactor : 1));
  const waitUs = toUs(scenario.waitMs);
  return {
    tasks,
    rounds: Array.from({ length: rounds }, (_, index) => ({
      waitUs: partOf(waitUs, rounds, index),
      cpuUs: partOf(cpuUs, rounds, index),
    })),
    cpuUs,
    holdsGil: isPython && gil,
    sliceUs: Math.max(toUs(costs.switchIntervalMs), Math.ceil((cpuUs * tasks) / slicesLimit)),
  };
}
