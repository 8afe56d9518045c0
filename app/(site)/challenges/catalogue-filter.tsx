import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { ChallengeFile } from "@/core/challenge/challenge";

type Concept = ChallengeFile["concept"];

interface CatalogueFilterProps {
  concept: Concept | null;
  difficulty: number | null;
  /** Only what the library has. */
  concepts: Concept[];
  difficulties: number[];
}

/** Links, not form fields: works without scripts, and each choice has an address. */
export function CatalogueFilter({ concept, difficulty, concepts, difficulties }: CatalogueFilterProps) {
  const t = useTranslations("challenges");
  const tConcept = useTranslations("concept");

  function address(next: { concept: Concept | null; difficulty: number | null }): string {
    const query = new URLSearchParams();
    if (next.concept !== null) query.set("concept", next.concept);
    if (next.difficulty !== null) query.set("difficulty", String(next.difficulty));
    return query.size === 0 ? "/challenges" : `/challenges?${query}`;
  }

  return (
    <nav aria-label={t("filter")} className="flex flex-col gap-3">
      <Choices label={t("concept")}>
        <Choice href={address({ concept: null, difficulty })} chosen={concept === null}>
          {t("all")}
        </Choice>
        {concepts.map((known) => (
          <Choice key={known} href={address({ concept: known, difficulty })} chosen={concept === known}>
            {tConcept(known)}
          </Choice>
        ))}
      </Choices>
      <Choices label={t("difficulty")}>
        <Choice href={address({ concept, difficulty: null })} chosen={difficulty === null}>
          {t("all")}
        </Choice>
        {difficulties.map((known) => (
          <Choice key={known} href={address({ concept, difficulty: known })} chosen={difficulty === known}>
            {known}
          </Choice>
        ))}
      </Choices>
    </nav>
  );
}

function Choices({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5 sm:flex-row sm:items-baseline sm:gap-4">
      <span className="w-28 shrink-0 text-sm font-semibold text-muted-foreground">{label}</span>
      <ul className="flex flex-wrap gap-2">{children}</ul>
    </div>
  );
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: ReactNode }) {
  return (
    <li>
      <Link
        href={href}
        scroll={false}
        aria-current={chosen ? "true" : undefined}
        className={classNames(
          "inline-flex min-h-10 min-w-10 items-center justify-center rounded-full border px-4 font-medium transition-colors",
          chosen
            ? "border-foreground bg-foreground text-background"
            : "border-border bg-surface text-foreground hover:border-border-strong",
        )}
      >
        {children}
      </Link>
    </li>
  );
}
