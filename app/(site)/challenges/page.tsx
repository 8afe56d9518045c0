import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChallengeCard } from "@/components/challenge/challenge-card";
import { PageContainer } from "@/components/layout/page-container";
import { PageHeading } from "@/components/layout/page-heading";
import { ContinueCard } from "@/components/practice/continue-card";
import { GuestNote } from "@/components/practice/guest-note";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { challengeKinds } from "@/core/challenge/challenge";
import { difficulties, filterCatalogue, parseCatalogueFilter } from "@/core/practice/catalogue";
import { loadAccount } from "@/server/loaders/account";
import { listChallenges } from "@/server/loaders/challenges";
import { loadMastery } from "@/server/loaders/progress";
import { loadRecommendation } from "@/server/loaders/recommendation";
import { CatalogueFilter, ConceptChoices } from "./catalogue-filter";
import { CatalogueSearch } from "./catalogue-search";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("challenges");
  return { title: t("title") };
}

/** What to do next, how one stands, and the library; the filter lives in the address, so a teacher can send it. */
export default async function ChallengesPage({ searchParams }: PageProps<"/challenges">) {
  const [query, locale, t, tHeader] = await Promise.all([
    searchParams,
    getLocale(),
    getTranslations("challenges"),
    getTranslations("header"),
  ]);
  const [all, mastery, recommended, account] = await Promise.all([
    listChallenges(locale),
    loadMastery(),
    loadRecommendation(locale),
    loadAccount(),
  ]);
  const filter = parseCatalogueFilter(query, all);
  const shown = filterCatalogue(all, filter);
  const started = all.some(({ state }) => state !== "new");
  return (
    <PageContainer>
      <PageHeading title={t("title")} text={t("text")}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href="/tracks">{tHeader("tracks")}</ButtonLink>
          <ButtonLink href="/me">{tHeader("me")}</ButtonLink>
        </div>
      </PageHeading>
      <div className="flex flex-col gap-3">
        <ContinueCard recommended={recommended} />
        {account === null && started && <GuestNote returnPath="/challenges" />}
      </div>
      <ConceptChoices filter={filter} mastery={mastery} />
      <div className="grid grid-cols-1 gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] lg:gap-10">
        <CatalogueSearch filter={filter} />
        <CatalogueFilter
          filter={filter}
          difficulties={difficulties.filter(
            (known) => known === filter.difficulty || all.some(({ difficulty }) => difficulty === known),
          )}
          kinds={challengeKinds.filter((known) => all.some(({ kind }) => kind === known))}
        />
      </div>
      <section aria-labelledby="catalogue-count" className="flex flex-col gap-4">
        <h2 id="catalogue-count" className="text-xl">
          <span role="status">{t("count", { count: shown.length })}</span>
        </h2>
        {shown.length === 0 ? (
          <EmptyState title={t("noneTitle")} text={t("noneText")} heading="h3">
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
      </section>
    </PageContainer>
  );
}
