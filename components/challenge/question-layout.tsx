import type { ReactNode } from "react";
import { ScenarioDescription } from "@/components/scenario/scenario-description";
import { classNames } from "@/components/ui/class-names";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { Verification } from "@/core/challenge/verification";
import { PropertyRules } from "./property-rules";

interface QuestionLayoutProps {
  challenge: ChallengeView;
  /** Title and statement. */
  statement: ReactNode;
  /** The program as it is read, where the form does not show it itself. */
  program: ReactNode;
  /** The form, or what became of the answer. */
  answer: ReactNode;
  /** Hints. */
  aside?: ReactNode;
  /** Whether the question can be answered: then some forms show the program themselves. */
  answering: boolean;
  /** What the last check of a repair found. */
  verification?: Verification | null;
}

/** What is given on the left, what is done about it on the right; each kind gets the room it needs. On a phone one column. */
export function QuestionLayout({
  challenge,
  statement,
  program,
  answer,
  aside,
  answering,
  verification,
}: QuestionLayoutProps) {
  const { kind } = challenge;
  // Lines to spot are the program, before the answer and after it.
  const ownProgram = kind === "spot" || (answering && (kind === "repair" || kind === "drive"));
  if (kind === "drive" && answering) {
    return (
      <div className="flex min-w-0 flex-col gap-5">
        {statement}
        {answer}
        {aside}
      </div>
    );
  }
  return (
    <div
      className={classNames(
        "grid grid-cols-1 items-start gap-6 lg:grid-rows-[auto_1fr] lg:gap-x-8",
        ownProgram ? "lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]" : "lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]",
      )}
    >
      <div className="flex min-w-0 flex-col gap-6">
        {statement}
        {kind === "choose" && <ScenarioDescription scenario={challenge.scenario} />}
        {kind !== "choose" && !ownProgram && program}
        {kind === "repair" && (
          <PropertyRules property={challenge.property} verification={answering ? verification : null} />
        )}
      </div>
      <div className={classNames("flex min-w-0 flex-col gap-5", ownProgram && "lg:col-start-2 lg:row-span-2")}>
        {answer}
        {!ownProgram && aside}
      </div>
      {ownProgram && aside && <div className="min-w-0">{aside}</div>}
    </div>
  );
}
