import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { Output } from "@/components/challenge/option-content";
import { ProgramView } from "@/components/code/program";
import { chosenIds } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { findNearestOutput } from "@/core/challenge/nearest-output";
import { normaliseOutput } from "@/core/challenge/output-text";
import { findPrintedOutcome } from "@/core/challenge/printed-outcome";
import type { Verification } from "@/core/challenge/verification";
import type { Reveal } from "@/core/quiz/views";
import { hangOptionOf } from "./hang-options";
import { LineDiff } from "./line-diff";
import { OptionCard } from "./option-card";
import { OptionNote } from "./option-note";
import { RepairVerdict } from "./repair-verdict";
import { SpotReview } from "./spot-review";

const ScenarioReview = dynamic(() => import("./scenario-review").then((review) => review.ScenarioReview));

/** What the engine found about an answer, if it was asked. */
export interface AnswerCheck {
  verification?: Verification;
  reachedAfter?: number | null;
}

export interface AnswerReviewProps {
  challenge: ChallengeView;
  /** Null when there was no answer: then only what is right is shown. */
  value: AnswerValue | null;
  check: AnswerCheck;
  /** What was fully right needs no line about how it is wrong. */
  correct: boolean;
  reveal: Reveal;
  /** Without the cards of a choice: they stand elsewhere. */
  bare?: boolean;
}

/** What was answered beside what is right, and why each is so; the same alone and in a live round. */
export function AnswerReview({ challenge, value, check, correct, reveal, bare = false }: AnswerReviewProps) {
  const t = useTranslations("review");
  const { solution } = reveal;
  switch (challenge.kind) {
    case "choose":
      return (
        <ScenarioReview
          challenge={challenge}
          chosenId={value?.kind === "choose" ? value.optionId : null}
          correctIds={reveal.correctOptionIds}
          bare={bare}
        />
      );
    case "repair":
      return <RepairReview reveal={reveal} check={check} />;
    case "drive":
      return solution.kind === "drive" ? (
        <DriveResult value={value} reachedAfter={check.reachedAfter ?? null} fewest={solution.fewestSteps} />
      ) : null;
    case "spot":
      return solution.kind === "spot" ? (
        <SpotReview challenge={challenge} marked={value?.kind === "spot" ? value.lines : []} spots={solution.spots} />
      ) : null;
    case "predict":
      break;
    default:
      return challenge satisfies never;
  }
  switch (challenge.answer) {
    case "choose-one":
    case "choose-all":
      return <OptionsReview challenge={challenge} value={value} reveal={reveal} />;
    case "type-output":
    case "order-lines":
      return <OutputReview text={outputOf(challenge.lines, value)} correct={correct} reveal={reveal} />;
    case "give-duration":
      return solution.kind === "predict" ? (
        <DurationReview value={value} range={solution.secondsRange} correct={correct} />
      ) : null;
    case "can-hang":
      return (
        <div className="flex flex-col gap-3">
          {value?.kind === "can-hang" && !correct && (
            <OptionCard option={hangOptionOf(value.how)} chosen correct={false} />
          )}
          {solution.kind === "predict" && (
            <>
              <h2 className="text-base">{t("hangs")}</h2>
              <OptionCard option={hangOptionOf(solution.hangs)} chosen={correct} correct />
            </>
          )}
        </div>
      );
    default:
      return challenge.answer satisfies never;
  }
}

function OptionsReview({ challenge, value, reveal }: Pick<AnswerReviewProps, "challenge" | "value" | "reveal">) {
  const chosen = chosenIds(value);
  const options = challenge.kind === "predict" ? challenge.options : [];
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
      {options.map((option) => {
        const right = reveal.correctOptionIds.includes(option.id);
        const note = reveal.optionNotes.find(({ optionId }) => optionId === option.id);
        // Chosen wrongly or left out wrongly; without an answer nothing was done wrongly.
        const mistaken = value !== null && right !== chosen.includes(option.id);
        return (
          <li key={option.id}>
            <OptionCard option={option} chosen={chosen.includes(option.id)} correct={right}>
              {note && mistaken && <OptionNote note={note} />}
            </OptionCard>
          </li>
        );
      })}
    </ul>
  );
}

function outputOf(lines: readonly string[], value: AnswerValue | null): string | null {
  if (value?.kind === "type-output") return value.text;
  return value?.kind === "order-lines" ? value.order.map((index) => lines[index]).join("\n") : null;
}

/** Possible, or impossible with the nearest that is possible (CH23, CH24). */
function OutputReview({ text, correct, reveal }: { text: string | null; correct: boolean; reveal: Reveal }) {
  const t = useTranslations("review");
  const { outcomes, states } = reveal;
  if (text === null) return null;
  const typed = normaliseOutput(text);
  const outputs = outcomes.map(({ stdout }) => normaliseOutput(stdout));
  const nearest = correct ? null : findNearestOutput(typed, outputs);
  return (
    <div className="flex flex-col gap-3">
      <h2 className="text-base">{t("yourAnswer")}</h2>
      <Output text={text} />
      <p className="font-medium">
        {correct
          ? t(findPrintedOutcome(text, outcomes) === null ? "possibleNoReplay" : "possible")
          : t("impossible", { states })}
      </p>
      {nearest !== null && (
        <>
          <p>{t("nearest")}</p>
          <LineDiff yours={typed} possible={outputs[nearest]} />
        </>
      )}
    </div>
  );
}

interface DurationReviewProps {
  value: AnswerValue | null;
  range: [number, number | null];
  correct: boolean;
}

function DurationReview({ value, range: [least, greatest], correct }: DurationReviewProps) {
  const t = useTranslations("review.duration");
  return (
    <div className="flex flex-col gap-2 text-lg">
      {value?.kind === "give-duration" && !correct && <p>{t("yours", { seconds: value.seconds })}</p>}
      <p className="font-semibold">
        {greatest === null
          ? t("endless", { least })
          : greatest === least
            ? t("exact", { seconds: least })
            : t("range", { least, greatest })}
      </p>
    </div>
  );
}

function RepairReview({ reveal: { solution }, check }: Pick<AnswerReviewProps, "reveal" | "check">) {
  const t = useTranslations("repair");
  return (
    <div className="flex flex-col gap-4">
      {check.verification && <RepairVerdict verification={check.verification} />}
      {solution.kind === "repair" && (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg">{t("solution")}</h2>
          <p className="text-muted-foreground">{t("solutionNote")}</p>
          <ProgramView source={solution.program.trimEnd()} />
        </section>
      )}
    </div>
  );
}

interface DriveResultProps {
  value: AnswerValue | null;
  reachedAfter: number | null;
  fewest: number;
}

function DriveResult({ value, reachedAfter, fewest }: DriveResultProps) {
  const t = useTranslations("drive.result");
  if (value === null) return <p className="text-lg font-medium">{t("best", { fewest })}</p>;
  if (reachedAfter === null) return <p className="text-lg font-medium">{t("not", { fewest })}</p>;
  const said = reachedAfter <= fewest ? "fewest" : "more";
  return <p className="text-lg font-medium">{t(said, { steps: reachedAfter, fewest })}</p>;
}
