import { classNames } from "@/components/ui/class-names";
import type { OutcomeStatus } from "@/core/execution/outcome";
import type { Point } from "./map-layout";

interface StateMarkProps {
  at: Point;
  /** How it ends there; null if it goes on. */
  status: OutcomeStatus | null;
  isFirst: boolean;
  isCurrent: boolean;
}

/** A state of the map: its shape says how it ends, its colour says it again. */
export function StateMark({ at: { x, y }, status, isFirst, isCurrent }: StateMarkProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {isCurrent && (
        <circle r="16" fill="none" strokeWidth="3" className="stroke-border-strong group-focus-visible:stroke-ring" />
      )}
      {status === null ? (
        <>
          <circle r={isFirst ? 9 : 7} strokeWidth="2" className="fill-surface stroke-foreground" />
          {isFirst && <circle r="4" className="fill-foreground" />}
        </>
      ) : (
        <>
          <path d={outlines[status]} className={classNames(status === "finished" ? "fill-success" : "fill-danger")} />
          <path
            d={glyphs[status]}
            fill="none"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
            className="stroke-surface"
          />
        </>
      )}
    </g>
  );
}

const outlines: Record<OutcomeStatus, string> = {
  finished: "M-12 0A12 12 0 1 1 12 0A12 12 0 1 1-12 0Z",
  exception: "M0-14L14 11H-14Z",
  deadlock: "M-11-11H11V11H-11Z",
  stuck: "M0-15L15 0L0 15L-15 0Z",
  endless: "M-6-12H6L13 0L6 12H-6L-13 0Z",
};

/** A tick, an exclamation mark, a lock, a question mark, an endless loop. */
const glyphs: Record<OutcomeStatus, string> = {
  finished: "M-5 0L-1.5 4L5-4",
  exception: "M0-4V3M0 7V7.1",
  deadlock: "M-5 0H5V6H-5ZM-3 0V-3A3 3 0 0 1 3-3V0",
  stuck: "M-3-3A3 3 0 1 1 0 1V2M0 6V6.1",
  endless: "M0 0C-3-5-8-4-8 0S-3 5 0 0S8-4 8 0S3 5 0 0",
};
