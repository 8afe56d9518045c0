import { describe, expect, test } from "vitest";
import { type CatalogueEntry, catalogueAddress, filterCatalogue, parseCatalogueFilter } from "./catalogue";

const entry = (title: string, more: Partial<CatalogueEntry> = {}) => ({
  title,
  concept: "lock" as const,
  kind: "predict" as const,
  difficulty: 2,
  state: "new" as const,
  searched: [title],
  ...more,
});
const entries = [
  entry("Coffee"),
  entry("Crossed transfers", { concept: "deadlock", difficulty: 3, state: "solved" }),
  entry("Exam room", { concept: "semaphore", difficulty: 3, state: "tried" }),
];
const titles = (query: Record<string, string | string[]>) =>
  filterCatalogue(entries, parseCatalogueFilter(query, entries)).map(({ title }) => title);

describe("the catalogue's filter", () => {
  test("shows what fits every choice in the address", () => {
    expect(titles({})).toHaveLength(3);
    expect(titles({ difficulty: "3" })).toEqual(["Crossed transfers", "Exam room"]);
    expect(titles({ difficulty: "3", state: "tried" })).toEqual(["Exam room"]);
    expect(titles({ q: "TRANSFERS", concept: "deadlock", kind: "predict" })).toEqual(["Crossed transfers"]);
    expect(titles({ q: "coffee", concept: "deadlock" })).toEqual([]);
  });

  test("takes nothing from the address that it does not know", () => {
    expect(titles({ concept: "cooking", difficulty: "9", kind: "x", state: "lost", q: ["a", "b"] })).toHaveLength(3);
  });

  test("gives every choice an address that leads back to it", () => {
    const filter = { search: " two words ", concept: "lock", difficulty: 2, kind: "predict", state: "new" as const };
    const address = new URL(catalogueAddress(filter), "http://here");
    const query = Object.fromEntries(address.searchParams);
    expect(parseCatalogueFilter(query, entries)).toEqual({ ...filter, search: "two words" });
    expect(catalogueAddress(parseCatalogueFilter({}, entries))).toBe("/challenges");
  });
});
