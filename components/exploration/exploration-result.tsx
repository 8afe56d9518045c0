import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Exploration, Outcome } from "@/core/execution/outcome";
import { OutcomeCard } from "./outcome-card";
import { ProgramProblem } from "./program-problem";
import { RaceList } from "./race-list";

interface ExplorationResultProps {
  exploration: Exploration;
  /** Witness of the execution whose replay is shown. */
  selected: string | null;
  onReplay: (witness: string) => void;
  onLine: (line: number) => void;
  /** Further buttons of an outcome. */
  actions?: (outcome: Outcome) => ReactNode;
}

/** All that an exploration says, in the words that it may use: "impossible" only if it is complete (M10). */
export function ExplorationResult({ exploration, selected, onReplay, onLine, actions }: ExplorationResultProps) {
  const t = useTranslations("exploration");
  const { complete, outcomes, outcomeCount, races, error, peakTasks } = exploration;
  return (
    <div className="flex flex-col gap-6">
      {error !== null && <ProgramProblem problem={error} onLine={onLine} />}
      {outcomes.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-xl">{t(complete ? "outcomes" : "outcomesSoFar", { count: outcomeCount })}</h2>
          <p className="text-sm text-muted-foreground">
            {t(!complete ? "outcomesSoFarText" : outcomeCount > outcomes.length ? "outcomesCutText" : "outcomesText")}
            {peakTasks > 0 && ` ${t("peakTasks", { count: peakTasks })}`}
          </p>
          <ol className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,17rem),1fr))] gap-3">
            {outcomes.map((outcome, index) => (
              <li key={outcome.witness} className="grid">
                <OutcomeCard
                  outcome={outcome}
                  number={index + 1}
                  selected={outcome.witness === selected}
                  onReplay={() => onReplay(outcome.witness)}
                >
                  {actions?.(outcome)}
                </OutcomeCard>
              </li>
            ))}
          </ol>
          {outcomeCount > outcomes.length && <p>{t("moreOutcomes", { count: outcomeCount - outcomes.length })}</p>}
        </section>
      )}
      {races.length > 0 && <RaceList races={races} onLine={onLine} />}
    </div>
  );
}
