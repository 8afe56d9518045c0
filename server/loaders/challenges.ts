/** The library as pages show it: nothing here knows a key. */
import { getTranslations } from "next-intl/server";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { AnswerKind } from "@/core/challenge/answer-value";
import type { Localized } from "@/core/challenge/challenge";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { CatalogueEntry } from "@/core/practice/catalogue";
import { stateOf } from "@/core/practice/progress";
import { viewOf } from "../content/card";
import { findChallenge, getLibrary } from "../content/library";
import { loadProgressByChallenge } from "./progress";

export interface ListedChallenge extends CatalogueEntry {
  slug: string;
  title: string;
  answer: AnswerKind;
  /** Best score; null before the first attempt. */
  best: number | null;
}

/** Every challenge that can be played, by concept, difficulty and slug. */
export async function listChallenges(locale: keyof Localized): Promise<ListedChallenge[]> {
  const [{ challenges }, progress, tConcept] = await Promise.all([
    getLibrary(),
    loadProgressByChallenge(),
    getTranslations({ locale, namespace: "concept" }),
  ]);
  return challenges
    .filter(({ key }) => key !== null)
    .map(({ slug, file, texts }) => {
      const done = progress.get(file.id);
      const title = file.title[locale];
      return {
        slug,
        title,
        concept: file.concept,
        kind: file.kind,
        difficulty: file.difficulty,
        answer: answerKindOf(file),
        state: stateOf(done),
        best: done?.best ?? null,
        searched: [title, texts[locale].statement, tConcept(file.concept)],
      };
    });
}

/** Null when there is none of this name, or it cannot be played. */
export async function loadChallenge(slug: string, locale: keyof Localized): Promise<ChallengeView | null> {
  const challenge = findChallenge(await getLibrary(), slug);
  return challenge === null || challenge.key === null ? null : viewOf(challenge, locale);
}
