/** The ways to run the tasks of a scenario. */
import type { Scenario } from "./scenario";

export const models = ["sync", "threads", "processes", "async"] as const;
export type Model = (typeof models)[number];

/**
 * One way to run the tasks. `workers`: threads or processes in the pool; for `async`, how many tasks may be under way
 * at once (a semaphore). Without it: `workersOf`.
 */
export interface Choice {
  model: Model;
  workers?: number;
}

/** The one choice of each model, with the pool sizes of `concurrent.futures`. */
export const defaultChoices: readonly Choice[] = models.map((model) => ({ model }));

/** How many workers a choice really has (SN6): what the library takes by itself, and never more than tasks. */
export function workersOf({ tasks, cores }: Pick<Scenario, "tasks" | "cores">, { model, workers }: Choice): number {
  switch (model) {
    case "sync":
      return 1;
    case "threads":
      return Math.min(tasks, workers ?? Math.min(32, cores + 4));
    case "processes":
      return Math.min(tasks, workers ?? cores);
    case "async":
      return Math.min(tasks, workers ?? tasks);
  }
}
