/** Results that will be the same next time, by task and version of the engine; the one not asked for longest goes first. */
import { engineVersion } from "@/engine/engine-version";
import type { EngineTask, TaskResults } from "./protocol";

type Result = TaskResults[keyof TaskResults];

export class ResultCache {
  private readonly kept = new Map<string, { result: Result; size: number }>();
  private size = 0;

  /** Characters of tasks and results together. */
  constructor(private readonly maxSize = 16 * 1024 * 1024) {}

  get(task: EngineTask): Result | undefined {
    const key = keyOf(task);
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.result;
  }

  put(task: EngineTask, result: Result): void {
    if (!isLasting(task, result)) return;
    const key = keyOf(task);
    const size = key.length + JSON.stringify(result).length;
    if (size > this.maxSize / 8) return;
    this.size += size - (this.kept.get(key)?.size ?? 0);
    this.kept.delete(key);
    this.kept.set(key, { result, size });
    for (const [oldest, { size: freed }] of this.kept) {
      if (this.size <= this.maxSize) break;
      this.kept.delete(oldest);
      this.size -= freed;
    }
  }
}

const keyOf = (task: EngineTask): string => JSON.stringify([engineVersion, task]);

/** Not what a limit of time may have ended: there may be more of it next time. */
function isLasting({ kind }: EngineTask, result: Result): boolean {
  switch (kind) {
    case "explore":
      return "complete" in result && (result.complete || (result.error !== null && result.error.kind !== "limit"));
    case "isPossible":
      return "kind" in result && (result.kind === "possible" || result.kind === "impossible");
    case "verify":
      return "verdict" in result && (result.verdict === "verified" || result.verdict === "violated");
    case "replay":
      return true;
    case "drive":
      return "kind" in result && result.kind === "view";
    case "map":
      return "kind" in result && result.kind === "map";
    case "prepare":
      return false;
    case "run":
      return "exitCode" in result && result.exitCode !== 3;
  }
}
