/** Puts what a player wrote into the editable regions of a program; everything else stays as the author wrote it (CH31). */
import type { LineRange } from "./challenge";

/** The text of each region of a program, without its last line end. */
export function regionsOf(program: string, editable: readonly LineRange[]): string[] {
  const lines = program.split("\n");
  return editable.map(({ from, to }) => lines.slice(from - 1, to).join("\n"));
}

/** `regions` in the order of `editable`, which is sorted. An empty region leaves one empty line. */
export function composeRepair(program: string, editable: readonly LineRange[], regions: readonly string[]): string {
  const lines = program.split("\n");
  const parts: string[] = [];
  let next = 1;
  editable.forEach(({ from, to }, index) => {
    parts.push(...lines.slice(next - 1, from - 1), (regions[index] ?? "").replace(/\r\n?/g, "\n"));
    next = to + 1;
  });
  return [...parts, ...lines.slice(next - 1)].join("\n");
}

/** The regions of a whole program that differs from the original only inside them; null when a locked line differs. */
export function findRegions(original: string, editable: readonly LineRange[], whole: string): string[] | null {
  const locked = lockedParts(original, editable);
  const lines = whole.split("\n");
  const regions: string[] = [];
  let at = 0;
  for (const [index, part] of locked.entries()) {
    const isLast = index === locked.length - 1;
    const found = index === 0 ? 0 : isLast ? lines.length - part.length : indexOfPart(lines, part, at);
    if (found < at || !part.every((line, offset) => lines[found + offset] === line)) return null;
    if (index > 0) regions.push(lines.slice(at, found).join("\n"));
    at = found + part.length;
  }
  return regions;
}

function lockedParts(program: string, editable: readonly LineRange[]): string[][] {
  const lines = program.split("\n");
  const starts = [1, ...editable.map(({ to }) => to + 1)];
  const ends = [...editable.map(({ from }) => from - 1), lines.length];
  return starts.map((start, index) => lines.slice(start - 1, ends[index]));
}

function indexOfPart(lines: string[], part: string[], from: number): number {
  for (let at = from; at + part.length <= lines.length; at++) {
    if (part.every((line, offset) => lines[at + offset] === line)) return at;
  }
  return -1;
}
