import Link from "next/link";
import { useTranslations } from "next-intl";
import { ConceptBadge, conceptColour } from "@/components/challenge/concept-badge";
import type { ConceptMastery } from "@/core/practice/mastery";
import { ProgressBar } from "./progress-bar";

/** Every concept with its mastery as a bar and in words. */
export function MasteryList({ mastery }: { mastery: ConceptMastery[] }) {
  const t = useTranslations("practice.mastery");
  return (
    <ul className="flex flex-col divide-y divide-border rounded-card border border-border bg-surface">
      {mastery.map(({ concept, state, percent, solved, total }) => (
        <li key={concept} data-task={conceptColour(concept)} className="flex flex-col gap-2 px-4 py-3.5">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Link href={`/challenges?concept=${concept}`} className="hover:underline hover:underline-offset-4">
              <ConceptBadge concept={concept} />
            </Link>
            <span className="font-medium">{t(state, { percent })}</span>
          </div>
          <ProgressBar percent={percent} />
          <span className="text-sm text-muted-foreground">{t("solved", { solved, total })}</span>
        </li>
      ))}
    </ul>
  );
}
