/** The whole visible state between two steps: tasks, locals, shared values, output, virtual time. */
import type { TraceState, TraceStep, TraceTask } from "@/core/execution/trace";
import { taskOf } from "./explore/system";
import { holdersFor } from "./machine/exit";
import type { Frame } from "./machine/frame";
import type { Machine } from "./machine/machine";
import type { Task } from "./machine/task";
import { Permits } from "./modules/threading";
import { PyFunction } from "./objects/function";
import { PyInstance } from "./objects/instance";
import { isProgramModule, PyModule } from "./objects/module";
import { PyList } from "./objects/sequences";
import { PyType } from "./objects/type";
import { PyObject, type Value } from "./objects/values";
import type { CoroutineLanes } from "./trace-coroutines";

/** `coroutines`: the lanes of asyncio tasks, where somebody records them. */
export function stateOf(m: Machine, step: TraceStep | null, coroutines: CoroutineLanes | null = null): TraceState {
  const enabled = new Set(m.choices().map(taskOf));
  return {
    step,
    tasks: [
      ...m.tasks.map((task) => traceTask(m, task, enabled.has(task.id), coroutines?.isLoop(task) === true)),
      ...(coroutines?.tasks() ?? []),
    ],
    shared: sharedValues(m),
    stdout: m.stdout(),
    virtualSeconds: m.virtualSeconds(),
  };
}

function traceTask(m: Machine, task: Task, canRun: boolean, isLoop: boolean): TraceTask {
  const isSleeping = task.sync?.operation.kind === "sleep" && task.sync.phase > 0;
  const isOver = !task.isLive;
  const status = isOver ? "finished" : canRun && !isSleeping ? "ready" : isSleeping ? "sleeping" : "blocked";
  const waits = (status === "blocked" || status === "sleeping") && task.sync;
  const frame = isLoop ? frameOfLoop(task) : m.programFrame(task);
  return {
    id: task.id,
    kind: task.process.id > 0 && task.isMain ? "process" : "thread",
    name: task.label,
    status,
    // In a library's own code at the very start or end no line of the program is current.
    line: task.sync === null || isLoop ? (frame?.line ?? task.line) : task.line,
    awaits: waits && task.sync ? task.sync.operation.describe(m, task.sync) : null,
    waitsFor: status === "blocked" ? holdersFor(m, task).map((holder) => holder.id) : [],
    holds: task.holds.map((o) => m.program.nameOf(m, o)),
    locals: localsOf(m, frame),
  };
}

/** Where a thread that runs an event loop stands itself: below the coroutines that the loop runs. */
function frameOfLoop(task: Task): Frame | null {
  let found: Frame | null = null;
  for (let f = task.frame; f; f = f.back) {
    if (f.generator !== null) found = null;
    else if (!f.code.internal) found ??= f;
  }
  return found;
}

/** Names and values of what is local in a frame of the program; nothing for that of a module, whose names all see. */
export function localsOf(m: Machine, frame: Frame | null): TraceTask["locals"] {
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

const maxShown = 1000;

/** A value as the replay shows it: locks and threads by what a student asks about them, the others by their repr. */
export function shown(m: Machine, v: Value): string {
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

/** A thread or a process of the program. */
const isTask = (v: Value): boolean =>
  v instanceof PyInstance &&
  !isProgramModule(v.cls.module) &&
  (v.attrs?.has("_daemonic") || v.attrs?.has("_popen")) === true;

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
    // Every task has a lane of its own already.
    if (isTask(v) || (v instanceof PyList && v.items.length > 0 && v.items.every(isTask))) continue;
    found.push({ name, value: shown(m, v) });
  }
  return found;
}
