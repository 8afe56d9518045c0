/**
 * `queue`: every operation is one step; whoever asks while there is something gets it, there is no row of waiters.
 * The classes are Python (python/queue.ts), what they hold and how they block is here.
 */
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { PendingSync, SyncOperation } from "@/engine/machine/task";
import { objectType } from "@/engine/objects/builtin-types";
import { asNumber } from "@/engine/objects/float";
import { type NativeState, PyInstance } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { raise, type Value, type Visitor } from "@/engine/objects/values";
import { code } from "./compiled/queue";
import { heapPop, heapPush } from "./heap";
import type { LibraryModule } from "./library-module";
import { machineOf, native } from "./native";
import { blocking, taskOf } from "./threading";
import { nanoseconds } from "./time";

class Items implements NativeState {
  items: Value[] = [];
  unfinished = 0;
  isShutDown = false;

  constructor(
    readonly kind: "fifo" | "lifo" | "priority",
    /** 0 or less: without limit. */
    readonly maxSize: number,
  ) {}

  get isFull(): boolean {
    return this.maxSize > 0 && this.items.length >= this.maxSize;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.items.length);
    for (const v of this.items) visitor.value(v);
    visitor.number(this.unfinished);
    visitor.number(this.isShutDown ? 1 : 0);
  }
}

const itemsOf = (v: Value | undefined): Items => (v as PyInstance).native as Items;

/** What an operation came to; the Python part turns all but `done` into exceptions. */
const Result = { done: 0, late: 1, shutDown: 2 } as const;

const timeoutOf = (v: Value | undefined): number | null =>
  v === null || v === undefined ? null : Math.max(0, nanoseconds(v));

/** What `<` says of two items of a PriorityQueue; a program that orders them itself has an open queue (python/queue.ts). */
function isLess(m: Machine, a: Value, b: Value): boolean {
  const order = m.order(a, b);
  if (order === null) m.refuse("a PriorityQueue takes numbers, texts and tuples of them here, or items with __lt__");
  if (order !== undefined) return order < 0;
  if (asNumber(a) !== null && asNumber(b) !== null) return false;
  const [left, right] = differing(m, a, b);
  const names = [left, right].map((v) => m.typeOf(v).name);
  return raise("TypeError", `'<' not supported between instances of '${names[0]}' and '${names[1]}'`);
}

/** The items inside of two sequences that decide how they are ordered. */
function differing(m: Machine, a: Value, b: Value): [Value, Value] {
  const isPair = (a instanceof PyTuple && b instanceof PyTuple) || (a instanceof PyList && b instanceof PyList);
  if (!isPair) return [a, b];
  const at = a.items.findIndex((v, i) => i < b.items.length && m.equal(v, b.items[i] as Value) === false);
  return at < 0 ? [a, b] : differing(m, a.items[at] as Value, b.items[at] as Value);
}

/** Performs a change of the items on a copy, so that it can be undone; what it throws comes after the change. */
function changeItems<T>(m: Machine, queue: PyInstance, change: (items: Value[]) => T): T {
  const q = itemsOf(queue);
  const items = [...q.items];
  try {
    return change(items);
  } finally {
    m.trail.setPart(queue, q, "items", items);
  }
}

const putOperation = blocking({
  kind: "call",
  ready: (_, { args }) => itemsOf(args[0]).isShutDown || !itemsOf(args[0]).isFull,
  effect(m, { args }) {
    const q = itemsOf(args[0]);
    if (q.isShutDown) return Result.shutDown;
    m.reachableFrom(args[0] as PyInstance, args[1] as Value);
    const item = args[1] as Value;
    if (q.kind === "priority")
      changeItems(m, args[0] as PyInstance, (items) => heapPush(items, item, (a, b) => isLess(m, a, b)));
    else m.trail.push(args[0] as PyInstance, q.items, item);
    m.trail.setPart(args[0] as PyInstance, q, "unfinished", q.unfinished + 1);
    return Result.done;
  },
  describe: (m, { args }) => `room in ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: ({ args }) => timeoutOf(args[2]),
  late: Result.late,
});

const getOperation = blocking({
  kind: "call",
  ready: (_, { args }) => itemsOf(args[0]).items.length > 0 || itemsOf(args[0]).isShutDown,
  effect(m, { args }) {
    const q = itemsOf(args[0]);
    if (q.items.length === 0) return new PyTuple([Result.shutDown, null]);
    const item = changeItems(m, args[0] as PyInstance, (items) => {
      if (q.kind === "priority") return heapPop(items, (a, b) => isLess(m, a, b));
      return (q.kind === "lifo" ? items.pop() : items.shift()) as Value;
    });
    return new PyTuple([Result.done, item]);
  },
  describe: (m, { args }) => `an item of ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: ({ args }) => timeoutOf(args[1]),
  late: new PyTuple([Result.late, null]),
});

/** Puts an item without a scheduling point: what it belongs to was one. */
export function putAtOnce(m: Machine, queue: PyInstance, item: Value): null {
  m.reachableFrom(queue, item);
  m.trail.push(queue, itemsOf(queue).items, item);
  return null;
}

/**
 * Workers of a pool that wait for a job are all alike, unless the program can tell one from another: the first of them takes it. A
 * worker that has kept a lock is not like the others.
 */
function isForAnother(m: Machine, pending: PendingSync): boolean {
  if (!m.program.workersAreAlike || m.watchesAll) return false;
  const own = taskOf(m, pending);
  if (own.holds.length > 0) return false;
  const [jobs, timeout] = pending.args;
  for (const { id, sync, holds, state } of m.tasks) {
    if (id >= own.id) break;
    if (state !== "running" || sync?.operation !== takeJob || holds.length > 0) continue;
    if (sync.args[0] === jobs && sync.args[1] === timeout && sync.phase === pending.phase) return true;
  }
  return false;
}

/** A worker's get: the mark None, after which nothing comes, stays for the other workers, so nobody can tell when it was seen. */
export const takeJob: SyncOperation = {
  ...getOperation,
  alternatives(m, pending) {
    const some = getOperation.alternatives(m, pending);
    return some !== 0 && isForAnother(m, pending) ? 0 : some;
  },
  perform(m, pending, alternative) {
    if (itemsOf(pending.args[0]).items[0] === null) return new PyTuple([Result.done, null]);
    return getOperation.perform(m, pending, alternative);
  },
  isEager: (_, { args }) => itemsOf(args[0]).items[0] === null,
};

const joinOperation = blocking({
  kind: "join",
  ready: (_, { args }) => itemsOf(args[0]).unfinished === 0,
  effect: () => null,
  describe: (m, { args }) => `the last task of ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: () => null,
  late: null,
});

/** An operation that never waits. */
function plain(perform: SyncOperation["perform"]): SyncOperation {
  return { kind: "call", alternatives: () => 1, perform, describe: () => "", subject: (args) => args[0] as PyInstance };
}

const doneOperation = plain((m, { args }) => {
  const q = itemsOf(args[0]);
  if (q.unfinished <= 0) raise("ValueError", "task_done() called too many times");
  m.trail.setPart(args[0] as PyInstance, q, "unfinished", q.unfinished - 1);
  return null;
});

const sizeOperation = plain((_, { args }) => itemsOf(args[0]).items.length);

const shutDownOperation = plain((m, { args }) => {
  const q = itemsOf(args[0]);
  m.trail.setPart(args[0] as PyInstance, q, "isShutDown", true);
  if (args[1] === true) {
    m.trail.setPart(args[0] as PyInstance, q, "unfinished", Math.max(0, q.unfinished - q.items.length));
    m.trail.setPart(args[0] as PyInstance, q, "items", []);
  }
  return null;
});

export const queueModule: LibraryModule = {
  name: "queue",
  exports: new Set(["Queue", "LifoQueue", "PriorityQueue", "SimpleQueue", "Empty", "Full", "ShutDown"]),
  natives(): [string, Value][] {
    const create = native("_new_queue", (_, [kind, maxSize]) => {
      const o = new PyInstance(objectType);
      o.attrs = null;
      o.native = new Items(kind as "fifo", Number(maxSize));
      return o;
    });
    return [
      ["_new_queue", create],
      ["_refuse", native("_refuse", (rt, [why]) => machineOf(rt).refuse(why as string))],
      [
        "_opens_queues",
        native("_opens_queues", (rt, [kind]) => {
          const { program } = machineOf(rt);
          return program.looksIntoQueues || (kind === "priority" && program.ordersItself);
        }),
      ],
      ["_put", new SyncFunction("put", putOperation, false)],
      ["_get", new SyncFunction("get", getOperation, false)],
      ["_join", new SyncFunction("join", joinOperation, false)],
      ["_task_done", new SyncFunction("task_done", doneOperation, false)],
      ["_size", new SyncFunction("qsize", sizeOperation, false)],
      ["_shutdown", new SyncFunction("shutdown", shutDownOperation, false)],
    ];
  },
  code,
};
