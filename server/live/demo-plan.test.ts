import { describe, expect, test } from "vitest";
import { gradeAtOnce } from "@/core/challenge/grade";
import { fitsQuestion } from "@/core/quiz/answer";
import { sampleCards, sampleLimitMs } from "@/tests/support/sample-session";
import { demoNicknames, planAnswer, planJoin } from "./demo-plan";

const seeds = Array.from({ length: 100 }, (_, index) => `seed-${index}`);
const plans = seeds.flatMap((seed) =>
  sampleCards.flatMap((card, round) =>
    demoNicknames.map((_, index) => ({ card, plan: planAnswer(seed, round, index, card) })),
  ),
);

describe("simulated players", () => {
  test("DM2 the plan follows from the seed alone", () => {
    const [card] = sampleCards;
    expect(planAnswer("x", 0, 1, card)).toEqual(planAnswer("x", 0, 1, card));
    expect(planJoin("x", 3)).toBe(planJoin("x", 3));
  });

  test("DM2 every planned answer fits its question and comes in time", () => {
    for (const { card, plan } of plans) {
      expect(fitsQuestion(card, plan.value)).toBe(true);
      expect(plan.delayMs).toBeGreaterThanOrEqual(2_000);
      expect(plan.delayMs).toBeLessThan(sampleLimitMs);
    }
  });

  test("DM2 most are right, many are wrong, in every kind of question", () => {
    for (const card of sampleCards) {
      const mine = plans.filter((planned) => planned.card === card);
      const right = mine.filter(({ plan }) => gradeAtOnce(card.challenge, card.key, plan.value)?.correct).length;
      expect(right / mine.length).toBeGreaterThan(0.55);
      expect(right / mine.length).toBeLessThan(0.85);
    }
  });

  test("DM2 everybody has joined within six seconds", () => {
    for (const seed of seeds) {
      const joins = demoNicknames.map((_, index) => planJoin(seed, index));
      expect(Math.max(...joins)).toBeLessThan(6_000);
    }
  });
});
