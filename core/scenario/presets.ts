/** Scenarios to start from: the kinds of work that a course on concurrency talks about. */
import { defaultCosts } from "./costs";
import type { Scenario } from "./scenario";

const usual = {
  rounds: 1,
  computing: "holds-gil",
  waiting: "awaitable",
  dataMb: 0,
  cores: 4,
  gil: true,
  memoryLimitMb: 4096,
  costs: defaultCosts,
} as const;

export const presets = {
  "download-pages": { ...usual, tasks: 200, cpuMs: 3, waitMs: 400, dataMb: 0.2 },
  "resize-images": { ...usual, tasks: 40, cpuMs: 300, waitMs: 0, dataMb: 2 },
  "chat-server": { ...usual, tasks: 10_000, cpuMs: 1, waitMs: 30_000, rounds: 5, dataMb: 0.01, memoryLimitMb: 512 },
  "hash-files": {
    ...usual,
    tasks: 64,
    cpuMs: 120,
    waitMs: 20,
    computing: "releases-gil",
    waiting: "blocking",
    dataMb: 8,
  },
  "number-crunching": { ...usual, tasks: 16, cpuMs: 1000, waitMs: 0 },
  "parse-and-store": { ...usual, tasks: 500, cpuMs: 20, waitMs: 100, rounds: 2, dataMb: 0.1 },
} as const satisfies Record<string, Scenario>;

export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as Preset[];
