"use client";

import { OutcomeComparison } from "@/components/replay/outcome-comparison";
import { TraceWaiting } from "./trace-waiting";
import { type Execution, useExecutionTrace } from "./use-execution-trace";

interface ExecutionComparisonProps {
  /** Two executions of one program. */
  executions: readonly [Execution, Execution];
  /** Shows one of them (0 or 1) from a state of its trace on. */
  onOpen: (execution: 0 | 1, startAt: number) => void;
}

/** Two executions side by side, where they part. */
export function ExecutionComparison({ executions, onOpen }: ExecutionComparisonProps) {
  const first = useExecutionTrace(executions[0]);
  const second = useExecutionTrace(executions[1]);
  if (first.kind !== "ready") return <TraceWaiting state={first} />;
  if (second.kind !== "ready") return <TraceWaiting state={second} />;
  return <OutcomeComparison traces={[first.trace, second.trace]} onOpen={onOpen} />;
}
