import { ArrowRight, Sunrise } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { ConceptBadge, conceptColour } from "@/components/challenge/concept-badge";
import { Difficulty } from "@/components/challenge/difficulty";
import { buttonClasses } from "@/components/ui/button";
import type { ChallengeFile } from "@/core/challenge/challenge";
import type { RecommendationReason } from "@/core/practice/recommend";

type Concept = ChallengeFile["concept"];

export interface RecommendedShown {
  slug: string;
  title: string;
  concept: Concept;
  difficulty: number;
  /** `track` is the title of the track, where the reason is one. */
  reason: { type: RecommendationReason["type"]; track: string; concept: Concept };
}

/** The next recommended challenge and why it is that one; null: nothing would teach anything today. */
export function ContinueCard({ recommended }: { recommended: RecommendedShown | null }) {
  const t = useTranslations("practice.next");
  const tConcept = useTranslations("concept");
  if (recommended === null) {
    return (
      <div className="flex items-start gap-4 rounded-card border border-border bg-surface p-5 shadow-card">
        <Sunrise aria-hidden="true" className="size-7 shrink-0 text-accent-text" />
        <div className="flex flex-col gap-1">
          <h2 className="text-xl">{t("nothingTitle")}</h2>
          <p className="text-muted-foreground">{t("nothingText")}</p>
        </div>
      </div>
    );
  }
  const { slug, title, concept, difficulty, reason } = recommended;
  return (
    <Link
      href={`/challenges/${slug}`}
      data-task={conceptColour(concept)}
      className="group flex flex-wrap items-center justify-between gap-x-6 gap-y-4 rounded-card border border-l-6 border-border border-l-task bg-surface p-5 shadow-card"
    >
      <div className="flex min-w-0 flex-col gap-1.5">
        <p className="text-sm font-semibold text-muted-foreground">
          {t(reason.type === "start" ? "titleFirst" : "title")}
        </p>
        <h2 className="text-2xl group-hover:underline group-hover:underline-offset-4">{title}</h2>
        <div className="flex items-center gap-4">
          <ConceptBadge concept={concept} />
          <Difficulty value={difficulty} />
        </div>
        <p className="text-muted-foreground">
          {t(reason.type, { track: reason.track, concept: tConcept(reason.concept) })}
        </p>
      </div>
      <span className={buttonClasses({ variant: "primary", size: "lg" })}>
        {t("button")}
        <ArrowRight aria-hidden="true" className="size-5" />
      </span>
    </Link>
  );
}
