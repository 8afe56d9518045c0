"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import { AnswerForm } from "@/components/challenge/answer-form";
import { LoadedReplay } from "@/components/challenge/loaded-replay";
import { QuestionLayout } from "@/components/challenge/question-layout";
import { RepairVerdict } from "@/components/challenge/repair-verdict";
import { ProgramView } from "@/components/code/program";
import { Markdown } from "@/components/ui/markdown";
import { Notice } from "@/components/ui/notice";
import { answerKindOf, canAnswerAgain } from "@/core/challenge/answer-kind";
import type { Confidence } from "@/core/quiz/state";
import type { PlayerView, StoredAnswer } from "@/core/quiz/views";
import { CountdownBar } from "../countdown";
import styles from "../live.module.css";
import type { LiveSession } from "../use-live-session";
import { useLoadRun } from "../use-load-run";
import { AnswerStatus } from "./answer-status";
import { ConfidenceChoice } from "./confidence-choice";
import { GivenAnswer } from "./given-answer";
import { type AnswerProgress, useAnswer } from "./use-answer";

interface PlayerRoundProps {
  view: Extract<PlayerView, { phase: "in-round"; state: "open" | "locked" }>;
  live: Pick<LiveSession, "connection" | "send" | "serverNow">;
}

/** The question on a phone: time on top, program, answers; then where the answer is, and what the engine says of it. */
export function PlayerRound({ view, live }: PlayerRoundProps) {
  const t = useTranslations("play");
  const { round } = view;
  const { challenge } = round;
  const { progress, submit } = useAnswer(live, round.index, view.myAnswer);
  const open = view.state === "open";
  const canRevote = !canAnswerAgain(answerKindOf(challenge));
  const [confidence, setConfidence] = useState<Confidence>(2);
  const asking = open && mayAnswer(progress);
  const checked = checkOf(progress);
  const verification = checked?.state === "done" ? (checked.verification ?? null) : null;
  const isTried = asking && canAnswerAgain(answerKindOf(challenge));
  const saidRef = useRef<HTMLDivElement>(null);
  const checkedAt = checked?.state === "done" && progress.state === "stored" ? progress.answer.receivedAt : null;
  // Where the button is pressed again and again, what came of it stands below; on a phone out of sight.
  useEffect(() => {
    if (checkedAt !== null) saidRef.current?.scrollIntoView({ block: "nearest" });
  }, [checkedAt]);
  const said = (
    <div ref={saidRef} className="flex scroll-my-4 flex-col gap-4 empty:hidden">
      <AnswerStatus progress={progress} open={open} />
      {verification !== null && <RepairVerdict verification={verification} />}
    </div>
  );
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
      <div className={`mx-auto flex w-full max-w-7xl flex-1 flex-col gap-5 px-4 py-5 sm:px-6 ${styles.fade}`}>
        <QuestionLayout
          program={challenge.program !== "" && <ProgramView source={challenge.program} />}
          challenge={challenge}
          answering={asking}
          verification={verification}
          statement={
            <div className="flex min-w-0 flex-col gap-3">
              <h1 className="text-2xl">{challenge.title}</h1>
              {challenge.statement === "" ? (
                <p className="text-lg">{t("onProjector")}</p>
              ) : (
                <Markdown text={challenge.statement} className="text-lg" />
              )}
              {round.ballot === 2 && <Notice>{t("secondBallot")}</Notice>}
            </div>
          }
          answer={
            <>
              {!isTried && said}
              {open && round.pausedAt !== null && <Notice>{t("paused")}</Notice>}
              {asking && view.settings.peerInstruction && canRevote && (
                <ConfidenceChoice value={confidence} onChange={setConfidence} />
              )}
              {view.myFirstAnswer !== null && progress.state !== "stored" && (
                <details className="rounded-xl border border-border p-3">
                  <summary className="cursor-pointer font-semibold">{t("firstVote")}</summary>
                  <div className="pt-3">
                    <GivenAnswer challenge={challenge} value={view.myFirstAnswer} />
                  </div>
                </details>
              )}
              {asking ? (
                <AnswerForm
                  challenge={challenge}
                  onSubmit={(value) =>
                    submit(value, view.settings.peerInstruction && canRevote ? confidence : undefined)
                  }
                  disabled={round.pausedAt !== null}
                  pending={progress.state === "sending" || checked?.state === "pending"}
                  draftKey={`live.${view.sessionId}.${round.index}`}
                  verification={verification}
                />
              ) : (
                <GivenAnswer challenge={challenge} value={progress.state === "stored" ? progress.answer.value : null} />
              )}
              {isTried && said}
            </>
          }
        />
        {verification?.witness && progress.state === "stored" && (
          <MyReplay send={live.send} round={round.index} answer={progress.answer} />
        )}
      </div>
    </main>
  );
}

/** How the player's own repair breaks a rule. */
function MyReplay({ send, round, answer }: { send: LiveSession["send"]; round: number; answer: StoredAnswer }) {
  const { check } = answer;
  const breaksAt = (check?.state === "done" && check.verification?.breaksAt) || null;
  const t = useTranslations("repair");
  const loadRun = useLoadRun(send, round);
  const load = useCallback(() => loadRun("my-answer"), [loadRun]);
  return (
    <section className="flex flex-col gap-4 border-t border-border pt-6">
      <h2 className="text-2xl">{t("replay")}</h2>
      <LoadedReplay key={answer.receivedAt} name={String(answer.receivedAt)} load={load} breaksAt={breaksAt} />
    </section>
  );
}

function checkOf(progress: AnswerProgress): StoredAnswer["check"] {
  return progress.state === "stored" ? progress.answer.check : null;
}

/** Nothing sent yet, or refused for now, or of a kind that is tried until it is right (AN6). */
function mayAnswer(progress: AnswerProgress): boolean {
  switch (progress.state) {
    case "none":
    case "sending":
      return true;
    case "refused":
      return progress.refusal !== "round-closed" && progress.refusal !== "already-answered";
    case "stored": {
      const { check } = progress.answer;
      return check !== null && !(check.state === "done" && check.right);
    }
    default:
      return progress satisfies never;
  }
}
