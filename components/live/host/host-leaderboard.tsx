"use client";

import { ArrowDown, ArrowUp, Minus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useLayoutEffect, useRef } from "react";
import { classNames } from "@/components/ui/class-names";
import type { HostView } from "@/core/quiz/views";
import { Avatar } from "../avatar";
import { type Move, movesOf, orderBefore } from "../leaderboard-moves";

const slideDurationMs = 900;
const slideDelayMs = 350;

/** The first ten, who slide from where they were before the round to where they are now. */
export function HostLeaderboard({ view }: { view: Extract<HostView, { phase: "leaderboard" }> }) {
  const t = useTranslations("host");
  const format = useFormatter();
  const { leaderboard } = view;
  const listRef = useRef<HTMLOListElement>(null);
  const moves = view.roundIndex === 0 ? leaderboard.map((): Move => null) : movesOf(leaderboard, view.roster);
  const highest = Math.max(leaderboard[0]?.score ?? 0, 1);
  // The slide belongs to the moment the board appears; a player removed later must not replay it.
  const firstBoard = useRef(leaderboard);

  useLayoutEffect(() => {
    if (window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const rows = [...(listRef.current?.children ?? [])];
    const before = orderBefore(firstBoard.current);
    const tops = rows.map((row) => row.getBoundingClientRect().top);
    for (const [index, entry] of firstBoard.current.entries()) {
      const shift = (tops[before.indexOf(entry)] ?? 0) - (tops[index] ?? 0);
      if (shift === 0) continue;
      rows[index]?.animate([{ transform: `translateY(${shift}px)` }, { transform: "none" }], {
        duration: slideDurationMs,
        delay: slideDelayMs,
        easing: "cubic-bezier(0.3, 0.9, 0.3, 1)",
        fill: "backwards",
      });
    }
  }, []);

  return (
    <div className="mx-auto flex w-full max-w-6xl flex-1 flex-col gap-3 lg:min-h-0">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h1 className="text-3xl 2xl:text-4xl">{t("leaderboard.title")}</h1>
        <p className="text-lg text-muted-foreground">
          {t("leaderboard.after", { number: view.roundIndex + 1, total: view.roundCount })}
        </p>
      </div>
      <ol ref={listRef} className="flex flex-col gap-1.5 lg:min-h-0 lg:flex-1 2xl:gap-2.5">
        {leaderboard.map((entry, index) => (
          <li
            key={entry.playerId}
            className={classNames(
              "relative flex items-center gap-2 overflow-hidden rounded-2xl border border-border bg-surface px-3 py-1.5 sm:gap-4 sm:px-4 lg:max-h-20 lg:flex-1",
              entry.rank === 1 && "border-accent",
            )}
          >
            <span
              aria-hidden="true"
              className={classNames(
                "absolute inset-y-0 left-0",
                entry.rank === 1 ? "bg-accent-surface" : "bg-muted/60",
              )}
              style={{ width: `${(entry.score / highest) * 100}%` }}
            />
            <span className="relative w-6 text-right text-xl sm:w-8 font-bold tabular-nums">{entry.rank}</span>
            <span className="relative w-5 sm:w-6">
              <MoveSign move={moves[index]} />
            </span>
            <Avatar playerId={entry.playerId} nickname={entry.nickname} className="relative hidden sm:grid" />
            <span className="relative min-w-0 flex-1 truncate text-lg font-semibold sm:text-xl">{entry.nickname}</span>
            {entry.gained > 0 && (
              <span className="relative text-lg font-semibold text-success tabular-nums">
                +{format.number(entry.gained)}
              </span>
            )}
            <span className="relative min-w-[5ch] text-right text-lg font-bold sm:text-xl tabular-nums">
              {format.number(entry.score)}
            </span>
          </li>
        ))}
      </ol>
      {view.playerCount > leaderboard.length && (
        <p className="text-center text-muted-foreground">
          {t("leaderboard.more", { count: view.playerCount - leaderboard.length })}
        </p>
      )}
    </div>
  );
}

function MoveSign({ move }: { move: Move }) {
  const t = useTranslations("host");
  if (move === null) return null;
  const looks = {
    up: { icon: ArrowUp, classes: "text-success" },
    down: { icon: ArrowDown, classes: "text-danger" },
    same: { icon: Minus, classes: "text-muted-foreground" },
  };
  const { icon: Icon, classes } = looks[move];
  return (
    <span title={t(`leaderboard.${move}`)} className={classes}>
      <Icon aria-hidden="true" className="size-6" strokeWidth={2.5} />
      <span className="sr-only">{t(`leaderboard.${move}`)}</span>
    </span>
  );
}
