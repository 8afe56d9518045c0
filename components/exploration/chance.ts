/** The chance of an outcome in words: never "0 %" for what can happen, never "100 %" for what need not. */

/** `format` writes a share of 1 as a percentage with so many significant digits. */
export function chanceText(chance: number, format: (share: number, digits: number) => string): string {
  if (chance >= 1) return format(1, 2);
  for (const digits of [2, 3, 4, 6, 9]) {
    const text = format(chance, digits);
    if (text !== format(1, digits)) return text;
  }
  return `> ${format(0.99999, 5)}`;
}
