import type { ReactNode } from "react";
import { ProgramView } from "@/components/code/program";
import { ScenarioDescription } from "@/components/scenario/scenario-description";
import { classNames } from "@/components/ui/class-names";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { PropertyRules } from "./property-rules";

interface QuestionLayoutProps {
  challenge: ChallengeView;
  /** Title and statement. */
  statement: ReactNode;
  /** The form, or what became of the answer. */
  answer: ReactNode;
  /** Hints. */
  aside?: ReactNode;
  /** Whether the form shows the program itself; after the answer it no longer does. */
  answering: boolean;
  /** The part of the property that the last check found broken. */
  brokenPart?: string | null;
}

/** What is given on the left, what is done about it on the right; each kind gets the room it needs. On a phone one column. */
export function QuestionLayout(props: QuestionLayoutProps) {
  const { challenge, statement, answer, aside, answering, brokenPart } = props;
  const { kind } = challenge;
  const ownProgram = answering && (kind === "repair" || kind === "drive" || kind === "spot");
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
        "grid grid-cols-1 items-start gap-6 lg:gap-8",
        kind === "repair" && answering
          ? "lg:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]"
          : "lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)]",
      )}
    >
      <div className={classNames("flex min-w-0 flex-col gap-6", !ownProgram && "lg:sticky lg:top-6")}>
        {statement}
        {kind === "choose" ? (
          <ScenarioDescription scenario={challenge.scenario} />
        ) : (
          !ownProgram && <ProgramView source={challenge.program} />
        )}
        {kind === "repair" && <PropertyRules property={challenge.property} broken={answering ? brokenPart : null} />}
        {ownProgram && aside}
      </div>
      <div className="flex min-w-0 flex-col gap-5">
        {answer}
        {!ownProgram && aside}
      </div>
    </div>
  );
}
