import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { answerKindOf } from "@/core/challenge/answer-kind";
import { answerValueSchema } from "@/core/challenge/answer-value";
import { challengeKinds, concepts } from "@/core/challenge/challenge";
import { viewOf } from "@/server/content/card";
import { findQuiz, listChallengeFolders, loadLibrary } from "@/server/content/library";
import { publishedSchemas } from "@/server/content/published-schemas";

const contentDir = path.join(process.cwd(), "content");
const library = await loadLibrary(contentDir);
const cyrillic = /[а-яё]/i;

test("CH18 the shipped content has no errors and no warnings", async () => {
  expect(library.problems).toEqual([]);
  expect(library.challenges).toHaveLength((await listChallengeFolders(contentDir)).length);
});

test("the library covers every concept and every way to answer, and has three challenges of every kind", () => {
  expect([...new Set(library.challenges.map(({ file }) => file.concept))].sort()).toEqual([...concepts].sort());
  const ways = answerValueSchema.options.map((option) => option.shape.kind.value);
  expect([...new Set(library.challenges.map(({ file }) => answerKindOf(file)))].sort()).toEqual(ways.sort());
  for (const kind of challengeKinds) {
    const count = library.challenges.filter(({ file }) => file.kind === kind).length;
    expect([kind, count >= 3]).toEqual([kind, true]);
  }
});

test("every built-in quiz is playable, and every challenge is in one", () => {
  expect(library.quizzes.map(({ slug }) => slug)).toEqual([
    "demo",
    "first-threads",
    "locks-and-deadlocks",
    "async-in-an-hour",
    "five-kinds",
    "workshop-repairs",
    "break-it-yourself",
    "queues-and-counters",
    "which-model",
  ]);
  expect(library.quizzes.filter(({ playable }) => !playable)).toEqual([]);
  expect(findQuiz(library, "demo")?.challenges).toHaveLength(3);
  const used = new Set(library.quizzes.flatMap((quiz) => quiz.challenges));
  expect(library.challenges.filter(({ slug }) => !used.has(slug)).map(({ slug }) => slug)).toEqual([]);
});

test("PT1 every track can be walked from end to end, has no step twice, and is written in both languages", () => {
  expect(library.tracks.length).toBeGreaterThanOrEqual(3);
  for (const { slug, playable, challenges, title, description } of library.tracks) {
    expect(playable, slug).toBe(true);
    expect(new Set(challenges).size, slug).toBe(challenges.length);
    expect(title.en + description.en, slug).not.toMatch(cyrillic);
    for (const text of [title.ru, description.ru]) expect(text, slug).toMatch(cyrillic);
  }
});

describe.each(library.challenges.map((challenge) => ({ ...challenge })))("$slug", (challenge) => {
  const { file, program, texts, key } = challenge;

  test("CH16 is written in both languages, each in its own script", () => {
    for (const text of [texts.ru.statement, texts.ru.explanation, ...texts.ru.hints, file.title.ru]) {
      expect(text).toMatch(cyrillic);
    }
    expect(JSON.stringify(texts.en) + file.title.en).not.toMatch(cyrillic);
    expect(program).not.toMatch(cyrillic);
    expect(texts.ru.hints).toHaveLength(texts.en.hints.length);
  });

  test("CH16 points to pages of the Python documentation, the same in both languages", () => {
    const links = (markdown: string) => [...markdown.matchAll(/\]\((.+?)\)/g)].map(([, link]) => link);
    expect(links(texts.en.furtherReading).length).toBeGreaterThan(0);
    for (const link of links(texts.en.furtherReading)) expect(link).toMatch(/^https:\/\/docs\.python\.org\/3\//);
    expect(links(texts.ru.furtherReading)).toEqual(links(texts.en.furtherReading));
  });

  test("CH3 a wrong option exists wherever one can choose, so that guessing all is not right", () => {
    const options = file.kind === "predict" ? file.options : file.kind === "choose" ? file.choices : [];
    if (options.length === 0 || key === null || !("correctOptionIds" in key)) return;
    expect(key.correctOptionIds.length).toBeLessThan(options.length);
  });

  test("a player's view has the statement and nothing of the key", () => {
    const view = viewOf(challenge, "en");
    const seen = JSON.stringify(view);
    expect(view.statement).toBe(texts.en.statement);
    for (const hidden of ["feedback", "belief", "mutant", "correctOptionIds", "witness", "outcomeCount", "states"])
      expect(seen).not.toContain(hidden);
    expect(seen).not.toContain(JSON.stringify(texts.en.explanation).slice(1, -1));
  });
});

test.each(publishedSchemas())("content/schema/$name is up to date (else: npm run content:schema)", async (schema) => {
  const published = await readFile(path.join(contentDir, "schema", schema.name), "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(schema.text));
});
