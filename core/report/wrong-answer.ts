/** The most chosen wrong answer of a round and the belief behind it (RE5, RE6). */
import { chosenIds } from "../challenge/answer-kind";
import type { Belief } from "../challenge/challenge";
import { answerText } from "../quiz/project-views";
import type { Card } from "../quiz/setup";
import type { Answer } from "../quiz/state";
import type { WrongAnswer } from "./report";

/** `answers`: those of a revealed round that are not fully right. Null: there is none, or none that can be counted. */
export function mostChosenWrongAnswer(card: Card, answers: readonly Answer[]): WrongAnswer | null {
  switch (card.challenge.kind) {
    case "repair":
      return mostFrequent(breaches(answers));
    case "drive":
      return null;
    case "predict":
    case "choose":
    case "spot":
      return mostFrequent(optionErrors(card, answers)) ?? mostFrequent(wrongTexts(card, answers));
    default:
      return card.challenge satisfies never;
  }
}

/** The first of those with the greatest count above 0. */
function mostFrequent(candidates: readonly WrongAnswer[]): WrongAnswer | null {
  const most = Math.max(0, ...candidates.map(({ count }) => count));
  return candidates.find(({ count }) => count > 0 && count === most) ?? null;
}

function optionErrors({ challenge, key }: Card, answers: readonly Answer[]): WrongAnswer[] {
  if (!("correctOptionIds" in key)) return [];
  const options: readonly { id: string; belief?: Belief }[] =
    challenge.kind === "predict" ? challenge.options : challenge.kind === "choose" ? challenge.choices : [];
  return options.flatMap(({ id, belief = null }): WrongAnswer[] => {
    const isRight = key.correctOptionIds.includes(id);
    // Leaving a right option out is an error of its own only where several may be chosen.
    const erred = answers.filter(({ value }) =>
      isRight ? value.kind === "choose-all" && !value.optionIds.includes(id) : chosenIds(value).includes(id),
    );
    return [{ what: "option", optionId: id, leftOut: isRight, count: erred.length, belief }];
  });
}

function wrongTexts(card: Card, answers: readonly Answer[]): WrongAnswer[] {
  const texts = answers.map(({ value }) => answerText(card, value)).filter((text) => text !== null);
  return counted(texts).map(([text, count]) => ({ what: "text", text, count, belief: null }));
}

function breaches(answers: readonly Answer[]): WrongAnswer[] {
  const parts = answers.flatMap(({ check }) => {
    const found = check?.verification;
    return found?.verdict === "violated" || found?.verdict === "rejected" ? [found.part ?? ""] : [];
  });
  return counted(parts).map(([part, count]) => ({ what: "breach", part: part || null, count, belief: null }));
}

/** By code unit, so that of equals the same one comes first on every machine. */
function counted(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts.toSorted()) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts];
}
