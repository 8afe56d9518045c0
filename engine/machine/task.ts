/** A task: the main thread or a thread of the program, with its stack and what it is about to do. */
import type { OperationKind } from "@/core/execution/trace";
import type { NativeFunction } from "@/engine/objects/function";
import type { PyException } from "@/engine/objects/instance";
import type { Result } from "@/engine/objects/runtime";
import type { PyObject, Value, Visitor } from "@/engine/objects/values";
import type { Frame } from "./frame";
import type { Machine } from "./machine";
import type { Process } from "./process";
import type { Owned, Segment } from "./segment";
import type { Restorable, Trail } from "./trail";

/**
 * An operation of a synchronisation primitive. It may take several steps (phases): each says when it can happen and
 * what it does. Bits of `alternatives`: 1 the operation itself, 2 its time-out, 4 and 8 further results.
 */
export interface SyncOperation {
  readonly kind: OperationKind;
  /** Its first phase only begins to wait and belongs to the step before (M2: release and begin to wait are one step). */
  readonly beginsAtOnce?: boolean;
  /** Whether and how it can happen now. */
  alternatives(machine: Machine, pending: PendingSync): number;
  /** Does it; `waiting(…)` when another phase follows. */
  perform(machine: Machine, pending: PendingSync, alternative: number): Result | Waiting;
  /** What it waits for, as the student knows it. */
  describe(machine: Machine, pending: PendingSync): string;
  /** The task that has what is awaited, or null. */
  heldBy?(machine: Machine, pending: PendingSync): Task | null;
  /** All of them, where several can have it (a semaphore). */
  holders?(machine: Machine, pending: PendingSync): readonly Task[];
  /**
   * True when its moment makes no difference to anybody: it commutes with all that other tasks can do until it happens.
   * Then it happens as soon as it can, and no choice is made (docs/spec/search.md, eager operations).
   */
  isEager?(machine: Machine, pending: PendingSync): boolean;
  /** The object on which tasks meet; a local one cannot be contended. Null: always visible. */
  subject(args: Value[]): PyObject | null;
}

export interface PendingSync {
  readonly operation: SyncOperation;
  readonly name: string;
  readonly args: Value[];
  readonly phase: number;
  /** Virtual instant (ns) at which it times out or wakes; null: never. */
  readonly deadline: number | null;
  /** What earlier phases keep (the depth of a released lock, a waiter's place). */
  readonly data: Value;
}

/** The operation goes on: what it is now waiting for. */
export class Waiting {
  constructor(
    readonly phase: number,
    readonly deadline: number | null = null,
    readonly data: Value = null,
  ) {}
}

/** A read or write of a place, about to happen; for races and traces. */
export interface PendingAccess {
  readonly kind: OperationKind;
  readonly object: PyObject | null;
  readonly key: Value;
  readonly isWrite: boolean;
  /** As the student knows it; looked up only when somebody asks. */
  readonly place: () => string;
}

/** What asyncio tells those who look on: of a task (the first three), a lock or semaphore, a queue, an event. */
export type AsyncEvent = "start" | "resume" | "suspend" | "acquire" | "release" | "put" | "get" | "notify";

export type TaskState = "new" | "running" | "finished";

/** What a step changes of the task that makes it. */
interface SavedTask {
  state: TaskState;
  frame: Frame | null;
  sync: PendingSync | null;
  access: PendingAccess | null;
  line: number;
}

export class Task implements Owned, Restorable {
  segment: Segment | null = null;
  /** The step in which it was last saved: within a step what `saved` names changes freely. */
  private savedAt = -1;
  state: TaskState = "new";
  frame: Frame | null = null;
  /** The synchronisation operation it stands before or in. */
  sync: PendingSync | null = null;
  /** The ordinary visible operation it stands before. */
  access: PendingAccess | null = null;
  /** Line of the operation it stands before; stays when it has finished. */
  line = 0;
  /** How its main function ended. */
  error: PyException | null = null;
  /** Locks it holds, in order of acquisition: for reports. */
  holds: readonly PyObject[] = [];
  /** What library modules keep for each thread: its running event loop, its context. */
  readonly local = new Map<string, Value>();

  constructor(
    readonly id: number,
    public name: string,
    public isDaemon: boolean,
    /** The program's Thread object; null for the main thread of its process. */
    readonly thread: PyObject | null,
    readonly process: Process,
  ) {}

  /** Call before the first change in a step. */
  save(trail: Trail, step: number): void {
    if (this.savedAt === step) return;
    this.savedAt = step;
    trail.save(this);
  }

  saved(): SavedTask {
    return { state: this.state, frame: this.frame, sync: this.sync, access: this.access, line: this.line };
  }

  restore(saved: unknown): void {
    const { state, frame, sync, access, line } = saved as SavedTask;
    this.state = state;
    this.frame = frame;
    this.sync = sync;
    this.access = access;
    this.line = line;
    this.savedAt = -1;
  }

  /** It has not ended, nor has its process. */
  get isLive(): boolean {
    return this.state === "running" && !this.process.hasExited;
  }

  /** As reports name it: a child process by its own name, a thread in one with that before it. */
  get label(): string {
    const { process } = this;
    if (process.id === 0) return this.name;
    return this.isMain ? process.name : `${process.name}/${this.name}`;
  }

  get isMain(): boolean {
    return this.process.mainTask === this;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.process.id);
    visitor.text(this.state);
    visitor.number(this.local.size);
    for (const [name, value] of this.local) {
      visitor.text(name);
      visitor.value(value);
    }
    if (this.state === "finished") return;
    visitor.value(this.thread);
    visitor.value(this.frame);
    visitor.value(this.error);
    if (this.sync === null) return;
    visitor.text(this.sync.name);
    visitor.number(this.sync.phase);
    visitor.value(this.sync.data);
    for (const a of this.sync.args) visitor.value(a);
  }
}

/** A native function that is a synchronisation operation. */
export type SyncFunction = NativeFunction & { readonly operation: SyncOperation };
