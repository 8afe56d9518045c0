/**
 * `multiprocessing.Queue`. In CPython `put` only hands the message to a thread of its process, which writes it into a pipe later:
 * what one process puts stays in order, what several put may arrive in any order, and right after `put` the queue can still be empty.
 * Here nobody writes: the order of arrival is chosen when somebody looks. A message is certainly in the pipe once its process has
 * waited for that (at its end), or once time has passed since.
 */
import type { Machine } from "@/engine/machine/machine";
import type { Process } from "@/engine/machine/process";
import { exitProcess, SyncFunction } from "@/engine/machine/synchronise";
import { type PendingSync, type SyncOperation, Waiting } from "@/engine/machine/task";
import type { PyInstance } from "@/engine/objects/instance";
import { PyTuple } from "@/engine/objects/sequences";
import { raise, type Value, type Visitor } from "@/engine/objects/values";
import { native } from "./native";
import { holder, messageOf } from "./pickle";
import type { Kernel } from "./pickle-encode";
import { blocking } from "./threading";
import { nanoseconds } from "./time";

/** What a pipe holds before a writer has to wait for readers. */
export const pipeCapacity = 65_536;

interface Item {
  readonly message: PyInstance;
  readonly process: Process;
  readonly putAt: number;
  /** How often messages had been waited for before it was put. */
  readonly putAfter: number;
  /** The number of the waiting that found it in the pipe; null while that is not certain. */
  readonly flushed: number | null;
}

class SharedQueue implements Kernel {
  readonly isKernel = true;
  items: readonly Item[] = [];
  flushes = 0;
  /** Somebody has seen that the queue is not empty: this message is the next. */
  head: Item | null = null;
  unfinished = 0;

  constructor(readonly maxSize: number) {}

  visit(visitor: Visitor): void {
    visitor.number(this.unfinished);
    visitor.number(this.items.length);
    visitor.number(this.head === null ? -1 : this.items.indexOf(this.head));
    // Of the numbers only their order matters.
    const flushes = [...new Set(this.items.map((i) => i.flushed).filter((f) => f !== null))].sort((a, b) => a - b);
    const instants = [...new Set(this.items.map((i) => i.putAt))].sort((a, b) => a - b);
    for (const item of this.items) {
      visitor.number(item.process.id);
      visitor.number(item.flushed === null ? -1 : flushes.indexOf(item.flushed));
      visitor.number(flushes.filter((f) => f <= item.putAfter).length);
      visitor.number(instants.indexOf(item.putAt));
      visitor.number(item.putAt);
      visitor.value(item.message as Value);
    }
  }
}

const queueOf = (v: Value | undefined): SharedQueue => (v as PyInstance).native as SharedQueue;
const timeoutOf = (v: Value | undefined): number | null => (v === null ? null : Math.max(0, nanoseconds(v as Value)));

const isInPipe = (m: Machine, item: Item): boolean =>
  item.flushed !== null || (m.options.clock === "ideal" && item.putAt < m.now);

/** Whether `a` has certainly arrived before `b`. */
function precedes(m: Machine, a: Item, b: Item): boolean {
  if (a.flushed !== null && a.flushed <= b.putAfter) return true;
  return m.options.clock === "ideal" && a.putAt < b.putAt;
}

/** Messages that can be the next: the first of each process, unless another has certainly arrived before. */
function candidates(m: Machine, q: SharedQueue): Item[] {
  if (q.head !== null) return [q.head];
  const first = q.items.filter((item, i) => q.items.findIndex((x) => x.process === item.process) === i);
  return first.filter((b) => !q.items.some((a) => a !== b && precedes(m, a, b)));
}

const isSurelyFilled = (m: Machine, q: SharedQueue): boolean =>
  q.head !== null || q.items.some((item) => isInPipe(m, item));

/** Of n candidates those that are offered now: two alternatives and, for more, going on to the rest. */
const choose = (count: number): number => (count === 1 ? 1 : count === 2 ? 5 : 13);

/**
 * Picks one of the candidates: alternative 0 is the first of the rest, 2 the second, 3 the third or going on.
 * Null: it has to be chosen again, from `from + 2` on.
 */
function picked(found: readonly Item[], from: number, alternative: number): Item | null {
  const at = from + (alternative === 0 ? 0 : alternative - 1);
  if (alternative === 3 && found.length - from > 3) return null;
  return found[Math.min(at, found.length - 1)] as Item;
}

const offset = (pending: PendingSync, found: readonly Item[]): number => {
  const from = typeof pending.data === "number" ? pending.data : 0;
  return from < found.length ? from : 0;
};

const late = new PyTuple([false, null]);

/** `(queue, timeout)`: gives (True, message) or (False, None). */
const getOperation: SyncOperation = {
  kind: "call",
  alternatives(m, pending) {
    const q = queueOf(pending.args[0]);
    const timeout = timeoutOf(pending.args[1]);
    const found = candidates(m, q);
    if (found.length === 0) {
      if (pending.phase === 0) return timeout === null ? 0 : 1;
      return m.isDue(pending.deadline) ? 2 : 0;
    }
    const isLate = pending.phase === 0 ? timeout === 0 && !isSurelyFilled(m, q) : m.isDue(pending.deadline);
    return choose(found.length - offset(pending, found)) | (isLate ? 2 : 0);
  },
  perform(m, pending, alternative) {
    const q = queueOf(pending.args[0]);
    const timeout = timeoutOf(pending.args[1]);
    if (alternative === 1) {
      m.passTo(pending.deadline ?? m.now);
      return late;
    }
    const found = candidates(m, q);
    if (found.length === 0) return timeout === 0 ? late : new Waiting(1, timeout === null ? null : m.now + timeout);
    const from = offset(pending, found);
    const item = picked(found, from, alternative);
    if (item === null) return new Waiting(Math.max(1, pending.phase), pending.deadline, from + 2);
    take(m, pending.args[0] as PyInstance, item);
    return new PyTuple([true, item.message]);
  },
  describe: (m, { args }) => `an item of ${m.program.nameOf(m, args[0] as PyInstance)}`,
  subject: () => null,
};

function take(m: Machine, o: PyInstance, item: Item): void {
  const { trail } = m;
  const q = queueOf(o);
  trail.setPart(
    o,
    q,
    "items",
    q.items.filter((i) => i !== item),
  );
  if (q.head !== null) trail.setPart(o, q, "head", null);
}

/** Not empty means that some message has arrived; which one is settled then. */
const emptyOperation: SyncOperation = {
  kind: "read",
  alternatives(m, pending) {
    const q = queueOf(pending.args[0]);
    const found = candidates(m, q);
    if (found.length === 0) return 1;
    return choose(found.length - offset(pending, found)) | (isSurelyFilled(m, q) ? 0 : 2);
  },
  perform(m, pending, alternative) {
    const q = queueOf(pending.args[0]);
    const found = candidates(m, q);
    if (alternative === 1 || found.length === 0) return true;
    const from = offset(pending, found);
    const item = picked(found, from, alternative);
    if (item === null) return new Waiting(1, null, from + 2);
    m.trail.setPart(pending.args[0] as PyInstance, q, "head", item);
    return false;
  },
  describe: () => "",
  subject: () => null,
};

const putOperation = blocking({
  kind: "call",
  ready: (_, { args }) => queueOf(args[0]).items.length < queueOf(args[0]).maxSize,
  effect(m, { args }) {
    const q = queueOf(args[0]);
    const { trail, process } = m;
    const message = args[1] as PyInstance;
    trail.setPart(args[0] as PyInstance, q, "items", [
      ...q.items,
      { message, process, putAt: m.now, putAfter: q.flushes, flushed: null },
    ]);
    trail.setPart(args[0] as PyInstance, q, "unfinished", q.unfinished + 1);
    if (!process.outgoing.includes(args[0] as PyInstance))
      trail.set(process, "outgoing", [...process.outgoing, args[0] as PyInstance]);
    return true;
  },
  describe: (m, { args }) => `room in ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: ({ args }) => timeoutOf(args[2]),
  late: false,
});

/** What a process has put and what is not certainly in the pipe. */
const pendingOf = (process: Process, q: SharedQueue): Item[] =>
  q.items.filter((i) => i.process === process && i.flushed === null);

/** Whether the pipe has room for all that this process has put, behind what certainly is in it. */
function fits(m: Machine, process: Process, q: SharedQueue): boolean {
  const inPipe = q.items.filter((i) => i.process === process || isInPipe(m, i));
  // A message that somebody reads while it is written needs no room for all of it, so the first one counts only when nobody does.
  return inPipe.reduce((sum, i) => sum + messageOf(i.message).size, 0) <= pipeCapacity;
}

function settle(m: Machine, process: Process, o: PyInstance): void {
  const q = queueOf(o);
  if (pendingOf(process, q).length === 0) return;
  const flushed = q.flushes + 1;
  const items = q.items.map((i) => (i.process === process && i.flushed === null ? { ...i, flushed } : i));
  const head = q.head === null ? null : (items[q.items.indexOf(q.head)] ?? null);
  m.trail.setPart(o, q, "flushes", flushed);
  m.trail.setPart(o, q, "items", items);
  m.trail.setPart(o, q, "head", head);
}

/** The queues whose messages the end of a process, or `join_thread`, waits for. */
function awaited(pending: PendingSync, process: Process): PyInstance[] {
  const [only, cancelled] = pending.args as [PyInstance | null, PyTuple];
  const queues = only === null ? process.outgoing : [only];
  return queues.filter((q) => !cancelled.items.includes(q as Value)) as PyInstance[];
}

/** `(queue or None, queues that are not waited for)` */
const flushOperation: SyncOperation = {
  kind: "join",
  alternatives(m, pending) {
    const { process } = m.tasks.find((t) => t.sync === pending) ?? m.current;
    const queues = awaited(pending, process).map(queueOf);
    return queues.every((q) => pendingOf(process, q).length === 0 || fits(m, process, q)) ? 1 : 0;
  },
  perform(m, pending) {
    for (const q of awaited(pending, m.process)) settle(m, m.process, q);
    return null;
  },
  isEager: (m, { args }) => args[0] === null && m.process.outgoing.length === 0,
  describe: () => "a reader of what it has put into a queue",
  subject: () => null,
};

/** A process that ends at once may lose what its thread has not written: the last messages, however many. */
function lossesOf(m: Machine, process: Process): { queue: PyInstance; item: Item } | null {
  for (const o of process.outgoing) {
    const queue = queueOf(o as Value);
    const item = pendingOf(process, queue)
      .filter((i) => !isInPipe(m, i) && i !== queue.head)
      .at(-1);
    if (item) return { queue: o as PyInstance, item };
  }
  return null;
}

/** The end of a process at once: by `os._exit`, or killed. */
export function suddenEnd(exitCode: (m: Machine, pending: PendingSync) => number): SyncOperation {
  return {
    kind: "end",
    alternatives(m, pending) {
      const { process } = m.tasks.find((t) => t.sync === pending) ?? m.current;
      return lossesOf(m, process) === null ? 1 : 5;
    },
    perform(m, pending, alternative) {
      const code = exitCode(m, pending);
      const lost = alternative === 2 ? lossesOf(m, m.process) : null;
      if (lost !== null) {
        // It may have lost more.
        take(m, lost.queue, lost.item);
        return new Waiting(0);
      }
      exitProcess(m, m.process, code);
      return null;
    },
    isEager: (m) => !m.program.asksForProcesses && lossesOf(m, m.process) === null,
    describe: () => "",
    subject: () => null,
  };
}

const counted = (name: string, perform: SyncOperation["perform"]): [string, Value] => [
  name,
  new SyncFunction(
    name,
    { kind: "call", alternatives: () => 1, perform, describe: () => "", subject: () => null },
    false,
  ),
];

const joinOperation = blocking({
  kind: "join",
  ready: (_, { args }) => queueOf(args[0]).unfinished === 0,
  effect: () => null,
  describe: (m, { args }) => `the last task of ${m.program.nameOf(m, args[0] as PyInstance)}`,
  timeout: () => null,
  late: null,
});

const noLimit = 2 ** 31 - 1;

export function queueNatives(m: Machine): [string, Value][] {
  return [
    [
      "_new_shared_queue",
      native("_new_shared_queue", (_, [maxSize]) => {
        const made = holder(new SharedQueue(Number(maxSize) > 0 ? Number(maxSize) : noLimit));
        m.publish(made);
        return made;
      }),
    ],
    [
      "_settle_queue",
      native("_settle_queue", (_, [queue]) => {
        settle(m, m.process, queue as PyInstance);
        return null;
      }),
    ],
    ["_queue_put", new SyncFunction("put", { ...putOperation, subject: () => null }, false)],
    ["_queue_get", new SyncFunction("get", getOperation, false)],
    ["_queue_empty", new SyncFunction("empty", emptyOperation, false)],
    ["_flush", new SyncFunction("flush", flushOperation, false)],
    ["_queue_join", new SyncFunction("join", { ...joinOperation, subject: () => null }, false)],
    counted("_queue_size", (_, { args }) => queueOf(args[0]).items.length),
    counted("_queue_done", (_, { args }) => {
      const q = queueOf(args[0]);
      if (q.unfinished <= 0) raise("ValueError", "task_done() called too many times");
      m.trail.setPart(args[0] as PyInstance, q, "unfinished", q.unfinished - 1);
      return null;
    }),
  ];
}
