/**
 * What a question about a program (`verify`) notices while it runs, and what of the output it needs. What it has noticed
 * belongs to the state; a machine that is asked nothing has no Question and pays nothing.
 */
import type { Violation } from "@/core/execution/property";
import type { Code } from "@/engine/compile/code";
import { Op } from "@/engine/compile/opcodes";
import { PyDict } from "@/engine/objects/dict";
import { PyInstance } from "@/engine/objects/instance";
import type { Visitor } from "@/engine/objects/values";
import { type Frame, PyGenerator } from "./frame";
import type { Machine } from "./machine";
import type { Task } from "./task";

/** Lines of the main file, both included, and how many tasks may be inside at once. */
export interface WatchedRegion {
  name: string;
  from: number;
  to: number;
  most: number;
}

export interface QuestionOptions {
  /** What of the output belongs to the state. */
  digest: (output: string) => string;
  regions?: readonly WatchedRegion[];
  mostRunning?: number | undefined;
  noWorkerException?: boolean;
}

export class Question {
  /** The first thing that must not be. Changed through the trail. */
  broken: Violation | null = null;
  private readonly regions: readonly WatchedRegion[];
  private readonly starts = new Map<Code, ReadonlySet<number> | null>();

  constructor(private readonly options: QuestionOptions) {
    this.regions = options.regions ?? [];
  }

  /** Where code of the program enters a region: the first instruction of the region's first line. Null: nowhere. */
  startsIn(code: Code): ReadonlySet<number> | null {
    if (this.regions.length === 0 || code.internal) return null;
    let found = this.starts.get(code);
    if (found === undefined) {
      const pcs = this.regions.map((region) => startOf(code, region)).filter((pc) => pc >= 0);
      found = pcs.length === 0 ? null : new Set(pcs);
      this.starts.set(code, found);
    }
    return found;
  }

  /** The running task stands at the start of a region (docs/spec/search.md PR5). */
  noteArrival(m: Machine): void {
    for (const { name, from, to, most } of this.regions) {
      const inside = (line: number) => line >= from && line <= to;
      const threads = m.tasks.filter((t) => t.isLive && threadLines(t).some(inside)).length;
      const count = threads + suspendedCoroutines(m).filter((g) => coroutineLines(g).some(inside)).length;
      if (count > most) this.note(m, { part: "inside", message: `${count} tasks are inside ${name} at once` });
    }
  }

  noteRunning(m: Machine, running: number): void {
    const { mostRunning } = this.options;
    if (mostRunning !== undefined && running > mostRunning)
      this.note(m, { part: "mostRunning", message: `${running} tasks run at once` });
  }

  noteWorkerException(m: Machine, task: string, exception: string): void {
    if (this.options.noWorkerException)
      this.note(m, { part: "noWorkerException", message: `${task} ends by ${exception}` });
  }

  private note(m: Machine, violation: Violation): void {
    if (this.broken === null) m.trail.setPart(m, this as Question, "broken", violation);
  }

  /** Its part of the state, in place of the output. */
  visit(visitor: Visitor, output: string): void {
    visitor.text(this.options.digest(output));
    visitor.text(this.broken?.message ?? "");
  }
}

function startOf(code: Code, { from, to }: WatchedRegion): number {
  let firstLine = Number.POSITIVE_INFINITY;
  let start = -1;
  code.lines.forEach((line, i) => {
    if (line < from || line > to || line >= firstLine) return;
    firstLine = line;
    start = i * 2;
  });
  return start;
}

/** Whether an instruction that can begin a line is a scheduling point of its own. */
export function pausesByItself(m: Machine, frame: Frame, op: number, arg: number): boolean {
  switch (op) {
    case Op.LOAD_GLOBAL:
      return m.globalMayChange(frame.code.names[arg] as string);
    case Op.LOAD_NAME: {
      const name = frame.code.names[arg] as string;
      return !frame.namespace?.index.has(name) && m.globalMayChange(name);
    }
    case Op.LOAD_CELL:
      return m.cellMayChange(frame.cell(arg));
    default:
      return false;
  }
}

/** Line of a frame that has passed its call. */
const callLine = (f: Frame): number => f.code.lines[Math.max(0, (f.pc >> 1) - 1)] ?? f.line;

/** Lines of the program in which a thread is: where it stands, and the calls that led there. */
function threadLines(task: Task): number[] {
  const lines: number[] = [];
  for (let f = task.frame; f; f = f.back) {
    if (f.code.internal) continue;
    const standsBefore = f === task.frame && task.sync === null;
    lines.push(standsBefore ? f.line : callLine(f));
  }
  return lines;
}

/** Coroutines of asyncio's tasks that wait: each is a task of its own. */
function suspendedCoroutines(m: Machine): PyGenerator[] {
  // A thread knows its loop by two names: as the running one and as the one chosen for it.
  const found = new Set<PyGenerator>();
  for (const task of m.tasks) {
    if (!task.isLive) continue;
    for (const loop of task.local.values()) {
      const tasks = loop instanceof PyInstance ? loop.attrs?.get("_tasks") : undefined;
      if (!(tasks instanceof PyDict)) continue;
      for (const { key } of tasks.live()) {
        const coroutine = key instanceof PyInstance ? key.attrs?.get("_coro") : undefined;
        if (coroutine instanceof PyGenerator && coroutine.state === "suspended") found.add(coroutine);
      }
    }
  }
  return [...found];
}

/** Lines in which a coroutine and those that it awaits are. */
function coroutineLines(coroutine: PyGenerator): number[] {
  const lines: number[] = [];
  let next: PyGenerator | null = coroutine;
  while (next !== null) {
    const { frame }: PyGenerator = next;
    if (!frame.code.internal) lines.push(callLine(frame));
    const awaited: unknown = frame.slots[frame.sp - 1];
    next = awaited instanceof PyGenerator && awaited.state === "suspended" ? awaited : null;
  }
  return lines;
}
