/** The name that a misspelt one was meant to be, as CPython's suggestions find it (Python/suggestions.c). */

const moveCost = 2;
const caseCost = 1;
const longestName = 40;
const mostCandidates = 750;

/** The candidate nearest to `name`, or null when none is near enough. */
export function suggestionFor(name: string, candidates: readonly string[]): string | null {
  if (candidates.length >= mostCandidates) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    const most = Math.min(Math.floor(((name.length + candidate.length + 3) * moveCost) / 6), bestDistance - 1);
    const distance = distanceOf(name, candidate);
    if (distance > most) continue;
    best = candidate;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein's distance in which a change of case costs less. */
function distanceOf(a: string, b: string): number {
  if (a.length > longestName || b.length > longestName) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * moveCost);
  for (let i = 0; i < a.length; i++) {
    const next = [(i + 1) * moveCost];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] as number) + substitution(a[i] as string, b[j] as string);
      next.push(Math.min(change, (row[j + 1] as number) + moveCost, (next[j] as number) + moveCost));
    }
    row = next;
  }
  return row[b.length] as number;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? caseCost : moveCost;
}
