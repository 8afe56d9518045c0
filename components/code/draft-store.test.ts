import { expect, test } from "vitest";
import { type DraftStorage, mostDraftCharacters, mostDrafts, readDraft, removeDraft, writeDraft } from "./draft-store";

/** A storage with room for so many characters, as a browser's is. */
function storageOf(room = Number.POSITIVE_INFINITY): DraftStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    removeItem: (name) => void kept.delete(name),
    setItem: (name, value) => {
      const others = [...kept].filter(([other]) => other !== name).reduce((sum, [, text]) => sum + text.length, 0);
      if (others + value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
  };
}

test("DR1 a draft is kept under its key until it is removed", () => {
  const storage = storageOf();
  expect(readDraft(storage, "a")).toBeNull();
  expect(writeDraft(storage, "a", "one", 1)).toBe(true);
  expect(writeDraft(storage, "b", "two", 2)).toBe(true);
  expect(writeDraft(storage, "a", "three", 3)).toBe(true);
  expect([readDraft(storage, "a"), readDraft(storage, "b")]).toEqual(["three", "two"]);
  removeDraft(storage, "a");
  expect(readDraft(storage, "a")).toBeNull();
});

test("DR2 what another version or somebody else wrote is none", () => {
  const storage = storageOf();
  for (const text of [
    "",
    "null",
    "{}",
    '{"version":2,"savedAt":1,"text":"x"}',
    '{"version":1,"savedAt":1,"text":7}',
    "{",
  ]) {
    storage.setItem("interleave.draft.a", text);
    expect(readDraft(storage, "a"), text).toBeNull();
  }
  expect(writeDraft(storage, "a", "mine", 1)).toBe(true);
  expect(readDraft(storage, "a")).toBe("mine");
});

test("DR3 there is a bound on their number and their length; the oldest go first, things of others stay", () => {
  const storage = storageOf();
  storage.setItem("theme", "dark");
  for (let index = 0; index < mostDrafts + 5; index++) writeDraft(storage, `k${index}`, "x", 1000 - index);
  expect(storage.kept.size).toBe(mostDrafts + 1);
  expect(readDraft(storage, `k${mostDrafts + 4}`)).toBe("x");
  expect(storage.getItem("theme")).toBe("dark");
  expect(writeDraft(storage, "long", "x".repeat(mostDraftCharacters + 1), 1)).toBe(false);
});

test("DR4 a full storage loses the oldest drafts; one that refuses everything keeps nothing and breaks nothing", () => {
  const small = storageOf(250);
  for (let at = 1; at <= 9; at++) writeDraft(small, `k${at}`, "x".repeat(60), at);
  expect(readDraft(small, "k9")).toHaveLength(60);
  expect(readDraft(small, "k1")).toBeNull();
  expect(writeDraft(storageOf(0), "a", "x", 1)).toBe(false);
});
