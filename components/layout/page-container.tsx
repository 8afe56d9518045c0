import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

interface PageContainerProps {
  /** `narrow` for forms and reading. */
  width?: "wide" | "narrow" | "form";
  className?: string;
  children: ReactNode;
}

const widths = { wide: "max-w-7xl", narrow: "max-w-4xl", form: "max-w-md" };

/** The one <main> of a page. */
export function PageContainer({ width = "wide", className, children }: PageContainerProps) {
  return (
    <main
      id="main"
      className={classNames(
        "mx-auto flex w-full flex-1 flex-col gap-8 px-4 py-8 sm:px-6 sm:py-12",
        widths[width],
        className,
      )}
    >
      {children}
    </main>
  );
}
