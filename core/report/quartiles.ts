/** Medians and quartiles (RE4). */
import type { AnswerTimes } from "./report";

/** Null of nothing. Linear interpolation between the ordered values: of 1, 2, 3, 4 the median is 2.5. */
export function quartilesOf(values: readonly number[]): AnswerTimes | null {
  if (values.length === 0) return null;
  const ordered = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (ordered.length - 1) * share;
    const below = Math.floor(place);
    const above = Math.ceil(place);
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below);
  };
  return { quarter: at(0.25), median: at(0.5), threeQuarters: at(0.75) };
}
