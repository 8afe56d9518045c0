import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { conceptColour } from "@/components/challenge/concept-badge";
import { ProgressBar } from "@/components/practice/progress-bar";
import { classNames } from "@/components/ui/class-names";
import type { ChallengeFile } from "@/core/challenge/challenge";
import { catalogueAddress, type CatalogueFilter as Filter } from "@/core/practice/catalogue";
import type { ConceptMastery } from "@/core/practice/mastery";
import { challengeStates } from "@/core/practice/progress";

interface CatalogueFilterProps {
  filter: Filter;
  mastery: ConceptMastery[];
  /** Only what the library has. */
  difficulties: number[];
  kinds: ChallengeFile["kind"][];
}

/** Links, not form fields: works without scripts, and each choice has an address. */
export function ConceptChoices({ filter, mastery }: Pick<CatalogueFilterProps, "filter" | "mastery">) {
  const t = useTranslations("challenges");
  const tConcept = useTranslations("concept");
  const tMastery = useTranslations("practice.mastery");
  return (
    <nav aria-label={t("concepts")}>
      {/* On a phone one row that scrolls: the challenges must not be far below. */}
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:grid sm:grid-cols-3 sm:gap-3 sm:overflow-visible sm:px-0 lg:grid-cols-4 xl:grid-cols-5">
        {mastery.map(({ concept, state, percent }) => {
          const chosen = filter.concept === concept;
          return (
            <li key={concept} className="w-40 shrink-0 sm:w-auto">
              <Link
                href={catalogueAddress({ ...filter, concept: chosen ? null : concept })}
                scroll={false}
                aria-current={chosen ? "true" : undefined}
                data-task={conceptColour(concept)}
                className={classNames(
                  "flex h-full flex-col justify-between gap-2 rounded-xl border-2 bg-surface px-3.5 py-3 transition-colors",
                  chosen ? "border-foreground" : "border-border hover:border-border-strong",
                )}
              >
                <span className="leading-tight font-semibold">{tConcept(concept)}</span>
                <span className="flex flex-col gap-1.5">
                  <ProgressBar percent={percent} />
                  <span className="text-sm text-muted-foreground">{tMastery(state, { percent })}</span>
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Difficulty, progress and (where there are several) kind. */
export function CatalogueFilter({ filter, difficulties, kinds }: Omit<CatalogueFilterProps, "mastery">) {
  const t = useTranslations("challenges");
  return (
    <nav aria-label={t("filter")} className="flex flex-col gap-3">
      <Choices label={t("state")} all={{ ...filter, state: null }} anyChosen={filter.state !== null}>
        {challengeStates.map((state) => (
          <Choice key={state} filter={{ ...filter, state }} chosen={filter.state === state}>
            {t(`states.${state}`)}
          </Choice>
        ))}
      </Choices>
      <Choices label={t("difficulty")} all={{ ...filter, difficulty: null }} anyChosen={filter.difficulty !== null}>
        {difficulties.map((difficulty) => (
          <Choice key={difficulty} filter={{ ...filter, difficulty }} chosen={filter.difficulty === difficulty}>
            {difficulty}
          </Choice>
        ))}
      </Choices>
      {kinds.length > 1 && (
        <Choices label={t("kind")} all={{ ...filter, kind: null }} anyChosen={filter.kind !== null}>
          {kinds.map((kind) => (
            <Choice key={kind} filter={{ ...filter, kind }} chosen={filter.kind === kind}>
              {t(`kinds.${kind}`)}
            </Choice>
          ))}
        </Choices>
      )}
    </nav>
  );
}

interface ChoicesProps {
  label: string;
  /** The filter without a choice here. */
  all: Filter;
  anyChosen: boolean;
  children: ReactNode;
}

function Choices({ label, all, anyChosen, children }: ChoicesProps) {
  const t = useTranslations("challenges");
  return (
    <div className="flex items-center gap-3 sm:gap-4">
      <span className="w-20 shrink-0 text-sm font-semibold text-muted-foreground sm:w-28">{label}</span>
      <ul className="-mr-4 flex min-w-0 gap-2 overflow-x-auto p-1 pr-4 sm:mr-0 sm:flex-wrap sm:overflow-visible sm:p-0">
        <Choice filter={all} chosen={!anyChosen}>
          {t("all")}
        </Choice>
        {children}
      </ul>
    </div>
  );
}

function Choice({ filter, chosen, children }: { filter: Filter; chosen: boolean; children: ReactNode }) {
  return (
    <li>
      <Link
        href={catalogueAddress(filter)}
        scroll={false}
        aria-current={chosen ? "true" : undefined}
        className={classNames(
          "inline-flex min-h-10 min-w-10 items-center justify-center rounded-full border px-4 font-medium whitespace-nowrap transition-colors",
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
