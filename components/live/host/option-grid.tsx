import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import type { OptionView } from "@/core/challenge/challenge-view";

const oneColumnUpTo = 3;

interface OptionGridProps {
  options: OptionView[];
  children: (option: OptionView) => ReactNode;
}

/** Options on the wall: one under the other, and two by two when that would not fit. */
export function OptionGrid({ options, children }: OptionGridProps) {
  return (
    <ul className={classNames("grid gap-3 2xl:gap-4 2xl:text-xl", options.length > oneColumnUpTo && "sm:grid-cols-2")}>
      {options.map((option) => (
        <li key={option.id}>{children(option)}</li>
      ))}
    </ul>
  );
}
