"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CompareWith } from "@/components/replay/compare-with";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { ChallengeView } from "@/core/challenge/challenge-view";
import { firstReplay } from "@/core/challenge/first-replay";
import type { ShownRun } from "@/core/challenge/shown-witness";
import type { Trace } from "@/core/execution/trace";
import type { Reveal } from "@/core/quiz/views";
import { LoadedReplay } from "./loaded-replay";
import { OutcomeList } from "./outcome-list";

export type LoadRun = (run: ShownRun) => Promise<Trace | null>;

interface ReviewReplayProps {
  challenge: ChallengeView;
  value: AnswerValue | null;
  reveal: Reveal;
  loadRun: LoadRun;
  /** How the player's own repair breaks a rule, if it does. */
  ownRun?: () => Promise<Trace | null>;
  ownBreaksAt?: number | null;
  /** As for ReplayPlayer. */
  keys?: "page" | "inside";
}

/** The schedule that the answer did not think of, at once; every other one is a click away. Nothing where there is no program. */
export function ReviewReplay({ challenge, value, reveal, loadRun, ownRun, ownBreaksAt, keys }: ReviewReplayProps) {
  const t = useTranslations("review.replayOf");
  if (ownRun) {
    return (
      <section className="flex flex-col gap-4">
        <h2 className="text-2xl">{t("yours")}</h2>
        <LoadedReplay name="yours" load={ownRun} keys={keys} breaksAt={ownBreaksAt ?? null} shareable />
      </section>
    );
  }
  if (challenge.kind === "repair" || challenge.kind === "drive") {
    const run = challenge.kind === "repair" ? "violation" : "fewest-steps";
    return (
      <section className="flex flex-col gap-4">
        <h2 className="text-2xl">{t(run)}</h2>
        <LoadedReplay
          name={run}
          load={() => loadRun(run)}
          keys={keys}
          breaksAt={reveal.solution.kind === "repair" ? reveal.solution.violation.breaksAt : undefined}
          shareable
        />
      </section>
    );
  }
  const asked = challenge.kind === "predict" ? challenge : { options: [], lines: [] };
  const first = firstReplay(asked, value, reveal);
  if (first === null) return null;
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-2xl">{t("outcome")}</h2>
      <OutcomeRuns reveal={reveal} first={first} loadRun={loadRun} keys={keys} />
    </section>
  );
}

interface OutcomeRunsProps extends Pick<ReviewReplayProps, "reveal" | "loadRun" | "keys"> {
  first: number;
}

function OutcomeRuns({ reveal, first, loadRun, keys }: OutcomeRunsProps) {
  const [selected, setSelected] = useState(first);
  const [startAt, setStartAt] = useState<number | "critical">("critical");
  function show(outcome: number, step: number | "critical") {
    setSelected(outcome);
    setStartAt(step);
  }
  return (
    <div className="flex flex-col gap-5">
      <OutcomeList
        outcomes={reveal.outcomes}
        outcomeCount={reveal.outcomeCount}
        selected={selected}
        onSelect={(outcome) => show(outcome, "critical")}
      />
      <LoadedReplay name={String(selected)} load={() => loadRun(selected)} keys={keys} startAt={startAt} shareable />
      <CompareWith outcomes={reveal.outcomes} selected={selected} loadTrace={loadRun} onOpen={show} />
    </div>
  );
}
