/**
 * Data races by happens-before: vector clocks along every interleaving, no state remembered. Slow; the tests hold the races of
 * the explorer, which are pairs that meet in some state, against it.
 */
import type { Machine } from "@/engine/machine/machine";
import type { PendingSync, Task } from "@/engine/machine/task";
import { PyObject, type Value } from "@/engine/objects/values";

type Clock = Map<number, number>;

interface Access {
  object: PyObject;
  key: Value;
  task: number;
  line: number;
  isWrite: boolean;
  at: number;
}

/** What happened before what, on one path. */
class History {
  constructor(
    private readonly tasks = new Map<number, Clock>(),
    private readonly objects = new Map<PyObject, Clock>(),
    private readonly accesses: Access[] = [],
  ) {}

  copy(): History {
    const clocks = <K>(all: Map<K, Clock>) => new Map([...all].map(([key, clock]) => [key, new Map(clock)]));
    return new History(clocks(this.tasks), clocks(this.objects), [...this.accesses]);
  }

  private of<K>(all: Map<K, Clock>, key: K): Clock {
    const known = all.get(key) ?? new Map<number, number>();
    all.set(key, known);
    return known;
  }

  /** A task begins with what the one that started its thread knew. */
  private clock(task: Task): Clock {
    const clock = this.of(this.tasks, task.id);
    if (!clock.has(task.id)) {
      clock.set(task.id, 1);
      if (task.thread !== null) join(clock, this.of(this.objects, task.thread));
    }
    return clock;
  }

  /** Any two operations on one object of synchronisation are ordered as they happen. */
  meet(task: Task, object: Value | undefined): void {
    if (!(object instanceof PyObject)) return;
    const own = this.clock(task);
    const shared = this.of(this.objects, object);
    join(own, shared);
    join(shared, own);
    own.set(task.id, (own.get(task.id) ?? 0) + 1);
  }

  /** Lines of the earlier accesses that nothing orders before this one. */
  access(task: Task, access: Omit<Access, "at" | "task">): number[] {
    const own = this.clock(task);
    const races = this.accesses.filter(
      (e) =>
        e.task !== task.id &&
        e.object === access.object &&
        e.key === access.key &&
        (e.isWrite || access.isWrite) &&
        (own.get(e.task) ?? 0) < e.at,
    );
    this.accesses.push({ ...access, task: task.id, at: own.get(task.id) ?? 0 });
    return races.map((e) => e.line);
  }
}

function join(into: Clock, from: Clock): void {
  for (const [task, n] of from) into.set(task, Math.max(into.get(task) ?? 0, n));
}

/** Pairs of lines, ascending, of accesses that some interleaving leaves unordered. For programs without a cycle. */
export function unorderedPairs(machine: Machine): Set<string> {
  const found = new Set<string>();
  let present = new History();
  machine.observe = (task, sync) => {
    if (sync !== null) {
      synchronised(present, task, sync);
      return;
    }
    const { access } = task;
    if (access === null || access.object === null || access.kind === "call") return;
    const { object, key, isWrite } = access;
    for (const line of present.access(task, { object, key, isWrite, line: task.line }))
      found.add([line, task.line].sort((a, b) => a - b).join());
  };
  const walk = (): void => {
    const history = present;
    const mark = machine.mark();
    for (const choice of machine.choices()) {
      present = history.copy();
      machine.step(choice);
      walk();
      machine.rewind(mark);
    }
    present = history;
  };
  walk();
  return found;
}

function synchronised(history: History, task: Task, { operation, args }: PendingSync): void {
  history.meet(task, operation.subject(args));
  switch (operation.kind) {
    case "start":
      history.meet(task, args[0]);
      return;
    case "end":
      history.meet(task, task.thread);
      return;
    case "wait":
      // The waiter is one of an Event, a Condition, a Barrier.
      history.meet(task, args[2]);
      return;
    case "notify":
      // A condition gives its lock back when it begins to wait.
      history.meet(task, args[1]);
      return;
  }
}
