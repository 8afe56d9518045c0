/** The sheets of a report in the reader's language. */
import { getTranslations } from "next-intl/server";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { hangingSchema, type Localized } from "@/core/challenge/challenge";
import type { RepairVerdict } from "@/core/challenge/verification";
import type { PropertyPart } from "@/core/execution/property";
import type { Card } from "@/core/quiz/setup";
import type { RoundReport, WrongAnswer } from "@/core/report/report";
import type { Table } from "@/core/report/table";
import { answerDescriber } from "./answer-text";
import type { PlayedReport } from "./report";

type Cell = string | number | null;

/** Tenths are as exact as a class can be timed. */
const inSeconds = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 100) / 10);

const repairChecks = ["verified", "holds-within-bound", "violated", "rejected"] as const satisfies RepairVerdict[];

/** One row per player: what a book of marks takes over (RX1). */
export async function toPlayersTable({ setup, report }: PlayedReport, locale: keyof Localized): Promise<Table> {
  const [t, tReport] = await Promise.all([getTranslations("reportFile"), getTranslations("report")]);
  const describe = await describers(setup.cards);
  return {
    name: t("sheet.players"),
    header: [
      ...[t("place"), t("player"), t("points"), t("right"), t("unanswered")],
      ...report.rounds.flatMap(({ index }, place) => {
        const question = { number: place + 1, title: setup.cards[index].challenge.title[locale] };
        return [
          t("question.verdict", question),
          t("question.answer", question),
          t("question.points", question),
          t("question.seconds", question),
        ];
      }),
    ],
    rows: report.players.map(({ rank, nickname, score, right, unanswered, rounds }) => [
      ...[rank ?? tReport("removed"), nickname, score, right, unanswered],
      ...rounds.flatMap(({ index, verdict, value, points, elapsedMs }) => [
        tReport(`verdict.${verdict}`),
        value === null ? null : describe[index](value),
        points,
        inSeconds(elapsedMs),
      ]),
    ]),
  };
}

/** One row per question. */
export async function toQuestionsTable({ setup, report }: PlayedReport, locale: keyof Localized): Promise<Table> {
  const [t, tReport, tKind, tConcept, tBelief] = await Promise.all([
    getTranslations("reportFile"),
    getTranslations("report"),
    getTranslations("challenge.answer"),
    getTranslations("concept"),
    getTranslations("belief"),
  ]);
  const describe = await describers(setup.cards);
  const hasRepairs = report.rounds.some(({ checks }) => checks !== null);
  const sayWrong = (card: Card, index: number, wrong: WrongAnswer | null): string | null => {
    switch (wrong?.what) {
      case undefined:
        return null;
      case "option": {
        const said = describe[index](choiceOf(card, wrong.optionId)) ?? "";
        const option = `${wrong.optionId.toUpperCase()}: ${said}`;
        return wrong.leftOut ? t("leftOut", { option }) : option;
      }
      case "text":
        return sayText(card, wrong.text, describe[index]);
      case "breach":
        return tReport(`breach.${(wrong.part as PropertyPart | null) ?? "cannotRun"}`);
      default:
        return wrong satisfies never;
    }
  };
  return {
    name: t("sheet.questions"),
    header: [
      ...[t("number"), t("title"), t("topic"), t("kind"), t("asked"), t("right"), t("partial"), t("wrong")],
      ...[t("unanswered"), t("rightPercent"), t("quarter"), t("median"), t("threeQuarters")],
      ...[t("answers"), t("wrongAnswer"), t("wrongCount"), t("belief")],
      ...(hasRepairs ? repairChecks.map((verdict) => t(`check.${verdict}`)) : []),
    ],
    rows: report.rounds.map((round, place): Cell[] => {
      const { index, distribution, times, wrongAnswer, checks } = round;
      const card = setup.cards[index];
      const { challenge } = card;
      const { right, partial, wrong, unanswered } = distribution;
      const asked = right + partial + wrong + unanswered;
      return [
        ...[place + 1, challenge.title[locale], tConcept(challenge.concept), tKind(answerKindOf(challenge))],
        ...[asked, right, partial, wrong, unanswered, asked === 0 ? null : Math.round((right / asked) * 100)],
        ...[times?.quarter, times?.median, times?.threeQuarters].map((ms) => inSeconds(ms ?? null)),
        ...[
          sayDistribution(card, round, describe[index]),
          sayWrong(card, index, wrongAnswer),
          wrongAnswer?.count ?? null,
        ],
        wrongAnswer?.belief ? tBelief(wrongAnswer.belief) : null,
        ...(hasRepairs ? repairChecks.map((verdict) => checks?.[verdict] ?? null) : []),
      ];
    }),
  };
}

/** One row per player and question: for whoever wants to calculate. */
export async function toAnswersTable({ setup, report }: PlayedReport, locale: keyof Localized): Promise<Table> {
  const [t, tReport] = await Promise.all([getTranslations("reportFile"), getTranslations("report")]);
  const describe = await describers(setup.cards);
  const hasConfidence = report.rounds.some(({ confidence }) => confidence.length > 0);
  return {
    name: t("sheet.answers"),
    header: [
      ...[t("place"), t("player"), t("number"), t("title"), t("result"), t("answer"), t("points"), t("seconds")],
      ...(hasConfidence ? [t("confidence")] : []),
    ],
    rows: report.players.flatMap(({ rank, nickname, rounds }) =>
      rounds.map(({ index, verdict, value, points, elapsedMs, confidence }, place): Cell[] => [
        ...[rank ?? tReport("removed"), nickname, place + 1, setup.cards[index].challenge.title[locale]],
        tReport(`verdict.${verdict}`),
        value === null ? null : inFull(value, describe[index]),
        ...[points, inSeconds(elapsedMs)],
        ...(hasConfidence ? [confidence] : []),
      ]),
    ),
  };
}

type Describe = Awaited<ReturnType<typeof answerDescriber>>;

/** For each card of the setup, in its order. */
const describers = (cards: readonly Card[]): Promise<Describe[]> =>
  Promise.all(cards.map(({ challenge }) => answerDescriber(challenge)));

/** What a player wrote into a repair is worth reading; a list has no room for it. */
function inFull(value: AnswerValue, describe: Describe): string | null {
  return value.kind === "repair" ? value.regions.join("\n…\n") : describe(value);
}

/** An answer that chooses this option alone. */
function choiceOf({ challenge }: Card, optionId: string): AnswerValue {
  return challenge.kind === "choose" ? { kind: "choose", optionId } : { kind: "choose-one", optionId };
}

/** `A: 3; B: 5`, or the texts that were given. */
function sayDistribution(card: Card, { distribution }: RoundReport, describe: Describe): string | null {
  const { options, texts } = distribution;
  const counts = [
    ...options.map(({ optionId, count }) => `${optionId.toUpperCase()}: ${count}`),
    ...texts.map(({ text, count }) => `${sayText(card, text, describe)}: ${count}`),
  ];
  return counts.length === 0 ? null : counts.join("; ");
}

/** A text of a distribution (core/quiz/project-views.ts) on one line; how a program hangs is a word of ours. */
function sayText({ challenge }: Card, text: string, describe: Describe): string {
  const hanging = answerKindOf(challenge) === "can-hang" ? hangingSchema.safeParse(text) : null;
  const said = hanging?.success ? describe({ kind: "can-hang", how: hanging.data }) : null;
  return said ?? text.replaceAll("\n", " | ");
}
