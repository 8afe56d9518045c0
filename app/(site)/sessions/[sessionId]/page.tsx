import { ArrowLeft, Download } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { askedCount } from "@/components/live/distribution-share";
import { LocalMoment } from "@/components/report/local-moment";
import { PlayerTable } from "@/components/report/player-table";
import { PrintButton } from "@/components/report/print-button";
import { QuestionReport } from "@/components/report/question-report";
import { ResultBar } from "@/components/report/result-bar";
import { ButtonLink, buttonClasses } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { loadReport, type ReportView } from "@/server/loaders/report";

type Props = PageProps<"/sessions/[sessionId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ sessionId }, locale, t] = await Promise.all([params, getLocale(), getTranslations("report")]);
  const report = await loadReport(sessionId, locale);
  return { title: report === null ? undefined : t("pageTitle", { quiz: report.quizTitle }), robots: { index: false } };
}

/** The report of one session. Everybody but its host is told that there is nothing here (RP1). */
export default async function ReportPage({ params }: Props) {
  const [{ sessionId }, locale, t] = await Promise.all([params, getLocale(), getTranslations("report")]);
  const report = await loadReport(sessionId, locale);
  if (report === null) notFound();
  const { rounds, players, playerCount, ended } = report;
  return (
    <PageContainer className="print:max-w-none print:gap-6 print:p-0">
      <header className="flex flex-col gap-4">
        <Link
          href="/sessions"
          className="inline-flex min-h-11 items-center gap-2 self-start font-medium text-muted-foreground hover:text-foreground print:hidden"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t("back")}
        </Link>
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div className="flex flex-col gap-2">
            <h1 className="text-3xl sm:text-4xl">{report.quizTitle}</h1>
            <p className="text-lg text-muted-foreground">
              {t("title")} · <LocalMoment at={report.createdAt} />
              {report.demo && <> · {t("demo")}</>}
            </p>
          </div>
          {rounds.length > 0 && (
            <div className="flex flex-wrap gap-3 print:hidden">
              <FileLink href={`/sessions/${sessionId}/report.csv`}>{t("csv")}</FileLink>
              <FileLink href={`/sessions/${sessionId}/report.xlsx`}>{t("xlsx")}</FileLink>
              <PrintButton>{t("print")}</PrintButton>
            </div>
          )}
        </div>
      </header>
      {!ended && (
        <Notice>
          {t.rich("stillOpen", {
            link: (text) => (
              <Link href={`/host/${sessionId}`} className="underline underline-offset-4">
                {text}
              </Link>
            ),
          })}
        </Notice>
      )}
      {rounds.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t(ended ? "emptyEnded" : "emptyText")}>
          <ButtonLink href="/sessions">{t("back")}</ButtonLink>
        </EmptyState>
      ) : (
        <>
          <Summary report={report} />
          <section aria-label={t("questions")} className="flex flex-col gap-5">
            {rounds.map((round, place) => (
              <QuestionReport
                key={round.index}
                number={place + 1}
                round={round}
                challenge={round.challenge}
                correctOptionIds={round.correctOptionIds}
              />
            ))}
          </section>
          <section aria-labelledby="players" className="flex flex-col gap-4">
            <h2 id="players" className="text-2xl">
              {t("players")}
            </h2>
            {playerCount === 0 ? (
              <p className="text-muted-foreground">{t("nobody")}</p>
            ) : (
              <PlayerTable players={players} questions={rounds.map(({ challenge }) => challenge.title)} />
            )}
            {playerCount > players.length && (
              <p className="text-muted-foreground">{t("more", { shown: players.length, count: playerCount })}</p>
            )}
          </section>
        </>
      )}
    </PageContainer>
  );
}

/** A plain link: the browser keeps the file, the page stays. */
function FileLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} download className={buttonClasses()}>
      <Download aria-hidden="true" className="size-5" />
      {children}
    </a>
  );
}

/** The session in figures, and all its questions at a glance. */
async function Summary({ report }: { report: ReportView }) {
  const [t, format] = await Promise.all([getTranslations("report"), getFormatter()]);
  const { rounds, unplayed, playerCount, startedAt, endedAt } = report;
  const sum = (count: (round: ReportView["rounds"][number]) => number) =>
    rounds.reduce((total, round) => total + count(round), 0);
  const asked = sum(({ distribution }) => askedCount(distribution));
  const right = sum(({ distribution }) => distribution.right);
  const share = (count: number, total: number) =>
    format.number(total === 0 ? 0 : count / total, { style: "percent", maximumFractionDigits: 0 });
  const figures = [
    { key: "playerCount", value: format.number(playerCount), count: playerCount },
    { key: "questionCount", value: format.number(rounds.length), count: rounds.length },
    { key: "rightShare", value: share(right, asked), count: 0 },
    ...(startedAt !== null && endedAt !== null
      ? [{ key: "duration" as const, value: minutes(endedAt - startedAt), count: 0 }]
      : []),
  ] as const;
  return (
    <Card className="flex flex-col gap-6 print:shadow-none">
      <dl className="grid grid-cols-2 gap-x-8 gap-y-4 sm:flex sm:flex-wrap sm:gap-x-14">
        {figures.map(({ key, value, count }) => (
          <div key={key} className="flex flex-col-reverse justify-end">
            <dt className="text-sm text-muted-foreground">{t(`summary.${key}`, { count })}</dt>
            <dd className="font-mono text-3xl font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-col gap-3">
        <h2 className="text-lg">{t("questions")}</h2>
        <ol className="flex flex-col gap-2.5">
          {rounds.map(({ index, challenge, distribution }, place) => (
            <li
              key={index}
              className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 sm:grid-cols-[1fr_1fr_4rem]"
            >
              <a
                href={`#question-${place + 1}`}
                className="flex min-w-0 items-baseline gap-2.5 font-medium hover:underline hover:underline-offset-4"
              >
                <span className="w-5 shrink-0 text-right font-mono text-muted-foreground">{place + 1}</span>
                {challenge.title}
              </a>
              <ResultBar distribution={distribution} className="order-last col-span-2 sm:order-none sm:col-span-1" />
              <span className="text-right tabular-nums">
                {share(distribution.right, askedCount(distribution))}
                <span className="sr-only"> {t("summary.rightShare", { count: 0 })}</span>
              </span>
            </li>
          ))}
        </ol>
        {unplayed > 0 && <p className="text-sm text-muted-foreground">{t("unplayed", { count: unplayed })}</p>}
      </div>
    </Card>
  );

  function minutes(ms: number): string {
    const whole = Math.max(1, Math.round(ms / 60_000));
    return format.number(whole, { style: "unit", unit: "minute", unitDisplay: "short" });
  }
}
