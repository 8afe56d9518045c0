import type { CSSProperties } from "react";
import { classNames } from "@/components/ui/class-names";
import styles from "./fitted-program.module.css";
import { type ProgramMark, ProgramView } from "./program";

/** Widths beside the text, in characters: line numbers with their margins, and the lane of one task. */
const gutterColumns = 6;
const laneColumns = 2.8;

interface FittedProgramProps {
  source: string;
  marks?: ProgramMark[];
  /** Gives it the height to fill. */
  className?: string;
}

/** A program as large as the place it stands in allows (fitted-program.module.css); on a phone it flows like any other. */
export function FittedProgram({ source, marks, className }: FittedProgramProps) {
  const lines = source.trimEnd().split("\n");
  const gutter = gutterColumns + (marks?.length ?? 0) * laneColumns;
  const measures = {
    "--lines": lines.length,
    "--columns": Math.max(...lines.map((line) => line.length)) + gutter,
  };
  return (
    <div style={measures as CSSProperties} className={classNames("min-w-0", styles.fit, className)}>
      <ProgramView source={source} marks={marks} />
    </div>
  );
}
