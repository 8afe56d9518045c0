/** What is drawn along a task's lane: how long it kept a status, and which locks it held meanwhile. */
import type { TaskStatus, TraceState, TraceTask } from "./trace";

/** States `from` to `to`, both included. */
export interface StatusSpan {
  from: number;
  to: number;
  status: TaskStatus;
}

export interface LockSpan {
  lock: string;
  from: number;
  to: number;
  /** How many locks the task held already when it took this one: bars of one task never overlap. */
  depth: number;
}

/** Stretches in which the task exists and keeps one status; finished and not started ones are left out. */
export function statusSpans(states: readonly TraceState[], task: number): StatusSpan[] {
  const spans: StatusSpan[] = [];
  const find = taskFinder(task);
  states.forEach((state, at) => {
    const status = find(state)?.status ?? "not-started";
    const last = spans.at(-1);
    if (last !== undefined && last.status === status && last.to === at - 1) last.to = at;
    else spans.push({ from: at, to: at, status });
  });
  return spans.filter(({ status }) => status !== "finished" && status !== "not-started");
}

/** From the step that took a lock to the last state in which it was held (RP4). A lock taken twice by its owner is one bar. */
export function lockSpans(states: readonly TraceState[], task: number): LockSpan[] {
  const spans: LockSpan[] = [];
  const open = new Map<string, LockSpan>();
  const find = taskFinder(task);
  states.forEach((state, at) => {
    const held = new Set(find(state)?.holds ?? []);
    for (const [lock, span] of open) {
      if (held.has(lock)) span.to = at;
      else open.delete(lock);
    }
    for (const lock of held) {
      if (open.has(lock)) continue;
      const taken = new Set([...open.values()].map(({ depth }) => depth));
      let depth = 0;
      while (taken.has(depth)) depth++;
      const span = { lock, from: at, to: at, depth };
      open.set(lock, span);
      spans.push(span);
    }
  });
  return spans;
}

/** Tasks keep their places in the list, mostly: looking there first makes long traces cheap. */
function taskFinder(id: number): (state: TraceState) => TraceTask | undefined {
  let place = 0;
  return ({ tasks }) => {
    if (tasks[place]?.id !== id) place = tasks.findIndex((task) => task.id === id);
    return place < 0 ? undefined : tasks[place];
  };
}
