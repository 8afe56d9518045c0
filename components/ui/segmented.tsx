"use client";

import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

interface SegmentedProps<Value extends string> {
  /** What is being chosen; read aloud, not shown. */
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  segments: { value: Value; label: string; icon?: ReactNode }[];
  /** Shows icons alone; the labels stay for screen readers and as tooltips. */
  iconsOnly?: boolean;
}

/** One of a few choices, side by side. Native radio buttons: arrow keys and forms work by themselves. */
export function Segmented<Value extends string>({
  label,
  value,
  onChange,
  segments,
  iconsOnly = false,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="inline-flex rounded-xl bg-muted p-1">
      <legend className="sr-only">{label}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          title={iconsOnly ? segment.label : undefined}
          className={classNames(
            "relative inline-flex min-h-9 min-w-9 items-center justify-center gap-1.5 rounded-lg px-2.5 text-sm font-medium",
            "has-focus-visible:outline-3 has-focus-visible:outline-ring",
            segment.value === value ? "bg-selected shadow-sm" : "text-muted-foreground hover:text-foreground",
          )}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            className="absolute inset-0 appearance-none rounded-lg outline-none"
          />
          {segment.icon}
          <span className={iconsOnly ? "sr-only" : undefined}>{segment.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
