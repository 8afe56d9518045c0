import { expect, test } from "vitest";
import en from "./en.json";
import { outlineOf } from "./icu-outline";
import ru from "./ru.json";

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );
}

const english = new Map(flatten(en));
const russian = new Map(flatten(ru));
const pairs = [...english].map(([key, text]) => ({
  key,
  original: outlineOf(text),
  translation: outlineOf(russian.get(key) ?? ""),
}));

/** Names and abbreviations that are the same in every language. */
const sameEverywhere = new Set(["Interleave", "PIN", "EN", "RU"]);

test("both languages have the same messages", () => {
  expect([...russian.keys()].sort()).toEqual([...english.keys()].sort());
});

test("both languages use the same values and tags in a message", () => {
  for (const { key, original, translation } of pairs) {
    expect(translation.arguments, key).toEqual(original.arguments);
    expect(translation.tags, key).toEqual(original.tags);
  }
});

test("a plural has every form of its language, unless it only names exact numbers", () => {
  const isExact = (categories: string) => /^(=\d+ )*other$/.test(categories);
  for (const { key, original, translation } of pairs) {
    for (const categories of original.plurals.filter((some) => !isExact(some))) {
      expect(categories, key).toMatch(/one other$/);
    }
    for (const categories of translation.plurals.filter((some) => !isExact(some))) {
      expect(categories, key).toMatch(/few many one other$/);
    }
  }
});

test("a message with words is translated", () => {
  for (const [key, text] of russian) {
    const words = text.replace(/\{[^{}]*\}|<\/?\w+>/g, "").trim();
    if (/[a-z]{2}/i.test(words) && !sameEverywhere.has(words)) expect(text, key).toMatch(/[а-яё]/i);
  }
});
