"use client";

import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { FittedProgram } from "@/components/code/fitted-program";
import { type ProgramMark, ProgramView } from "@/components/code/program";
import { Notice } from "@/components/ui/notice";
import { nearestSwitch } from "@/core/execution/switches";
import { type Trace, type TraceState, traceVersion } from "@/core/execution/trace";
import { waitGraph } from "@/core/execution/wait-graph";
import { CriticalNotice } from "./critical-notice";
import { LaneChart } from "./lane-chart";
import { OrderList } from "./order-list";
import { OutcomeNotice } from "./outcome-notice";
import { OutputSoFar } from "./output-so-far";
import { PlaybackControls } from "./playback-controls";
import { PlayerTools } from "./player-tools";
import { SharedValues } from "./shared-values";
import { StepSentence } from "./step-sentence";
import { TaskList } from "./task-list";
import { useLineInSight } from "./use-line-in-sight";
import { type PlaybackPlaces, playbackKey, usePlayback } from "./use-playback";
import { useSwipe } from "./use-swipe";
import { mostLanes, mostMarks, visibleTasks } from "./visible-tasks";
import { WaitForGraph } from "./wait-for-graph";

interface ReplayPlayerProps {
  trace: Trace;
  /** `page`: keys work wherever the focus is (a host's screen); `inside`: only within the player. */
  keys?: "page" | "inside";
  /** `projector` for the host's screen. */
  size?: "normal" | "projector";
  /** The state shown first; `critical`: that of the switch that makes the difference, if there is one. */
  startAt?: number | "critical";
  /** Without the list of tasks, and with thin lanes: where the player stands beside something else. */
  compact?: boolean;
  /** Offers a link that shows just this, at the same step, to anybody. */
  shareable?: boolean;
}

/** Steps through one execution: program, lanes, shared values, output, clock, who waits for whom. Refuses traces of other versions. */
export function ReplayPlayer(props: ReplayPlayerProps) {
  const t = useTranslations("replay");
  if (props.trace.version !== traceVersion || props.trace.states.length === 0) {
    return <Notice tone="danger">{t("wrongVersion")}</Notice>;
  }
  return <Player key={`${props.trace.witness} ${props.startAt}`} {...props} />;
}

/** A long program scrolls by itself beside its values, above the controls that stick to the window. */
const programHeight = "max-h-[max(16rem,42dvh)] overflow-y-auto sm:max-h-[max(20rem,calc(100dvh-18rem))]";

/** Reading aloud takes longer than a step at this speed or above. */
const firstSpeedUnread = 1;

function Player({
  trace,
  keys = "inside",
  size = "normal",
  startAt = 0,
  compact = false,
  shareable = false,
}: ReplayPlayerProps) {
  const t = useTranslations("replay");
  const sectionRef = useRef<HTMLElement>(null);
  const { states, critical } = trace;
  const playback = usePlayback(states.length, startAt === "critical" ? (critical?.step ?? 0) : startAt);
  const [withOrder, setWithOrder] = useState(false);
  const { index } = playback;
  const state = states[index];
  const previous = index > 0 ? states[index - 1] : null;
  const visible = useVisibleTasks(trace, index);
  const marked = visibleTasks(trace, index, mostMarks);
  const tasks = state.tasks.filter((task) => visible.includes(task.id));
  const atEnd = index === states.length - 1;
  const places: PlaybackPlaces = {
    critical: critical?.step ?? null,
    nextSwitch: nearestSwitch(states, index, 1),
    previousSwitch: nearestSwitch(states, index, -1),
    toggleOrder: () => setWithOrder(!withOrder),
  };
  const programRef = useLineInSight<HTMLDivElement>(state.step?.line ?? null);
  const swipe = useSwipe(
    () => playback.go(index + 1),
    () => playback.go(index - 1),
  );

  useEffect(() => {
    const target = keys === "page" ? window : sectionRef.current;
    const onKeyDown = (event: Event) => {
      if (!(event instanceof KeyboardEvent)) return;
      const act = playbackKey(event, playback, places);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    target?.addEventListener("keydown", onKeyDown);
    return () => target?.removeEventListener("keydown", onKeyDown);
  });

  const announced = !playback.playing || playback.speed < firstSpeedUnread;
  const sentence = (
    <div {...swipe}>
      <StepSentence state={state} announce={announced} isCritical={index === critical?.step} />
    </div>
  );
  const values = (
    <div className="flex min-w-0 flex-col gap-4">
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
        <OutputSoFar state={state} previous={previous} />
      </Panel>
    </div>
  );
  const taskPanel = !compact && (
    <Panel title={t("tasks")}>
      <TaskList tasks={tasks} active={state.step?.task ?? null} hiddenCount={state.tasks.length - tasks.length} />
    </Panel>
  );
  const remarks = (
    <>
      {atEnd && <OutcomeNotice outcome={trace.outcome} />}
      {showsWaiting(state, atEnd ? trace.outcome.status : null) && (
        <Panel title={t("graph.label")}>
          <WaitForGraph tasks={state.tasks} />
        </Panel>
      )}
      {critical !== null && index === critical.step && <CriticalNotice critical={critical} />}
    </>
  );
  const chart = (
    <>
      <LaneChart
        states={states}
        index={index}
        tasks={visible}
        onGo={playback.go}
        critical={critical?.step ?? null}
        withOrder={withOrder}
        compact={compact}
        large={size === "projector"}
      />
      {withOrder && <OrderList states={states} index={index} onGo={playback.go} />}
    </>
  );
  const tools = (
    <PlayerTools
      playback={playback}
      withOrder={withOrder}
      onToggleOrder={places.toggleOrder}
      makeLink={shareable ? () => linkTo(trace, index) : undefined}
    />
  );
  const controls = <PlaybackControls playback={playback} places={places} />;
  const lanes = programMarks(state, marked);

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
          <div className="flex flex-wrap items-center gap-x-3">
            <div className="min-w-80 flex-1">{controls}</div>
            {tools}
          </div>
          {chart}
          <div className="grid grid-cols-1 gap-4 empty:hidden xl:grid-cols-2">{remarks}</div>
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
      {/* On a phone what is set once does not stand in the way of the program. */}
      <div className="-my-2 flex justify-end sm:hidden">{tools}</div>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
        <div ref={programRef} className="min-w-0">
          <ProgramView source={trace.source} marks={lanes} className={programHeight} />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          {remarks}
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-1">
            {values}
            {taskPanel}
          </div>
        </div>
      </div>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-col gap-2 border-t border-border bg-background px-4 pt-3 pb-2 sm:mx-0 sm:px-0">
        {sentence}
        {chart}
        <div className="flex flex-wrap items-center gap-x-3">
          <div className="min-w-0 flex-1 basis-80">{controls}</div>
          <div className="max-sm:hidden">{tools}</div>
        </div>
      </div>
    </section>
  );
}

/** Loaded when somebody wants a link. */
async function linkTo(trace: Trace, step: number): Promise<string | null> {
  const { replayAddress } = await import("./replay-address");
  return replayAddress(window.location.origin, trace, step);
}

/** The same list as long as it says the same: the chart is drawn anew only for another one. */
function useVisibleTasks(trace: Trace, index: number): number[] {
  const text = visibleTasks(trace, index, mostLanes).join(" ");
  return useMemo(() => (text === "" ? [] : text.split(" ").map(Number)), [text]);
}

/** Where each task stands; a lane for one that has not started yet keeps the gutter from jumping when it does. */
function programMarks({ tasks, step }: TraceState, visible: readonly number[]): ProgramMark[] {
  return visible.map((id) => {
    const task = tasks.find((one) => one.id === id);
    if (task === undefined || task.status === "not-started") return { task: id, name: "", line: 0, active: false };
    const active = id === step?.task;
    return {
      task: id,
      name: task.name,
      // Of the task that moved, the line that moved: what happened, not what comes next.
      line: active && step !== null ? step.line : task.line,
      active,
      faded: task.status === "finished",
    };
  });
}

/** The graph is shown where it is the answer: on a cycle, or at an end at which nobody can move. */
function showsWaiting({ tasks }: TraceState, end: string | null): boolean {
  return end === "deadlock" || end === "stuck" || waitGraph(tasks).cycle.length > 0;
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
