"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { TraceState } from "@/core/execution/trace";

/** More is not read while stepping; the end is what changes. */
const longestShown = 4000;

interface OutputSoFarProps {
  state: TraceState;
  /** The state before, to show what the step printed; null at the beginning. */
  previous: TraceState | null;
}

/** What was printed so far; what the step printed stands out. */
export function OutputSoFar({ state, previous }: OutputSoFarProps) {
  const t = useTranslations("replay");
  const boxRef = useRef<HTMLDivElement>(null);
  const { stdout } = state;
  const known = previous !== null && stdout.startsWith(previous.stdout) ? previous.stdout.length : 0;
  const isNew = previous !== null && known < stdout.length;
  const from = Math.max(0, stdout.length - longestShown);
  const before = stdout.slice(from, isNew ? known : undefined);
  const latest = isNew ? stdout.slice(Math.max(from, known)).replace(/\n$/, "") : "";

  useEffect(() => {
    const box = boxRef.current;
    if (box !== null && stdout !== "") box.scrollTop = box.scrollHeight;
  }, [stdout]);

  if (stdout === "") {
    return <p className="rounded-lg bg-sunken px-3 py-1.5 text-muted-foreground italic">{t("noOutput")}</p>;
  }
  return (
    <div
      ref={boxRef}
      className="max-h-48 overflow-y-auto rounded-lg bg-sunken px-3 py-1.5 font-mono text-[0.95em] leading-normal break-words whitespace-pre-wrap"
    >
      {from > 0 && "…"}
      {isNew ? before : before.replace(/\n$/, "")}
      {isNew && (
        <mark className="rounded bg-accent-surface font-bold text-foreground underline decoration-accent-text decoration-2 underline-offset-4">
          <span className="sr-only">{t("newOutput")} </span>
          {latest}
        </mark>
      )}
    </div>
  );
}
