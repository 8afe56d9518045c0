import Link from "next/link";
import { useTranslations } from "next-intl";
import { StateLabel } from "@/components/practice/state-label";
import type { AnswerKind } from "@/core/challenge/answer-value";
import type { Concept } from "@/core/challenge/challenge";
import type { ChallengeState } from "@/core/practice/progress";
import { ConceptBadge, conceptColour } from "./concept-badge";
import { Difficulty } from "./difficulty";

/** A challenge as a catalogue shows it. */
export interface ChallengeCardShown {
  slug: string;
  title: string;
  concept: Concept;
  difficulty: number;
  answer: AnswerKind;
  state: ChallengeState;
  /** Best score; null before the first attempt. */
  best: number | null;
}

export function ChallengeCard({ challenge }: { challenge: ChallengeCardShown }) {
  const t = useTranslations("challenge");
  const { slug, title, concept, difficulty, answer, state, best } = challenge;
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
      <h3 className="text-xl group-hover:underline group-hover:underline-offset-4">{title}</h3>
      <div className="mt-auto flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm text-muted-foreground">
        <span>{t(`answer.${answer}`)}</span>
        <StateLabel state={state} best={best} />
      </div>
    </Link>
  );
}
