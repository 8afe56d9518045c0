"use client";

import { ListChecks, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/segmented";
import type { HostView } from "@/core/quiz/views";
import styles from "../live.module.css";
import { RevealReplay } from "../reveal-replay";
import type { LiveSession } from "../use-live-session";
import { BallotComparison } from "./ballot-comparison";
import { QuestionHeading } from "./question-heading";
import { RevealAnswers } from "./reveal-answers";

/** `answers`: what was right and how the class answered; `replay`: a run that ends so, step by step. */
export type RevealPane = "answers" | "replay";

interface HostRevealProps {
  view: Extract<HostView, { phase: "in-round"; state: "revealed" }>;
  send: LiveSession["send"];
  pane: RevealPane;
  onPane: (pane: RevealPane) => void;
}

export function HostReveal({ view, send, pane, onPane }: HostRevealProps) {
  const t = useTranslations("host");
  const { round, reveal } = view;
  const heading = <QuestionHeading number={round.index + 1} total={view.roundCount} title={round.challenge.title} />;
  // A choice has timelines instead of a replay.
  const panes = round.challenge.kind !== "choose" && (
    <Segmented
      label={t("reveal.panes")}
      value={pane}
      onChange={onPane}
      segments={[
        { value: "answers", label: t("reveal.answers"), icon: <ListChecks aria-hidden="true" className="size-5" /> },
        { value: "replay", label: t("reveal.replay"), icon: <Play aria-hidden="true" className="size-5" /> },
      ]}
    />
  );
  return (
    <div className={`flex min-h-0 flex-1 flex-col gap-4 ${styles.fade}`}>
      {pane === "answers" && view.distribution.first !== null && (
        <BallotComparison
          first={view.distribution.first}
          second={view.distribution}
          correctOptionIds={reveal.correctOptionIds}
        />
      )}
      {pane === "answers" || round.challenge.kind === "choose" ? (
        <RevealAnswers view={view} heading={heading} panes={panes} onReplay={() => onPane("replay")} />
      ) : (
        <RevealReplay
          round={round}
          reveal={reveal}
          send={send}
          keys="page"
          size="projector"
          lead={<h1 className="sr-only">{round.challenge.title}</h1>}
          trail={panes}
        />
      )}
    </div>
  );
}
