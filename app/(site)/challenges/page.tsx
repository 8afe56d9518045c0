import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChallengeCard } from "@/components/challenge/challenge-card";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { concepts } from "@/core/challenge/challenge";
import { listChallenges } from "@/server/loaders/challenges";
import { CatalogueFilter } from "./catalogue-filter";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges");
  return { title: t("title") };
}

const difficulties = [1, 2, 3, 4, 5];

/** The library, by concept and difficulty; the filter lives in the address, so a teacher can send it. */
export default async function ChallengesPage({ searchParams }: PageProps<"/challenges">) {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("challenges")]);
  const concept = concepts.find((known) => known === query.concept) ?? null;
  const difficulty = difficulties.find((known) => String(known) === query.difficulty) ?? null;
  const all = await listChallenges(locale);
  const shown = all.filter(
    (challenge) =>
      (concept === null || challenge.concept === concept) &&
      (difficulty === null || challenge.difficulty === difficulty),
  );
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")} />
      <CatalogueFilter
        concept={concept}
        difficulty={difficulty}
        concepts={concepts.filter((known) => known === concept || all.some((challenge) => challenge.concept === known))}
        difficulties={difficulties.filter(
          (known) => known === difficulty || all.some((challenge) => challenge.difficulty === known),
        )}
      />
      <p role="status" className="sr-only">
        {t("count", { count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <EmptyState title={t("noneTitle")} text={t("noneText")}>
          <ButtonLink href="/challenges">{t("showAll")}</ButtonLink>
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((challenge) => (
            <li key={challenge.slug}>
              <ChallengeCard challenge={challenge} />
            </li>
          ))}
        </ul>
      )}
    </PageContainer>
  );
}
