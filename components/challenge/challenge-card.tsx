import { CircleCheckBig } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ChallengeFile } from "@/core/challenge/challenge";
import { ConceptBadge, conceptColour } from "./concept-badge";
import { Difficulty } from "./difficulty";

/** A challenge as a catalogue shows it. */
export interface ChallengeCardShown {
  slug: string;
  title: string;
  concept: ChallengeFile["concept"];
  difficulty: number;
  answer: ChallengeFile["answer"];
  /** This visitor has answered it fully right. */
  solved: boolean;
}

export function ChallengeCard({ challenge }: { challenge: ChallengeCardShown }) {
  const t = useTranslations("challenge");
  const { slug, title, concept, difficulty, answer, solved } = challenge;
  return (
    <Link
      href={`/challenges/${slug}`}
      data-task={conceptColour(concept)}
      className="group flex h-full flex-col gap-3 rounded-card border border-l-6 border-border border-l-task bg-surface p-5 shadow-card transition-transform hover:-translate-y-0.5"
    >
      <div className="flex items-center justify-between gap-3">
        <ConceptBadge concept={concept} />
        <Difficulty value={difficulty} />
      </div>
      <h2 className="text-xl group-hover:underline group-hover:underline-offset-4">{title}</h2>
      <div className="mt-auto flex items-center justify-between gap-3 text-sm text-muted-foreground">
        <span>{t(`answer.${answer}`)}</span>
        {solved && (
          <span className="inline-flex items-center gap-1.5 font-semibold text-success">
            <CircleCheckBig aria-hidden="true" className="size-4" />
            {t("solved")}
          </span>
        )}
      </div>
    </Link>
  );
}
