/**
 * The tasks of asyncio as lanes of a trace. To the machine they are what one thread does; a student sees tasks that take
 * turns. The library tells when one is made, goes on and waits (`_seen`); everything else is read off the coroutines' frames.
 */
import { firstCoroutineId, type TraceTask } from "@/core/execution/trace";
import { type Frame, PyGenerator } from "./machine/frame";
import type { Machine } from "./machine/machine";
import type { AsyncEvent, Task } from "./machine/task";
import { asNumber } from "./objects/float";
import { PyInstance } from "./objects/instance";
import { PyList } from "./objects/sequences";
import type { PyObject, Value } from "./objects/values";
import { localsOf } from "./trace-state";
import { passedLine, placeName } from "./trace-step";

/** Further tasks get no lane: what they do is done by the thread that runs their loop. */
const mostLanes = 50;

interface Lane {
  readonly id: number;
  readonly task: PyInstance;
  readonly loopTask: Task;
  line: number;
  holds: PyObject[];
}

const attribute = (o: PyInstance, name: string): Value => o.attrs?.get(name) ?? null;

export class CoroutineLanes {
  private readonly lanes = new Map<PyObject, Lane>();
  /** By the thread that runs the loop: whose turn it is. */
  private readonly running = new Map<Task, Lane>();

  constructor(private readonly m: Machine) {}

  isLoop(task: Task): boolean {
    for (const lane of this.lanes.values()) if (lane.loopTask === task) return true;
    return false;
  }

  /**
   * Whose step it is. Null for what makes none: a task without a lane, what the library does for itself, and what is done to
   * something that the program has no name for.
   */
  actorOf(kind: AsyncEvent, o: PyInstance): number | null {
    const { current } = this.m;
    if (kind === "start") return this.hasLane(o) ? this.laneOf(current) : null;
    if (kind === "resume" || kind === "suspend") return this.lanes.get(o)?.id ?? null;
    return placeName(this.m, o) === null ? null : (this.running.get(current)?.id ?? null);
  }

  /** Takes note of an event that has an actor. */
  note(kind: AsyncEvent, o: PyInstance): void {
    const { current } = this.m;
    if (kind === "start") this.add(o, current);
    const lane = this.lanes.get(o);
    if (kind === "resume" && lane) this.running.set(current, lane);
    if (kind === "suspend") this.running.delete(current);
    const actor = this.running.get(current);
    if (kind === "acquire" && actor) actor.holds = [...actor.holds, o];
    if (kind === "release") this.giveBack(o);
  }

  /** The lane of what a thread does now: that of the asyncio task that it runs, if any. */
  laneOf(task: Task): number {
    return this.running.get(task)?.id ?? task.id;
  }

  nameOf(o: PyInstance): string {
    return String(attribute(o, "_name"));
  }

  lineOf(o: PyInstance): number {
    const lane = this.lanes.get(o);
    return lane ? this.lineIn(lane) : 0;
  }

  /** What the task waits for just now, as `TraceTask.awaits`. */
  awaitsOf(o: PyInstance): string | null {
    const lane = this.lanes.get(o);
    return lane ? this.waitOf(lane).awaits : null;
  }

  isDone(o: PyInstance): boolean {
    return (attribute(o, "_state") ?? "PENDING") !== "PENDING";
  }

  tasks(): TraceTask[] {
    return [...this.lanes.values()].map((lane) => {
      const wait = this.waitOf(lane);
      return {
        id: lane.id,
        kind: "coroutine",
        name: this.nameOf(lane.task),
        status: wait.status,
        line: this.lineIn(lane),
        awaits: wait.awaits,
        waitsFor: wait.waitsFor,
        holds: lane.holds.map((o) => placeName(this.m, o) ?? this.m.program.nameOf(this.m, o)),
        locals: wait.status === "finished" ? [] : localsOf(this.m, programFrame(chainOf(lane.task))),
      };
    });
  }

  /** Tasks that the library makes for itself (closing a loop) have none. */
  private hasLane(task: PyInstance): boolean {
    return this.lanes.size < mostLanes && programFrame(chainOf(task)) !== null;
  }

  private add(task: PyInstance, loopTask: Task): void {
    const id = firstCoroutineId + this.lanes.size + 1;
    this.lanes.set(task, { id, task, loopTask, line: 0, holds: [] });
  }

  private giveBack(o: PyObject): void {
    const holders = [...this.lanes.values()].filter((lane) => lane.holds.includes(o));
    const holder = holders.find((lane) => lane === this.running.get(this.m.current)) ?? holders[0];
    if (holder) {
      const at = holder.holds.lastIndexOf(o);
      holder.holds = holder.holds.filter((_, i) => i !== at);
    }
  }

  private lineIn(lane: Lane): number {
    const frame = programFrame(chainOf(lane.task));
    // Before the first step the frame stands at its beginning; later behind the call or the await it is in.
    if (frame && !this.isDone(lane.task)) lane.line = frame.pc === 0 ? frame.line : passedLine(frame);
    return lane.line;
  }

  private waitOf(lane: Lane): Pick<TraceTask, "status" | "awaits" | "waitsFor"> {
    const { task } = lane;
    if (this.isDone(task)) return { status: "finished", awaits: null, waitsFor: [] };
    const future = attribute(task, "_fut_waiter");
    if (this.running.get(lane.loopTask) === lane || !(future instanceof PyInstance) || this.isDone(future))
      return { status: "ready", awaits: null, waitsFor: [] };
    const frames = chainOf(task);
    const frame = programFrame(frames);
    const library = (frame && frames[frames.indexOf(frame) + 1]) ?? null;
    const until = library?.code.name === "sleep" ? instantOf(library) : null;
    if (until !== null) return { status: "sleeping", awaits: `until ${until} s`, waitsFor: [] };
    return { status: "blocked", ...this.awaited(future, library) };
  }

  private awaited(future: PyInstance, library: Frame | null): Pick<TraceTask, "awaits" | "waitsFor"> {
    const joined = this.lanes.get(future);
    if (joined) return { awaits: `join of ${this.nameOf(joined.task)}`, waitsFor: [joined.id] };
    const children = attribute(future, "_children");
    if (children instanceof PyList) {
      const open = children.items.flatMap((child) => {
        const lane = child instanceof PyInstance && !this.isDone(child) ? this.lanes.get(child) : undefined;
        return lane ? [lane] : [];
      });
      return {
        awaits: `join of ${open.map((lane) => this.nameOf(lane.task)).join(", ")}`,
        waitsFor: open.map((l) => l.id),
      };
    }
    const self = library ? localOf(library, "self") : null;
    const o = self instanceof PyInstance ? self : future;
    const name = placeName(this.m, o);
    const method = library?.code.name;
    if (name === null) return { awaits: null, waitsFor: [] };
    if (method === "get") return { awaits: `an item of ${name}`, waitsFor: [] };
    if (method === "put") return { awaits: `room in ${name}`, waitsFor: [] };
    if (method === "join") return { awaits: `the last task of ${name}`, waitsFor: [] };
    if (o === future) return { awaits: `the result of ${name}`, waitsFor: [] };
    const holders = [...this.lanes.values()].filter((lane) => lane.holds.includes(o));
    return { awaits: name, waitsFor: holders.map((lane) => lane.id) };
  }
}

/** Frames of the coroutine and of what it awaits, the outermost first. */
function chainOf(task: PyInstance): Frame[] {
  const frames: Frame[] = [];
  let generator: Value | undefined = attribute(task, "_coro");
  while (generator instanceof PyGenerator && generator.state !== "done") {
    const { frame } = generator as PyGenerator;
    frames.push(frame);
    generator = frame.sp > frame.stackBase ? (frame.slots[frame.sp - 1] as Value | undefined) : undefined;
  }
  return frames;
}

const programFrame = (frames: readonly Frame[]): Frame | null => frames.findLast((f) => !f.code.internal) ?? null;

function localOf(frame: Frame, name: string): Value {
  const at = frame.code.localNames.indexOf(name);
  return (at < 0 ? null : (frame.slots[at] as Value | undefined)) ?? null;
}

/** The instant (seconds) at which a call of asyncio.sleep ends. */
function instantOf(frame: Frame): number | null {
  const handle = localOf(frame, "handle");
  return handle instanceof PyInstance ? asNumber(attribute(handle, "_when")) : null;
}
