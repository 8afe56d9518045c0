import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ConceptBadge } from "@/components/challenge/concept-badge";
import { Difficulty } from "@/components/challenge/difficulty";
import { PageContainer } from "@/components/layout/page-container";
import { Markdown } from "@/components/ui/markdown";
import { listChallenges, loadChallenge } from "@/server/loaders/challenges";
import { Practice } from "./practice";

export async function generateMetadata({ params }: PageProps<"/challenges/[slug]">): Promise<Metadata> {
  const challenge = await loadChallenge((await params).slug, await getLocale());
  return challenge === null ? {} : { title: challenge.title };
}

export default async function ChallengePage({ params }: PageProps<"/challenges/[slug]">) {
  const [{ slug }, locale, t] = await Promise.all([params, getLocale(), getTranslations("challenge")]);
  const [challenge, library] = await Promise.all([loadChallenge(slug, locale), listChallenges(locale)]);
  if (challenge === null) notFound();
  const position = library.findIndex((other) => other.slug === slug);
  const next = library.at((position + 1) % library.length);
  return (
    <PageContainer className="gap-6 py-6 sm:py-8">
      <div className="flex flex-col gap-3">
        <Link
          href="/challenges"
          className="inline-flex items-center gap-1.5 self-start font-medium text-muted-foreground hover:text-foreground"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {t("all")}
        </Link>
        <h1 className="text-3xl sm:text-4xl">{challenge.title}</h1>
        <div className="flex items-center gap-4">
          <ConceptBadge concept={challenge.concept} />
          <Difficulty value={challenge.difficulty} />
        </div>
      </div>
      <Practice
        key={slug}
        challenge={challenge}
        nextSlug={next === undefined || next.slug === slug ? null : next.slug}
        statement={<Markdown text={challenge.statement} className="text-lg" />}
      />
    </PageContainer>
  );
}
