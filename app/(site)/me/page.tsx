import type { Metadata } from "next";
import Link from "next/link";
import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ContinueCard } from "@/components/practice/continue-card";
import { GuestNote } from "@/components/practice/guest-note";
import { MasteryList } from "@/components/practice/mastery-list";
import { TimeAgo } from "@/components/practice/time-ago";
import { VerdictMark } from "@/components/practice/verdict-mark";
import { Card } from "@/components/ui/card";
import { loadMe } from "@/server/loaders/me";
import { loadMastery } from "@/server/loaders/progress";
import { loadRecommendation } from "@/server/loaders/recommendation";
import { BoardSettingsForm } from "./board-settings-form";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("me");
  return { title: t("title") };
}

/** How somebody stands: by topic, by points, by what was answered last; for accounts also how others see them. */
export default async function MePage() {
  const [locale, t, tPractice, format] = await Promise.all([
    getLocale(),
    getTranslations("me"),
    getTranslations("practice"),
    getFormatter(),
  ]);
  const [{ account, points, solved, recent }, mastery, recommended] = await Promise.all([
    loadMe(locale),
    loadMastery(),
    loadRecommendation(locale),
  ]);
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={account === null ? t("guest") : account.name}>
        <dl className="flex gap-8">
          <div className="flex flex-col-reverse">
            <dt className="text-sm text-muted-foreground">{t("points", { points })}</dt>
            <dd className="font-mono text-3xl font-semibold tabular-nums">{format.number(points)}</dd>
          </div>
          <div className="flex flex-col-reverse">
            <dt className="text-sm text-muted-foreground">{t("solved", { solved })}</dt>
            <dd className="font-mono text-3xl font-semibold tabular-nums">{format.number(solved)}</dd>
          </div>
        </dl>
      </PageHeading>
      <div className="flex flex-col gap-3">
        <ContinueCard recommended={recommended} />
        {account === null && <GuestNote returnPath="/me" />}
      </div>
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)]">
        <section aria-labelledby="mastery" className="flex flex-col gap-4">
          <h2 id="mastery" className="text-2xl">
            {t("mastery")}
          </h2>
          <MasteryList mastery={mastery} />
          <p className="max-w-prose text-sm text-muted-foreground">{t("masteryHow")}</p>
        </section>
        <div className="flex flex-col gap-8">
          <section aria-labelledby="recent" className="flex flex-col gap-4">
            <h2 id="recent" className="text-2xl">
              {t("recent")}
            </h2>
            {recent.length === 0 ? (
              <p className="text-muted-foreground">{t("recentEmpty")}</p>
            ) : (
              <ol className="flex flex-col divide-y divide-border rounded-card border border-border bg-surface">
                {recent.map(({ id, slug, title, verdict, points: earned, at }) => (
                  <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
                    <Link
                      href={`/challenges/${slug}`}
                      className="basis-full font-semibold hover:underline hover:underline-offset-4"
                    >
                      {title}
                    </Link>
                    <VerdictMark verdict={verdict} />
                    <span className="tabular-nums">{tPractice("points", { points: earned })}</span>
                    <TimeAgo at={at} />
                  </li>
                ))}
              </ol>
            )}
          </section>
          {account !== null && (
            <section aria-labelledby="boards" className="flex flex-col gap-4">
              <h2 id="boards" className="text-2xl">
                {t("boards")}
              </h2>
              <Card>
                <BoardSettingsForm
                  accountName={account.name}
                  displayName={account.settings.displayName}
                  hidden={account.settings.hidden}
                />
              </Card>
            </section>
          )}
        </div>
      </div>
    </PageContainer>
  );
}
