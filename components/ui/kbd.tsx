import type { ReactNode } from "react";

/** A key of the keyboard. Hidden where there is no fine pointer: a phone has no such key. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="hidden min-w-6 rounded-md border border-border-strong bg-surface px-1.5 text-center font-mono text-xs leading-5 text-muted-foreground pointer-fine:inline-block">
      {children}
    </kbd>
  );
}
