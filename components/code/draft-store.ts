/**
 * Texts that somebody has begun and not handed in, kept in this browser. Rules: docs/spec/playground.md, DR1 to DR4.
 * One entry per key; the oldest go when there are too many or the browser has no more room.
 */

/** The part of localStorage that is needed. */
export type DraftStorage = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

const prefix = "interleave.draft.";
const version = 1;
export const mostDrafts = 60;
export const mostDraftCharacters = 100_000;

interface Entry {
  version: number;
  savedAt: number;
  text: string;
}

/** Null if there is none, or none that can be read. */
export function readDraft(storage: DraftStorage, key: string): string | null {
  return readEntry(storage, prefix + key)?.text ?? null;
}

/** False if it could not be kept: too long, or the browser refuses. */
export function writeDraft(storage: DraftStorage, key: string, text: string, now: number): boolean {
  if (text.length > mostDraftCharacters) return false;
  const entry: Entry = { version, savedAt: now, text };
  const others = keysByAge(storage).filter((name) => name !== prefix + key);
  while (others.length >= mostDrafts) forget(storage, others);
  for (;;) {
    try {
      storage.setItem(prefix + key, JSON.stringify(entry));
      return true;
    } catch {
      // No more room, or no storage at all (private windows of some browsers).
      if (others.length === 0) return false;
      forget(storage, others);
    }
  }
}

export function removeDraft(storage: DraftStorage, key: string): void {
  storage.removeItem(prefix + key);
}

function forget(storage: DraftStorage, byAge: string[]): void {
  const oldest = byAge.shift();
  if (oldest !== undefined) storage.removeItem(oldest);
}

/** Names of all drafts, the oldest first; those that cannot be read are older than any. */
function keysByAge(storage: DraftStorage): string[] {
  const names: { name: string; savedAt: number }[] = [];
  for (let index = 0; index < storage.length; index++) {
    const name = storage.key(index);
    if (name?.startsWith(prefix)) names.push({ name, savedAt: readEntry(storage, name)?.savedAt ?? 0 });
  }
  return names.sort((a, b) => a.savedAt - b.savedAt).map(({ name }) => name);
}

function readEntry(storage: DraftStorage, name: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(storage.getItem(name) ?? "null");
    if (typeof entry !== "object" || entry === null) return null;
    const { version: written, savedAt, text } = entry as Partial<Entry>;
    if (written !== version || typeof savedAt !== "number" || typeof text !== "string") return null;
    return { version: written, savedAt, text };
  } catch {
    return null;
  }
}
