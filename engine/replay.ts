/** Replays a witness and records the whole visible state after every step. */
import { type Trace, type TraceState, type TraceStep, type TraceTask, traceVersion } from "@/core/execution/trace";
import { follow } from "./explore/follow";
import { taskOf } from "./explore/system";
import { parseWitness } from "./explore/witness";
import type { Machine } from "./machine/machine";
import { type StartOptions, startMachine } from "./machine/start";
import type { PendingSync, Task } from "./machine/task";
import { Permits } from "./modules/threading";
import { PyFunction } from "./objects/function";
import { PyInstance } from "./objects/instance";
import { isProgramModule, PyModule } from "./objects/module";
import { PyList } from "./objects/sequences";
import { PyType } from "./objects/type";
import { PyObject, type Value } from "./objects/values";

/** The witness is not one of this program, or the program cannot be run: the message says which, and what to do. */
export class ReplayError extends Error {}

/**
 * Every visible operation is a step of the trace, also those that need no choice (starts, joins, releases).
 * Throws ReplayError for a witness that does not fit, EngineFault for what is ours.
 */
export function replay(source: string, witness: string, options: StartOptions = {}): Trace {
  const states: TraceState[] = [];
  let pending: TraceStep | null = null;
  let isPreemption = false;
  const record = (machine: Machine) => {
    states.push(stateOf(machine, pending));
    pending = null;
  };
  const observe = (machine: Machine) => {
    machine.observe = (task, sync) => {
      // A thread object gets its number: nothing that a student would call a step.
      if (sync?.name === "number") return;
      record(machine);
      pending = { ...stepOf(machine, task, sync), preemption: isPreemption };
      isPreemption = false;
    };
  };
  const started = startMachine(source, { ...options, onMachine: observe });
  if ("error" in started) throw new ReplayError(started.error.message);
  const { machine } = started;
  const parsed = parseWitness(witness);
  if (!parsed.ok) throw new ReplayError(parsed.error.message);
  let lastTask = -1;
  const followed = follow(machine, parsed.choices, (choice) => {
    const task = taskOf(choice);
    isPreemption = lastTask >= 0 && task !== lastTask && machine.choices().some((c) => taskOf(c) === lastTask);
    lastTask = task;
  });
  if (followed.kind === "drift") throw new ReplayError(followed.message);
  record(machine);
  const ending = machine.ending();
  const endless = {
    status: "endless" as const,
    stdout: machine.stdout(),
    exception: null,
    virtualSeconds: machine.virtualSeconds(),
    blocked: [],
  };
  return { version: traceVersion, source, witness, states, outcome: ending ?? endless };
}

/** What a task is about to do, before it does it. */
function stepOf(m: Machine, task: Task, sync: PendingSync | null): Omit<TraceStep, "preemption"> {
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

function stateOf(m: Machine, step: TraceStep | null): TraceState {
  const enabled = new Set(m.choices().map(taskOf));
  return {
    step,
    tasks: m.tasks.map((task) => traceTask(m, task, enabled.has(task.id))),
    shared: sharedValues(m),
    stdout: m.stdout(),
    virtualSeconds: m.virtualSeconds(),
  };
}

function traceTask(m: Machine, task: Task, canRun: boolean): TraceTask {
  const isSleeping = task.sync?.operation.kind === "sleep" && task.sync.phase > 0;
  const isOver = !task.isLive;
  const status = isOver ? "finished" : canRun && !isSleeping ? "ready" : isSleeping ? "sleeping" : "blocked";
  const waits = (status === "blocked" || status === "sleeping") && task.sync;
  return {
    id: task.id,
    name: task.name,
    status,
    line: task.sync === null ? (m.programFrame(task)?.line ?? task.line) : task.line,
    awaits: waits && task.sync ? task.sync.operation.describe(m, task.sync) : null,
    holds: task.holds.map((o) => m.program.nameOf(m, o)),
    locals: localsOf(m, task),
  };
}

function localsOf(m: Machine, task: Task): TraceTask["locals"] {
  const frame = m.programFrame(task);
  if (!frame || frame.code.kind === "module") return [];
  const found: TraceTask["locals"] = [];
  frame.code.localNames.forEach((name, i) => {
    const v = frame.slots[i];
    if (v === undefined || name.startsWith(".") || frame.code.cellNames.includes(name)) return;
    found.push({ name, value: shown(m, v) });
  });
  for (let i = 0; i < frame.code.cellNames.length; i++) {
    const cell = frame.cell(i);
    if (cell.value !== undefined) found.push({ name: cell.name, value: shown(m, cell.value) });
  }
  return found;
}

const maxShown = 200;

/** A value as the replay shows it: locks and threads by what a student asks about them, the others by their repr. */
function shown(m: Machine, v: Value): string {
  const text = primitiveText(m, v) ?? listText(m, v) ?? m.reprSeen(v) ?? `<${m.typeOf(v).name}>`;
  return text.length > maxShown ? `${text.slice(0, maxShown)}…` : text;
}

/** `Lock(free)`, `Lock(Thread-1)`, `Semaphore(2 free)`, `Thread-1 (add)`; null for anything else. */
function primitiveText(m: Machine, v: Value): string | null {
  if (!(v instanceof PyInstance) || isProgramModule(v.cls.module)) return null;
  const counter =
    v.native ??
    (v.attrs?.get("_permits") instanceof PyInstance ? (v.attrs.get("_permits") as PyInstance).native : null);
  if (counter instanceof Permits) {
    const isLock = counter.kind === "lock" || counter.kind === "rlock";
    if (!isLock) return `${v.cls.name}(${counter.free} free)`;
    const holder = m.tasks[counter.holders[0] ?? -1]?.name;
    return `${counter.kind === "lock" ? "Lock" : "RLock"}(${holder ?? "free"})`;
  }
  const name = v.attrs?.get("_name");
  return v.attrs?.has("_daemonic") && typeof name === "string" ? name : null;
}

function listText(m: Machine, v: Value): string | null {
  if (!(v instanceof PyList) || !v.items.some((x) => primitiveText(m, x) !== null)) return null;
  return `[${v.items.map((x) => shown(m, x)).join(", ")}]`;
}

/** Globals that are data: no functions, classes, modules, and nothing from the library. */
function sharedValues(m: Machine): TraceState["shared"] {
  const found: TraceState["shared"] = [];
  for (const [name, v] of m.processes[0]?.main.attrs ?? []) {
    if (name.startsWith("__")) continue;
    if (v instanceof PyFunction || v instanceof PyType || v instanceof PyModule) continue;
    if (
      v instanceof PyObject &&
      v.cls.module !== "builtins" &&
      !isProgramModule(v.cls.module) &&
      primitiveText(m, v) === null
    )
      continue;
    if (v instanceof PyObject && v.cls.name === "builtin_function_or_method") continue;
    found.push({ name, value: shown(m, v) });
  }
  return found;
}
