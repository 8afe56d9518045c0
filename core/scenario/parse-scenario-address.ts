import { choiceSchema, type Scenario, scenarioSchema } from "./scenario";
import type { PoolSizes } from "./scenario-address";

type Query = Record<string, string | string[] | undefined>;

/** Reads the query of an address (`scenarioAddress`); null when it is none or does not fit a scenario. */
export function parseScenarioAddress(query: Query): { scenario: Scenario; pools: PoolSizes } | null {
  const text = (name: string): string | undefined => {
    const value = query[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const number = (name: string): number | undefined => {
    const value = text(name);
    return value === undefined ? undefined : value === "" ? Number.NaN : Number(value);
  };
  const scenario = scenarioSchema.safeParse({
    tasks: number("tasks"),
    cpuMs: number("cpu"),
    waitMs: number("wait"),
    rounds: number("rounds"),
    computing: text("computing"),
    waiting: text("waiting"),
    dataMb: number("data"),
    cores: number("cores"),
    gil: text("gil") !== "no",
    memoryLimitMb: number("memory"),
    costs: { processStartMs: number("process-start"), threadStartMs: number("thread-start") },
  });
  const threads = choiceSchema.safeParse({ model: "threads", workers: number("threads") });
  const processes = choiceSchema.safeParse({ model: "processes", workers: number("processes") });
  if (!scenario.success || !threads.success || !processes.success) return null;
  return {
    scenario: scenario.data,
    pools: {
      ...(threads.data.workers !== undefined && { threads: threads.data.workers }),
      ...(processes.data.workers !== undefined && { processes: processes.data.workers }),
    },
  };
}
