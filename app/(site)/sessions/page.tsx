import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { LocalMoment } from "@/components/report/local-moment";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { type HostedSessionRow, loadHostedSessions } from "@/server/loaders/sessions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sessions");
  return { title: t("title"), robots: { index: false } };
}

/** What somebody has hosted, open and ended, newest first. */
export default async function SessionsPage({ searchParams }: PageProps<"/sessions">) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("sessions")]);
  const page = Math.min(Math.max(Number.parseInt(String(query.page), 10) || 1, 1), 10_000);
  const { sessions, hasOlder, guest } = await loadHostedSessions(locale, page, new Date());
  return (
    <PageContainer width="narrow">
      <PageHeading title={t("title")} text={t("text")}>
        <ButtonLink href="/quizzes" variant="primary">
          {t("host")}
        </ButtonLink>
      </PageHeading>
      {guest && (
        <Notice>
          {t.rich("guest", {
            link: (text) => (
              <Link href="/sign-in?next=/sessions" className="underline underline-offset-4">
                {text}
              </Link>
            ),
          })}
        </Notice>
      )}
      {sessions.length === 0 ? (
        <EmptyState title={t("emptyTitle")} text={t("emptyText")}>
          <ButtonLink href="/quizzes">{t("pick")}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-border rounded-card border border-border bg-surface shadow-card">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} t={t} />
          ))}
        </ul>
      )}
      {(page > 1 || hasOlder) && (
        <nav aria-label={t("pages")} className="flex justify-between gap-4">
          {page > 1 ? <ButtonLink href={`/sessions?page=${page - 1}`}>{t("newer")}</ButtonLink> : <span />}
          {hasOlder && <ButtonLink href={`/sessions?page=${page + 1}`}>{t("older")}</ButtonLink>}
        </nav>
      )}
    </PageContainer>
  );
}

interface SessionRowProps {
  session: HostedSessionRow;
  t: Awaited<ReturnType<typeof getTranslations<"sessions">>>;
}

function SessionRow({ session: { id, title, demo, playerCount, createdAt, ended, begun }, t }: SessionRowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-6">
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg">
          {title}
          {!ended && <Badge tone="success">{t("open")}</Badge>}
          {demo && <Badge>{t("demo")}</Badge>}
        </h2>
        <p className="text-muted-foreground">
          <LocalMoment at={createdAt} /> · {t("players", { count: playerCount })}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        {(ended || begun) && (
          <ButtonLink href={`/sessions/${id}`} aria-label={t("reportOf", { title })}>
            {t("report")}
          </ButtonLink>
        )}
        {!ended && (
          <ButtonLink href={`/host/${id}`} variant="primary" aria-label={t("goOnWith", { title })}>
            {t("goOn")}
          </ButtonLink>
        )}
      </div>
    </li>
  );
}
