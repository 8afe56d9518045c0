import type { BlockedTask } from "@/core/execution/outcome";

/** The tasks that wait for each other in a circle, the first one again at the end; empty if there is none. */
export function waitingCycle(blocked: readonly BlockedTask[]): string[] {
  const holders = new Map(blocked.map(({ task, heldBy }) => [task, heldBy]));
  for (const { task } of blocked) {
    const way = [task];
    for (let next = holders.get(task); next; next = holders.get(next)) {
      const again = way.indexOf(next);
      if (again >= 0) return [...way.slice(again), next];
      way.push(next);
    }
  }
  return [];
}
