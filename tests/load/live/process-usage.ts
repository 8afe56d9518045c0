/** What a process has used, as the kernel counts it. Linux only: elsewhere the bench has no way to look from outside. */
import { readdirSync, readFileSync } from "node:fs";

export interface Usage {
  /** Processor time of all its threads so far, milliseconds. */
  cpuMs: number;
  /** Resident memory, MB. */
  rssMb: number;
}

const nsPerMs = 1e6;
const kbPerMb = 1024;

export function usageOf(pid: number): Usage {
  let ns = 0;
  // Per thread to the nanosecond; the process's own counter moves in steps of ten milliseconds.
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      ns += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ", 1)[0]);
    } catch (error) {
      // A thread may end between the list and the look.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" && (error as NodeJS.ErrnoException).code !== "ESRCH")
        throw error;
    }
  }
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  return { cpuMs: ns / nsPerMs, rssMb: Number(rss) / kbPerMb };
}
