/** The stops of the sliders: fine where small differences matter, coarse above, within the ranges of a scenario. */
export const sliderValues = {
  tasks: [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 30, 40, 50, 64, 80, 100, 150, 200, 300, 500, 1000, 2000, 5000, 10_000],
  cpuMs: [0, 1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 80, 100, 120, 150, 200, 300, 500, 800, 1000, 2000, 3000, 5000, 10_000],
  waitMs: [0, 1, 2, 5, 10, 20, 50, 100, 150, 200, 300, 400, 500, 800, 1000, 2000, 3000, 5000, 10_000, 30_000, 60_000],
  rounds: [1, 2, 3, 4, 5, 8, 10, 15, 20],
  dataMb: [0, 0.01, 0.1, 0.2, 0.5, 1, 2, 5, 8, 10, 20, 50, 100, 200, 500, 1000],
  cores: [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64],
  memoryLimitMb: [64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 65_536],
  processStartMs: [0, 10, 20, 40, 60, 100, 200, 500, 1000, 2000, 5000],
  threadStartMs: [0, 0.02, 0.06, 0.1, 0.2, 0.5, 1, 2, 5, 10],
  workers: [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 100, 200, 500, 1000, 2000, 5000, 10_000],
} as const;

/** The stops with this value among them, so that a slider can show a scenario that somebody wrote by hand. */
export function stopsWith(stops: readonly number[], value: number): number[] {
  return stops.includes(value) ? [...stops] : [...stops, value].sort((one, other) => one - other);
}
