import { MessagesSquare, Play, Timer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ConceptBadge } from "@/components/challenge/concept-badge";
import { askedCount } from "@/components/live/distribution-share";
import { Card } from "@/components/ui/card";
import { OptionShape } from "@/components/ui/option-shape";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { repairVerdicts } from "@/core/challenge/verification";
import type { FirstBallot } from "@/core/quiz/views";
import type { RoundReport } from "@/core/report/report";
import { AnswerRow } from "./answer-row";
import { OptionSaid, optionIdsOf } from "./option-said";
import { ResultBar, ResultCounts } from "./result-bar";
import { TextSaid } from "./text-said";
import { useSeconds } from "./use-seconds";
import { WrongAnswerNote } from "./wrong-answer-note";

interface QuestionReportProps {
  /** In the order of play, from 1. */
  number: number;
  round: RoundReport;
  challenge: ChallengeView;
  correctOptionIds: readonly string[];
}

/** One question: how many were right, how long it took, what was answered, and which wrong answer was chosen most. */
export function QuestionReport({ number, round, challenge, correctOptionIds }: QuestionReportProps) {
  const t = useTranslations("report");
  const tKind = useTranslations("challenge.answer");
  const { distribution, wrongAnswer } = round;
  const headingId = `question-${number}`;
  return (
    <Card className="flex flex-col gap-5 print:shadow-none">
      <section aria-labelledby={headingId} className="flex flex-col gap-5">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <h2 id={headingId} className="flex scroll-mt-6 items-baseline gap-3 text-2xl">
            <span className="font-mono text-muted-foreground">{number}</span>
            {challenge.title}
          </h2>
          <div className="flex flex-wrap items-center gap-2 text-sm text-muted-foreground">
            <span>{tKind(answerKindOf(challenge))}</span>
            <ConceptBadge concept={challenge.concept} />
          </div>
        </div>
        <div className="grid grid-cols-1 items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] print:grid-cols-2">
          <div className="flex flex-col gap-4">
            <ResultCounts distribution={distribution} />
            <ResultBar distribution={distribution} />
            <Times times={round.times} />
            <Tries round={round} />
            <Moved first={distribution.first} />
            <Confidence confidence={round.confidence} />
            {wrongAnswer && <WrongAnswerNote challenge={challenge} wrong={wrongAnswer} />}
          </div>
          <div className="flex flex-col gap-3">
            <h3 className="text-base">{t("answers")}</h3>
            <Answers round={round} challenge={challenge} correctOptionIds={correctOptionIds} />
            <Link
              href={`/challenges/${challenge.slug}`}
              className="inline-flex min-h-11 items-center gap-2 self-start font-medium underline underline-offset-4 print:hidden"
            >
              <Play aria-hidden="true" className="size-4" />
              {t("openChallenge")}
              <span className="sr-only">: {challenge.title}</span>
            </Link>
          </div>
        </div>
      </section>
    </Card>
  );
}

function Times({ times }: Pick<RoundReport, "times">) {
  const t = useTranslations("report");
  const seconds = useSeconds();
  if (times === null) return null;
  const { quarter, median, threeQuarters } = times;
  return (
    <p className="flex items-start gap-2.5">
      <Timer aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
      <span>
        {t.rich("time", { median: seconds(median), strong: (text) => <strong>{text}</strong> })}{" "}
        {quarter < threeQuarters && (
          <span className="text-muted-foreground">
            {t("timeRange", { from: seconds(quarter), to: seconds(threeQuarters) })}
          </span>
        )}
      </span>
    </p>
  );
}

/** RE7. */
function Tries({ round: { tries, checks } }: { round: RoundReport }) {
  const t = useTranslations("report");
  if (tries === null) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <p>{t("tries", { count: tries })}</p>
      {checks && (
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-muted-foreground">
          {repairVerdicts
            .filter((verdict) => checks[verdict] > 0)
            .map((verdict) => (
              <li key={verdict}>{t(`check.${verdict}`, { count: checks[verdict] })}</li>
            ))}
        </ul>
      )}
    </div>
  );
}

/** Peer instruction: who changed their mind when the class discussed. */
function Moved({ first }: { first: FirstBallot | null }) {
  const t = useTranslations("host.ballots");
  if (first === null) return null;
  const { toRight, toWrong, stayedRight, stayedWrong } = first;
  return (
    <p className="flex items-start gap-2.5">
      <MessagesSquare aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
      {t("moved", { toRight, toWrong, stayed: stayedRight + stayedWrong })}
    </p>
  );
}

/** RE8. */
function Confidence({ confidence }: Pick<RoundReport, "confidence">) {
  const t = useTranslations("report.confidence");
  if (confidence.length === 0) return null;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="text-base">{t("title")}</h3>
      <ul className="flex flex-col text-muted-foreground">
        {confidence.map(({ level, answers, right }) => (
          <li key={level}>{t(`level${level}`, { answers, right })}</li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ round, challenge, correctOptionIds }: Omit<QuestionReportProps, "number">) {
  const t = useTranslations("report");
  const { distribution } = round;
  const asked = askedCount(distribution);
  const ids = optionIdsOf(challenge);
  if (ids.length === 0 && distribution.texts.length === 0) {
    return <p className="text-muted-foreground">{t(asked === distribution.unanswered ? "noAnswers" : "ownAnswers")}</p>;
  }
  return (
    <ul className="flex flex-col gap-4">
      {ids.map((id) => (
        <AnswerRow
          key={id}
          mark={<OptionShape id={id} className="size-7" />}
          content={<OptionSaid challenge={challenge} id={id} />}
          count={distribution.options.find(({ optionId }) => optionId === id)?.count ?? 0}
          asked={asked}
          right={correctOptionIds.includes(id)}
          before={distribution.first?.options.find(({ optionId }) => optionId === id)?.count}
        />
      ))}
      {distribution.texts.map(({ text, count, correct }) => (
        <AnswerRow
          key={text}
          content={<TextSaid challenge={challenge} text={text} />}
          count={count}
          asked={asked}
          right={correct}
        />
      ))}
    </ul>
  );
}
