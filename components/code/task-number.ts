import { firstCoroutineId } from "@/core/execution/trace";

/** The number in a task's marker: of a task of asyncio the one in its name, as Python counts them. */
export function taskNumber(id: number): number {
  return id >= firstCoroutineId ? id - firstCoroutineId : id;
}
