/**
 * A process of the program: a memory of its own (docs/spec/model.md M8). Its tasks find its `__main__` and its copies of the library's
 * modules here and nowhere else; what several processes reach is made by `multiprocessing` alone.
 */

import { PyFloat } from "@/engine/objects/float";
import type { PyException } from "@/engine/objects/instance";
import { PyModule } from "@/engine/objects/module";
import type { PyObject, Value, Visitor } from "@/engine/objects/values";
import type { Frame } from "./frame";
import type { Owned, Segment } from "./segment";
import type { Task } from "./task";

const shellPid = 4200;
const firstPid = 4242;

export class Process implements Owned {
  segment: Segment | null = null;
  /** The program's namespace. A child has the main file imported anew, under the name that `spawn` gives it. */
  readonly main: PyModule;
  readonly modules = new Map<string, PyModule>();
  /** The activation of the program's module code; null while a child has not begun to import it. */
  mainFrame: Frame | null = null;
  /** Its main thread. */
  mainTask: Task | null = null;
  /** More than one of its tasks lives: what it has in memory is contended. */
  isConcurrent = false;
  hasExited = false;
  /** What `Process.exitcode` says once it has exited. */
  exitCode = 0;
  /** A worker of a pool that has got so far as to ask for a job. */
  isReady = false;
  /** What its end sets going: set when it is made, no part of the state. */
  onExit: (() => void) | null = null;
  /** The exception that left its main thread. */
  error: PyException | null = null;
  /** What the program has put in the place of `sys.stdout` and `sys.stderr`; undefined: nothing. */
  stdout: Value | undefined = undefined;
  stderr: Value | undefined = undefined;
  /** What `sys.getswitchinterval()` says; it changes nothing. */
  switchInterval: Value = new PyFloat(0.005);
  /** What the program has stored as `threading.excepthook`. */
  exceptHook: Value = null;
  threadCount = 0;
  childCount = 0;
  /** Queues into which it has put something: its end waits until all of that is in their pipes. */
  outgoing: readonly PyObject[] = [];
  /** Functions of the library that the main thread calls before it waits for other threads (thread pools end their workers). */
  exitHooks: readonly Value[] = [];
  /** Functions of the library that it calls when these have ended (child processes are killed or joined). */
  finalHooks: readonly Value[] = [];

  constructor(
    readonly id: number,
    readonly parent: Process | null,
    /** As `current_process().name` says it. */
    public name: string,
  ) {
    const module = parent === null ? "__main__" : "__mp_main__";
    this.main = new PyModule(module, false);
    this.main.attrs.set("__name__", module);
  }

  /** What `os.getpid()` gives: virtual numbers, in order of starting. */
  get pid(): number {
    return firstPid + this.id;
  }

  get parentPid(): number {
    return this.parent === null ? shellPid : this.parent.pid;
  }

  visit(visitor: Visitor): void {
    this.visitOwn(visitor);
    if (!this.hasExited) for (const module of this.modules.values()) module.visitState(visitor);
  }

  /** All but what the library's modules have for themselves. */
  visitOwn(visitor: Visitor): void {
    visitor.number(this.hasExited ? 1 : 0);
    visitor.number(this.exitCode);
    visitor.value(this.error);
    if (this.hasExited) return;
    visitor.value(this.switchInterval);
    visitor.value(this.stdout);
    visitor.value(this.stderr);
    visitor.number(this.isReady ? 1 : 0);
    visitor.value(this.exceptHook);
    visitor.number(this.threadCount);
    visitor.number(this.childCount);
    visitor.value(this.main);
    visitor.number(this.exitHooks.length);
    for (const hook of this.exitHooks) visitor.value(hook);
    visitor.number(this.finalHooks.length);
    for (const hook of this.finalHooks) visitor.value(hook);
  }
}
