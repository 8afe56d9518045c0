import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ConceptBadge } from "@/components/challenge/concept-badge";
import { Difficulty } from "@/components/challenge/difficulty";
import { ProgramView } from "@/components/code/program";
import { PageContainer } from "@/components/layout/page-container";
import { ContinueCard } from "@/components/practice/continue-card";
import { GuestNote } from "@/components/practice/guest-note";
import { Hints } from "@/components/practice/hints";
import { PreviousAnswers } from "@/components/practice/previous-answers";
import { Markdown } from "@/components/ui/markdown";
import { takeHint } from "@/server/actions/hints";
import { loadChallenge } from "@/server/loaders/challenges";
import { loadChallengePractice } from "@/server/loaders/practice";
import { loadRecommendation } from "@/server/loaders/recommendation";
import { Practice } from "./practice";

export async function generateMetadata({ params }: PageProps<"/challenges/[slug]">): Promise<Metadata> {
  const challenge = await loadChallenge((await params).slug, await getLocale());
  return challenge === null ? {} : { title: challenge.title };
}

export default async function ChallengePage({ params }: PageProps<"/challenges/[slug]">) {
  const [{ slug }, locale, t, tPractice] = await Promise.all([
    params,
    getLocale(),
    getTranslations("challenge"),
    getTranslations("practice"),
  ]);
  const [challenge, practice] = await Promise.all([loadChallenge(slug, locale), loadChallengePractice(slug, locale)]);
  if (challenge === null || practice === null) notFound();
  const { hints, previous, best, afterwards } = practice;
  const next = await loadRecommendation(locale, challenge.id);
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
        nextSlug={next?.slug ?? null}
        program={challenge.program !== "" && <ProgramView source={challenge.program} />}
        statement={<Markdown text={challenge.statement} className="text-lg" />}
        hints={
          <>
            <Hints
              taken={hints.map((text, index) => ({ number: index + 1, content: <Markdown text={text} /> }))}
              count={practice.hintCount}
              nextCost={practice.nextHintCost}
              worth={practice.worth}
              solved={practice.solved}
              takeHint={takeHint.bind(null, slug)}
            />
            {afterwards !== null && (
              <details className="rounded-card border border-border bg-surface p-4">
                <summary className="cursor-pointer font-semibold">{tPractice("explanationAgain")}</summary>
                <div className="flex flex-col gap-4 pt-4">
                  <Markdown text={afterwards.explanation} />
                  <FurtherReading text={afterwards.furtherReading} />
                </div>
              </details>
            )}
          </>
        }
        afterExplanation={
          <>
            {afterwards !== null && <FurtherReading text={afterwards.furtherReading} />}
            <ContinueCard recommended={next} />
          </>
        }
      />
      {best !== null && (
        <div className="flex flex-col gap-4 border-t border-border pt-8">
          <PreviousAnswers answers={previous} best={best} />
          {practice.guest && <GuestNote returnPath={`/challenges/${slug}`} />}
        </div>
      )}
    </PageContainer>
  );
}

async function FurtherReading({ text }: { text: string }) {
  const t = await getTranslations("practice");
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-xl">{t("furtherReading")}</h2>
      <Markdown text={text} />
    </section>
  );
}
