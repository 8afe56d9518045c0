"use client";

import { useId } from "react";
import { stopsWith } from "./slider-values";

interface StopSliderProps {
  label: string;
  /** What the value stands for, in a few words. */
  hint?: string;
  value: number;
  stops: readonly number[];
  /** The value with its unit, shown and read aloud. */
  text: (value: number) => string;
  onChange: (value: number) => void;
}

/** A native slider over a list of values: arrows go to the next one, Home and End to the ends. */
export function StopSlider({ label, hint, value, stops, text, onChange }: StopSliderProps) {
  const id = useId();
  const all = stopsWith(stops, value);
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id} className="font-semibold whitespace-nowrap tabular-nums">
          {text(value)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={all.length - 1}
        step={1}
        value={all.indexOf(value)}
        aria-valuetext={text(value)}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(all[Number(event.target.value)])}
        className="h-11 w-full cursor-pointer accent-(--accent-text)"
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="-mt-1.5 text-sm text-muted-foreground">
          {hint}
        </p>
      )}
    </div>
  );
}
