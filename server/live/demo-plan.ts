/**
 * What simulated players will do (rules DM*). Pure: everything is drawn from a seed, so a restarted server goes on with
 * the same plan. Delays are milliseconds since the round opened.
 */
import type { AnswerValue } from "@/core/challenge/answer-value";
import { hangingSchema } from "@/core/challenge/challenge";
import { type KeptOutcome, pairOf } from "@/core/challenge/challenge-key";
import { normaliseOutput } from "@/core/challenge/output-text";
import { findPrintedOutcome } from "@/core/challenge/printed-outcome";
import { regionsOf } from "@/core/challenge/repair-program";
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

function rightAnswer({ challenge, key }: Card, random: () => number): AnswerValue {
  switch (key.kind) {
    case "predict":
      return rightPrediction(pairOf("predict", challenge, key), random);
    case "repair":
      return { kind: "repair", regions: key.solution };
    case "choose":
      return { kind: "choose", optionId: pick(key.correctOptionIds, random) };
    case "drive":
      return { kind: "drive", choices: key.choices };
    case "spot":
      return { kind: "spot", lines: pick(key.spots, random).lines };
    default:
      return key satisfies never;
  }
}

type Prediction = ReturnType<typeof pairOf<"predict">>;

function rightPrediction({ challenge, key }: Prediction, random: () => number): AnswerValue {
  const { correctOptionIds, outcomes } = key;
  switch (challenge.answer) {
    case "choose-one":
      return { kind: "choose-one", optionId: pick(correctOptionIds, random) };
    case "choose-all":
      return { kind: "choose-all", optionIds: [...correctOptionIds] };
    case "type-output":
      return { kind: "type-output", text: pick(outcomes, random).stdout };
    case "order-lines":
      return { kind: "order-lines", order: possibleOrder(challenge.lines, outcomes) };
    case "give-duration":
      return { kind: "give-duration", seconds: key.secondsRange[0] };
    case "can-hang":
      return { kind: "can-hang", how: key.hangs };
    default:
      return challenge.answer satisfies never;
  }
}

/** An order of the lines in which some outcome prints them; a key exists only if there is one (CH9). */
function possibleOrder(lines: readonly string[], outcomes: readonly KeptOutcome[]): number[] {
  for (const { stdout } of outcomes) {
    const left = lines.map((line, index) => ({ line, index }));
    const order = normaliseOutput(stdout)
      .split("\n")
      .map((printed) => left.splice(left.findIndex(({ line }) => line === printed) >>> 0, 1)[0]?.index);
    const whole = order.filter((index) => index !== undefined);
    if (left.length === 0 && whole.length === lines.length) return whole;
  }
  throw new Error("No outcome prints these lines.");
}

/** A mistake of the kind that people make: another option, one possible outcome overlooked, a line forgotten. */
function plausibleMistake({ challenge, key, program }: Card, random: () => number): AnswerValue {
  switch (key.kind) {
    case "predict":
      return wrongPrediction(pairOf("predict", challenge, key), random);
    case "repair":
      return { kind: "repair", regions: regionsOf(program, pairOf("repair", challenge, key).challenge.editable) };
    case "choose": {
      const ids = pairOf("choose", challenge, key).challenge.choices.map(({ id }) => id);
      return { kind: "choose", optionId: pickWrong(ids, key.correctOptionIds, random) };
    }
    case "drive":
      return { kind: "drive", choices: key.choices.slice(0, -1) };
    case "spot": {
      const right = key.spots.map(({ lines }) => lines.join());
      const others = program.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
      return {
        kind: "spot",
        lines: [
          pick(
            others.filter((line) => !right.includes(`${line}`)),
            random,
          ),
        ],
      };
    }
    default:
      return key satisfies never;
  }
}

function wrongPrediction({ challenge, key }: Prediction, random: () => number): AnswerValue {
  const { correctOptionIds, outcomes } = key;
  const ids = challenge.options.map((option) => option.id);
  const wrong = ids.filter((id) => !correctOptionIds.includes(id));
  switch (challenge.answer) {
    case "choose-one":
      return { kind: "choose-one", optionId: pickWrong(ids, correctOptionIds, random) };
    case "choose-all": {
      const overlooked = pick(correctOptionIds, random);
      const chosen = correctOptionIds.filter((id) => id !== overlooked);
      const added = wrong.length > 0 && (chosen.length === 0 || random() < 0.4) ? [pick(wrong, random)] : [];
      const optionIds = [...chosen, ...added];
      return { kind: "choose-all", optionIds: optionIds.length > 0 ? optionIds : [overlooked] };
    }
    case "type-output": {
      const lines = pick(outcomes, random).stdout.split("\n");
      const swapped = lines.toReversed().join("\n").trim();
      const isMistake = findPrintedOutcome(swapped, outcomes) === null;
      return { kind: "type-output", text: isMistake ? swapped : `${lines[0]}?` };
    }
    case "order-lines":
      // As it is given it is no possible order (CH9).
      return { kind: "order-lines", order: challenge.lines.map((_, index) => index) };
    case "give-duration":
      return { kind: "give-duration", seconds: key.secondsRange[0] * 2 + 1 };
    case "can-hang":
      return { kind: "can-hang", how: pickWrong(hangingSchema.options, [key.hangs], random) };
    default:
      return challenge.answer satisfies never;
  }
}

/** One that is not right; any if all are. */
function pickWrong<Item>(items: readonly Item[], right: readonly Item[], random: () => number): Item {
  const wrong = items.filter((item) => !right.includes(item));
  return pick(wrong.length > 0 ? wrong : items, random);
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
