/** Which challenges a catalogue shows. The choices stand in the address, so that a teacher can send them. */
import type { ChallengeFile } from "../challenge/challenge";
import { type ChallengeState, challengeStates } from "./progress";
import { matchesSearch, parseSearch, searchMaxLength } from "./search";

export interface CatalogueFilter {
  /** As it was typed, cut. */
  search: string;
  concept: string | null;
  difficulty: number | null;
  kind: string | null;
  state: ChallengeState | null;
}

export interface CatalogueEntry {
  concept: ChallengeFile["concept"];
  kind: ChallengeFile["kind"];
  difficulty: number;
  state: ChallengeState;
  /** Where a search looks: title, statement, name of the concept. */
  searched: readonly string[];
}

export const difficulties = [1, 2, 3, 4, 5];

type Query = Record<string, string | string[] | undefined>;

const single = (value: string | string[] | undefined): string | null =>
  typeof value === "string" && value !== "" ? value : null;

/** Whatever the address says: what is unknown there is no choice. */
export function parseCatalogueFilter(query: Query, entries: readonly CatalogueEntry[]): CatalogueFilter {
  const known = <Value extends string | number>(name: string, values: readonly Value[]): Value | null =>
    values.find((value) => String(value) === single(query[name])) ?? null;
  return {
    search: (single(query.q) ?? "").slice(0, searchMaxLength),
    concept: known(
      "concept",
      entries.map(({ concept }) => concept),
    ),
    difficulty: known("difficulty", difficulties),
    kind: known(
      "kind",
      entries.map(({ kind }) => kind),
    ),
    state: known("state", challengeStates),
  };
}

export function filterCatalogue<Entry extends CatalogueEntry>(
  entries: readonly Entry[],
  { search, concept, difficulty, kind, state }: CatalogueFilter,
): Entry[] {
  const words = parseSearch(search);
  return entries.filter(
    (entry) =>
      (concept === null || entry.concept === concept) &&
      (difficulty === null || entry.difficulty === difficulty) &&
      (kind === null || entry.kind === kind) &&
      (state === null || entry.state === state) &&
      matchesSearch(words, entry.searched),
  );
}

/** The address of the catalogue with these choices; `/challenges` when nothing is chosen. */
export function catalogueAddress({ search, ...choices }: CatalogueFilter): string {
  const query = new URLSearchParams();
  if (search.trim() !== "") query.set("q", search.trim());
  for (const [name, value] of Object.entries(choices)) if (value !== null) query.set(name, String(value));
  return query.size === 0 ? "/challenges" : `/challenges?${query}`;
}
