/**
 * Generators that nobody can reach any more. CPython closes one the moment its last reference goes, and what stands in its
 * `finally` then runs, so a program can tell. This machine counts no references: where an unfinished generator may just have
 * been dropped (a loop is left, a function ends, a name is deleted) it looks for those that no task and no global leads to.
 * Only generators suspended inside a `try` or `with` count, because closing any other has no effect.
 */
import { exceptionType } from "@/engine/objects/builtin-types";
import { effort } from "@/engine/objects/effort";
import { NativeFunction } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import type { Result } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import { type Frame, Mode, PyGenerator, type Slot } from "./frame";
import { throwInto } from "./generators";
import type { Machine } from "./machine";
import type { Task } from "./task";
import { unwatchGenerator } from "./watched-generators";

/** Everything that some values lead to. */
export class Reach implements Visitor {
  private readonly met = new Set<PyObject>();
  private readonly queue: PyObject[] = [];

  number(): void {
    // Numbers lead nowhere.
  }

  text(): void {
    // Nor does text.
  }

  value(v: Value | undefined): void {
    if (!(v instanceof PyObject) || v instanceof NativeFunction || this.met.has(v)) return;
    this.met.add(v);
    this.queue.push(v);
  }

  /** Follows all that was met so far. */
  follow(): this {
    for (let o = this.queue.pop(); o; o = this.queue.pop()) {
      effort.pace(4);
      o.visit(this);
    }
    return this;
  }

  /** Counts as met without being followed. */
  except(o: PyObject): void {
    this.met.add(o);
  }

  has(o: PyObject): boolean {
    return this.met.has(o);
  }
}

/** What the tasks and the program's globals lead to. */
export function reachFromRoots(m: Machine, except: readonly PyObject[] = []): Reach {
  const reach = new Reach();
  for (const o of except) reach.except(o);
  for (const task of m.tasks) task.visit(reach);
  // What the library keeps does not keep a generator of the program alive.
  for (const process of m.processes) if (!process.hasExited) process.visitOwn(reach);
  return reach.follow();
}

const isUnfinished = (v: Slot): v is PyGenerator & Value =>
  v instanceof PyGenerator && v.state === "suspended" && v.frame.code.kind !== "coroutine";

/** Whether a frame that ends holds an unfinished generator: its slots from `from` on. */
export function dropsGenerator(frame: Frame, from = 0): boolean {
  for (let i = from; i < frame.sp; i++) if (isUnfinished(frame.slots[i])) return true;
  return false;
}

/** A traceback keeps the locals of the frames that an exception has left. */
export function keepInTraceback(m: Machine, exception: PyException, frame: Frame): void {
  const locals = frame.slots.slice(0, frame.code.localNames.length).filter(isUnfinished);
  if (locals.length === 0) return;
  m.trail.set(exception, "keeps", [...exception.keeps, ...locals]);
}

/**
 * Closes what nobody can reach any more. An async generator is handed to the event loop that first ran it; of the others
 * the first is entered with a GeneratorExit, which is thrown from here; the next is found when that one has ended.
 */
export function closeAbandoned(m: Machine): void {
  if (m.unfinished.length === 0) return;
  const reach = reachFromRoots(m, m.unfinished.flatMap(knownToLoop));
  const lost = m.unfinished.filter((g) => !reach.has(g));
  for (const gen of outermost(lost)) {
    unwatchGenerator(m, gen);
    if (!handToLoop(m, gen)) enterToClose(m, gen);
  }
}

/** The list in which the event loop has its async generators: it does not keep them alive. */
function knownToLoop(gen: PyGenerator): PyObject[] {
  const list = gen.loop instanceof PyInstance ? gen.loop.attrs?.get("_asyncgens") : undefined;
  return list instanceof PyList ? [list] : [];
}

/** Those that no other leads to: closing them drops the others. */
function outermost(lost: readonly PyGenerator[]): readonly PyGenerator[] {
  if (lost.length < 2) return lost;
  const inside = new Set<PyGenerator>();
  for (const gen of lost) {
    const reach = new Reach();
    gen.visit(reach);
    reach.follow();
    for (const other of lost) if (other !== gen && reach.has(other)) inside.add(other);
  }
  const outer = lost.filter((g) => !inside.has(g));
  return outer.length > 0 ? outer : lost.slice(0, 1);
}

function enterToClose(m: Machine, gen: PyGenerator): Result {
  return throwInto(m, gen, new PyException(exceptionType("GeneratorExit"), new PyTuple([])), Mode.DROP);
}

/** `aclose()` becomes a task of the loop, as the hook that asyncio installs does it. */
function handToLoop(m: Machine, gen: PyGenerator): boolean {
  const { loop } = gen;
  const hook = loop instanceof PyInstance ? m.modules.get("asyncio")?.attrs.get("_abandon") : undefined;
  if (loop === null || !(hook instanceof NativeFunction)) return false;
  hook.invoke(m, [loop as Value, gen], null);
  return true;
}

/** The main thread has ended and nobody else runs: globals are dropped in order, and generators with them. */
export function closeAtExit(m: Machine, task: Task): boolean {
  const { process } = task;
  if (!task.isMain || m.unfinished.length === 0 || process.isConcurrent) return false;
  const left = m.unfinished.filter((g) => g.frame.code.kind === "generator");
  for (const value of m.main.attrs.values()) {
    const reach = new Reach();
    reach.value(value);
    reach.follow();
    const next = outermost(left.filter((g) => reach.has(g)))[0];
    if (!next) continue;
    unwatchGenerator(m, next);
    enterToClose(m, next);
    return true;
  }
  return false;
}
