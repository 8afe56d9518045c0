"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { AnswerForm } from "@/components/challenge/answer-form";
import { QuestionLayout } from "@/components/challenge/question-layout";
import { RepairChecks } from "@/components/challenge/repair-checks";
import { RepairVerdict } from "@/components/challenge/repair-verdict";
import { Verdict } from "@/components/challenge/verdict";
import { useDraft } from "@/components/code/use-draft";
import { AttemptPoints } from "@/components/practice/attempt-points";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import type { Verification } from "@/core/challenge/verification";
import type { Reveal } from "@/core/quiz/views";
import {
  type AttemptRefusal,
  type AttemptResult,
  loadRepairTrace,
  loadTrace,
  submitAttempt,
} from "@/server/actions/attempts";

// What is shown after an answer is loaded then: a question must be there at once, also on a phone (npm run bench:pages).
const AnswerReview = dynamic(
  () => import("@/components/challenge/answer-review").then((review) => review.AnswerReview),
  { loading: Loading },
);
const ReviewReplay = dynamic(
  () => import("@/components/challenge/review-replay").then((review) => review.ReviewReplay),
  { loading: Loading },
);
const LoadedReplay = dynamic(
  () => import("@/components/challenge/loaded-replay").then((replay) => replay.LoadedReplay),
  { loading: Loading },
);
const Markdown = dynamic(() => import("@/components/ui/markdown").then((markdown) => markdown.Markdown), {
  loading: Loading,
});

function Loading() {
  return <Spinner className="size-6" />;
}

interface PracticeProps {
  challenge: ChallengeView;
  /** Already rendered by the server, as the program is: neither needs a script. */
  statement: ReactNode;
  program: ReactNode;
  /** Stands below the question, until it is answered: hints, and what was explained before. */
  hints: ReactNode;
  /** Stands below the explanation. */
  afterExplanation: ReactNode;
  nextSlug: string | null;
}

interface Graded {
  answer: AnswerValue;
  result: Extract<AttemptResult, { ok: true }>;
}

/** One challenge, alone: program, question, answer, and then everything the explorer knows about it. */
export function Practice({ challenge, statement, program, hints, afterExplanation, nextSlug }: PracticeProps) {
  const t = useTranslations("challenge");
  const tDrive = useTranslations("drive.result");
  const draftKey = `challenge.${challenge.id}`;
  const { forget } = useDraft(draftKey);
  const [graded, setGraded] = useState<Graded | null>(null);
  /** Of a repair: every check since the page was opened. */
  const [checks, setChecks] = useState<Verification[]>([]);
  const [refusal, setRefusal] = useState<AttemptRefusal | "unavailable" | null>(null);
  const [pending, startSubmit] = useTransition();
  const resultRef = useRef<HTMLDivElement>(null);
  const reveal = graded?.result.reveal ?? null;
  const verification = graded?.result.check.verification ?? null;
  const reachedAfter = graded?.result.check.reachedAfter;

  // What is judged stands below the form, or where the question stood; on a phone that may be out of sight.
  useEffect(() => {
    if (graded !== null) resultRef.current?.scrollIntoView({ block: "start" });
  }, [graded]);
  // What was right begins anew the next time.
  useEffect(() => {
    if (reveal !== null) forget();
  }, [reveal, forget]);

  function submit(answer: AnswerValue) {
    startSubmit(async () => {
      const result = await submitAttempt(challenge.slug, answer).catch(() => null);
      if (result === null) setRefusal("unavailable");
      else if (!result.ok) setRefusal(result.refusal);
      else {
        const found = result.check.verification;
        if (found) setChecks((before) => [...before, found]);
        setRefusal(null);
        setGraded({ answer, result });
      }
    });
  }

  const form = (
    <>
      <AnswerForm
        challenge={challenge}
        onSubmit={submit}
        pending={pending}
        draftKey={draftKey}
        verification={verification}
      />
      {refusal !== null && <Notice tone="danger">{t(`refusal.${refusal}`)}</Notice>}
      {graded !== null && (
        <div ref={resultRef} className="flex scroll-mt-4 flex-col gap-4">
          {verification !== null && <RepairVerdict verification={verification} />}
          {challenge.kind === "drive" && (
            <Verdict verdict={graded.result.verdict}>
              {typeof reachedAfter === "number" && <span>{tDrive("shorter", { steps: reachedAfter })}</span>}
            </Verdict>
          )}
        </div>
      )}
      <RepairChecks checks={checks} />
    </>
  );
  return (
    <>
      <QuestionLayout
        challenge={challenge}
        statement={statement}
        program={program}
        answering={reveal === null}
        verification={verification}
        aside={reveal === null && hints}
        answer={
          graded === null || reveal === null ? (
            form
          ) : (
            <div ref={resultRef} className="flex min-w-0 scroll-mt-4 flex-col gap-5">
              <Verdict verdict={graded.result.verdict}>
                <AttemptPoints {...graded.result} />
              </Verdict>
              {challenge.kind !== "choose" && <Review challenge={challenge} graded={graded} reveal={reveal} />}
              <RepairChecks checks={checks} />
              <div className="flex flex-wrap gap-3">
                {nextSlug !== null && (
                  <ButtonLink href={`/challenges/${nextSlug}`} variant="primary">
                    {t("next")}
                  </ButtonLink>
                )}
                <Button
                  onClick={() => {
                    setGraded(null);
                    setChecks([]);
                  }}
                >
                  {t("again")}
                </Button>
              </div>
            </div>
          )
        }
      />
      {graded !== null && reveal === null && verification?.witness && graded.answer.kind === "repair" && (
        <OwnReplay
          slug={challenge.slug}
          regions={graded.answer.regions}
          witness={verification.witness}
          breaksAt={verification.breaksAt}
        />
      )}
      {graded !== null && reveal !== null && (
        <div className="flex flex-col gap-8 border-t border-border pt-8">
          {challenge.kind === "choose" ? (
            <Review challenge={challenge} graded={graded} reveal={reveal} />
          ) : (
            <ReviewReplay
              challenge={challenge}
              value={graded.answer}
              reveal={reveal}
              loadRun={(run) => loadTrace(challenge.slug, run)}
            />
          )}
          <section className="flex max-w-4xl flex-col gap-3">
            <h2 className="text-2xl">{t("explanation")}</h2>
            <Markdown text={reveal.explanation} />
          </section>
          <div className="flex max-w-4xl flex-col gap-5">{afterExplanation}</div>
        </div>
      )}
    </>
  );
}

/** How the player's own repair breaks a rule, from the switch that does it. */
interface OwnReplayProps {
  slug: string;
  regions: string[];
  witness: string;
  breaksAt: number | null;
}

function OwnReplay({ slug, regions, witness, breaksAt }: OwnReplayProps) {
  const t = useTranslations("repair");
  return (
    <section className="flex flex-col gap-4 border-t border-border pt-8">
      <h2 className="text-2xl">{t("replay")}</h2>
      <LoadedReplay
        key={`${witness} ${regions.join("\n")}`}
        name={witness}
        load={() => loadRepairTrace(slug, regions, witness)}
        breaksAt={breaksAt}
        shareable
      />
    </section>
  );
}

function Review({ challenge, graded, reveal }: { challenge: ChallengeView; graded: Graded; reveal: Reveal }) {
  const { answer, result } = graded;
  return (
    <AnswerReview
      challenge={challenge}
      value={answer}
      check={result.check}
      correct={result.verdict === "right"}
      reveal={reveal}
    />
  );
}
