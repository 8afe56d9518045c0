/** A repair that was begun, as the text of a draft: one text per editable region. */

export function formatRegions(regions: readonly string[]): string {
  return JSON.stringify(regions);
}

/** Null for what is no draft of this program: another number of regions, or something else altogether. */
export function parseRegions(text: string, count: number): string[] | null {
  try {
    const parsed: unknown = JSON.parse(text);
    const fits = Array.isArray(parsed) && parsed.length === count && parsed.every((one) => typeof one === "string");
    return fits ? parsed : null;
  } catch {
    return null;
  }
}
