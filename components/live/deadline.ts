/** How much of a round's window is left. */
export interface TimeLeft {
  /** Whole seconds as a countdown shows them: 1 until the very end, 0 only when it is over. */
  seconds: number;
  /** 1 at the opening, 0 at the close. */
  share: number;
}

/** All three in epoch milliseconds of the same clock, the server's. A page that was late or early never shows nonsense. */
export function timeLeft(round: { openedAt: number; closesAt: number }, now: number): TimeLeft {
  const windowMs = round.closesAt - round.openedAt;
  const leftMs = Math.min(Math.max(round.closesAt - now, 0), Math.max(windowMs, 0));
  return { seconds: Math.ceil(leftMs / 1000), share: windowMs > 0 ? leftMs / windowMs : 0 };
}
