import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const oneColumnUpTo = 3;

interface OptionGridProps<Option extends { id: string }> {
  options: Option[];
  children: (option: Option) => ReactNode;
}

/** Options on the wall: one under the other, and two by two when that would not fit. */
export function OptionGrid<Option extends { id: string }>({ options, children }: OptionGridProps<Option>) {
  return (
    <ul className={classNames("grid gap-3 2xl:gap-4 2xl:text-xl", options.length > oneColumnUpTo && "sm:grid-cols-2")}>
      {options.map((option) => (
        <li key={option.id}>{children(option)}</li>
      ))}
    </ul>
  );
}
