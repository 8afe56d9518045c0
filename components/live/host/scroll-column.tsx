import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

interface ScrollColumnProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A column that fits the screen and scrolls by itself if it must; a keyboard can scroll it too. */
export function ScrollColumn({ label, className, children }: ScrollColumnProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing inside takes the focus, so the region itself must
      tabIndex={0}
      className={classNames("flex min-h-0 flex-col lg:overflow-y-auto lg:p-1", className)}
    >
      {children}
    </section>
  );
}
