/** How operations of synchronisation primitives happen: when they may, in which phases, and what ends a task. */
import { NativeFunction } from "@/engine/objects/function";
import { type Result, tail } from "@/engine/objects/runtime";
import type { Kwargs, PyObject, Value } from "@/engine/objects/values";
import type { Machine } from "./machine";
import type { Process } from "./process";
import { type PendingSync, type SyncOperation, type Task, Waiting } from "./task";
import { writeTraceback } from "./traceback";
import { noteLeftovers, warnOfUnawaited } from "./unawaited";

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
  while ((!isVisible(m, subject) || isEagerNow(m, pending)) && pending.operation.alternatives(m, pending) === 1) {
    m.observe?.(task, pending, 0);
    const result = pending.operation.perform(m, pending, 0);
    if (!(result instanceof Waiting)) return result;
    pending = { ...pending, phase: result.phase, deadline: result.deadline, data: result.data };
  }
  if (pending.phase === 0 && pending.operation.beginsAtOnce && pending.operation.alternatives(m, pending) !== 0) {
    const result = pending.operation.perform(m, pending, 0);
    if (!(result instanceof Waiting)) return result;
    pending = { ...pending, phase: result.phase, deadline: result.deadline, data: result.data };
  }
  task.save(m.trail, m.stepNumber);
  task.sync = pending;
  const frame = m.programFrame(task);
  if (frame) task.line = frame.code.lines[Math.max(0, (frame.pc >> 1) - 1)] ?? frame.line;
  m.isPaused = true;
  return tail;
}

const isVisible = (m: Machine, subject: PyObject | null): boolean =>
  subject === null ? m.hasOthers : m.isConcurrent && m.isShared(subject);

/** Whether the operation may happen without asking; a task that does nothing else for long is asked again, so that cycles are seen. */
export function isEagerNow(m: Machine, pending: PendingSync): boolean {
  if (m.watchesAll || m.eagerSteps >= maxEagerSteps || pending.operation.isEager?.(m, pending) !== true) return false;
  // Under the GIL the accesses around an operation are no points themselves: it is where others can come between them.
  return m.options.memory === "any" || eagerUnderGil.has(pending.operation.kind);
}

/** What is followed by no access of the task in the same step, or is no operation that the program asked for (`call`: a thread's number). */
const eagerUnderGil: ReadonlySet<string> = new Set(["end", "exit", "start", "call"]);

const maxEagerSteps = 20_000;

/** Performs a granted operation. Null: it goes on waiting, or its task is over; else its result. */
export function performSync(m: Machine, task: Task, sync: PendingSync, alternative: number): { value: Result } | null {
  const result = sync.operation.perform(m, sync, alternative);
  if (result instanceof Waiting) {
    task.sync = { ...sync, phase: result.phase, deadline: result.deadline, data: result.data };
    return null;
  }
  if (!task.isLive) return null;
  return { value: result };
}

/**
 * The stack of a task is empty: what is left is a step of its own (M4, MODEL.md: the end of a thread is a step).
 * True: there is more to run before it (functions of the library that the end of a process calls).
 */
export function endOfTask(m: Machine, task: Task): boolean {
  const { isMain, process } = task;
  if (isMain && task.error && process.error === null) {
    m.trail.set(process, "error", task.error);
    writeTraceback(m, task.error);
    if (process.id > 0 && task.error.cls.name !== "SystemExit") m.noteWorkerException(process.name, task.error);
  }
  const operation = isMain ? exitOperation : endOperation;
  begin(m, task, { operation, name: isMain ? "exit" : "end", args: [], phase: 0, deadline: null, data: null });
  m.isPaused = false;
  return task.frame !== null;
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
  alternatives: (m, pending) => (remaining(m, pending) === null ? 1 : 0),
  isEager: (m) =>
    m.process.finalHooks.length > 0 || (!m.process.isConcurrent && (m.process.id === 0 || !m.program.asksForProcesses)),
  perform(m) {
    const { process } = m;
    const hook = process.finalHooks.at(-1);
    if (hook !== undefined) {
      m.trail.set(process, "finalHooks", process.finalHooks.slice(0, -1));
      return m.call(hook, []);
    }
    exitProcess(m, process, process.exitCode);
    return null;
  },
  describe: (m, pending) => {
    const task = remaining(m, pending);
    return task ? `the end of ${task.label}` : "";
  },
  heldBy: (m, pending) => remaining(m, pending),
  subject: () => null,
};

/** The thread that the end of a process has to wait for. */
function remaining(m: Machine, pending: PendingSync): Task | null {
  const { process } = m.tasks.find((t) => t.sync === pending) ?? m.current;
  return m.tasks.find((t) => t.process === process && !t.isMain && t.isLive && !t.isDaemon) ?? null;
}

/** The process is no more, and with it its threads, wherever they are. */
export function exitProcess(m: Machine, process: Process, exitCode: number): void {
  m.trail.set(process, "hasExited", true);
  m.trail.set(process, "exitCode", exitCode);
  // What a child had in memory is no part of any later state.
  if (process.id > 0) for (const t of m.tasks) if (t.process === process) m.trail.set(t, "state", "finished");
  m.countTasks();
  if (process.id === 0) warnOfUnawaited(m);
  noteLeftovers(m, process.main.attrs.values());
  process.onExit?.();
}
