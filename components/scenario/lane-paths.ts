import { type Lane, type TaskState, taskStates } from "@/core/scenario/simulation";

/** Sizes of a chart in pixels. */
export interface ChartSize {
  width: number;
  laneHeight: number;
  laneStep: number;
}

/** Computing shorter than a pixel is drawn all the same, and above everything else. */
const leastComputingWidth = 1;
const paintOrder = taskStates.toReversed();

/**
 * All lanes as one path per state, so that a chart of thousands of stretches is a handful of elements. Where a stretch
 * has shares, they are stacked, the work at the bottom.
 */
export function lanePaths(
  lanes: readonly Lane[],
  axisMs: number,
  size: ChartSize,
): { state: TaskState; path: string }[] {
  const paths = new Map<TaskState, string[]>();
  lanes.forEach(({ segments }, row) => {
    for (const { fromMs, toMs, shares } of segments) {
      const x = (fromMs / axisMs) * size.width;
      let bottom = row * size.laneStep + size.laneHeight;
      for (const { state, share } of shares) {
        const height = share * size.laneHeight;
        const width = Math.max((toMs / axisMs) * size.width - x, state === "running" ? leastComputingWidth : 0);
        const drawn = paths.get(state) ?? [];
        drawn.push(`M${short(x)} ${short(bottom - height)}h${short(width)}v${short(height)}h${short(-width)}z`);
        paths.set(state, drawn);
        bottom -= height;
      }
    }
  });
  return paintOrder.flatMap((state) => {
    const drawn = paths.get(state);
    return drawn === undefined ? [] : [{ state, path: drawn.join("") }];
  });
}

const short = (value: number): number => Math.round(value * 100) / 100;

/** Round moments for an axis that ends at `axisMs`, from 0 on, at most `most` of them. */
export function axisTicks(axisMs: number, most: number): number[] {
  const least = axisMs / most;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least) ?? 10 * power;
  return Array.from({ length: Math.floor(axisMs / step) + 1 }, (_, index) => index * step);
}
