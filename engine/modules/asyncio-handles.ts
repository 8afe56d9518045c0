/**
 * The busiest part of asyncio, native because ten thousand sleepers pass here several times each: making handles ready,
 * and what follows when a future is done. The classes themselves are Python (python/asyncio-futures.ts, -tasks.ts).
 */
import type { Machine } from "@/engine/machine/machine";
import { Raised } from "@/engine/machine/raised";
import type { PyDict } from "@/engine/objects/dict";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { NativeFunction } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { raise, type Value } from "@/engine/objects/values";
import { timersOf } from "./asyncio-timers";
import { native } from "./native";

export const attributeOf = (o: Value | undefined, name: string): Value => (o as PyInstance).attrs?.get(name) ?? null;
const isPending = (future: PyInstance): boolean => (future.attrs?.get("_state") ?? "PENDING") === "PENDING";

/** Puts a handle at the end of what the loop runs next. */
export function makeReady(m: Machine, loop: Value, handle: Value): void {
  const ready = attributeOf(loop, "_ready") as unknown as PyList;
  m.reachableFrom(ready, handle);
  m.trail.push(ready, ready.items, handle);
}

function copyContext(m: Machine): Value {
  const copy = m.modules.get("contextvars")?.attrs.get("copy_context");
  if (!(copy instanceof NativeFunction)) throw new Error("contextvars is not loaded");
  return copy.invoke(m, [], null) as Value;
}

/** A new `cls` (Handle or TimerHandle); null for `context` copies the running one. */
function makeHandle(m: Machine, cls: PyType, loop: Value, callback: Value, args: Value, context: Value): PyInstance {
  if (attributeOf(loop, "_closed") === true) raise("RuntimeError", "Event loop is closed");
  const handle = new PyInstance(cls);
  handle.attrs = new Map<string, Value>([
    ["_callback", callback],
    ["_args", args],
    ["_loop", loop],
    ["_context", context ?? copyContext(m)],
  ]);
  return handle;
}

function invalidState(m: Machine): never {
  const cls = m.modules.get("asyncio")?.attrs.get("InvalidStateError");
  if (!(cls instanceof PyType)) throw new Error("asyncio is not loaded");
  throw new Raised(new PyException(cls, new PyTuple(["invalid state"])));
}

export function handleNatives(m: Machine): [string, Value][] {
  let handleClass: PyType;
  let timerHandleClass: PyType;
  let futureClass: PyType;

  const callSoon = (loop: Value, callback: Value, args: Value, context: Value): PyInstance => {
    const handle = makeHandle(m, handleClass, loop, callback, args, context);
    makeReady(m, loop, handle);
    return handle;
  };

  const addCallback = (future: PyInstance, callback: Value, context: Value): void => {
    if (!isPending(future)) {
      callSoon(attributeOf(future, "_loop"), callback, new PyTuple([future]), context);
      return;
    }
    const callbacks = attributeOf(future, "_callbacks") as unknown as PyList;
    const entry: Value = new PyTuple([callback, context ?? copyContext(m)]);
    m.reachableFrom(callbacks, entry);
    m.trail.push(callbacks, callbacks.items, entry);
  };

  /** The future is done: who waits for it becomes ready, in the order in which they asked. */
  const finish = (future: PyInstance, state: Value): void => {
    m.setAttrs(future, "_state", state);
    const callbacks = (attributeOf(future, "_callbacks") as unknown as PyList).items;
    if (callbacks.length === 0) return;
    m.setAttrs(future, "_callbacks", new PyList([]));
    const loop = attributeOf(future, "_loop");
    for (const entry of callbacks) {
      const [callback, context] = (entry as unknown as PyTuple).items as [Value, Value];
      callSoon(loop, callback, new PyTuple([future]), context);
    }
  };

  /** The usual case of a task that yields a future it awaits: true when that was it. */
  const waitOn = (task: PyInstance, future: Value, wakeup: Value): boolean => {
    if (!(future instanceof PyInstance) || !future.cls.isSubtypeOf(futureClass) || future === task) return false;
    if (attributeOf(future, "_asyncio_future_blocking") !== true) return false;
    if (attributeOf(future, "_loop") !== attributeOf(task, "_loop") || attributeOf(task, "_must_cancel") === true)
      return false;
    m.setAttrs(future, "_asyncio_future_blocking", false);
    addCallback(future, wakeup, attributeOf(task, "_context"));
    m.setAttrs(task, "_fut_waiter", future);
    return true;
  };

  const define = (name: string, call: (...args: Value[]) => Value): [string, Value] => [
    name,
    native(name, (_, args) => call(...args)),
  ];

  return [
    define("_native_classes", (handle, timerHandle, future) => {
      handleClass = handle as PyType;
      timerHandleClass = timerHandle as PyType;
      futureClass = future as PyType;
      return null;
    }),
    define("_soon", (loop, callback, args, context) =>
      callSoon(loop as Value, callback as Value, args as Value, context as Value),
    ),
    define("_at", (loop, when, callback, args, context) => {
      const handle = makeHandle(m, timerHandleClass, loop as Value, callback as Value, args as Value, context as Value);
      const instant = asNumber(when as Value) as number;
      handle.attrs?.set("_when", new PyFloat(instant / 1e9));
      const timers = attributeOf(loop, "_timers") as PyInstance;
      m.reachableFrom(timers, handle);
      timersOf(timers).add(m.trail, instant, handle);
      return handle;
    }),
    define("_add_callback", (future, callback, context) => {
      addCallback(future as PyInstance, callback as Value, context as Value);
      return null;
    }),
    // Of an async generator that nobody can reach any more (engine/machine/abandoned.ts).
    define("_abandon", (loop, generator) => {
      if (attributeOf(loop, "_closed") === true) return null;
      const close = m.modules.get("asyncio")?.attrs.get("_close_abandoned") ?? null;
      callSoon(loop as Value, close, new PyTuple([loop as Value, generator as Value]), null);
      return null;
    }),
    define("_new_future", (loop) => {
      const future = new PyInstance(futureClass);
      future.attrs = new Map<string, Value>([
        ["_loop", loop as Value],
        ["_callbacks", new PyList([])],
      ]);
      return future;
    }),
    define("_set_result_unless_cancelled", (future, result) => {
      const state = attributeOf(future, "_state") ?? "PENDING";
      if (state === "CANCELLED") return null;
      if (state !== "PENDING") invalidState(m);
      m.setAttrs(future as PyInstance, "_result", result as Value);
      finish(future as PyInstance, "FINISHED");
      return null;
    }),
    // Before a handle runs: its context becomes the running one. Null: it was cancelled.
    define("_enter_handle", (handle) => {
      const callback = attributeOf(handle, "_callback");
      const context = attributeOf(handle, "_context");
      const { local } = m.current;
      if (callback !== null && local.get("context") !== context) m.trail.mapSet(m.current, local, "context", context);
      return callback;
    }),
    define("_end_task", (task, state) => {
      const tasks = attributeOf(attributeOf(task, "_loop"), "_tasks") as unknown as PyDict;
      tasks.delete(m.trail, task as PyInstance);
      finish(task as PyInstance, state as Value);
      return null;
    }),
    define("_finish", (future, state) => {
      finish(future as PyInstance, state as Value);
      return null;
    }),
    define("_wait_on", (task, future, wakeup) => waitOn(task as PyInstance, future as Value, wakeup as Value)),
  ];
}
