import type { HostControl, HostView } from "@/core/quiz/views";

const mainNames = [
  "session:start",
  "round:close",
  "round:revote",
  "round:reveal",
  "leaderboard:show",
  "round:next",
  "session:end",
] as const satisfies HostControl[];
export type MainControlName = (typeof mainNames)[number];

/** The one button that goes on, and whether it can be pressed. */
export interface MainControl {
  name: MainControlName;
  /** Why it cannot be pressed yet, or null. */
  blockedBy: "nobody-joined" | "still-checking" | null;
}

/** What "next" means now, for the main button and the keys; null when nothing follows. Ending early is never "next". */
export function mainControl(view: HostView): MainControl | null {
  const first = mainNames.find((name) => name === view.controls[0]);
  if (first === undefined) return null;
  if (first === "session:end" && view.phase !== "leaderboard") return null;
  return { name: first, blockedBy: blockOf(first, view) };
}

function blockOf(name: HostControl, view: HostView): MainControl["blockedBy"] {
  if (name === "session:start" && view.playerCount === 0) return "nobody-joined";
  const isChecking = view.phase === "in-round" && (view.checks?.checking ?? 0) > 0;
  return name === "round:reveal" && isChecking ? "still-checking" : null;
}

/** The round a host command speaks of: the one on this screen. */
export function roundOnScreen(view: HostView): number {
  if (view.phase === "in-round") return view.round.index;
  return view.phase === "leaderboard" ? view.roundIndex : 0;
}
