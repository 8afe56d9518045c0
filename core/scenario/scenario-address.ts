/** A scenario in the query of an address, so that a link shows exactly it. Only what differs from the usual is written. */
import type { Choice } from "./choice";
import { defaultCosts } from "./costs";
import type { Scenario } from "./scenario";

/** Pool sizes other than the library's. */
export interface PoolSizes {
  threads?: number;
  processes?: number;
}

/** The query (without "?") that `parseScenarioAddress` reads back. */
export function scenarioAddress(scenario: Scenario, pools: PoolSizes = {}): string {
  const { costs } = scenario;
  const query = new URLSearchParams({
    tasks: String(scenario.tasks),
    cpu: String(scenario.cpuMs),
    wait: String(scenario.waitMs),
    cores: String(scenario.cores),
    computing: scenario.computing,
    waiting: scenario.waiting,
  });
  const add = (name: string, value: number | undefined, usual?: number): void => {
    if (value !== undefined && value !== usual) query.set(name, String(value));
  };
  if (!scenario.gil) query.set("gil", "no");
  add("rounds", scenario.rounds, 1);
  add("data", scenario.dataMb, 0);
  add("memory", scenario.memoryLimitMb, 4096);
  add("process-start", costs.processStartMs, defaultCosts.processStartMs);
  add("thread-start", costs.threadStartMs, defaultCosts.threadStartMs);
  add("threads", pools.threads);
  add("processes", pools.processes);
  return query.toString();
}

/** The four choices with these pools. */
export const choicesWith = ({ threads, processes }: PoolSizes): Choice[] => [
  { model: "sync" },
  { model: "threads", ...(threads !== undefined && { workers: threads }) },
  { model: "processes", ...(processes !== undefined && { workers: processes }) },
  { model: "async" },
];
