import type { ReactNode } from "react";

interface PageHeadingProps {
  title: string;
  text?: string;
  /** Beside the title: an action, a count. */
  children?: ReactNode;
}

export function PageHeading({ title, text, children }: PageHeadingProps) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-4">
      <div className="flex max-w-3xl flex-col gap-2">
        <h1 className="text-3xl sm:text-4xl">{title}</h1>
        {text && <p className="text-lg text-muted-foreground">{text}</p>}
      </div>
      {children}
    </div>
  );
}
