"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Output } from "@/components/challenge/option-content";
import { FittedProgram } from "@/components/code/fitted-program";
import { ProgramView } from "@/components/code/program";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";
import { type Trace, traceVersion } from "@/core/execution/trace";
import { InterleavingChart } from "./interleaving-chart";
import { OutcomeNotice } from "./outcome-notice";
import { PlaybackControls } from "./playback-controls";
import { SharedValues } from "./shared-values";
import { StepSentence } from "./step-sentence";
import { TaskList } from "./task-list";
import { playbackKey, usePlayback } from "./use-playback";
import { visibleTasks } from "./visible-tasks";

interface ReplayPlayerProps {
  trace: Trace;
  /** `page`: arrow keys work wherever the focus is (a host's screen); `inside`: only within the player. */
  keys?: "page" | "inside";
  /** `projector` for the host's screen. */
  size?: "normal" | "projector";
  /** The state shown first; `critical`: that of the switch that makes the difference, if there is one. */
  startAt?: number | "critical";
}

/** Steps through one execution: program, tasks, shared values, output, clock. Refuses traces of other versions. */
export function ReplayPlayer(props: ReplayPlayerProps) {
  const t = useTranslations("replay");
  if (props.trace.version !== traceVersion || props.trace.states.length === 0) {
    return <Notice tone="danger">{t("wrongVersion")}</Notice>;
  }
  return <Player key={props.trace.witness} {...props} />;
}

function Player({ trace, keys = "inside", size = "normal", startAt = 0 }: ReplayPlayerProps) {
  const t = useTranslations("replay");
  const sectionRef = useRef<HTMLElement>(null);
  const playback = usePlayback(trace.states.length, startAt === "critical" ? (trace.critical?.step ?? 0) : startAt);
  const { index } = playback;
  const state = trace.states[index];
  const previous = index > 0 ? trace.states[index - 1] : null;
  const active = state.step?.task ?? null;
  const visible = visibleTasks(trace, index);
  const tasks = state.tasks.filter((task) => visible.includes(task.id));
  const atEnd = index === trace.states.length - 1;

  useEffect(() => {
    const target = keys === "page" ? window : sectionRef.current;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const act = playbackKey(event, playback);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    target?.addEventListener("keydown", onKeyDown);
    return () => target?.removeEventListener("keydown", onKeyDown);
  });

  const marks = tasks
    .filter((task) => task.status !== "not-started")
    .map((task) => ({
      task: task.id,
      name: task.name,
      // Of the task that moved, the line that moved: what happened, not what comes next.
      line: task.id === active && state.step !== null ? state.step.line : task.line,
      active: task.id === active,
      faded: task.status === "finished",
    }));
  // A lane for a task that has not started yet keeps the gutter from jumping when it does.
  const lanes = visible.map(
    (id) => marks.find((mark) => mark.task === id) ?? { task: id, name: "", line: 0, active: false },
  );

  const sentence = <StepSentence state={state} announce={!playback.playing} />;
  const values = (
    <div className="flex flex-col gap-4">
      {state.shared.length > 0 && (
        <Panel title={t("shared")}>
          <SharedValues state={state} previous={previous} />
        </Panel>
      )}
      <Panel
        title={t("output")}
        aside={
          <span className="inline-flex items-center gap-1.5 text-sm tabular-nums">
            <Clock aria-hidden="true" className="size-4" />
            <span className="sr-only">{t("clock")}</span>
            {t("seconds", { seconds: state.virtualSeconds })}
          </span>
        }
      >
        {state.stdout === "" ? (
          <p className="rounded-lg bg-sunken px-3 py-1.5 text-muted-foreground italic">{t("noOutput")}</p>
        ) : (
          <Output text={state.stdout} />
        )}
      </Panel>
    </div>
  );
  const taskPanel = (
    <Panel title={t("tasks")}>
      <TaskList tasks={tasks} active={active} hiddenCount={state.tasks.length - tasks.length} />
    </Panel>
  );
  const ending = atEnd && <OutcomeNotice outcome={trace.outcome} />;
  const chart = <InterleavingChart states={trace.states} index={index} tasks={visible} onGo={playback.go} />;
  const controls = <PlaybackControls playback={playback} />;

  // On the wall nobody scrolls: the program takes the height, everything else stands beside it.
  if (size === "projector") {
    return (
      <section
        ref={sectionRef}
        aria-label={t("label")}
        className="grid grid-cols-1 gap-5 lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,1.1fr)_minmax(0,1fr)] lg:grid-rows-[minmax(0,1fr)] 2xl:gap-8"
      >
        <FittedProgram source={trace.source} marks={lanes} className="lg:min-h-0" />
        <div className="flex min-w-0 flex-col gap-3 *:shrink-0 lg:min-h-0 lg:overflow-y-auto lg:p-1 2xl:gap-5">
          {sentence}
          {controls}
          {chart}
          {ending}
          <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
            {values}
            {taskPanel}
          </div>
        </div>
      </section>
    );
  }
  return (
    <section ref={sectionRef} aria-label={t("label")} className="flex flex-col gap-4">
      {sentence}
      {ending}
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <ProgramView source={trace.source} marks={lanes} />
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-1">
          {values}
          {taskPanel}
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t border-border bg-background px-4 pt-3 pb-2 sm:mx-0 sm:px-0">
        {chart}
        {controls}
      </div>
      <p className="hidden flex-wrap gap-x-5 gap-y-1 text-sm text-muted-foreground sm:pointer-fine:flex">
        <span>
          <Kbd>←</Kbd> <Kbd>→</Kbd> {t("keyStep")}
        </span>
        <span>
          <Kbd>Home</Kbd> <Kbd>End</Kbd> {t("keyEnds")}
        </span>
        <span>
          <Kbd>{t("space")}</Kbd> {t("keyPlay")}
        </span>
      </p>
    </section>
  );
}

function Panel({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-sm font-semibold tracking-normal text-muted-foreground">{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
