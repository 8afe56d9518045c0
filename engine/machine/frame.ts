/** One activation of a code object. The stack of a task is a chain of frames; nothing lives on JavaScript's stack. */
import { type Code, complete } from "@/engine/compile/code";
import { liveLocals, mostLocals } from "@/engine/compile/liveness";
import { asyncGeneratorType, codeType, coroutineType, generatorType } from "@/engine/objects/builtin-types";
import type { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import type { PyCell } from "@/engine/objects/function";
import type { PyException } from "@/engine/objects/instance";
import type { PyModule } from "@/engine/objects/module";
import { PyTuple } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import { PyObject, type Value, type Visitor } from "@/engine/objects/values";
import type { Restorable, Trail } from "./trail";

export type Slot = Value | undefined;

/** What becomes of a frame's result. */
export const Mode = {
  /** Pushed on the caller's stack. */
  PUSH: 0,
  DISCARD: 1,
  /** `__init__`: must be None; the new instance is pushed instead. */
  INIT: 2,
  /** A generator resumed by a `for`: its end jumps to `modeArg` behind the loop. */
  FOR: 3,
  /** … by `yield from` or `await`: its end leaves the result and jumps to `modeArg`. */
  SEND: 4,
  /** … by `next`, `send` or `throw`: its end is a StopIteration. */
  NEXT: 5,
  /** … by `next(g, default)`: its end gives the default. */
  NEXT_DEFAULT: 6,
  /** … by `close()`: has to end. */
  CLOSE: 7,
  /** An async generator resumed by the awaiting of one of its steps: a wrapped yield ends the await. */
  ASYNC_STEP: 8,
  /** A generator closed because nobody can reach it any more: its end is nobody's business. */
  DROP: 9,
} as const;
export type Mode = (typeof Mode)[keyof typeof Mode];

export interface Block {
  readonly handler: number;
  readonly level: number;
  /** The exception being handled when the block was entered. */
  readonly exc: PyException | null;
}

interface Saved {
  pc: number;
  sp: number;
  slots: Slot[];
  blocks: readonly Block[];
  exc: PyException | null;
  back: Frame | null;
  mode: Mode;
  modeArg: number;
  modeValue: Slot;
}

export class Frame extends PyObject implements Restorable {
  readonly cls = codeType;
  pc = 0;
  sp: number;
  /** Locals, then cells and free variables, then the operand stack up to `sp`. */
  readonly slots: Slot[];
  blocks: readonly Block[] = [];
  /** The exception being handled here. */
  exc: PyException | null = null;
  mode: Mode = Mode.PUSH;
  modeArg = 0;
  /** The instance under construction (INIT) or the default (NEXT_DEFAULT). */
  modeValue: Slot = undefined;
  /** Namespace of a class body. */
  namespace: PyDict | null = null;
  generator: PyGenerator | null = null;
  /** Number of frames below. */
  readonly depth: number;
  /** The step in which it was last saved or made: within a step it changes freely. */
  savedAt: number;

  constructor(
    readonly code: Code,
    readonly module: PyModule,
    public back: Frame | null,
    step: number,
  ) {
    super();
    if (code.rest !== null) complete(code);
    this.savedAt = step;
    this.depth = back ? back.depth + 1 : 0;
    const size = code.localNames.length + code.cellNames.length + code.freeNames.length;
    this.slots = new Array<Slot>(size).fill(undefined);
    this.sp = size;
  }

  /** First slot of the cells. */
  get cellBase(): number {
    return this.code.localNames.length;
  }

  /** Where the operand stack begins. */
  get stackBase(): number {
    return this.code.localNames.length + this.code.cellNames.length + this.code.freeNames.length;
  }

  cell(index: number): PyCell {
    return this.slots[this.code.localNames.length + index] as unknown as PyCell;
  }

  /** Line about to be executed. */
  get line(): number {
    return this.code.lines[this.pc >> 1] ?? this.code.firstLine;
  }

  /** Call before the first change in a step. */
  save(trail: Trail, step: number): void {
    if (this.savedAt === step) return;
    this.savedAt = step;
    trail.save(this);
  }

  saved(): Saved {
    return {
      pc: this.pc,
      sp: this.sp,
      slots: this.slots.slice(0, this.sp),
      blocks: this.blocks,
      exc: this.exc,
      back: this.back,
      mode: this.mode,
      modeArg: this.modeArg,
      modeValue: this.modeValue,
    };
  }

  restore(state: unknown): void {
    const saved = state as Saved;
    this.pc = saved.pc;
    this.sp = saved.sp;
    for (let i = 0; i < saved.sp; i++) this.slots[i] = saved.slots[i];
    this.blocks = saved.blocks;
    this.exc = saved.exc;
    this.back = saved.back;
    this.mode = saved.mode;
    this.modeArg = saved.modeArg;
    this.modeValue = saved.modeValue;
    this.savedAt = -1;
  }

  visit(visitor: Visitor): void {
    visitor.number(this.code.id);
    visitor.number(this.pc);
    visitor.number(this.sp);
    const live = visitor.skipsDead ? liveLocals(this.code)[this.pc >> 1] : undefined;
    const shifted = visitor.shiftedSlots?.(this) ?? null;
    for (let i = 0; i < this.sp; i++) {
      const v = this.slots[i];
      if (shifted?.includes(i) || shifted?.includes(i - this.sp)) visitor.shifted?.(v);
      else if (live !== undefined && i < this.cellBase && i < mostLocals && !(live & (1 << i)) && isPlain(v))
        visitor.number(dead);
      else visitor.value(v);
    }
    visitor.number(this.blocks.length);
    for (const b of this.blocks) {
      visitor.number(b.handler);
      visitor.number(b.level);
      visitor.value(b.exc);
    }
    visitor.value(this.exc);
    visitor.number(this.mode);
    visitor.number(this.modeArg);
    visitor.value(this.modeValue);
    visitor.value(this.namespace);
    visitor.value(this.back);
  }
}

/** What a dead variable holds says nothing, if nothing can ask whether somebody still holds it. */
function isPlain(v: Slot): boolean {
  if (v instanceof PyTuple)
    return v.attrs === null && v.items.every((item) => !(item instanceof PyTuple) && isPlain(item));
  return v !== undefined && (!(v instanceof PyObject) || v instanceof PyFloat);
}

const dead = -9;

/** A generator, coroutine or async generator: a frame that can be left and entered again. */
export class PyGenerator extends PyObject {
  state: "created" | "suspended" | "running" | "done" = "created";
  /** An async generator is being closed or has been. */
  isClosed = false;
  /** One step of an async generator (`__anext__`, …) has begun and not yet yielded. */
  isStepping = false;
  /** The event loop that ran an async generator first: it closes what is abandoned. */
  loop: PyObject | null = null;
  readonly cls: PyType;

  constructor(
    readonly frame: Frame,
    readonly name: string,
    readonly qualifiedName: string,
  ) {
    super();
    const kind = frame.code.kind;
    this.cls = kind === "coroutine" ? coroutineType : kind === "async-generator" ? asyncGeneratorType : generatorType;
    frame.generator = this;
  }

  visit(visitor: Visitor): void {
    visitor.text(this.state);
    if (this.state !== "done") visitor.value(this.frame);
  }
}
