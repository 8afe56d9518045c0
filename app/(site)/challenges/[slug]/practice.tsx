"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useEffect, useRef, useState, useTransition } from "react";
import { AnswerForm } from "@/components/challenge/answer-form";
import { OptionCard } from "@/components/challenge/option-card";
import { Output } from "@/components/challenge/option-content";
import { Verdict } from "@/components/challenge/verdict";
import { ProgramView } from "@/components/code/program";
import { AttemptPoints } from "@/components/practice/attempt-points";
import { OutcomeReplay } from "@/components/replay/outcome-replay";
import { Button, ButtonLink } from "@/components/ui/button";
import { Markdown } from "@/components/ui/markdown";
import { Notice } from "@/components/ui/notice";
import { chosenIds } from "@/core/challenge/answer-kind";
import type { AnswerValue } from "@/core/challenge/answer-value";
import { type ChallengeView, optionsOf } from "@/core/challenge/challenge-view";
import { type AttemptRefusal, type AttemptResult, loadTrace, submitAttempt } from "@/server/actions/attempts";

interface PracticeProps {
  challenge: ChallengeView;
  /** Already rendered by the server. */
  statement: ReactNode;
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
export function Practice({ challenge, statement, hints, afterExplanation, nextSlug }: PracticeProps) {
  const t = useTranslations("challenge");
  const [graded, setGraded] = useState<Graded | null>(null);
  const [refusal, setRefusal] = useState<AttemptRefusal | "unavailable" | null>(null);
  const [pending, startSubmit] = useTransition();
  const resultRef = useRef<HTMLDivElement>(null);
  const loadOutcomeTrace = useCallback((outcome: number) => loadTrace(challenge.slug, outcome), [challenge.slug]);

  // The verdict stands where the question stood; on a phone that is out of sight after a long list of options.
  useEffect(() => {
    if (graded !== null) resultRef.current?.scrollIntoView({ block: "start" });
  }, [graded]);

  function submit(answer: AnswerValue) {
    startSubmit(async () => {
      const result = await submitAttempt(challenge.slug, answer).catch(() => null);
      if (result === null) setRefusal("unavailable");
      else if (!result.ok) setRefusal(result.refusal);
      else {
        setRefusal(null);
        setGraded({ answer, result });
      }
    });
  }

  return (
    <>
      <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:gap-8">
        <div className="flex flex-col gap-6 lg:sticky lg:top-6">
          {statement}
          <ProgramView source={challenge.program} />
        </div>
        <div ref={resultRef} className="flex scroll-mt-4 flex-col gap-5">
          {graded === null ? (
            <>
              <AnswerForm challenge={challenge} onSubmit={submit} pending={pending} />
              {refusal !== null && <Notice tone="danger">{t(`refusal.${refusal}`)}</Notice>}
              {hints}
            </>
          ) : (
            <>
              <GradedAnswer challenge={challenge} graded={graded} onAgain={() => setGraded(null)} nextSlug={nextSlug} />
              {afterExplanation}
            </>
          )}
        </div>
      </div>
      {graded?.result.reveal && (
        <section className="flex flex-col gap-4 border-t border-border pt-8">
          <h2 className="text-2xl">{t("replay")}</h2>
          <OutcomeReplay reveal={graded.result.reveal} loadTrace={loadOutcomeTrace} />
        </section>
      )}
    </>
  );
}

interface GradedAnswerProps {
  challenge: ChallengeView;
  graded: Graded;
  onAgain: () => void;
  nextSlug: string | null;
}

function GradedAnswer({ challenge, graded: { answer, result }, onAgain, nextSlug }: GradedAnswerProps) {
  const t = useTranslations("challenge");
  return (
    <>
      <Verdict verdict={result.verdict}>
        <AttemptPoints {...result} />
      </Verdict>
      {answer.kind === "type-output" ? (
        <div className="flex flex-col gap-2">
          <span className="font-medium">{t("yourAnswer")}</span>
          <Output text={answer.text} />
        </div>
      ) : (
        <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
          {optionsOf(challenge).map((option) => (
            <li key={option.id}>
              <OptionCard
                option={option}
                chosen={chosenIds(answer).includes(option.id)}
                correct={result.reveal?.correctOptionIds.includes(option.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-3">
        {nextSlug !== null && (
          <ButtonLink href={`/challenges/${nextSlug}`} variant="primary">
            {t("next")}
          </ButtonLink>
        )}
        <Button onClick={onAgain}>{t("again")}</Button>
      </div>
      <section className="flex flex-col gap-3 pt-2">
        <h2 className="text-2xl">{t("explanation")}</h2>
        <Markdown text={result.reveal?.explanation ?? ""} />
      </section>
    </>
  );
}
