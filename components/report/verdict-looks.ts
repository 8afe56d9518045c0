import { Check, CircleDashed, CircleSlash, type LucideIcon, Minus, X } from "lucide-react";
import type { PlayerRound } from "@/core/report/report";

interface Look {
  icon: LucideIcon;
  /** Of the sign and its number. */
  text: string;
  surface: string;
  /** Of its part of a bar. */
  fill: string;
}

/** How a verdict looks in a report: always with its word or its sign, never by colour alone. */
export const verdictLooks: Record<PlayerRound["verdict"], Look> = {
  right: { icon: Check, text: "text-success", surface: "bg-success-surface", fill: "fill-success" },
  partial: { icon: CircleSlash, text: "text-accent-text", surface: "bg-accent-surface", fill: "fill-accent" },
  wrong: { icon: X, text: "text-danger", surface: "bg-danger-surface", fill: "fill-danger" },
  unanswered: { icon: CircleDashed, text: "text-foreground", surface: "bg-muted", fill: "fill-border-strong" },
  absent: { icon: Minus, text: "text-muted-foreground", surface: "bg-muted", fill: "fill-muted" },
};
