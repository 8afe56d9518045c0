import { ArrowLeft, CircleCheckBig } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ConceptBadge, conceptColour } from "@/components/challenge/concept-badge";
import { Difficulty } from "@/components/challenge/difficulty";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ProgressBar } from "@/components/practice/progress-bar";
import { StateLabel } from "@/components/practice/state-label";
import { ButtonLink } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { loadTrack } from "@/server/loaders/tracks";

export async function generateMetadata({ params }: PageProps<"/tracks/[slug]">): Promise<Metadata> {
  const track = await loadTrack((await params).slug, await getLocale());
  return track === null ? {} : { title: track.title };
}

export default async function TrackPage({ params }: PageProps<"/tracks/[slug]">) {
  const [{ slug }, locale, t] = await Promise.all([params, getLocale(), getTranslations("tracks")]);
  const track = await loadTrack(slug, locale);
  if (track === null) notFound();
  const { title, description, steps, solved, next } = track;
  return (
    <PageContainer width="narrow" className="gap-6 py-6 sm:py-8">
      <Link
        href="/tracks"
        className="inline-flex items-center gap-1.5 self-start font-medium text-muted-foreground hover:text-foreground"
      >
        <ArrowLeft aria-hidden="true" className="size-4" />
        {t("all")}
      </Link>
      <PageHeading title={title} text={description} />
      <div data-task={conceptColour(steps[0].concept)} className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="flex min-w-48 flex-1 flex-col gap-1.5">
          <ProgressBar percent={(100 * solved) / steps.length} />
          <p className="text-muted-foreground">{t("progress", { solved, total: steps.length })}</p>
        </div>
        {next === null ? (
          <span className="inline-flex items-center gap-2 text-lg font-semibold text-success">
            <CircleCheckBig aria-hidden="true" className="size-6" />
            {t("done")}
          </span>
        ) : (
          <ButtonLink href={`/challenges/${next.slug}`} variant="primary" size="lg">
            {t(steps.some(({ state }) => state !== "new") ? "continue" : "start")}
            <span className="sr-only">: {next.title}</span>
          </ButtonLink>
        )}
      </div>
      <ol className="flex flex-col gap-3">
        {steps.map((step, index) => (
          <li key={step.slug}>
            <Link
              href={`/challenges/${step.slug}`}
              data-task={conceptColour(step.concept)}
              className="group flex items-center gap-4 rounded-card border border-border bg-surface px-4 py-4 shadow-card sm:px-5"
            >
              <span
                className={classNames(
                  "grid size-10 shrink-0 place-items-center rounded-full border-2 font-mono text-lg font-semibold",
                  step.state === "solved" ? "border-success bg-success-surface text-success" : "border-border-strong",
                )}
              >
                <span className="sr-only">{t("step", { number: index + 1 })}:</span>
                <span aria-hidden="true">{index + 1}</span>
              </span>
              <span className="flex min-w-0 flex-1 flex-col gap-1">
                <span className="text-lg font-semibold group-hover:underline group-hover:underline-offset-4">
                  {step.title}
                </span>
                <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
                  <ConceptBadge concept={step.concept} />
                  <Difficulty value={step.difficulty} />
                  <StateLabel state={step.state} best={step.best} />
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </PageContainer>
  );
}
