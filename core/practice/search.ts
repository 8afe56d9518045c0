/** Search in the catalogue: every word typed must stand somewhere in the texts, however it is spelled in case or ё. */

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
}

/** At most this much of what was typed is looked at. */
export const searchMaxLength = 80;

/** The words to look for; none when nothing was typed. */
export function parseSearch(typed: string): string[] {
  return plain(typed.slice(0, searchMaxLength)).split(/\s+/u).filter(Boolean);
}

export function matchesSearch(words: readonly string[], texts: readonly string[]): boolean {
  const text = plain(texts.join("\n"));
  return words.every((word) => text.includes(word));
}
