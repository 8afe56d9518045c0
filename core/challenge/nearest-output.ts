/** Which possible output is most like one that is impossible, and where they differ (CH24). */

export type DiffLine = { kind: "same" | "only-yours" | "only-possible"; text: string };

/**
 * A shortest line diff by longest common subsequence (Wagner and Fischer 1974): what both have, what only `yours` has, what only
 * `possible` has, in reading order.
 */
export function diffLines(yours: string, possible: string): DiffLine[] {
  const a = yours.split("\n");
  const b = possible.split("\n");
  const common: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i][j] = a[i] === b[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  const diff: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      diff.push({ kind: "same", text: a[i] });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1][j] >= common[i][j + 1])) {
      diff.push({ kind: "only-yours", text: a[i++] });
    } else diff.push({ kind: "only-possible", text: b[j++] });
  }
  return diff;
}

/** Index of the output with the fewest differing lines, the first of equals; null without outputs. */
export function findNearestOutput(yours: string, outputs: readonly string[]): number | null {
  const distance = (output: string) => diffLines(yours, output).filter(({ kind }) => kind !== "same").length;
  const distances = outputs.map(distance);
  return outputs.length === 0 ? null : distances.indexOf(Math.min(...distances));
}
