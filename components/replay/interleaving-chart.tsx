"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { taskColour } from "@/components/code/task-colour";
import { classNames } from "@/components/ui/class-names";
import type { TaskStatus, TraceState } from "@/core/execution/trace";

const minStepWidth = 26;
const maxStepWidth = 160;
/** Longer traces show a stretch around the current step; an SVG of ten thousand dots helps nobody. */
const maxStepsDrawn = 240;

interface InterleavingChartProps {
  states: TraceState[];
  index: number;
  /** Ids of the tasks, one lane each. */
  tasks: number[];
  onGo: (index: number) => void;
}

interface Run {
  from: number;
  to: number;
  status: TaskStatus;
}

/** One lane per task, time to the right, and the thread of control weaving between them. A click goes there. */
export function InterleavingChart({ states, index, tasks, onGo }: InterleavingChartProps) {
  const t = useTranslations("replay");
  const scrollRef = useRef<HTMLDivElement>(null);
  const [boxWidth, setBoxWidth] = useState(0);
  const start = Math.max(0, Math.min(index - maxStepsDrawn / 2, states.length - maxStepsDrawn));
  const drawn = states.slice(start, start + maxStepsDrawn);
  // A short trace fills the width there is; a long one scrolls.
  const stepWidth = Math.min(maxStepWidth, Math.max(minStepWidth, boxWidth / drawn.length));
  const laneHeight = tasks.length > 4 ? 18 : 28;
  const x = (position: number) => (position - start + 0.5) * stepWidth;
  const y = (task: number) => (tasks.indexOf(task) + 0.5) * laneHeight;
  const width = drawn.length * stepWidth;
  const height = tasks.length * laneHeight;

  const moves = drawn.flatMap((state, offset) =>
    state.step !== null && tasks.includes(state.step.task) ? [{ position: start + offset, step: state.step }] : [],
  );
  const weave = moves
    .map(({ position, step }, order) => {
      if (order === 0) return `M${x(position)} ${y(step.task)}`;
      const before = moves[order - 1];
      const middle = (x(before.position) + x(position)) / 2;
      return `C${middle} ${y(before.step.task)} ${middle} ${y(step.task)} ${x(position)} ${y(step.task)}`;
    })
    .join(" ");

  useEffect(() => {
    const box = scrollRef.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => setBoxWidth(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const currentX = x(index);
  useEffect(() => {
    const box = scrollRef.current;
    if (box !== null) box.scrollLeft = currentX - box.clientWidth / 2;
  }, [currentX]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      ref={scrollRef}
      role="group"
      aria-label={t("chart")}
      // A keyboard must be able to scroll a long trace.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
      tabIndex={0}
      className="overflow-x-auto rounded-xl bg-muted"
    >
      {/* The slider below is the keyboard's way to go to a step. */}
      <svg
        aria-hidden="true"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        className="block max-w-none cursor-pointer"
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          onGo(start + Math.floor((event.clientX - box.left) / stepWidth));
        }}
      >
        <rect x={currentX - stepWidth / 2} width={stepWidth} height={height} className="fill-foreground/10" />
        {tasks.map((task) => (
          <g key={task} data-task={taskColour(task)} className="stroke-task">
            {statusRuns(drawn, task).map((run) => (
              <line
                key={run.from}
                x1={x(start + run.from) - stepWidth / 2}
                x2={x(start + run.to) + stepWidth / 2}
                y1={y(task)}
                y2={y(task)}
                strokeWidth={2}
                strokeOpacity={run.status === "ready" ? 0.55 : 0.4}
                strokeDasharray={run.status === "blocked" ? "2 5" : run.status === "sleeping" ? "8 5" : undefined}
              />
            ))}
          </g>
        ))}
        <path d={weave} fill="none" className="stroke-foreground" strokeOpacity={0.35} strokeWidth={3} />
        {moves.map(({ position, step }) => (
          <circle
            key={position}
            data-task={taskColour(step.task)}
            cx={x(position)}
            cy={y(step.task)}
            r={(position === index ? 0.32 : 0.2) * laneHeight}
            className={classNames("fill-task", position === index && "stroke-foreground")}
            strokeWidth={3}
            opacity={position > index ? 0.45 : 1}
          />
        ))}
      </svg>
    </div>
  );
}

/** Stretches of states in which the task exists and keeps one status; finished and not started draw nothing. */
function statusRuns(states: TraceState[], task: number): Run[] {
  const runs: Run[] = [];
  states.forEach((state, position) => {
    const status = state.tasks.find((other) => other.id === task)?.status ?? "not-started";
    const last = runs.at(-1);
    if (last !== undefined && last.status === status && last.to === position - 1) last.to = position;
    else runs.push({ from: position, to: position, status });
  });
  return runs.filter((run) => run.status !== "finished" && run.status !== "not-started");
}
