import type { TaskState } from "@/core/scenario/simulation";

/**
 * How a state is painted: work is solid, waiting is a pattern on a pale ground, so that no state is known by its colour
 * alone. `ground` and `mark` are classes; `lines` draws the mark in a tile of 8 × 8.
 */
const looks: Record<TaskState, { ground: string; mark: string; lines: string }> = {
  running: { ground: "fill-(--task-2)", mark: "", lines: "" },
  handing: { ground: "fill-(--task-4)", mark: "stroke-surface", lines: "M4 0V8" },
  starting: { ground: "fill-(--task-3)", mark: "stroke-surface", lines: "M-2 6 2 10M0 0 8 8M6 -2 10 2" },
  io: { ground: "fill-(--task-0)/20", mark: "stroke-(--task-0)", lines: "M3 4h2" },
  gil: { ground: "fill-danger/15", mark: "stroke-danger", lines: "M-2 2 2 -2M0 8 8 0M6 10 10 6" },
  core: { ground: "fill-foreground/10", mark: "stroke-foreground/70", lines: "M0 4H8M4 0V8" },
  loop: { ground: "fill-(--task-1)/15", mark: "stroke-(--task-1)", lines: "M2 0V8M6 0V8" },
  worker: { ground: "fill-foreground/5", mark: "stroke-foreground/30", lines: "M0 8H2" },
};

export const patternId = (prefix: string, state: TaskState): string => `${prefix}-${state}`;

/** The patterns of all states, once per page region; charts refer to them by `patternId(prefix, state)`. */
export function StatePatterns({ prefix, states }: { prefix: string; states: readonly TaskState[] }) {
  return (
    // Not `hidden`: patterns of an undisplayed picture paint nothing.
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <defs>
        {states.map((state) => (
          <pattern key={state} id={patternId(prefix, state)} width="8" height="8" patternUnits="userSpaceOnUse">
            <rect width="8" height="8" className={looks[state].ground} />
            {looks[state].lines !== "" && (
              <path d={looks[state].lines} className={looks[state].mark} strokeWidth="1.5" fill="none" />
            )}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A sample of a state's look, for the legend. */
export function StateSwatch({ prefix, state }: { prefix: string; state: TaskState }) {
  return (
    <svg aria-hidden="true" width="32" height="16" className="shrink-0 rounded-sm">
      <rect width="32" height="16" rx="3" fill={`url(#${patternId(prefix, state)})`} className="stroke-border-strong" />
    </svg>
  );
}
