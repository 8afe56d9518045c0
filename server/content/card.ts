/** From the library to what the pages and a live session show. */
import type { Localized } from "@/core/challenge/challenge";
import { type ChallengeView, toChallengeView } from "@/core/challenge/challenge-view";
import type { Card } from "@/core/quiz/setup";
import { findChallenge, type Library, type LibraryQuiz } from "./library";
import type { LibraryChallenge } from "./load-challenge";

/** What a player may see before the reveal: neither key nor hints nor explanation. */
export function viewOf({ slug, file, program, texts }: LibraryChallenge, locale: keyof Localized): ChallengeView {
  const statement = { en: texts.en.statement, ru: texts.ru.statement };
  return toChallengeView({ slug, challenge: file, statement, program }, locale);
}

/** A card with its key, for a live session; null when the challenge has none. */
export function findCard({ slug, file, program, texts, key }: LibraryChallenge): Card | null {
  if (key === null) return null;
  return {
    slug,
    challenge: file,
    statement: { en: texts.en.statement, ru: texts.ru.statement },
    explanation: { en: texts.en.explanation, ru: texts.ru.explanation },
    program,
    key,
  };
}

/** The cards of a quiz in the order of play; null when it is not playable. */
export function findQuizCards(library: Library, quiz: LibraryQuiz): Card[] | null {
  const cards: Card[] = [];
  for (const slug of quiz.challenges) {
    const challenge = findChallenge(library, slug);
    const card = challenge === null ? null : findCard(challenge);
    if (card === null) return null;
    cards.push(card);
  }
  return cards;
}
