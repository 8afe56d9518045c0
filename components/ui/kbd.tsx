import type { ReactNode } from "react";

/** A key of the keyboard. Hidden on phones, which have none. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="hidden min-w-6 rounded-md border border-border-strong bg-surface px-1.5 text-center font-mono text-xs leading-5 text-muted-foreground sm:pointer-fine:inline-block">
      {children}
    </kbd>
  );
}
