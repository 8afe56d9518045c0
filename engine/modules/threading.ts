/**
 * `threading`. Each operation of a primitive is one step (M2); Lock, RLock and Semaphore have no queue: whoever asks while it is
 * free may get it. The classes are Python (python/threading.ts); the operations that block or that others see are here.
 */

import { callFunction } from "@/engine/machine/calls";
import type { Frame } from "@/engine/machine/frame";
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import { type PendingSync, type SyncOperation, type Task, Waiting } from "@/engine/machine/task";
import { tracebackText } from "@/engine/machine/traceback";
import { AttributeDict } from "@/engine/objects/attribute-dict";
import { exceptionType, objectType } from "@/engine/objects/builtin-types";
import { asNumber, PyFloat } from "@/engine/objects/float";
import type { PyFunction } from "@/engine/objects/function";
import { type NativeState, type PyException, PyInstance } from "@/engine/objects/instance";
import { tail } from "@/engine/objects/runtime";
import { PyList } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { type Kwargs, PyObject, raise, type Value, type Visitor } from "@/engine/objects/values";
import { Part } from "@/engine/part";
import { code as lowThreadCode } from "./compiled/_thread";
import { code } from "./compiled/threading";
import type { LibraryModule } from "./library-module";
import { indexArgument, machineOf, named, native, takes } from "./native";
import { pythonModule } from "./python-module";
import { localNatives } from "./thread-local";
import { clockFunction, nanoseconds } from "./time";

/** A counter that tasks take from and give back to: a Lock is one of 1, an RLock counts what its owner took. */
export class Permits implements NativeState {
  /** Tasks that hold a permit, in order of acquisition (one entry per permit). */
  holders: readonly number[] = [];

  constructor(
    readonly kind: "lock" | "rlock" | "semaphore" | "bounded",
    public free: number,
    readonly initial: number,
  ) {}

  visit(visitor: Visitor): void {
    visitor.number(this.free);
    visitor.number(this.initial);
    visitor.number(this.holders.length);
    for (const h of this.holders) visitor.number(h);
  }
}

export const permitsOf = (v: Value | undefined): Permits => (v as PyInstance).native as Permits;

export function canTaskTake(p: Permits, task: number): boolean {
  return p.free > 0 || (p.kind === "rlock" && p.holders[0] === task);
}

function take(m: Machine, o: PyObject): void {
  const p = permitsOf(o);
  if (p.free > 0) m.trail.setPart(o, p, "free", p.free - 1);
  m.trail.setPart(o, p, "holders", [...p.holders, m.current.id]);
  m.trail.set(m.current, "holds", [...m.current.holds, o]);
}

export function givePermits(m: Machine, o: PyObject, count: number): void {
  const p = permitsOf(o);
  for (let i = 0; i < count; i++) {
    const own = p.holders.lastIndexOf(m.current.id);
    const at = own >= 0 ? own : p.holders.length - 1;
    const holder = m.tasks[p.holders[at] ?? -1];
    m.trail.setPart(
      o,
      p,
      "holders",
      p.holders.filter((_, j) => j !== at),
    );
    if (p.kind !== "rlock" || !p.holders.includes(m.current.id)) m.trail.setPart(o, p, "free", p.free + 1);
    if (holder) {
      const held = holder.holds.lastIndexOf(o);
      m.trail.set(
        holder,
        "holds",
        holder.holds.filter((_, j) => j !== held),
      );
    }
  }
}

/** Waits (with an optional time-out) until `ready`, then does `effect`; the shape of every blocking operation. */
export interface Blocking {
  kind: SyncOperation["kind"];
  ready(m: Machine, pending: PendingSync, task: Task): boolean;
  effect(m: Machine, pending: PendingSync): Value;
  describe(m: Machine, pending: PendingSync): string;
  heldBy?(m: Machine, pending: PendingSync): Task | null;
  holders?: SyncOperation["holders"];
  /** Nanoseconds; null waits for ever, 0 does not wait. */
  timeout(pending: PendingSync): number | null;
  /** What a time-out gives. */
  late: Value;
  isEager?: SyncOperation["isEager"];
}

/** The task whose operation is being asked about: `alternatives` is asked for tasks that do not run. */
export function taskOf(m: Machine, pending: PendingSync): Task {
  for (const task of m.tasks) if (task.sync === pending) return task;
  return m.current;
}

/** Makes an operation of the shape that all blocking operations of threads have. */
export function blocking(b: Blocking): SyncOperation {
  return {
    kind: b.kind,
    alternatives(m, pending) {
      const timeout = b.timeout(pending);
      if (pending.phase === 0) return timeout !== null || b.ready(m, pending, taskOf(m, pending)) ? 1 : 0;
      return (b.ready(m, pending, taskOf(m, pending)) ? 1 : 0) | (m.isDue(pending.deadline) ? 2 : 0);
    },
    perform(m, pending, alternative) {
      if (alternative === 1) {
        m.passTo(pending.deadline ?? m.now);
        return b.late;
      }
      if (b.ready(m, pending, m.current)) return b.effect(m, pending);
      const timeout = b.timeout(pending) ?? 0;
      return timeout > 0 ? new Waiting(1, m.now + timeout) : b.late;
    },
    describe: b.describe,
    ...(b.heldBy ? { heldBy: b.heldBy } : {}),
    ...(b.holders ? { holders: b.holders } : {}),
    ...(b.isEager ? { isEager: b.isEager } : {}),
    subject: (args) => (args[0] instanceof PyInstance ? args[0] : null),
  };
}

/** Arguments `(blocking, timeout)` of acquire at `from`: how long it may wait. */
function acquireTimeout(args: Value[], from: number): number | null {
  const isBlocking = args[from] !== false && args[from] !== 0;
  const timeout = args[from + 1];
  if (!isBlocking) return 0;
  if (timeout === undefined || timeout === null || timeout === -1) return null;
  return nanoseconds(timeout);
}

/** Who has a permit. One that began with none is a signal: whoever has taken it has nothing to give back. */
function holdersOf(m: Machine, o: Value | undefined): Task[] {
  const { initial, holders } = permitsOf(o);
  if (initial === 0) return [];
  return [...new Set(holders)].flatMap((id) => m.tasks[id] ?? []);
}

export const acquireOperation = blocking({
  kind: "acquire",
  ready: (_, { args }, task) => canTaskTake(permitsOf(args[0]), task.id),
  effect(m, { args }) {
    take(m, args[0] as PyObject);
    return true;
  },
  describe: (m, { args }) => m.program.nameOf(m, args[0] as PyObject),
  heldBy: (m, { args }) => holdersOf(m, args[0])[0] ?? null,
  holders: (m, { args }) => holdersOf(m, args[0]),
  timeout: ({ args }) => acquireTimeout(args, 1),
  late: false,
});

/**
 * Giving back what one holds disables nobody, so its moment matters only to who asks for the state of the lock: without
 * waiting, or by giving back what another holds.
 */
function givesBackUnnoticed(m: Machine, p: Permits): boolean {
  if (m.program.asksForLockState || p.kind === "bounded") return false;
  if (p.kind === "lock" && m.program.releasesByHand) return false;
  return p.kind === "semaphore" || p.holders.includes(m.current.id);
}

export const releaseOperation: SyncOperation = {
  kind: "release",
  alternatives: () => 1,
  perform(m, { args, phase }) {
    if (phase > 0) return null;
    const o = args[0] as PyObject;
    const p = permitsOf(o);
    const count = typeof args[1] === "number" ? args[1] : 1;
    if (p.kind === "rlock" && p.holders[0] !== m.current.id) raise("RuntimeError", "cannot release un-acquired lock");
    if (p.kind === "lock" && p.free > 0) raise("RuntimeError", "release unlocked lock");
    if (count < 1) raise("ValueError", "n must be one or more");
    if (p.kind === "bounded" && p.free + count > p.initial) raise("ValueError", "Semaphore released too many times");
    givePermits(m, o, count);
    // Under the GIL whoever waited for it can come at once.
    return m.options.memory === "gil" ? new Waiting(1) : null;
  },
  isEager: (m, { args }) => givesBackUnnoticed(m, permitsOf(args[0])),
  describe: () => "",
  subject: (args) => args[0] as PyObject,
};

/** A question about something shared, answered in one step. */
export function question(answer: SyncOperation["perform"], isEager?: SyncOperation["isEager"]): SyncOperation {
  return {
    kind: "read",
    alternatives: () => 1,
    perform: answer,
    describe: () => "",
    subject: (args) => (args[0] instanceof PyInstance ? args[0] : null),
    ...(isEager ? { isEager } : {}),
  };
}

const lockedOperation = question((_, { args }) => permitsOf(args[0]).free === 0);

/** `Semaphore._value`, also in its text: a program that does not ask by name is not prepared for the answer. */
export const valueOperation = question((m, { args }) => {
  if (m.isConcurrent && !m.program.asksForLockState)
    m.refuse("the text of a semaphore shows how many permits are left: print that number (sem._value) instead");
  return permitsOf(args[0]).free;
});

/** What a condition asks of its lock: with an RLock whether the task has it, with a Lock whether anybody has it. */
export const ownsOperation = question(
  (m, { args }) => {
    const p = permitsOf(args[0]);
    return p.kind === "rlock" ? p.holders[0] === m.current.id : p.free === 0;
  },
  (m, { args }) => permitsOf(args[0]).kind === "rlock" || permitsOf(args[0]).holders.includes(m.current.id),
);

/** What a C lock makes of its arguments: the checks come before anything happens. */
function acquireArguments(args: Value[], kwargs: Kwargs): Value[] {
  const given = args.length - 1 + (kwargs?.size ?? 0);
  if (given > 2) raise("TypeError", `acquire() takes at most 2 arguments (${given} given)`);
  const [isBlocking = true, timeout = -1] = named("acquire", ["blocking", "timeout"], args.slice(1), kwargs);
  const seconds = asNumber(timeout);
  if (seconds === null) {
    const type = timeout instanceof PyObject ? timeout.cls.name : typeof timeout === "string" ? "str" : "NoneType";
    raise("TypeError", `'${type}' object cannot be interpreted as an integer or float`);
  }
  const waits = isBlocking !== false && isBlocking !== 0;
  if (!waits && seconds !== -1) raise("ValueError", "can't specify a timeout for a non-blocking call");
  if (seconds < 0 && seconds !== -1) raise("ValueError", "timeout value must be a non-negative number");
  if (seconds > longestTimeoutSeconds) raise("OverflowError", "timestamp out of range for platform time_t");
  return [args[0] as Value, isBlocking, timeout];
}

/** `threading.TIMEOUT_MAX` */
const longestTimeoutSeconds = 9223372036;

/** `with lock:` and `acquire`/`release` share the operations; their arguments are brought into one form here. */
function lockType(kind: "lock" | "rlock", module: string): PyType {
  const type = new PyType(kind === "lock" ? "lock" : "RLock", [objectType], "object", true, module);
  type.cls = objectType.cls;
  type.attrs.set(
    "__new__",
    native("__new__", () => makePermits(type, kind, 1)),
  );
  type.attrs.set("acquire", new SyncFunction("acquire", acquireOperation, true, acquireArguments));
  type.attrs.set(
    "__enter__",
    new SyncFunction("acquire", acquireOperation, true, (args) => [args[0] as Value, true, -1]),
  );
  type.attrs.set("release", new SyncFunction("release", releaseOperation, true, (args) => [args[0] as Value]));
  type.attrs.set("__exit__", new SyncFunction("release", releaseOperation, true, (args) => [args[0] as Value]));
  type.attrs.set("locked", new SyncFunction("locked", lockedOperation, true));
  type.attrs.set(
    "__repr__",
    native("__repr__", (rt, [o]) => {
      const state = permitsOf(o).free === 0 ? "locked" : "unlocked";
      return `<${state} ${module}.${type.name} object at ${machineOf(rt).addressOf(o as PyObject)}>`;
    }),
  );
  return type;
}

function makePermits(type: PyType, kind: Permits["kind"], count: number): PyInstance {
  const o = new PyInstance(type);
  o.attrs = null;
  o.native = new Permits(kind, count, count);
  return o;
}

const lock = lockType("lock", "_thread");
const rlock = lockType("rlock", "_thread");

// ------------------------------------------------------------------- threads

/** The task of a Thread object; undefined while it was not started. */
export function threadTask(m: Machine, thread: Value): Task | undefined {
  const isMain = thread instanceof PyInstance && thread.cls.name === "_MainThread" && thread.cls.module === "threading";
  if (isMain) return m.process.mainTask ?? undefined;
  for (const task of m.tasks) if (task.thread === thread) return task;
  return undefined;
}

/** The main thread has ended when its code has, although the process waits for others. */
const hasEnded = (task: Task): boolean => task.state === "finished" || (task.isMain && task.frame === null);

const startOperation: SyncOperation = {
  kind: "start",
  alternatives: () => 1,
  perform(m, { args, phase }) {
    if (phase > 0) return null;
    const [thread, name, daemon, bootstrap] = args as [PyInstance, string, boolean, PyFunction];
    if (thread.attrs?.get("_started") === true) raise("RuntimeError", "threads can only be started once");
    m.setAttrs(thread, "_started", true);
    m.publish(thread);
    const frame = m.current.frame;
    // The new task's stack begins with the library's bootstrap, which calls run().
    m.trail.set(m.current, "frame", null);
    const started = callFunction(m, bootstrap, [thread], null);
    const first = m.current.frame as Frame | null;
    m.trail.set(m.current, "frame", frame);
    if (started !== tail || !first) throw new Error("bootstrap of the library is Python code");
    m.startTask(name, daemon, thread, first);
    // The real one blocks until the new thread runs: under the GIL that is a switch, after the start.
    return m.options.memory === "gil" ? new Waiting(1) : null;
  },
  // Nobody else can start it too, join it or change it before.
  isEager: (m, { args, phase }) =>
    phase === 0 && !m.program.asksForLiveness && !m.program.asksForIdents && !m.isShared(args[0] as PyInstance),
  describe: () => "",
  subject: () => null,
};

/** Numbers in names are given in order: who makes a thread first makes a difference only to who looks at names. */
const numberOperation: SyncOperation = {
  kind: "call",
  alternatives: () => 1,
  perform(m) {
    m.trail.set(m.process, "threadCount", m.process.threadCount + 1);
    return m.process.threadCount;
  },
  isEager: (m) => !m.program.asksForNames,
  describe: () => "",
  subject: () => null,
};

const joinOperation = blocking({
  kind: "join",
  ready(m, { args }) {
    const task = threadTask(m, args[0] as Value);
    return task === undefined || hasEnded(task);
  },
  effect(m, { args }) {
    if (!threadTask(m, args[0] as Value)) raise("RuntimeError", "cannot join thread before it is started");
    return null;
  },
  describe: (m, { args }) => `join of ${threadTask(m, args[0] as Value)?.name ?? "a thread"}`,
  heldBy: (m, { args }) => threadTask(m, args[0] as Value) ?? null,
  timeout: ({ args }) => (args[1] === null || args[1] === undefined ? null : Math.max(0, nanoseconds(args[1]))),
  late: null,
  // Who has ended stays so: the joiner alone learns it.
  isEager: (m, { args }) =>
    (args[1] === null || args[1] === undefined) && threadTask(m, args[0] as Value) !== undefined,
});

function isAlive(m: Machine, thread: Value): boolean {
  const task = threadTask(m, thread);
  return task !== undefined && !hasEnded(task);
}

const aliveOperation = question((m, { args }) => isAlive(m, args[0] as Value));

/** All threads that live, the main one not counted. */
const aliveListOperation = question((m) => {
  const alive = m.tasks.filter((t) => t.isLive && t.process === m.process && t.thread !== null);
  return new PyList(alive.map((t) => t.thread as Value));
});

/** Who was started first has the smaller number. */
const identOperation = question(
  (m, { args }) => {
    const task = threadTask(m, args[0] as Value);
    return task ? task.id + 1 : null;
  },
  (m, { args }) => args[0] === m.current.thread,
);

/** What the text of a thread says of it: a program that does not ask by name is not prepared for the answer. */
const statusOperation = question((m, { args }) => {
  const { asksForLiveness, asksForNames, asksForIdents } = m.program;
  if (m.tasks.length > 1 && !(asksForLiveness && asksForNames && asksForIdents))
    m.refuse("the text of a thread shows its identity number, which means nothing here: print its name instead");
  const task = threadTask(m, args[0] as Value);
  return task === undefined ? "initial" : hasEnded(task) ? "stopped" : "started";
});

/** Waits until a waiter of an Event, Condition or Barrier is set (python/threading.ts): the waiting begins with the step before. */
export const waitOperation: SyncOperation = {
  ...blocking({
    kind: "wait",
    ready: (_, { args }) => (args[0] as PyInstance).attrs?.get("_set") === true,
    effect: () => true,
    // Who was let go stays so, unless a time-out competes.
    isEager: (_, { args }) => args[1] === null || args[1] === undefined,
    describe: (m, { args }) => m.program.nameOf(m, (args[2] ?? args[0]) as PyObject),
    timeout: ({ args }) => (args[1] === null || args[1] === undefined ? null : Math.max(0, nanoseconds(args[1]))),
    late: false,
  }),
  beginsAtOnce: true,
};

/** A step of its own on something shared, without waiting: `_step(object, kind)` before a change that others can see. */
export const stepOperation: SyncOperation = {
  kind: "notify",
  alternatives: () => 1,
  perform: () => null,
  // A condition is only touched by who holds its lock: nobody else can do so meanwhile.
  isEager: (m, { args }) =>
    args[1] instanceof PyInstance && givesBackUnnoticed(m, permitsOf(args[1])) && !m.program.waitsWithTimeout,
  describe: () => "",
  subject: (args) => args[0] as PyObject,
};

const names = [
  "Thread",
  "Lock",
  "RLock",
  "Semaphore",
  "BoundedSemaphore",
  "Event",
  "Condition",
  "Barrier",
  "BrokenBarrierError",
  "Timer",
  "current_thread",
  "main_thread",
  "enumerate",
  "active_count",
  "get_ident",
  "local",
  "TIMEOUT_MAX",
  "ThreadError",
  "excepthook",
  "ExceptHookArgs",
  "get_native_id",
  "stack_size",
];

export const threadingModule: LibraryModule = {
  name: "threading",
  exports: new Set(names),
  natives(): [string, Value][] {
    return [
      ["Lock", lock],
      ["TIMEOUT_MAX", new PyFloat(longestTimeoutSeconds)],
      ["ThreadError", exceptionType("RuntimeError")],
      ["RLock", rlock],
      [
        "_new_permits",
        native("_new_permits", (_, [kind, count]) => makePermits(lock, kind as "semaphore", count as number)),
      ],
      ["_permits", new SyncFunction("value", valueOperation, false)],
      ["_is_lock", native("_is_lock", (_, [o]) => o instanceof PyInstance && o.native instanceof Permits)],
      ["_acquire", new SyncFunction("acquire", acquireOperation, false)],
      ["_release", new SyncFunction("release", releaseOperation, false)],
      [
        "_release_all",
        native("_release_all", (rt, [o]) => {
          const m = machineOf(rt);
          const p = permitsOf(o);
          // A plain lock is given back whoever has it.
          const count = p.kind === "lock" ? 1 : p.holders.filter((h) => h === m.current.id).length;
          givePermits(m, o as PyObject, count);
          return count;
        }),
      ],
      ["_owns", new SyncFunction("owns", ownsOperation, false)],
      ["_start", new SyncFunction("start", startOperation, false)],
      ["_join", new SyncFunction("join", joinOperation, false)],
      ["_is_alive", new SyncFunction("is_alive", aliveOperation, false)],
      ["_wait", new SyncFunction("wait", waitOperation, false)],
      ["_step", new SyncFunction("notify", stepOperation, false)],
      ["_next_number", new SyncFunction("number", numberOperation, false)],
      ...localNatives,
      ["_breaks_barriers", native("_breaks_barriers", (rt) => machineOf(rt).program.breaksBarriers)],
      ["_refuse", native("_refuse", (rt, [why]) => machineOf(rt).refuse(why as string))],
      ["_current", native("_current", (rt) => machineOf(rt).current.thread as Value)],
      ["_ident", native("_ident", (rt) => machineOf(rt).current.id + 1)],
      ["_thread_ident", new SyncFunction("ident", identOperation, false)],
      ["_status", new SyncFunction("status", statusOperation, false)],
      ["_now", clockFunction("_now", (m) => new PyFloat(m.readClock() / 1e9))],
      ["_alive", new SyncFunction("alive", aliveListOperation, false)],
      [
        "_set_name",
        native("_set_name", (rt, [thread, name]) => {
          const task = threadTask(machineOf(rt), thread as Value);
          if (task) machineOf(rt).trail.set(task, "name", name as string);
          return null;
        }),
      ],
      /** `del self._target, self._args, self._kwargs`, at the end of every thread: at once. */
      [
        "_forget_target",
        native("_forget_target", (rt, [thread]) => {
          const o = thread as PyInstance;
          const names = ["_target", "_args", "_kwargs"];
          if (o.attrs instanceof AttributeDict) for (const name of names) o.attrs.dict.delete(rt.trail, name);
          else if (o.attrs !== null) {
            const kept = new Map<string, Value>();
            for (const [name, value] of o.attrs) if (!names.includes(name)) kept.set(name, value);
            rt.trail.set(o, "attrs", kept);
          }
          return null;
        }),
      ],
      ["_except_hook", native("_except_hook", (rt) => machineOf(rt).process.exceptHook)],
      [
        "_note_exception",
        native("_note_exception", (rt, [thread, e]) => {
          const m = machineOf(rt);
          m.noteWorkerException(threadTask(m, thread as Value)?.name ?? "?", e as unknown as PyException);
          return null;
        }),
      ],
      [
        "_stack_size",
        native("_stack_size", (rt, args, kwargs) => {
          takes("stack_size", args, kwargs, 0, 1);
          const size = indexArgument(rt, args[0] ?? 0);
          if (size < 0) raise("ValueError", "size must be 0 or a positive value");
          if (size !== 0 && size < 32768) raise("ValueError", `size not valid: ${size} bytes`);
          return 0;
        }),
      ],
      [
        "_report",
        native("_report", (rt, [thread, e]) => {
          const m = machineOf(rt);
          const task = threadTask(m, thread as Value);
          m.noteWorkerException(task?.name ?? "?", e as unknown as PyException);
          m.write(
            `Exception in thread ${task?.name ?? "?"}:\n${tracebackText(m, e as unknown as PyException)}`,
            "stderr",
          );
          return null;
        }),
      ],
    ];
  },
  code,
  rest: new Part("more of threading", () => import("./compiled/threading-rest")),
};

/** `_thread`: what threads are made of in CPython; here it is the other way round. */
export const lowThreadModule = pythonModule(
  "_thread",
  [
    "start_new_thread",
    "start_new",
    "allocate_lock",
    "allocate",
    "LockType",
    "lock",
    "RLock",
    "get_ident",
    "get_native_id",
    "exit",
    "error",
    "stack_size",
    "TIMEOUT_MAX",
  ],
  lowThreadCode,
);
