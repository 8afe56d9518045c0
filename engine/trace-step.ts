/** What a task is about to do, in the words of a trace: the kind of operation, its line, place and value. */
import type { TraceStep } from "@/core/execution/trace";
import type { Machine } from "./machine/machine";
import type { PendingSync, Task } from "./machine/task";
import { PyModule } from "./objects/module";
import type { PyObject, Value } from "./objects/values";

/** Looks without touching: gives no addresses away and changes nothing. */
export function stepOf(m: Machine, task: Task, sync: PendingSync | null): Omit<TraceStep, "preemption"> {
  if (sync) {
    const { operation, args, phase } = sync;
    const subject = operation.subject(args);
    const kind = operation.kind === "sleep" && phase > 0 ? "wake" : operation.kind;
    return {
      task: task.id,
      kind,
      line: lineOf(m, task),
      place: syncPlace(m, sync, subject),
      value: kind === "print" ? printed(m, args) : null,
    };
  }
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
function lineOf(m: Machine, task: Task): number {
  const frame = m.programFrame(task);
  return frame ? (frame.code.lines[Math.max(0, (frame.pc >> 1) - 1)] ?? frame.line) : task.line;
}

function syncPlace(m: Machine, sync: PendingSync, subject: PyObject | null): string | null {
  if (sync.operation.kind === "start") return String(sync.args[1]);
  if (sync.operation.kind === "join") return m.tasks.find((t) => t.thread === sync.args[0])?.name ?? null;
  if (!subject) return null;
  const name = m.program.nameOf(m, subject);
  // Something of the library that the program has no name for (an event loop) is no place that a student knows.
  return name.startsWith("a ") ? null : name;
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
    return v === undefined ? null : m.reprSeen(v);
  }
  const { object, key } = access;
  if (object === null) return null;
  let v: Value | undefined;
  if (object instanceof PyModule && typeof key === "string") v = object.attrs.get(key);
  else if ("value" in object && key === null) v = object.value as Value | undefined;
  else if ("attrs" in object && typeof key === "string") v = (object.attrs as Map<string, Value> | null)?.get(key);
  else if ("items" in object && Array.isArray(object.items) && typeof key === "number")
    v = object.items.at(key) as Value | undefined;
  return v === undefined ? null : m.reprSeen(v);
}
