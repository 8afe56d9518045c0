import { CircleCheckBig } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getLocale, getTranslations } from "next-intl/server";
import { conceptColour } from "@/components/challenge/concept-badge";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ProgressBar } from "@/components/practice/progress-bar";
import { ButtonLink } from "@/components/ui/button";
import { listTracks } from "@/server/loaders/tracks";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tracks");
  return { title: t("title") };
}

export default async function TracksPage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("tracks")]);
  const tracks = await listTracks(locale);
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")} />
      <ul className="grid gap-5 md:grid-cols-2">
        {tracks.map(({ slug, title, description, steps, solved, next }) => (
          <li
            key={slug}
            data-task={conceptColour(steps[0].concept)}
            className="flex flex-col gap-4 rounded-card border border-t-6 border-border border-t-task bg-surface p-5 shadow-card sm:p-6"
          >
            <h2 className="text-2xl">
              <Link href={`/tracks/${slug}`} className="hover:underline hover:underline-offset-4">
                {title}
              </Link>
            </h2>
            <p className="text-muted-foreground">{description}</p>
            <div className="mt-auto flex flex-col gap-1.5">
              <ProgressBar percent={(100 * solved) / steps.length} />
              <p className="text-sm text-muted-foreground">{t("progress", { solved, total: steps.length })}</p>
            </div>
            <div className="flex flex-wrap items-center gap-3">
              {next === null ? (
                <span className="inline-flex items-center gap-2 font-semibold text-success">
                  <CircleCheckBig aria-hidden="true" className="size-5" />
                  {t("done")}
                </span>
              ) : (
                <ButtonLink href={`/challenges/${next.slug}`} variant="primary">
                  {t(steps.some(({ state }) => state !== "new") ? "continue" : "start")}
                  <span className="sr-only">: {next.title}</span>
                </ButtonLink>
              )}
              <ButtonLink href={`/tracks/${slug}`} variant="ghost">
                {t("open")}
                <span className="sr-only">: {title}</span>
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </PageContainer>
  );
}
