"use client";

import { Timer } from "lucide-react";
import { useTranslations } from "next-intl";
import { FittedProgram } from "@/components/code/fitted-program";
import { ScenarioDescription } from "@/components/scenario/scenario-description";
import { Markdown } from "@/components/ui/markdown";
import type { HostView } from "@/core/quiz/views";
import { CountdownRing } from "../countdown";
import styles from "../live.module.css";
import { QuestionAnswers } from "./question-answers";
import { QuestionHeading } from "./question-heading";
import { ScrollColumn } from "./scroll-column";

interface HostQuestionProps {
  view: Extract<HostView, { phase: "in-round"; state: "open" | "locked" }>;
  serverNow: () => number;
}

/** The question while it can be answered, and the moment after: the program as high as the wall, the rest beside it. */
export function HostQuestion({ view, serverNow }: HostQuestionProps) {
  const t = useTranslations("host");
  const { round } = view;
  const { challenge } = round;
  return (
    <div
      className={`flex min-h-0 flex-1 flex-col gap-5 lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:grid-rows-[minmax(0,1fr)] 2xl:gap-10 ${styles.fade}`}
    >
      <div className="order-2 flex min-h-0 flex-col gap-3">
        <div className="flex items-center justify-between gap-5">
          <QuestionHeading number={round.index + 1} total={view.roundCount} title={challenge.title} />
          {view.state === "open" ? (
            <CountdownRing round={round} serverNow={serverNow} />
          ) : (
            <p className="flex items-center gap-2 rounded-2xl bg-accent-surface px-4 py-3 text-xl font-bold text-accent-text">
              <Timer aria-hidden="true" className="size-6" /> {t("question.closed")}
            </p>
          )}
        </div>
        <ScrollColumn label={t("question.statement")} className="gap-4">
          <Markdown text={challenge.statement} className="text-lg 2xl:text-2xl" />
          <QuestionAnswers challenge={challenge} />
        </ScrollColumn>
      </div>
      {challenge.kind === "choose" ? (
        <div className="order-3 lg:order-1 2xl:text-xl">
          <ScenarioDescription scenario={challenge.scenario} />
        </div>
      ) : (
        <FittedProgram source={challenge.program} className="order-3 lg:order-1 lg:min-h-0" />
      )}
    </div>
  );
}
