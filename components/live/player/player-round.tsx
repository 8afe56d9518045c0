"use client";

import { useTranslations } from "next-intl";
import { AnswerForm } from "@/components/challenge/answer-form";
import { ProgramView } from "@/components/code/program";
import { Markdown } from "@/components/ui/markdown";
import type { PlayerView } from "@/core/quiz/views";
import { CountdownBar } from "../countdown";
import styles from "../live.module.css";
import type { LiveSession } from "../use-live-session";
import { AnswerStatus } from "./answer-status";
import { GivenAnswer } from "./given-answer";
import { useAnswer } from "./use-answer";

interface PlayerRoundProps {
  view: Extract<PlayerView, { phase: "in-round"; state: "open" | "locked" }>;
  live: Pick<LiveSession, "connection" | "send" | "serverNow">;
}

/** The question on a phone: time on top, program, answers; then where the answer is. */
export function PlayerRound({ view, live }: PlayerRoundProps) {
  const t = useTranslations("play");
  const { round } = view;
  const { challenge } = round;
  const { progress, submit } = useAnswer(live, round.index, view.myAnswer);
  const open = view.state === "open";
  const asking = open && (progress.state === "none" || progress.state === "sending" || retryable(progress));
  return (
    <main id="main" className="flex flex-1 flex-col">
      <div className="sticky top-0 z-10 border-b border-border bg-surface">
        <div className="mx-auto flex w-full max-w-7xl flex-col gap-1 px-4 py-2 sm:px-6">
          <p className="text-sm font-semibold text-muted-foreground">
            {t("question", { number: round.index + 1, total: view.roundCount })}
          </p>
          {open ? (
            <CountdownBar round={round} serverNow={live.serverNow} />
          ) : (
            <p className="text-lg font-bold text-accent-text">{t("timeUp")}</p>
          )}
        </div>
      </div>
      <div
        className={`mx-auto grid w-full max-w-7xl flex-1 grid-cols-1 content-start gap-5 px-4 py-5 sm:px-6 lg:grid-cols-2 lg:gap-x-10 ${styles.fade}`}
      >
        <div className="flex min-w-0 flex-col gap-4">
          <h1 className="text-2xl">{challenge.title}</h1>
          <ProgramView source={challenge.program} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Markdown text={challenge.statement} className="text-lg" />
          <AnswerStatus progress={progress} open={open} />
          {asking ? (
            <AnswerForm
              challenge={challenge}
              onSubmit={submit}
              pending={progress.state === "sending"}
              draftKey={`live.${view.sessionId}.${round.index}`}
            />
          ) : (
            <GivenAnswer challenge={challenge} value={progress.state === "stored" ? progress.answer.value : null} />
          )}
        </div>
      </div>
    </main>
  );
}

/** A refusal that leaves the question open: the player may try again. */
function retryable(progress: ReturnType<typeof useAnswer>["progress"]): boolean {
  return progress.state === "refused" && progress.refusal !== "round-closed" && progress.refusal !== "already-answered";
}
