"use client";

import { ReplayPlayer } from "@/components/replay/replay-player";
import { TraceWaiting } from "./trace-waiting";
import { type Execution, useExecutionTrace } from "./use-execution-trace";

interface ExecutionReplayProps {
  execution: Execution;
  /** The state shown first, as an index of the trace; absent: where the difference is made. */
  startAt?: number;
}

/** Replays an execution in this browser and shows it step by step. */
export function ExecutionReplay({ execution, startAt }: ExecutionReplayProps) {
  const state = useExecutionTrace(execution);
  if (state.kind !== "ready") return <TraceWaiting state={state} />;
  return (
    <ReplayPlayer
      key={`${execution.witness} ${startAt}`}
      trace={state.trace}
      startAt={startAt ?? "critical"}
      shareable
    />
  );
}
