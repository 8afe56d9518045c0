"use client";

import { Keyboard, Timer, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { OptionCard } from "@/components/challenge/option-card";
import { Markdown } from "@/components/ui/markdown";
import type { HostView } from "@/core/quiz/views";
import { CountdownRing } from "../countdown";
import { sharePercent } from "../distribution-share";
import { FittedProgram } from "../fitted-program";
import styles from "../live.module.css";
import { QuestionHeading } from "./question-heading";

interface HostQuestionProps {
  view: Extract<HostView, { phase: "in-round"; state: "open" | "locked" }>;
  serverNow: () => number;
}

/** The question while it can be answered, and the moment after: program left, options right, time above. */
export function HostQuestion({ view, serverNow }: HostQuestionProps) {
  const t = useTranslations("host");
  const { round, answeredCount, playerCount } = view;
  const { challenge } = round;
  return (
    <div className={`flex min-h-0 flex-1 flex-col gap-4 ${styles.fade}`}>
      <div className="flex items-center justify-between gap-6">
        <QuestionHeading number={round.index + 1} total={view.roundCount} title={challenge.title} />
        <div className="flex items-center gap-4 sm:gap-8">
          <AnsweredCount answered={answeredCount} players={playerCount} />
          {view.state === "open" ? (
            <CountdownRing round={round} serverNow={serverNow} />
          ) : (
            <p className="flex items-center gap-2 rounded-2xl bg-accent-surface px-4 py-3 text-xl font-bold text-accent-text">
              <Timer aria-hidden="true" className="size-6" /> {t("question.closed")}
            </p>
          )}
        </div>
      </div>
      <div className="grid min-h-0 flex-1 gap-5 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] 2xl:gap-8">
        <FittedProgram source={challenge.program} className="lg:min-h-0" />
        <div className="flex min-h-0 flex-col gap-4 lg:overflow-y-auto lg:pr-1">
          <Markdown text={challenge.statement} className="text-lg 2xl:text-xl" />
          {challenge.answer === "type-output" ? (
            <p className="flex items-center gap-4 rounded-2xl border-2 border-dashed border-border-strong p-6 text-xl font-semibold">
              <Keyboard aria-hidden="true" className="size-9 shrink-0 text-accent-text" />
              {t("question.typeOnDevice")}
            </p>
          ) : (
            <>
              <p className="font-semibold text-muted-foreground">{t(`question.${challenge.answer}`)}</p>
              <ul className="grid gap-3">
                {challenge.options.map((option) => (
                  <li key={option.id}>
                    <OptionCard option={option} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function AnsweredCount({ answered, players }: { answered: number; players: number }) {
  const t = useTranslations("host");
  return (
    <div className="flex flex-col gap-1.5 text-right">
      <p className="flex items-center justify-end gap-2 text-lg font-semibold tabular-nums 2xl:text-xl">
        <UsersRound aria-hidden="true" className="size-5 text-muted-foreground" />
        {t("question.answered", { answered, players })}
      </p>
      <span aria-hidden="true" className="hidden h-2 min-w-44 overflow-hidden rounded-full bg-muted sm:block">
        <span
          className="block h-full rounded-full bg-success transition-[width] duration-500"
          style={{ width: `${sharePercent(answered, players)}%` }}
        />
      </span>
    </div>
  );
}
