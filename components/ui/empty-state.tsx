import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  text?: string;
  /** `h1` when it is all there is on the page. */
  heading?: "h1" | "h2" | "h3";
  /** What to do about it: a button or a link. */
  children?: ReactNode;
}

export function EmptyState({ title, text, heading: Heading = "h2", children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border-2 border-dashed border-border px-6 py-14 text-center">
      <Heading className="text-xl">{title}</Heading>
      {text && <p className="max-w-prose text-muted-foreground">{text}</p>}
      {children}
    </div>
  );
}
