import type { ReactNode } from "react";
import { classNames } from "./class-names";

type BadgeTone = "neutral" | "accent" | "success" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-muted text-foreground",
  accent: "bg-accent-surface text-accent-text",
  success: "bg-success-surface text-success",
  danger: "bg-danger-surface text-danger",
};

interface BadgeProps {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}

export function Badge({ tone = "neutral", className, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-medium whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
