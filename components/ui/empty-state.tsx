import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  text?: string;
  /** What to do about it: a button or a link. */
  children?: ReactNode;
}

export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border-2 border-dashed border-border px-6 py-14 text-center">
      <h2 className="text-xl">{title}</h2>
      {text && <p className="max-w-prose text-muted-foreground">{text}</p>}
      {children}
    </div>
  );
}
