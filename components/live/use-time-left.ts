"use client";

import { useEffect, useState } from "react";
import { type TimeLeft, timeLeft } from "./deadline";

/** Often enough that the bar glides and no second is skipped. */
const tickMs = 200;

/** What is left of a round by the server's clock, ticking until nothing is. */
export function useTimeLeft(round: { openedAt: number; closesAt: number }, serverNow: () => number): TimeLeft {
  const { openedAt, closesAt } = round;
  const [left, setLeft] = useState(() => timeLeft(round, serverNow()));
  useEffect(() => {
    const update = () => {
      const now = timeLeft({ openedAt, closesAt }, serverNow());
      setLeft(now);
      return now.share > 0;
    };
    if (!update()) return;
    const timer = setInterval(() => {
      if (!update()) clearInterval(timer);
    }, tickMs);
    return () => clearInterval(timer);
  }, [openedAt, closesAt, serverNow]);
  return left;
}
