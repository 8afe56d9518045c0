/** How operations of synchronisation primitives happen: when they may, in which phases, and what ends a task. */
import { NativeFunction } from "@/engine/objects/function";
import { type Result, tail } from "@/engine/objects/runtime";
import type { Kwargs, Value } from "@/engine/objects/values";
import type { Machine } from "./machine";
import { type PendingSync, type SyncOperation, type Task, Waiting } from "./task";
import { writeTraceback } from "./traceback";
import { warnOfUnawaited } from "./unawaited";

/** A native function whose call is a synchronisation operation. */
export class SyncFunction extends NativeFunction {
  constructor(
    name: string,
    readonly operation: SyncOperation,
    isMethod: boolean,
    /** Turns keyword arguments into the positional ones that the operation knows. */
    readonly normalise: (args: Value[], kwargs: Kwargs) => Value[] = (args) => args,
  ) {
    super(
      name,
      () => {
        throw new Error("a synchronisation operation is begun, not invoked");
      },
      isMethod,
      false,
    );
  }
}

export function beginSync(m: Machine, task: Task, fn: SyncFunction, args: Value[], kwargs: Kwargs): Result {
  const { operation } = fn;
  return begin(m, task, {
    operation,
    name: fn.name,
    args: fn.normalise(args, kwargs),
    phase: 0,
    deadline: null,
    data: null,
  });
}

/** Performs it at once when nobody else could notice when; else the task stops before it. */
function begin(m: Machine, task: Task, first: PendingSync): Result {
  let pending = first;
  const subject = pending.operation.subject(pending.args);
  const isVisible = () => m.isConcurrent && (subject === null || m.isShared(subject));
  while ((!isVisible() || isEagerNow(m, pending)) && pending.operation.alternatives(m, pending) === 1) {
    m.observe?.(task, pending);
    const result = pending.operation.perform(m, pending, 0);
    if (!(result instanceof Waiting)) return result;
    pending = { ...pending, phase: result.phase, deadline: result.deadline, data: result.data };
  }
  if (pending.phase === 0 && pending.operation.beginsAtOnce && pending.operation.alternatives(m, pending) !== 0) {
    const result = pending.operation.perform(m, pending, 0);
    if (!(result instanceof Waiting)) return result;
    pending = { ...pending, phase: result.phase, deadline: result.deadline, data: result.data };
  }
  m.trail.set(task, "sync", pending);
  const frame = m.programFrame(task);
  if (frame) m.trail.set(task, "line", frame.code.lines[Math.max(0, (frame.pc >> 1) - 1)] ?? frame.line);
  m.isPaused = true;
  return tail;
}

/** Whether the operation may happen without asking; a task that does nothing else for long is asked again, so that cycles are seen. */
export function isEagerNow(m: Machine, pending: PendingSync): boolean {
  return !m.watchesAll && m.eagerSteps < maxEagerSteps && pending.operation.isEager?.(m, pending) === true;
}

const maxEagerSteps = 20_000;

/** Performs a granted operation. Null: it goes on waiting, or its task is over; else its result. */
export function performSync(m: Machine, task: Task, sync: PendingSync, alternative: number): { value: Result } | null {
  const result = sync.operation.perform(m, sync, alternative);
  if (result instanceof Waiting) {
    m.trail.set(task, "sync", { ...sync, phase: result.phase, deadline: result.deadline, data: result.data });
    return null;
  }
  if (task.state !== "running" || m.hasExited) return null;
  return { value: result };
}

/** The stack of a task is empty: what is left is a step of its own (M4, MODEL.md: the end of a thread is a step). */
export function endOfTask(m: Machine, task: Task): void {
  const isMain = task.id === 0;
  if (isMain && task.error) {
    m.trail.set(m, "mainError", task.error);
    writeTraceback(m, task.error);
  }
  const operation = isMain ? exitOperation : endOperation;
  begin(m, task, { operation, name: isMain ? "exit" : "end", args: [], phase: 0, deadline: null, data: null });
  m.isPaused = false;
}

const endOperation: SyncOperation = {
  kind: "end",
  alternatives: () => 1,
  isEager: (m) => !m.program.asksForLiveness,
  perform(m) {
    m.finishTask(m.current);
    return null;
  },
  describe: () => "",
  subject: () => null,
};

/** The process ends when the main thread and all threads that are no daemons have ended; daemons stop wherever they are. */
const exitOperation: SyncOperation = {
  kind: "exit",
  alternatives: (m) => (remaining(m) === null ? 1 : 0),
  isEager: (m) => m.tasks.every((t) => t.id === 0 || t.state !== "running"),
  perform(m) {
    m.trail.set(m, "hasExited", true);
    warnOfUnawaited(m);
    return null;
  },
  describe: (m) => {
    const task = remaining(m);
    return task ? `the end of ${task.name}` : "";
  },
  heldBy: (m) => remaining(m),
  subject: () => null,
};

function remaining(m: Machine): Task | null {
  return m.tasks.find((t) => t.id !== 0 && t.state === "running" && !t.isDaemon) ?? null;
}
