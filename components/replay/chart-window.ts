/** Longer traces show a stretch around the current step: an SVG of ten thousand dots helps nobody. */
export const maxStepsDrawn = 240;

/** The states drawn, `end` excluded. It moves in steps, so that lanes do not slide with every single one. */
export function chartWindow(index: number, count: number): { start: number; end: number } {
  if (count <= maxStepsDrawn) return { start: 0, end: count };
  const quarter = maxStepsDrawn / 4;
  const wanted = Math.floor(index / quarter) * quarter - maxStepsDrawn / 2 + quarter;
  const start = Math.max(0, Math.min(wanted, count - maxStepsDrawn));
  return { start, end: start + maxStepsDrawn };
}
