/**
 * What simulated players will do (rules DM*). Pure: everything is drawn from a seed, so a restarted server goes on with
 * the same plan. Delays are milliseconds since the round opened.
 */
import type { AnswerValue } from "@/core/challenge/challenge";
import { gradeAnswer } from "@/core/challenge/grade";
import type { Card } from "@/core/quiz/setup";

export const demoNicknames: readonly string[] = [
  "Ada",
  "Linus",
  "Grace",
  "Guido",
  "Barbara",
  "Edsger",
  "Margaret",
  "Dennis",
];

const fastestAnswerMs = 2_500;
const slowestAnswerMs = 14_000;
const slowestShareOfLimit = 0.7;
const sureness = [0.9, 0.55, 0.8, 0.7, 0.85, 0.6, 0.75, 0.5];

export interface PlannedAnswer {
  delayMs: number;
  value: AnswerValue;
}

/** When the player number `index` joins, counted from the moment the host screen is there. */
export function planJoin(seed: string, index: number): number {
  const random = seededRandom(`${seed}:join:${index}`);
  return 400 + index * 550 + Math.floor(random() * 400);
}

/** When and what the player number `index` answers in this round. */
export function planAnswer(seed: string, round: number, index: number, card: Card): PlannedAnswer {
  const random = seededRandom(`${seed}:${round}:${index}`);
  const latestMs = Math.min(slowestAnswerMs, card.challenge.timeLimitSeconds * 1_000 * slowestShareOfLimit);
  const delayMs = Math.floor(fastestAnswerMs + random() * Math.max(0, latestMs - fastestAnswerMs));
  const knows = random() < sureness[index % sureness.length];
  return { delayMs, value: knows ? rightAnswer(card, random) : plausibleMistake(card, random) };
}

function rightAnswer(card: Card, random: () => number): AnswerValue {
  const { correctOptionIds, outcomes } = card.key;
  switch (card.challenge.answer) {
    case "choose-one":
      return { kind: "choose-one", optionId: pick(correctOptionIds, random) };
    case "choose-all":
      return { kind: "choose-all", optionIds: [...correctOptionIds] };
    case "type-output":
      return { kind: "type-output", text: pick(outcomes, random).stdout };
    default:
      return card.challenge.answer satisfies never;
  }
}

/** A mistake of the kind that people make: another option, one possible outcome overlooked, a line forgotten. */
function plausibleMistake(card: Card, random: () => number): AnswerValue {
  const { correctOptionIds, outcomes } = card.key;
  const ids = card.challenge.options.map((option) => option.id);
  const wrong = ids.filter((id) => !correctOptionIds.includes(id));
  switch (card.challenge.answer) {
    case "choose-one":
      return { kind: "choose-one", optionId: pick(wrong.length > 0 ? wrong : ids, random) };
    case "choose-all": {
      const overlooked = pick(correctOptionIds, random);
      const chosen = correctOptionIds.filter((id) => id !== overlooked);
      const added = wrong.length > 0 && (chosen.length === 0 || random() < 0.4) ? [pick(wrong, random)] : [];
      const optionIds = [...chosen, ...added];
      return { kind: "choose-all", optionIds: optionIds.length > 0 ? optionIds : [overlooked] };
    }
    case "type-output": {
      const lines = pick(outcomes, random).stdout.split("\n");
      const swapped: AnswerValue = { kind: "type-output", text: lines.toReversed().join("\n").trim() };
      const isMistake = !gradeAnswer(card.challenge, card.key, swapped).correct;
      return isMistake ? swapped : { kind: "type-output", text: `${lines[0]}?` };
    }
    default:
      return card.challenge.answer satisfies never;
  }
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)];
}

/** mulberry32 over an FNV-1a hash of the seed: small, the same everywhere; not for secrets. */
function seededRandom(seed: string): () => number {
  let state = 2166136261;
  for (let index = 0; index < seed.length; index++) {
    state = Math.imul(state ^ seed.charCodeAt(index), 16777619);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
