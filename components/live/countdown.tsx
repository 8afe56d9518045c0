"use client";

import { CirclePause } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { RoundView } from "@/core/quiz/views";
import styles from "./live.module.css";
import { useTimeLeft } from "./use-time-left";

const hurrySeconds = 10;
const ringRadius = 44;
const ringLength = 2 * Math.PI * ringRadius;

interface CountdownProps {
  round: RoundView;
  serverNow: () => number;
}

/** Seconds in a ring, read from the last row. A `timer` is not announced by itself: nobody hears each second. */
export function CountdownRing({ round, serverNow }: CountdownProps) {
  const { closesAt, pausedAt, openedAt } = round;
  if (pausedAt !== null) return <Paused />;
  // Without a limit there is nothing to count.
  return closesAt === null ? null : <Ring window={{ openedAt, closesAt }} serverNow={serverNow} />;
}

function Paused() {
  const t = useTranslations("live");
  return (
    <p className="inline-flex items-center gap-2 rounded-2xl bg-accent-surface px-4 py-2 text-lg font-bold text-accent-text">
      <CirclePause aria-hidden="true" className="size-6" /> {t("paused")}
    </p>
  );
}

interface WindowProps {
  window: { openedAt: number; closesAt: number };
  serverNow: () => number;
}

function Ring({ window, serverNow }: WindowProps) {
  const t = useTranslations("live");
  const { seconds, share } = useTimeLeft(window, serverNow);
  const hurry = seconds <= hurrySeconds;
  return (
    <div
      role="timer"
      aria-label={t("timeLeft")}
      className={classNames(
        "relative grid size-20 shrink-0 place-items-center 2xl:size-24",
        hurry && "text-danger",
        hurry && seconds > 0 && styles.urgent,
      )}
    >
      <svg viewBox="0 0 100 100" aria-hidden="true" className="absolute inset-0 -rotate-90">
        <circle cx="50" cy="50" r={ringRadius} fill="none" stroke="var(--muted)" strokeWidth="9" />
        <circle
          cx="50"
          cy="50"
          r={ringRadius}
          fill="none"
          stroke={hurry ? "var(--danger)" : "var(--accent)"}
          strokeWidth="9"
          strokeLinecap="round"
          strokeDasharray={`${share * ringLength} ${ringLength}`}
          opacity={share > 0 ? 1 : 0}
        />
      </svg>
      <span className="text-3xl font-bold tabular-nums 2xl:text-4xl">{seconds}</span>
    </div>
  );
}

/** A bar with seconds, for the top of a phone's screen. */
export function CountdownBar({ round, serverNow }: CountdownProps) {
  const { closesAt, pausedAt, openedAt } = round;
  if (pausedAt !== null) return <Paused />;
  return closesAt === null ? null : <Bar window={{ openedAt, closesAt }} serverNow={serverNow} />;
}

function Bar({ window, serverNow }: WindowProps) {
  const t = useTranslations("live");
  const { seconds, share } = useTimeLeft(window, serverNow);
  const hurry = seconds <= hurrySeconds;
  return (
    <div role="timer" aria-label={t("timeLeft")} className="flex items-center gap-3">
      <span className="h-2.5 flex-1 overflow-hidden rounded-full bg-muted">
        <span
          className={classNames(
            "block h-full origin-left rounded-full transition-transform duration-200 ease-linear",
            hurry ? "bg-danger" : "bg-accent",
          )}
          style={{ transform: `scaleX(${share})` }}
        />
      </span>
      <span className={classNames("min-w-[4ch] text-right text-lg font-bold tabular-nums", hurry && "text-danger")}>
        {t("seconds", { seconds })}
      </span>
    </div>
  );
}
