/**
 * `asyncio`. The event loop, futures, tasks and all that is built on them are Python (python/asyncio-*.ts) and run in the
 * order of CPython's. Here is what touches the machine: the loop's sleep on the virtual clock, the call from another
 * thread, and the timers, ordered by instant, then creation (M7).
 */

import { reachFromRoots } from "@/engine/machine/abandoned";
import { PyGenerator } from "@/engine/machine/frame";
import { AsyncStep } from "@/engine/machine/generators";
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import { type AsyncEvent, type SyncOperation, Waiting } from "@/engine/machine/task";
import { tracebackText } from "@/engine/machine/traceback";
import { objectType } from "@/engine/objects/builtin-types";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { BoundMethod, PyFunction } from "@/engine/objects/function";
import { type PyException, PyInstance } from "@/engine/objects/instance";
import { PyList } from "@/engine/objects/sequences";
import { type PyObject, raise, type Value } from "@/engine/objects/values";
import { attributeOf, handleNatives, makeReady } from "./asyncio-handles";
import { Timers, timersOf } from "./asyncio-timers";
import { code } from "./compiled/asyncio";
import type { LibraryModule } from "./library-module";
import { native } from "./native";
import { nanoseconds } from "./time";

/** A virtual instant as the program's Python part computes with it. */
const integer = (instant: number): Value => (Number.isSafeInteger(instant) ? instant : new PyFloat(instant));

/** The loop sleeps until its next timer, or until another thread has called `call_soon_threadsafe`. */
const idleOperation: SyncOperation = {
  kind: "wait",
  beginsAtOnce: true,
  alternatives(m, { args, phase, deadline }) {
    if (phase === 0) return 1;
    return (
      (isWoken(args[0]) ? 1 : 0) | (m.isDue(deadline) && !(isWoken(args[0]) && m.options.clock === "ideal") ? 2 : 0)
    );
  },
  perform(m, { args, phase, deadline }, alternative) {
    if (phase === 0) {
      const instant = args[1] === null ? null : (asNumber(args[1] as Value) as number);
      if (isWoken(args[0]) || (instant !== null && instant <= m.now)) return null;
      if (m.hasOthers || instant === null || instant === Number.POSITIVE_INFINITY) {
        return new Waiting(1, instant === Number.POSITIVE_INFINITY ? null : instant);
      }
      // Nobody else is there who could do anything before.
      m.passTo(instant);
      return null;
    }
    if (alternative === 1) m.passTo(deadline ?? m.now);
    return null;
  },
  describe: (_, { deadline }) =>
    deadline === null
      ? "the event loop: nothing is ready and no timer is set"
      : `the event loop: its next timer, at ${deadline / 1e9} s`,
  subject: (args) => args[0] as PyObject,
};

const isWoken = (loop: Value | undefined): boolean => (loop as PyInstance).attrs?.get("_woken") === true;

function tell(m: Machine, loop: PyInstance, handle: Value): null {
  makeReady(m, loop, handle);
  m.setAttrs(loop, "_woken", true);
  return null;
}

/** `call_soon_threadsafe`: the handle becomes ready and the loop awakes, in one step. */
const postOperation: SyncOperation = {
  kind: "notify",
  alternatives: () => 1,
  perform(m, { args }) {
    const [loop, handle] = args as [PyInstance, PyInstance];
    if (loop.attrs?.get("_closed") === true) raise("RuntimeError", "Event loop is closed");
    return tell(m, loop, handle);
  },
  describe: () => "",
  subject: (args) => args[0] as PyObject,
};

function placeOf(f: Value): string | null {
  const callable = f instanceof BoundMethod ? f.callable : f;
  if (!(callable instanceof PyFunction) || callable.code.internal) return null;
  return `${callable.code.fileName}:${callable.code.firstLine}`;
}

function describeCoroutine(v: Value): string {
  if (!(v instanceof PyGenerator)) return "?";
  const { code } = v.frame;
  if (v.state === "done") return `${v.qualifiedName}() done, defined at ${code.fileName}:${code.firstLine}`;
  const line =
    v.state === "suspended" ? (code.lines[Math.max(0, (v.frame.pc >> 1) - 1)] ?? v.frame.line) : v.frame.line;
  return `${v.qualifiedName}() running at ${code.fileName}:${v.state === "created" ? code.firstLine : line}`;
}

const isCoroutine = (v: Value | undefined): boolean =>
  v instanceof AsyncStep || (v instanceof PyGenerator && v.frame.code.kind === "coroutine");

function isCoroutineFunction(v: Value): boolean {
  const callable = v instanceof BoundMethod ? v.callable : v;
  return callable instanceof PyFunction && callable.code.kind === "coroutine";
}

const names = [
  ...[
    "run",
    "Runner",
    "gather",
    "create_task",
    "sleep",
    "wait",
    "wait_for",
    "timeout",
    "timeout_at",
    "Timeout",
    "shield",
    "as_completed",
  ],
  ...[
    "TaskGroup",
    "Task",
    "Future",
    "Handle",
    "TimerHandle",
    "ensure_future",
    "wrap_future",
    "isfuture",
    "iscoroutine",
  ],
  ...[
    "iscoroutinefunction",
    "current_task",
    "all_tasks",
    "to_thread",
    "run_coroutine_threadsafe",
    "eager_task_factory",
  ],
  ...[
    "create_eager_task_factory",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "ALL_COMPLETED",
    "CancelledError",
    "InvalidStateError",
  ],
  ...[
    "TimeoutError",
    "BrokenBarrierError",
    "Lock",
    "Event",
    "Condition",
    "Semaphore",
    "BoundedSemaphore",
    "Barrier",
    "Queue",
  ],
  ...["LifoQueue", "PriorityQueue", "QueueEmpty", "QueueFull", "QueueShutDown", "AbstractEventLoop", "BaseEventLoop"],
  ...["SelectorEventLoop", "EventLoop", "get_running_loop", "get_event_loop", "set_event_loop", "new_event_loop"],
];

export const asyncioModule: LibraryModule = {
  name: "asyncio",
  exports: new Set(names),
  natives(m): [string, Value][] {
    const local = (name: string): Value => m.current.local.get(name) ?? null;
    const setLocal = (name: string, value: Value): null => {
      if (local(name) !== value) m.trail.mapSet(m.current, m.current.local, name, value);
      return null;
    };
    return [
      ...handleNatives(m),
      [
        "_seen",
        native("_seen", (_, [kind, o, value]) => {
          m.observeAsync?.(kind as AsyncEvent, o as PyInstance, value ?? null);
          return null;
        }),
      ],
      ["_idle", new SyncFunction("idle", idleOperation, false)],
      ["_tell", native("_tell", (_, [loop, handle]) => tell(m, loop as PyInstance, handle as Value))],
      ["_post", new SyncFunction("call_soon_threadsafe", postOperation, false)],
      ["_now", native("_now", () => integer(m.readClock()))],
      /** Seconds from now, or of the loop's clock, as an instant in nanoseconds. */
      ["_after", native("_after", (_, [delay]) => integer(m.readClock() + nanoseconds(delay as Value)))],
      ["_instant", native("_instant", (_, [when]) => integer(nanoseconds(when as Value)))],
      [
        "_new_timers",
        native("_new_timers", () => {
          const timers = new PyInstance(objectType);
          timers.attrs = null;
          timers.native = new Timers(timers);
          return timers;
        }),
      ],
      [
        "_next_deadline",
        native("_next_deadline", (_, [timers]) => {
          const first = timersOf(timers).first(m.trail);
          return first === null ? null : integer(first.instant);
        }),
      ],
      [
        "_move_due",
        native("_move_due", (_, [loop]) => {
          const timers = timersOf(attributeOf(loop, "_timers"));
          for (let t = timers.first(m.trail); t && t.instant <= m.now; t = timers.first(m.trail)) {
            timers.removeFirst(m.trail);
            makeReady(m, loop as Value, t.handle);
          }
          return null;
        }),
      ],
      [
        "_drop_cancelled",
        native("_drop_cancelled", (_, [timers]) => {
          timersOf(timers).dropCancelled(m.trail);
          return null;
        }),
      ],
      ["_running_loop", native("_running_loop", () => local("running loop"))],
      ["_set_running_loop", native("_set_running_loop", (_, [loop]) => setLocal("running loop", loop as Value))],
      ["_chosen_loop", native("_chosen_loop", () => local("event loop"))],
      ["_choose_loop", native("_choose_loop", (_, [loop]) => setLocal("event loop", loop as Value))],
      ["_thread_name", native("_thread_name", () => m.current.name)],
      [
        "_next_task_number",
        native("_next_task_number", () => {
          const main = m.process.mainTask;
          if (!main) throw new Error("there is no main thread");
          const number = Number(main.local.get("asyncio tasks") ?? 0) + 1;
          m.trail.mapSet(main, main.local, "asyncio tasks", number);
          return number;
        }),
      ],
      [
        "_unreachable",
        native("_unreachable", (_, [futures]) => {
          const list = futures as unknown as PyList;
          // The caller's own list does not count.
          const reach = reachFromRoots(m, [list]);
          return new PyList(list.items.filter((f) => !reach.has(f as PyObject)));
        }),
      ],
      ["_is_async_step", native("_is_async_step", (_, [v]) => v instanceof AsyncStep)],
      ["_generator_of", native("_generator_of", (_, [step]) => (step as unknown as AsyncStep).generator as Value)],
      ["_is_coroutine", native("_is_coroutine", (_, [v]) => isCoroutine(v))],
      [
        "_is_awaitable",
        native("_is_awaitable", (rt, [v]) => isCoroutine(v) || rt.typeOf(v as Value).lookup("__await__") !== undefined),
      ],
      ["_is_coroutine_function", native("_is_coroutine_function", (_, [f]) => isCoroutineFunction(f as Value))],
      ["_is_exhausted", native("_is_exhausted", (_, [g]) => (g as unknown as PyGenerator).state === "done")],
      ["_describe_coroutine", native("_describe_coroutine", (_, [c]) => describeCoroutine(c as Value))],
      ["_function_place", native("_function_place", (_, [f]) => placeOf(f as Value))],
      [
        "_log",
        native("_log", (_, [message, exception]) => {
          const trace = exception === null ? "" : tracebackText(m, exception as unknown as PyException);
          m.note((message as string).split("\n")[0] as string);
          m.write(`${message as string}\n${trace}`, "stderr");
          return null;
        }),
      ],
    ];
  },
  code,
};
