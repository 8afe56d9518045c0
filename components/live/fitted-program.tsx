import type { CSSProperties } from "react";
import { ProgramView } from "@/components/code/program";
import { classNames } from "@/components/ui/class-names";
import styles from "./live.module.css";

/** A program as large as the place it stands in allows (live.module.css); on a phone it flows like any other. */
export function FittedProgram({ source, className }: { source: string; className?: string }) {
  const lines = source.trimEnd().split("\n");
  const measures = { "--lines": lines.length, "--columns": Math.max(...lines.map((line) => line.length)) };
  return (
    <div style={measures as CSSProperties} className={classNames("min-w-0", styles.fit, className)}>
      <ProgramView source={source} />
    </div>
  );
}
