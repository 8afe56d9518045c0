"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Lane } from "@/core/scenario/simulation";
import { axisTicks, lanePaths } from "./lane-paths";
import { patternId } from "./state-look";
import { useAmountText } from "./use-amount-text";

/** Before the box is measured, and on the server. */
const assumedWidth = 520;
const gutter = 34;
const axisHeight = 22;
const tickWidth = 90;
/** Room for the last tick's text and for the marks of a chart that goes on. */
const rightMargin = 22;

interface GanttChartProps {
  lanes: readonly Lane[];
  /** Of the patterns on the page. */
  prefix: string;
  axisMs: number;
  /** When all is done; beyond the axis the chart is marked as going on. */
  totalMs: number;
}

/** Lanes over time: a picture only, what it shows stands beside it as text and table. */
export function GanttChart({ lanes, prefix, axisMs, totalMs }: GanttChartProps) {
  const t = useTranslations("scenario");
  const { duration } = useAmountText();
  const boxRef = useRef<HTMLDivElement>(null);
  const [boxWidth, setBoxWidth] = useState(assumedWidth);

  useEffect(() => {
    const box = boxRef.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => setBoxWidth(Math.max(200, box.clientWidth)));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const width = boxWidth - gutter - rightMargin;
  const laneHeight = lanes.length > 8 ? 9 : 16;
  const laneStep = laneHeight + (lanes.length > 8 ? 3 : 4);
  const lanesHeight = Math.max(lanes.length * laneStep, laneStep);
  const height = lanesHeight + axisHeight;
  const paths = useMemo(
    () => lanePaths(lanes, axisMs, { width, laneHeight, laneStep }),
    [lanes, axisMs, width, laneHeight, laneStep],
  );
  const x = (ms: number): number => (ms / axisMs) * width;
  const goesOn = totalMs > axisMs;
  // Many lanes leave no room for every number.
  const numbered = lanes.length > 8 ? Math.ceil(lanes.length / 6) : 1;

  return (
    <div ref={boxRef} className="min-w-0">
      <svg
        aria-hidden="true"
        width="100%"
        height={height}
        viewBox={`0 0 ${boxWidth} ${height}`}
        preserveAspectRatio="none"
        className="block"
      >
        <g transform={`translate(${gutter} 0)`}>
          {axisTicks(axisMs, Math.max(2, Math.floor(width / tickWidth))).map((ms) => (
            <g key={ms}>
              <line x1={x(ms)} x2={x(ms)} y1={0} y2={lanesHeight} className="stroke-border" />
              <text
                x={x(ms)}
                y={height - 5}
                textAnchor={ms === 0 ? "start" : x(ms) > width - 16 ? "end" : "middle"}
                className="fill-muted-foreground text-[11px]"
              >
                {ms === 0 ? "0" : duration(ms)}
              </text>
            </g>
          ))}
          {lanes.map(({ index }, row) => (
            <rect key={index} y={row * laneStep} width={width} height={laneHeight} className="fill-muted/60" />
          ))}
          {paths.map(({ state, path }) => (
            <path key={state} d={path} fill={`url(#${patternId(prefix, state)})`} />
          ))}
          {goesOn ? (
            // Torn off: it goes on beyond the axis.
            [0, 7].map((offset) => (
              <path
                key={offset}
                d={`M${width + 4 + offset} ${lanesHeight / 2 - 8}l6 6l-6 6`}
                className="stroke-foreground"
                strokeWidth={2}
                fill="none"
              />
            ))
          ) : (
            <line
              x1={x(totalMs)}
              x2={x(totalMs)}
              y1={0}
              y2={lanesHeight + 3}
              className="stroke-foreground"
              strokeWidth={2}
            />
          )}
        </g>
        {lanes.map(({ index }, row) =>
          row % numbered === 0 || row === lanes.length - 1 ? (
            <text
              key={index}
              x={gutter - 5}
              y={row * laneStep + laneHeight / 2 + 4}
              textAnchor="end"
              className="fill-muted-foreground text-[11px] tabular-nums"
            >
              {t("laneNumber", { number: index + 1 })}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
