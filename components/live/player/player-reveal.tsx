"use client";

import { Check, ChevronDown, CircleDashed, CircleSlash, type LucideIcon, Play, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { AnswerReview } from "@/components/challenge/answer-review";
import { OutcomeContent } from "@/components/challenge/option-content";
import { ReviewReplay } from "@/components/challenge/review-replay";
import { PageContainer } from "@/components/layout/page-container";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Markdown } from "@/components/ui/markdown";
import { answerKindOf } from "@/core/challenge/answer-kind";
import type { PlayerResult, PlayerView } from "@/core/quiz/views";
import styles from "../live.module.css";
import type { LiveSession } from "../use-live-session";
import { useLoadRun } from "../use-load-run";
import { PointsTable } from "./points-table";

interface PlayerRevealProps {
  view: Extract<PlayerView, { phase: "in-round"; state: "revealed" }>;
  send: LiveSession["send"];
}

const looks: Record<PlayerResult["verdict"], { icon: LucideIcon; classes: string }> = {
  right: { icon: Check, classes: "bg-success-surface text-success border-success" },
  partial: { icon: CircleSlash, classes: "bg-accent-surface text-accent-text border-accent-text" },
  wrong: { icon: X, classes: "bg-danger-surface text-danger border-danger" },
  unanswered: { icon: CircleDashed, classes: "bg-muted border-border-strong" },
};

/** Right or wrong, what it earned, what is right, and why: a run to watch. */
export function PlayerReveal({ view, send }: PlayerRevealProps) {
  const t = useTranslations("play");
  const { result, reveal, round, myAnswer, me } = view;
  const { icon: Icon, classes } = looks[result.verdict];
  const check = myAnswer?.check?.state === "done" ? myAnswer.check : {};
  const answerKind = answerKindOf(round.challenge);
  const isOutput = answerKind === "type-output" || answerKind === "order-lines";
  return (
    <PageContainer className={`gap-6 py-5 sm:py-8 ${styles.fade}`}>
      <section
        className={classNames(
          "flex flex-wrap items-center gap-x-5 gap-y-3 rounded-card border-2 p-5",
          classes,
          styles.arrive,
        )}
      >
        <span className="grid size-16 shrink-0 place-items-center rounded-2xl bg-surface">
          <Icon aria-hidden="true" className="size-10" strokeWidth={3} />
        </span>
        <div className="min-w-0 flex-1">
          <h1 className="text-3xl sm:text-4xl">{t(`verdict.${result.verdict}`)}</h1>
          <p className="text-xl font-bold tabular-nums sm:text-2xl">{t("gained", { points: result.points.total })}</p>
          {me.rank !== null && <p className="font-semibold text-foreground">{t("rankNow", { rank: me.rank })}</p>}
        </div>
      </section>
      {round.challenge.kind !== "choose" && <Why view={view} send={send} />}
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-2 lg:gap-x-10">
        <div className="flex min-w-0 flex-col gap-6">
          {result.verdict !== "unanswered" && <PointsTable result={result} />}
          <section className="flex flex-col gap-3">
            <h2 className="text-2xl">{t("reveal.right")}</h2>
            <AnswerReview
              challenge={round.challenge}
              value={myAnswer?.value ?? null}
              check={check}
              correct={result.verdict === "right"}
              reveal={reveal}
            />
            {isOutput && (
              <>
                <h3 className="flex items-center gap-1.5 text-sm font-semibold tracking-normal text-success">
                  <Check aria-hidden="true" className="size-4" /> {t("reveal.prints", { count: reveal.outcomeCount })}
                </h3>
                {reveal.outcomes.map((outcome) => (
                  <OutcomeContent key={`${outcome.status}\n${outcome.stdout}`} outcome={outcome} />
                ))}
              </>
            )}
          </section>
        </div>
        <section className="flex min-w-0 flex-col gap-3">
          <h2 className="text-2xl">{t("reveal.why")}</h2>
          <Markdown text={reveal.explanation} className="text-lg" />
        </section>
      </div>
    </PageContainer>
  );
}

function Why({ view, send }: PlayerRevealProps) {
  const t = useTranslations("play");
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const loadRun = useLoadRun(send, view.round.index);
  const check = view.myAnswer?.check;
  const ownWitness = check?.state === "done" && check.verification?.witness;
  return (
    <section className="flex flex-col gap-4">
      <Button
        variant={open ? "secondary" : "primary"}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
        className="min-h-14 w-full sm:w-auto sm:self-start"
      >
        {open ? <ChevronDown aria-hidden="true" className="size-5" /> : <Play aria-hidden="true" className="size-5" />}
        {t(open ? "reveal.hideReplay" : "reveal.seeWhy")}
      </Button>
      <div id={panelId} className="empty:hidden">
        {open && (
          <ReviewReplay
            challenge={view.round.challenge}
            value={view.myAnswer?.value ?? null}
            reveal={view.reveal}
            loadRun={loadRun}
            ownRun={ownWitness ? () => loadRun("my-answer") : undefined}
            ownBreaksAt={check?.state === "done" ? check.verification?.breaksAt : null}
            keys="page"
          />
        )}
      </div>
    </section>
  );
}
