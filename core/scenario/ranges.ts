/** The ranges of a scenario's parameters; sliders stay within them. */
export const ranges = {
  tasks: { min: 1, max: 10_000 },
  cpuMs: { min: 0, max: 10_000 },
  waitMs: { min: 0, max: 60_000 },
  rounds: { min: 1, max: 20 },
  dataMb: { min: 0, max: 1000 },
  cores: { min: 1, max: 64 },
  memoryLimitMb: { min: 64, max: 65_536 },
} as const;
