/** The correctly rounded sum of doubles (Shewchuk's partial sums, as math.fsum uses them). */
import { raise } from "../values";

export function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  let special = 0;
  let infinite = 0;
  for (const value of values) {
    let x = value;
    let kept = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    if (x === 0) continue;
    if (Number.isFinite(x)) {
      partials.push(x);
      continue;
    }
    if (Number.isFinite(value)) raise("OverflowError", "intermediate overflow in fsum");
    if (!Number.isNaN(value)) infinite += value;
    special += value;
    partials.length = 0;
  }
  if (special !== 0 || Number.isNaN(special)) {
    if (Number.isNaN(infinite)) raise("ValueError", "-inf + inf in fsum");
    return special;
  }
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n] as number;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n] as number;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half of an ulp is rounded by what lies below it.
  const below = partials[n - 1];
  if (n > 0 && below !== undefined && low < 0 === below < 0) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}
