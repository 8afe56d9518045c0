"use client";

import { Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { ProgramView } from "@/components/code/program";
import { IconButton } from "@/components/ui/button";
import type { Trace } from "@/core/execution/trace";
import { LaneChart } from "./lane-chart";
import { SharedValues } from "./shared-values";
import { StepSentence } from "./step-sentence";

const stepDurationMs = 1400;
const restSteps = 2;

/**
 * A trace that plays by itself, over and over: the landing page's picture of what Interleave shows. Stands still for
 * visitors who prefer reduced motion, and can be stopped by everybody.
 */
export function MiniReplay({ trace, stillIndex }: { trace: Trace; stillIndex: number }) {
  const t = useTranslations("replay");
  const [tick, setTick] = useState(stillIndex);
  const [playing, setPlaying] = useState(false);
  const last = trace.states.length - 1;
  const index = Math.min(tick, last);
  const state = trace.states[index];

  const lanes = useMemo(() => trace.states[last].tasks.map((task) => task.id), [trace, last]);

  useEffect(() => {
    setPlaying(!window.matchMedia("(prefers-reduced-motion: reduce)").matches);
  }, []);

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(
      () => setTick((current) => (current >= last + restSteps ? 0 : current + 1)),
      stepDurationMs,
    );
    return () => clearInterval(timer);
  }, [playing, last]);

  return (
    <figure aria-label={t("miniLabel")} className="flex flex-col gap-3">
      <ProgramView
        source={trace.source}
        marks={trace.states[last].tasks.map(({ id, name }) => {
          const task = state.tasks.find((other) => other.id === id);
          const active = state.step?.task === id;
          return {
            task: id,
            name,
            line: active && state.step !== null ? state.step.line : (task?.line ?? 0),
            active,
            faded: task?.status === "finished",
          };
        })}
      />
      <LaneChart states={trace.states} index={index} tasks={lanes} onGo={setTick} compact />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <StepSentence state={state} announce={false} compact />
        <div className="flex items-center gap-1">
          <div className="min-w-0 flex-1">
            <SharedValues state={state} previous={index > 0 ? trace.states[index - 1] : null} />
          </div>
          <IconButton label={playing ? t("pause") : t("play")} onClick={() => setPlaying(!playing)}>
            {playing ? <Pause aria-hidden="true" className="size-5" /> : <Play aria-hidden="true" className="size-5" />}
          </IconButton>
        </div>
      </div>
    </figure>
  );
}
