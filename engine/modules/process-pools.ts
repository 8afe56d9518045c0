/**
 * What process pools are made of: a row of jobs from which idle workers take, records in which results arrive, and workers that are
 * replaced when they end. The pools themselves are Python (python/multiprocessing-pool.ts, python/process-executor.ts).
 */
import { callFunction } from "@/engine/machine/calls";
import { ContentText } from "@/engine/machine/content-text";
import type { Machine } from "@/engine/machine/machine";
import type { Process } from "@/engine/machine/process";

import { SyncFunction } from "@/engine/machine/synchronise";
import type { PendingSync, SyncOperation, Task } from "@/engine/machine/task";
import type { PyFunction } from "@/engine/objects/function";
import type { PyInstance } from "@/engine/objects/instance";
import { type PyList, PyTuple } from "@/engine/objects/sequences";
import type { Value, Visitor } from "@/engine/objects/values";
import { native } from "./native";
import { holder, messageOf } from "./pickle";
import type { Kernel } from "./pickle-encode";
import { inheritPipes } from "./process-pipes";
import { processHandle, processOf } from "./processes";
import { blocking } from "./threading";
import { nanoseconds } from "./time";

class Jobs implements Kernel {
  readonly isKernel = true;
  /** None at the end: no more will come. */
  items: readonly Value[] = [];
  /** Workers that have ended are replaced. */
  isOpen = true;
  /** A worker has ended before it could take a job: those that replace it will, too (CPython goes on starting them). */
  hasFailed = false;

  visit(visitor: Visitor): void {
    visitor.number((this.isOpen ? 1 : 0) + (this.hasFailed ? 2 : 0));
    visitor.number(this.items.length);
    for (const v of this.items) visitor.value(v);
  }
}

const jobsOf = (v: Value | undefined): Jobs => (v as PyInstance).native as Jobs;
const timeoutOf = (v: Value | undefined): number | null =>
  v === null || v === undefined ? null : Math.max(0, nanoseconds(v));

const taskOf = (m: Machine, pending: PendingSync): Task => m.tasks.find((t) => t.sync === pending) ?? m.current;

// -------------------------------------------------------------- taking a job

const contents = new WeakMap<PendingSync, string>();

/** What a waiting worker has in memory, its name left out. While it waits that does not change. */
function contentOf(task: Task, pending: PendingSync): string {
  let content = contents.get(pending);
  if (content === undefined) {
    const text = new ContentText();
    text.value(task.process.main);
    for (const module of task.process.modules.values()) if (module.name !== "multiprocessing") module.visitState(text);
    text.number(task.frame?.pc ?? 0);
    for (let i = 0; i < (task.frame?.sp ?? 0); i++) text.value(task.frame?.slots[i]);
    content = text.toString();
    contents.set(pending, content);
  }
  return content;
}

/** Of workers that are alike in all but their names the first takes the job: which of them does makes no difference. */
function isNotFirstOfAlike(m: Machine, pending: PendingSync): boolean {
  const { asksForNames, asksForIdents, asksForProcesses } = m.program;
  if (m.watchesAll || asksForNames || asksForIdents || asksForProcesses) return false;
  const task = taskOf(m, pending);
  if (task.sync !== pending || task.process.isConcurrent) return false;
  return m.tasks.some(
    (t) =>
      t.process.id < task.process.id &&
      t.isLive &&
      t.sync?.operation === takeOperation &&
      t.sync.args[0] === pending.args[0] &&
      !t.process.isConcurrent &&
      contentOf(t, t.sync) === contentOf(task, pending),
  );
}

/** `(jobs)`: the next job; None, which stays, when no more will come. */
const takeOperation: SyncOperation = {
  kind: "call",
  alternatives: (m, pending) => (jobsOf(pending.args[0]).items.length > 0 && !isNotFirstOfAlike(m, pending) ? 1 : 0),
  perform(m, { args }) {
    const jobs = jobsOf(args[0]);
    const [first, ...rest] = jobs.items as [Value, ...Value[]];
    m.trail.set(m.process, "isReady", true);
    if (first !== null) m.trail.setPart(args[0] as PyInstance, jobs, "items", rest);
    return first;
  },
  describe: () => "a job of the pool",
  subject: () => null,
};

/** `(jobs, list)`: adds jobs, all in one step: workers take them in this order. */
const addOperation: SyncOperation = {
  kind: "call",
  alternatives: () => 1,
  perform(m, { args }) {
    const jobs = jobsOf(args[0]);
    const more = (args[1] as unknown as PyList).items;
    for (const job of more) m.publish(job);
    m.trail.setPart(args[0] as PyInstance, jobs, "items", [...jobs.items, ...more]);
    return null;
  },
  describe: () => "",
  subject: () => null,
};

// ------------------------------------------------------------------- results

const attributeOf = (o: Value | undefined, name: string): Value => (o as PyInstance).attrs?.get(name) ?? null;

/** The place in the row of arrivals of what `next` of an iterator over results wants; -1 while it is not there. */
function arrival([record, n, inOrder]: readonly Value[]): number {
  const { items } = attributeOf(record, "arrived") as unknown as PyTuple;
  if (inOrder !== true) return (n as number) < items.length ? (n as number) : -1;
  return items.findIndex((pair) => (pair as unknown as PyTuple).items[0] === n);
}

/** `(record, n, in order, timeout)`: the n-th result, or None when there are no more; False when it is too late. */
const arrivalOperation = blocking({
  kind: "wait",
  ready: (_, { args }) => arrival(args) >= 0 || attributeOf(args[0], "total") === args[1],
  effect(_, { args }) {
    const at = arrival(args);
    const { items } = attributeOf(args[0], "arrived") as unknown as PyTuple;
    return at < 0 ? null : ((items[at] as unknown as PyTuple).items[1] as Value);
  },
  describe: () => "the next result of the pool",
  timeout: ({ args }) => timeoutOf(args[3]),
  late: false,
});

/** A result comes from a worker. */
const resultOperation: SyncOperation = {
  kind: "notify",
  alternatives: () => 1,
  perform: () => null,
  // A result that has a place of its own, whenever it comes.
  isEager: (m, { args }) => args[0] === true && !m.program.asksForResults,
  describe: () => "",
  subject: () => null,
};

// ---------------------------------------------------------- executor's thread

/** What the thread of a ProcessPoolExecutor does next: results first, then the death of a worker, then new work. */
function eventOf(args: readonly Value[]): "result" | "death" | "work" | "end" | null {
  const [pool, jobs, results] = args as [Value, Value, Value];
  if (jobsOf(results).items.length > 0) return "result";
  const workers = (attributeOf(pool, "_workers") as unknown as PyTuple).items;
  if (workers.some((p) => processOf(attributeOf(p, "_popen")).hasExited)) return "death";
  const waiting = (attributeOf(pool, "_pending") as unknown as PyTuple).items.length;
  if (waiting > 0 && jobsOf(jobs).items.length <= (attributeOf(pool, "_max_workers") as number)) return "work";
  const isIdle = waiting === 0 && (attributeOf(pool, "_running") as unknown as PyTuple).items.length === 0;
  return attributeOf(pool, "_is_shut_down") === true && isIdle ? "end" : null;
}

const eventOperation: SyncOperation = {
  kind: "wait",
  alternatives: (_, { args }) => (eventOf(args) === null ? 0 : 1),
  perform: (_, { args }) => eventOf(args) as string,
  // Only who asks how a future stands can tell when the thread has dealt with it.
  isEager: (m) => !m.program.asksForResults,
  describe: () => "work for the executor",
  subject: () => null,
};

// -------------------------------------------------------------------- workers

/** Begins a worker; when it ends while the pool is open another takes its place. */
function startWorker(
  m: Machine,
  main: "_child_main" | "_spin",
  message: Value,
  name: string,
  number: Value,
  jobs: PyInstance,
): Process {
  const process = m.startProcess(name, () => {
    m.program.importModule(m, "multiprocessing", true);
    const first = m.modules.get("multiprocessing")?.attrs.get(main) as PyFunction;
    callFunction(m, first, main === "_spin" ? [null] : [message, number], null);
  });
  if (message !== null) inheritPipes(m, messageOf(message), process);
  process.onExit = () => replace(m, process, message, jobs);
  addWorker(m, jobs, process);
  return process;
}

function addWorker(m: Machine, jobs: PyInstance, process: Process): void {
  const known = attributeOf(jobs, "workers");
  const handles = known instanceof PyTuple ? known.items : [];
  m.setAttrs(jobs, "workers", new PyTuple([...handles, processHandle(process)]));
}

function replace(m: Machine, ended: Process, message: Value, jobs: PyInstance): void {
  const pool = jobsOf(jobs);
  const { parent } = ended;
  if (!pool.isOpen || parent === null || parent.hasExited || parent.mainTask === null) return;
  const isHopeless = !ended.isReady && pool.hasFailed;
  if (!ended.isReady) m.trail.setPart(jobs, pool, "hasFailed", true);
  const { current } = m;
  m.current = parent.mainTask;
  m.trail.set(parent, "childCount", parent.childCount + 1);
  const name = `SpawnPoolWorker-${parent.childCount}`;
  if (isHopeless) startWorker(m, "_spin", null, name, null, jobs);
  else startWorker(m, "_child_main", message, name, parent.childCount, jobs);
  m.current = current;
}

/** `(message, name, jobs)` */
const startOperation: SyncOperation = {
  kind: "start",
  alternatives: () => 1,
  perform(m, { args }) {
    const [message, name, jobs] = args as [Value, string, PyInstance];
    return processHandle(startWorker(m, "_child_main", message, name, null, jobs));
  },
  isEager: (m) => !m.program.asksForProcesses && !m.program.asksForIdents,
  describe: () => "",
  subject: () => null,
};

const closeOperation: SyncOperation = {
  kind: "call",
  alternatives: () => 1,
  perform(m, { args }) {
    const jobs = args[0] as PyInstance;
    m.trail.setPart(jobs, jobsOf(jobs), "isOpen", false);
    if (args[1] === true) m.trail.setPart(jobs, jobsOf(jobs), "items", []);
    m.trail.setPart(jobs, jobsOf(jobs), "items", [...jobsOf(jobs).items, null]);
    return null;
  },
  describe: () => "",
  subject: () => null,
};

const noPhase = { operation: addOperation, name: "result", phase: 0, deadline: null, data: null };

const visible = (name: string, operation: SyncOperation): SyncFunction =>
  new SyncFunction(name, { ...operation, subject: () => null }, false);

export function poolNatives(m: Machine): [string, Value][] {
  return [
    [
      "_new_jobs",
      native("_new_jobs", () => {
        const made = holder(new Jobs());
        made.attrs = new Map();
        m.publish(made);
        return made;
      }),
    ],
    ["_take_job", visible("get", takeOperation)],
    ["_take_result", visible("result", { ...takeOperation, isEager: (x) => !x.program.asksForResults })],
    ["_add_jobs", visible("submit", addOperation)],
    ["_close_jobs", visible("close", closeOperation)],
    ["_result_arrives", visible("result", resultOperation)],
    ["_wait_arrival", visible("next", arrivalOperation)],
    ["_executor_event", visible("wait", eventOperation)],
    ["_start_worker", visible("start", startOperation)],
    ["_add_outcome", visible("result", { ...addOperation, isEager: (x) => !x.program.asksForCompletion })],
    // The thread of an executor is the only one that adds to its jobs.
    ["_add_own_jobs", visible("submit", { ...addOperation, isEager: () => true })],
    // What a worker has announced becomes one of the results in the same step.
    ["_add_result", native("_add_result", (_, args) => addOperation.perform(m, { ...noPhase, args }, 0) as Value)],
    [
      "_workers",
      native("_workers", (_, [jobs]) => {
        const known = attributeOf(jobs, "workers");
        return known instanceof PyTuple ? known : new PyTuple([]);
      }),
    ],
  ];
}
