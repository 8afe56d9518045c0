/** Seconds as people type them: a point or a comma, spaces around; null if it is no such number. */
export function parseSeconds(text: string): number | null {
  const match = /^\s*(\d{1,9}(?:[.,]\d{1,6})?|[.,]\d{1,6})\s*$/.exec(text);
  return match === null ? null : Number(match[1].replace(",", "."));
}
