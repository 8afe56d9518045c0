/** What a task is about to do, in the words of a trace: the kind of operation, its line, place and value. */
import type { OperationKind, TraceStep } from "@/core/execution/trace";
import type { Frame } from "./machine/frame";
import type { Machine } from "./machine/machine";
import type { PendingSync, Task } from "./machine/task";
import { canTaskTake, Permits, threadTask } from "./modules/threading";
import { PyInstance } from "./objects/instance";
import { PyModule } from "./objects/module";
import type { PyObject, Value } from "./objects/values";
import { shown } from "./trace-state";

/** One operation as the machine tells it; who records a trace adds what came before. */
export type SeenStep = Omit<TraceStep, "preemption" | "after">;

/**
 * Steps that nobody would call one: a thread object gets its number, a condition asks whether its lock is held, a process that
 * ends empties its queues and calls its hooks.
 */
export function isSilent({ process }: Task, sync: PendingSync | null): boolean {
  if (sync === null) return false;
  return silent.has(sync.name) || (sync.name === "exit" && process.finalHooks.length > 0);
}

const silent: ReadonlySet<string> = new Set(["number", "owns", "flush"]);

/** Looks without touching: gives no addresses away and changes nothing. */
export function stepOf(m: Machine, task: Task, sync: PendingSync | null, alternative = 0): SeenStep {
  if (sync) return { task: task.id, line: lineOf(m, task), ...syncStep(m, task, sync, alternative) };
  const { access } = task;
  if (!access) return { task: task.id, kind: "begin", line: task.line, place: null, value: null };
  return {
    task: task.id,
    kind: access.kind,
    line: task.line,
    place: access.place() || null,
    value: accessedValue(m, task),
  };
}

/** Line of the operation being performed: its call has already been passed. */
export function lineOf(m: Machine, task: Task): number {
  const frame = m.programFrame(task);
  return frame ? passedLine(frame) : task.line;
}

/** Line of the call that a frame stands behind. */
export const passedLine = (frame: Frame): number => frame.code.lines[Math.max(0, (frame.pc >> 1) - 1)] ?? frame.line;

/** The method of the library that the program has called (`set`, `put`, `result`); null for an operation called directly. */
export function libraryCall(task: Task): string | null {
  let outermost: string | null = null;
  for (let frame = task.frame; frame; frame = frame.back) {
    if (!frame.code.internal) return outermost;
    outermost = frame.code.name;
  }
  return null;
}

type SyncWords = Pick<SeenStep, "kind" | "place" | "value">;

function syncStep(m: Machine, task: Task, sync: PendingSync, alternative: number): SyncWords {
  const { operation, args, phase, name } = sync;
  const place = syncPlace(m, sync);
  const words = (kind: OperationKind, value: string | null = null): SyncWords => ({ kind, place, value });
  /** A method that is named as such, with what it gave where that is known. */
  const calls = (method: string, value: string | null = null): SyncWords => ({
    kind: "call",
    place: place === null ? method : `${place}.${method}`,
    value,
  });
  if (phase > 0 && alternative === 1 && operation.kind !== "sleep" && name !== "idle") return words("timeout");
  switch (name) {
    case "notify":
      return signalStep(task, args[0] as PyInstance, words, calls);
    case "acquire": {
      const permits = (args[0] as PyInstance).native;
      if (permits instanceof Permits && !canTaskTake(permits, task.id))
        return args[1] === false ? calls("acquire", "False") : words("wait");
      return words("acquire");
    }
    case "put":
      return words("put", isMessage(args[1]) ? null : seen(m, args[1]));
    case "get":
      return words("get", nextItem(m, args[0]));
    case "result":
      return words(phase === 0 && isPending(args[0]) ? "wait" : "join");
    case "claim":
      return calls("set_running_or_notify_cancel");
    case "finish":
      return calls("set_result");
    case "idle":
      return { kind: "idle", place: null, value: null };
    case "wait":
      return words("wake");
    case "sleep":
      return phase > 0 ? words("wake") : words("sleep", seen(m, args[0]));
  }
  if (operation.kind === "sleep") return phase > 0 ? words("wake") : words("sleep", seen(m, args[0]));
  if (operation.kind === "print") return words("print", printed(m, args));
  if (operation.kind === "wait") return words("wake");
  if (operation.kind === "call") return calls(name);
  if (operation.kind === "read" && name !== "read") return words("read");
  return words(operation.kind);
}

/** What stands behind a step on an event, a condition or a pool: which method it is says who called it. */
function signalStep(
  task: Task,
  subject: PyInstance,
  words: (kind: OperationKind) => SyncWords,
  calls: (method: string) => SyncWords,
): SyncWords {
  const method = libraryCall(task);
  switch (method) {
    case "set":
    case "notify":
    case "notify_all":
    case "notifyAll":
    case "call_soon_threadsafe":
      return words("notify");
    case "wait":
    case "wait_for":
      // An event that is set lets everybody go at once.
      return words(subject.attrs?.get("_flag") === true ? "wake" : "wait");
    case "is_set":
    case "isSet":
      return words("read");
    case null:
      return words("notify");
    default:
      return calls(method);
  }
}

function syncPlace(m: Machine, { operation, args, name }: PendingSync): string | null {
  if (operation.kind === "start") return typeof args[1] === "string" ? args[1] : null;
  if (operation.kind === "join") {
    const joined = joinedTask(m, operation, args);
    if (joined !== null) return joined;
  }
  // A waiter stands for the event, condition or barrier in which it waits.
  if (name === "wait" && args[2] instanceof PyInstance) return placeName(m, args[2]);
  const subject = operation.subject(args) ?? (args[0] instanceof PyInstance && name !== "read" ? args[0] : null);
  return subject === null ? null : placeName(m, subject);
}

function joinedTask(m: Machine, operation: PendingSync["operation"], args: Value[]): string | null {
  const thread = args[0] instanceof PyInstance ? threadTask(m, args[0]) : undefined;
  if (thread) return thread.label;
  const pending = { operation, args, name: "join", phase: 0, deadline: null, data: null };
  return operation.heldBy?.(m, pending)?.label ?? null;
}

/** Something of the library that the program has no name for (an event loop) is no place that a student knows. */
export function placeName(m: Machine, o: PyObject): string | null {
  const name = m.program.nameOf(m, o);
  return name.startsWith("a ") ? null : name;
}

const seen = (m: Machine, v: Value | undefined): string | null => (v === undefined ? null : m.reprSeen(v));

/** A message between processes travels as bytes. */
const isMessage = (v: Value | undefined): boolean => v instanceof PyInstance && v.attrs === null && v.native !== null;

const isPending = (future: Value | undefined): boolean =>
  future instanceof PyInstance && ["PENDING", "RUNNING"].includes(String(future.attrs?.get("_state")));

/** The item that a `queue.Queue` gives next, as repr; null if there is none or it cannot be told. */
function nextItem(m: Machine, queue: Value | undefined): string | null {
  const native = queue instanceof PyInstance ? queue.native : null;
  if (native === null || !("items" in native) || !Array.isArray(native.items) || !("kind" in native)) return null;
  const item = (native.kind === "lifo" ? native.items.at(-1) : native.items[0]) as Value | undefined;
  return isMessage(item) ? null : seen(m, item);
}

function printed(m: Machine, args: Value[]): string | null {
  const [values, sep, end] = args;
  const items = m.itemsOf(values as Value);
  const texts = items?.map((v) => m.textOf(v));
  return texts?.every((t) => t !== null) ? texts.join(String(sep)) + (end === "\n" ? "" : String(end)) : null;
}

/** The value about to be written (on top of the stack) or read (in its place). */
function accessedValue(m: Machine, task: Task): string | null {
  const { access, frame } = task;
  if (!access || !frame || access.kind === "call") return null;
  if (access.isWrite) {
    const depth = access.object instanceof PyModule || access.key === null ? 1 : access.place().endsWith("]") ? 3 : 2;
    const v = frame.slots[frame.sp - depth];
    return v === undefined ? null : shown(m, v);
  }
  const { object, key } = access;
  if (object === null) return null;
  let v: Value | undefined;
  if (object instanceof PyModule && typeof key === "string") v = object.attrs.get(key);
  else if ("value" in object && key === null) v = object.value as Value | undefined;
  else if ("attrs" in object && typeof key === "string") v = (object.attrs as Map<string, Value> | null)?.get(key);
  else if ("items" in object && Array.isArray(object.items) && typeof key === "number")
    v = object.items.at(key) as Value | undefined;
  return v === undefined ? null : shown(m, v);
}
