"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { taskColour } from "@/components/code/task-colour";
import { taskNumber } from "@/components/code/task-number";
import { classNames } from "@/components/ui/class-names";
import { type LockSpan, lockSpans, type StatusSpan, statusSpans } from "@/core/execution/lane-spans";
import type { OperationKind, TraceState, TraceStep } from "@/core/execution/trace";
import { chartWindow, maxStepsDrawn } from "./chart-window";

const minStepWidth = 28;
const maxStepWidth = 150;
/** A chart narrower than this, in pixels, is on a phone. */
const narrowBox = 480;
const largerBy = 1.3;
const mostLargeLanes = 5;

/** A letter in the dot of a step, where there is room; the help explains them. Other kinds have an empty dot. */
const letters: Partial<Record<OperationKind, string>> = {
  read: "R",
  write: "W",
  print: "P",
  acquire: "L",
  release: "U",
  put: "+",
  get: "−",
};

interface LaneChartProps {
  states: TraceState[];
  index: number;
  /** Ids of the tasks, one lane each. */
  tasks: number[];
  onGo: (index: number) => void;
  /** State of the critical switch, marked across the lanes. */
  critical?: number | null;
  /** Draws happens-before: all arrows faintly, those into the present step strongly. */
  withOrder?: boolean;
  /** Thin lanes without names, letters and bars' names, for a small picture. */
  compact?: boolean;
  /** For the wall. */
  large?: boolean;
}

/** One lane per task, time to the right: steps as dots, locks held as bars, waiting and sleeping as lines of their own kind. */
export function LaneChart({
  states,
  index,
  tasks,
  onGo,
  critical = null,
  withOrder = false,
  compact = false,
  large = false,
}: LaneChartProps) {
  const t = useTranslations("replay");
  const markerId = useId();
  const frameRef = useRef<HTMLDivElement>(null);
  const scrollRef = useRef<HTMLDivElement>(null);
  const [boxWidth, setBoxWidth] = useState(0);
  const unit = useUnit() * (large && tasks.length <= mostLargeLanes ? largerBy : 1);
  const { start, end } = chartWindow(index, states.length);
  const drawn = useMemo(() => states.slice(start, end), [states, start, end]);
  const isTight = compact || (boxWidth > 0 && boxWidth < narrowBox);
  const lanes = useMemo(() => layOutLanes(drawn, tasks, compact, isTight), [drawn, tasks, compact, isTight]);
  // A short trace fills the width there is; a long one scrolls. Everything is drawn in units of a sixteenth of the reader's size.
  const stepWidth = Math.min(maxStepWidth, Math.max(minStepWidth, boxWidth / unit / drawn.length));
  const dotRadius = compact ? 6 : isTight ? 8 : 10;
  const x = (position: number) => (position - start + 0.5) * stepWidth;
  const y = (task: number) => lanes.find(({ id }) => id === task)?.y ?? 0;
  const width = drawn.length * stepWidth;
  const height = lanes.reduce((sum, lane) => sum + lane.height, 0);

  const moves = drawn.flatMap((state, offset) =>
    state.step !== null && tasks.includes(state.step.task) ? [{ position: start + offset, step: state.step }] : [],
  );

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
    if (box !== null) box.scrollLeft = currentX * unit - box.clientWidth / 2;
  }, [currentX, unit]);

  // Many lanes are higher than there is room: the one that moved stays in sight.
  const activeY = y(states[index].step?.task ?? tasks[0]);
  useEffect(() => {
    const frame = frameRef.current;
    if (frame !== null) frame.scrollTop = activeY * unit - frame.clientHeight / 2;
  }, [activeY, unit]);

  return (
    <div
      ref={frameRef}
      className="flex max-h-[20dvh] min-w-0 overflow-x-hidden overflow-y-auto rounded-xl bg-muted sm:max-h-[34dvh]"
    >
      {!compact && (
        <LaneNames lanes={lanes} height={height} unit={unit} states={states} active={states[index].step?.task} />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
      <div
        ref={scrollRef}
        role="group"
        aria-label={t("chart")}
        // A keyboard must be able to scroll a long trace.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        className="h-fit min-w-0 flex-1 overflow-x-auto"
      >
        {/* The slider below is the keyboard's way to go to a step. */}
        <svg
          aria-hidden="true"
          width={width * unit}
          height={height * unit}
          viewBox={`0 0 ${width} ${height}`}
          className="block max-w-none cursor-pointer"
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            onGo(start + Math.floor((event.clientX - box.left) / unit / stepWidth));
          }}
        >
          <defs>
            <marker
              id={markerId}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerUnits="userSpaceOnUse"
              markerWidth="11"
              markerHeight="11"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" className="fill-accent-text" />
            </marker>
          </defs>
          <rect x={currentX - stepWidth / 2} width={stepWidth} height={height} className="fill-foreground/10" />
          {critical !== null && critical >= start && critical < end && (
            <line
              x1={x(critical) - stepWidth / 2}
              x2={x(critical) - stepWidth / 2}
              y1={0}
              y2={height}
              strokeWidth={3}
              strokeDasharray="7 4"
              className="stroke-accent-text"
            />
          )}
          {lanes.map(({ id, y: laneY, statuses, locks }) => (
            <g key={id} data-task={taskColour(id)}>
              {statuses.map(({ from, to, status }) => {
                const ends = [x(start + from) - stepWidth / 2, x(start + to) + stepWidth / 2] as const;
                return (
                  <path
                    key={from}
                    d={status === "sleeping" ? wave(...ends, laneY) : `M${ends[0]} ${laneY}H${ends[1]}`}
                    fill="none"
                    className="stroke-task"
                    strokeWidth={status === "ready" ? 3 : 2}
                    strokeOpacity={status === "ready" ? 0.55 : 0.75}
                    strokeDasharray={status === "blocked" ? "2 6" : undefined}
                    strokeLinecap={status === "blocked" ? "round" : undefined}
                  />
                );
              })}
              {locks.map(({ lock, from, to, depth }) => (
                <LockBar
                  key={`${lock} ${from}`}
                  lock={lock}
                  x={x(start + from) - stepWidth / 2 + 2}
                  y={laneY + dotRadius + 3 + depth * (barHeight(compact) + 1)}
                  width={Math.max(4, (to - from + 1) * stepWidth - 4)}
                  height={barHeight(compact)}
                />
              ))}
            </g>
          ))}
          <path d={weave(moves, x, y)} fill="none" className="stroke-foreground" strokeOpacity={0.3} strokeWidth={2} />
          {withOrder &&
            moves.flatMap(({ position, step }) =>
              step.after
                .filter(({ from }) => from >= start && tasks.includes(states[from].step?.task ?? -1))
                .map(({ from, reason }) => (
                  <path
                    key={`${from} ${position} ${reason}`}
                    d={arrow(x(from), y(states[from].step?.task ?? 0), x(position), y(step.task), dotRadius)}
                    fill="none"
                    className="stroke-accent-text"
                    strokeWidth={position === index ? 3 : 1.5}
                    strokeOpacity={position === index ? 1 : 0.7}
                    markerEnd={`url(#${markerId})`}
                  />
                )),
            )}
          {moves.map(({ position, step }) => (
            <g key={position} data-task={taskColour(step.task)} opacity={position > index ? 0.5 : 1}>
              <circle
                cx={x(position)}
                cy={y(step.task)}
                r={position === index ? dotRadius + 2 : letters[step.kind] || compact ? dotRadius : dotRadius - 3}
                className={classNames("fill-task", position === index && "stroke-foreground")}
                strokeWidth={3}
              />
              {!compact && (
                <text
                  x={x(position)}
                  y={y(step.task)}
                  dy="0.36em"
                  textAnchor="middle"
                  fontSize={11}
                  fontWeight={700}
                  className="fill-surface select-none"
                >
                  {letters[step.kind]}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      {states.length > maxStepsDrawn && (
        <span className="sr-only">{t("chartPart", { from: start, to: end - 1, last: states.length - 1 })}</span>
      )}
    </div>
  );
}

const rootPixels = 16;

/** How much larger than 16 pixels the reader's letters are: an SVG does not grow with them by itself. */
function useUnit(): number {
  const [unit, setUnit] = useState(1);
  useEffect(() => {
    const measure = () => setUnit(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / rootPixels);
    measure();
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  }, []);
  return unit;
}

interface Lane {
  id: number;
  /** Of its line and dots. */
  y: number;
  height: number;
  statuses: StatusSpan[];
  locks: LockSpan[];
}

const barHeight = (compact: boolean) => (compact ? 3 : 13);
/** More locks at once are drawn over each other. */
const mostBars = 4;

/** A lane is as high as the locks that its task ever holds at once need it. */
function layOutLanes(drawn: TraceState[], tasks: number[], compact: boolean, isTight: boolean): Lane[] {
  const above = compact ? (tasks.length > 4 ? 9 : 13) : isTight || tasks.length > 5 ? 13 : 17;
  let top = 0;
  return tasks.map((id) => {
    const locks = lockSpans(drawn, id).map((span) => ({ ...span, depth: Math.min(span.depth, mostBars - 1) }));
    const bars = locks.reduce((most, { depth }) => Math.max(most, depth + 1), 0);
    const height = 2 * above + (bars > 0 ? bars * (barHeight(compact) + 1) : 0);
    const lane = { id, y: top + above, height, statuses: statusSpans(drawn, id), locks };
    top += height;
    return lane;
  });
}

interface LockBarProps {
  lock: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

const letterWidth = 6.4;

/** A lock held, with its name where there is room. */
function LockBar({ lock, x, y, width, height }: LockBarProps) {
  const t = useTranslations("replay");
  const room = Math.floor((width - 10) / letterWidth);
  const letters = [...lock];
  return (
    <g>
      <title>{t("holdsLock", { lock })}</title>
      <rect x={x} y={y} width={width} height={height} rx={3} className="fill-task" />
      {height > 8 && room > 0 && (
        <text
          x={x + 5}
          y={y + height / 2}
          dy="0.36em"
          fontSize={10.5}
          fontWeight={600}
          className="fill-surface font-mono"
        >
          {letters.length > room ? `${letters.slice(0, Math.max(1, room - 1)).join("")}…` : lock}
        </text>
      )}
    </g>
  );
}

interface LaneNamesProps {
  lanes: Lane[];
  height: number;
  unit: number;
  states: TraceState[];
  active: number | undefined;
}

/** Names stay where they are while the lanes scroll; on a phone there is no room for them. */
function LaneNames({ lanes, height, unit, states, active }: LaneNamesProps) {
  const { tasks: all } = states[states.length - 1];
  return (
    <svg
      aria-hidden="true"
      width={laneNamesWidth * unit}
      height={height * unit}
      viewBox={`0 0 ${laneNamesWidth} ${height}`}
      className="hidden shrink-0 border-r border-border sm:block"
    >
      {lanes.map(({ id, y }) => (
        <g key={id} data-task={taskColour(id)}>
          <title>{all.find((task) => task.id === id)?.name}</title>
          <rect x={8} y={y - 10} width={20} height={20} rx={5} className="fill-task" />
          <text x={18} y={y} dy="0.36em" textAnchor="middle" fontSize={12} fontWeight={700} className="fill-surface">
            {taskNumber(id)}
          </text>
          <text x={36} y={y} dy="0.36em" fontSize={13} fontWeight={id === active ? 700 : 500} className="fill-task">
            {shortName(all.find((task) => task.id === id)?.name ?? "")}
          </text>
        </g>
      ))}
    </svg>
  );
}

const laneNamesWidth = 150;
const longestName = 15;

function shortName(name: string): string {
  const letters = [...name];
  return letters.length > longestName ? `${letters.slice(0, longestName - 1).join("")}…` : name;
}

/** The thread of control: from dot to dot in the order of steps. */
function weave(
  moves: { position: number; step: TraceStep }[],
  x: (position: number) => number,
  y: (task: number) => number,
): string {
  return moves
    .map(({ position, step }, order) => {
      if (order === 0) return `M${x(position)} ${y(step.task)}`;
      const before = moves[order - 1];
      const middle = (x(before.position) + x(position)) / 2;
      return `C${middle} ${y(before.step.task)} ${middle} ${y(step.task)} ${x(position)} ${y(step.task)}`;
    })
    .join(" ");
}

const waveLength = 10;
const waveHeight = 4;

/** A sleeper's line: a row of little waves. */
function wave(from: number, to: number, y: number): string {
  const count = Math.max(1, Math.round((to - from) / waveLength));
  const length = (to - from) / count;
  let path = `M${from} ${y}`;
  for (let i = 0; i < count; i++) {
    path += `q${length / 4} ${-waveHeight} ${length / 2} 0t${length / 2} 0`;
  }
  return path;
}

/** From the edge of one dot to the edge of the other. */
function arrow(fromX: number, fromY: number, toX: number, toY: number, radius: number): string {
  const down = toY > fromY ? 1 : -1;
  const startY = fromY + down * radius;
  const endY = toY - down * (radius + 2);
  const middle = (startY + endY) / 2;
  return `M${fromX} ${startY}C${fromX} ${middle} ${toX} ${middle} ${toX} ${endY}`;
}
