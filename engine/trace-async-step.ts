/** What a task of asyncio does, in the words of a trace. */
import type { OperationKind } from "@/core/execution/trace";
import type { Machine } from "./machine/machine";
import type { AsyncEvent } from "./machine/task";
import type { PyInstance } from "./objects/instance";
import type { Value } from "./objects/values";
import type { CoroutineLanes } from "./trace-coroutines";
import { lineOf, placeName, type SeenStep } from "./trace-step";

/** Call when the lanes have taken note of it. */
export function asyncStepOf(
  m: Machine,
  lanes: CoroutineLanes,
  task: number,
  kind: AsyncEvent,
  o: PyInstance,
  value: Value,
): SeenStep {
  if (kind === "resume") return { task, kind: "resume", line: lanes.lineOf(o), place: null, value: null };
  if (kind === "suspend") {
    const isDone = lanes.isDone(o);
    const place = isDone ? null : lanes.awaitsOf(o);
    return { task, kind: isDone ? "end" : "suspend", line: lanes.lineOf(o), place, value: null };
  }
  const line = lineOf(m, m.current);
  if (kind === "start") return { task, kind: "start", line, place: lanes.nameOf(o), value: null };
  const moves = kind === "put" || kind === "get";
  return {
    task,
    kind: kind satisfies OperationKind,
    line,
    place: placeName(m, o),
    value: moves ? m.reprSeen(value) : null,
  };
}
