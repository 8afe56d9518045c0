/**
 * Which step had to come after which (docs/spec/replay.md RP5), told by the machine while an execution is replayed: who started
 * whom, who had the lock before, whose step let a waiter go, who put the item. Nothing is guessed from names or texts.
 */
import { firstCoroutineId, type OrderReason, type TraceOrder, type TraceState } from "@/core/execution/trace";
import type { Machine } from "./machine/machine";
import type { AsyncEvent, PendingSync, Task } from "./machine/task";
import { PyInstance } from "./objects/instance";
import type { Value } from "./objects/values";
import { libraryCall } from "./trace-step";

/** The second bit of `alternatives`: a time-out is no work of another task. */
const timeoutBit = 2;

interface Put {
  item: Value;
  step: number;
}

/** What holds items that a step may put or take, before that step. */
interface Moving {
  queue: PyInstance;
  items: () => readonly Value[];
  before: readonly Value[];
}

export class StepOrder {
  /** Lane of each step so far. */
  private readonly laneOfStep: number[] = [];
  private readonly knownLanes = new Set<number>([0]);
  private readonly createdBy = new Map<number, number>();
  private readonly endedBy = new Map<number, number>();
  private readonly waiting = new Set<number>();
  private readonly wokenBy = new Map<number, number>();
  private readonly lastRelease = new Map<object, number>();
  private readonly lastSignal = new Map<object, number>();
  private readonly lastResult = new Map<object, number>();
  /** Of each queue, the items in it and the step that put each. */
  private readonly puts = new Map<object, Put[]>();
  private moving: Moving | null = null;

  constructor(private readonly m: Machine) {}

  /** Arrows into the step that is about to happen; call `passed` when its state is known. */
  into(lane: number, step: number, task: Task, sync: PendingSync | null, alternative: number): TraceOrder[] {
    const found = this.begin(lane, step);
    this.add(found, lane, this.wokenBy.get(lane), reasonOf(sync));
    this.wokenBy.delete(lane);
    if (sync && alternative !== 1) this.synchronise(found, lane, step, task, sync);
    return found;
  }

  /** The same for what a task of asyncio does. */
  intoAsync(lane: number, step: number, kind: AsyncEvent, o: PyInstance, value: Value): TraceOrder[] {
    const found = this.begin(lane, step);
    if (kind === "resume") {
      this.add(found, lane, this.wokenBy.get(lane), "signal");
      this.wokenBy.delete(lane);
    }
    if (kind === "acquire") this.add(found, lane, this.lastRelease.get(o), "lock");
    if (kind === "release") this.lastRelease.set(o, step);
    if (kind === "put") this.putsOf(o).push({ item: value, step });
    if (kind === "get") this.add(found, lane, this.takePut(o, value, o.cls.name === "LifoQueue")?.step, "message");
    return found;
  }

  /** Looks at what the step has changed: new tasks, tasks that it let go, items that came and went. */
  passed(step: number, state: TraceState): TraceOrder[] {
    const { m } = this;
    for (const { id } of state.tasks)
      if (!this.knownLanes.has(id)) {
        this.knownLanes.add(id);
        this.createdBy.set(id, step);
      }
    for (const task of m.tasks) {
      const { sync } = task;
      if (!task.isLive || sync === null || sync.operation.kind === "sleep") this.waiting.delete(task.id);
      else this.noteWaiting(task.id, (sync.operation.alternatives(m, sync) & ~timeoutBit) === 0, step);
    }
    for (const task of state.tasks)
      if (task.id >= firstCoroutineId) this.noteWaiting(task.id, task.status === "blocked", step);
    return this.itemsMoved(step);
  }

  private putsOf(queue: PyInstance): Put[] {
    const known = this.puts.get(keyOf(queue));
    if (known !== undefined) return known;
    const puts: Put[] = [];
    this.puts.set(keyOf(queue), puts);
    return puts;
  }

  /** The put of an item that has now been taken; of equal items the first, or of a stack the last. */
  private takePut(queue: PyInstance, item: Value, isLast: boolean): Put | undefined {
    const puts = this.putsOf(queue);
    const at = isLast ? puts.findLastIndex((p) => p.item === item) : puts.findIndex((p) => p.item === item);
    return at < 0 ? undefined : puts.splice(at, 1)[0];
  }

  private begin(lane: number, step: number): TraceOrder[] {
    this.laneOfStep[step] = lane;
    const found: TraceOrder[] = [];
    this.add(found, lane, this.createdBy.get(lane), "start");
    this.createdBy.delete(lane);
    return found;
  }

  private add(to: TraceOrder[], lane: number, from: number | undefined, reason: OrderReason): void {
    if (from === undefined || this.laneOfStep[from] === lane || to.some((arrow) => arrow.from === from)) return;
    to.push({ from, reason });
  }

  private noteWaiting(lane: number, mustWait: boolean, step: number): void {
    if (mustWait) this.waiting.add(lane);
    else if (this.waiting.delete(lane) && step > 0) this.wokenBy.set(lane, step);
  }

  private synchronise(found: TraceOrder[], lane: number, step: number, task: Task, sync: PendingSync): void {
    const { args, name, operation } = sync;
    const [subject, second] = args;
    if (operation.kind === "end" || operation.kind === "exit") this.endedBy.set(lane, step);
    if (!(subject instanceof PyInstance)) return;
    switch (name) {
      case "acquire":
        return this.add(found, lane, this.lastRelease.get(keyOf(subject)), "lock");
      case "release":
        this.lastRelease.set(keyOf(subject), step);
        return;
      case "finish":
        this.lastResult.set(subject, step);
        return;
      case "result":
        return this.add(found, lane, this.lastResult.get(subject), "result");
      case "put":
      case "get":
        return this.watch(subject, () => itemsOf(subject));
      case "send":
      case "recv":
        return this.watch(subject, () => inboxOf(subject, name === "send" ? 1 - Number(second) : Number(second)));
      case "notify": {
        // A pool that is given a job.
        const jobs = subject.attrs?.get("_jobs");
        if (jobs instanceof PyInstance) this.watch(jobs, () => itemsOf(jobs));
        return this.signal(found, lane, step, task, subject, second);
      }
    }
    if (operation.kind === "join") {
      const joined = operation.heldBy?.(this.m, sync);
      if (joined) this.add(found, lane, this.endedBy.get(joined.id), "join");
    }
  }

  /** Events stay set: who waits later is let go as well. A condition's `wait` gives its lock back. */
  private signal(
    found: TraceOrder[],
    lane: number,
    step: number,
    task: Task,
    subject: PyInstance,
    lock: Value | undefined,
  ): void {
    const method = libraryCall(task);
    if (method === "set") this.lastSignal.set(subject, step);
    else if (method === "clear") this.lastSignal.delete(subject);
    else if (method === "wait" && lock instanceof PyInstance) this.lastRelease.set(keyOf(lock), step);
    else if (method === "wait" || method === "is_set") this.add(found, lane, this.lastSignal.get(subject), "signal");
  }

  private watch(queue: PyInstance, items: () => readonly Value[]): void {
    this.moving = { queue, items, before: items() };
  }

  private itemsMoved(step: number): TraceOrder[] {
    const { moving } = this;
    this.moving = null;
    if (moving === null) return [];
    const { queue, before } = moving;
    const after = moving.items();
    if (after.length === before.length + 1) {
      const item = after.find((one, i) => one !== before[i]) ?? after.at(-1) ?? null;
      this.putsOf(queue).push({ item, step });
      return [];
    }
    if (after.length !== before.length - 1) return [];
    // A queue gives its first item, a stack its last one; of a heap it is the first, too.
    const isLast = after.every((one, i) => one === before[i]) && isStack(queue);
    const item = isLast ? before.at(-1) : (before.find((one) => !after.includes(one)) ?? before[0]);
    const put = this.takePut(queue, item ?? null, isLast);
    const found: TraceOrder[] = [];
    if (put) this.add(found, this.laneOfStep[step] ?? -1, put.step, "message");
    return found;
  }
}

/** What is behind an object that several processes have a handle of. */
const keyOf = (o: PyInstance): object => o.native ?? o;

const isStack = ({ native }: PyInstance): boolean => native !== null && "kind" in native && native.kind === "lifo";

/** What is in a queue of `queue` or of `multiprocessing`; of the latter the messages, which are told apart. */
function itemsOf({ native }: PyInstance): readonly Value[] {
  if (native === null || !("items" in native) || !Array.isArray(native.items)) return [];
  return native.items.map((item) =>
    item !== null && typeof item === "object" && "message" in item && "process" in item ? item.message : item,
  );
}

/** Messages on their way to one end of a pipe. */
function inboxOf({ native }: PyInstance, end: number): readonly Value[] {
  const inboxes = native !== null && "inboxes" in native ? native.inboxes : null;
  return Array.isArray(inboxes) ? ((inboxes[end] ?? []) as Value[]) : [];
}

function reasonOf(sync: PendingSync | null): OrderReason {
  if (sync?.name === "result") return "result";
  switch (sync?.operation.kind) {
    case "acquire":
      return "lock";
    case "join":
    case "exit":
      return "join";
    case "call":
      return "message";
    default:
      return "signal";
  }
}
