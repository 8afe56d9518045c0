/** Resuming generators, coroutines and async generators: their frame goes back on the stack of the task that resumes. */
import { Op } from "@/engine/compile/opcodes";
import { asyncGeneratorStepType, exceptionType } from "@/engine/objects/builtin-types";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { type Result, tail } from "@/engine/objects/runtime";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { PyObject, raise, type Value, type Visitor } from "@/engine/objects/values";
import { type Frame, Mode, PyGenerator, type Slot } from "./frame";
import type { Machine } from "./machine";
import { Raised } from "./raised";
import { noteBegun } from "./unawaited";
import { unwatchGenerator } from "./watched-generators";

/** One step of an async generator (`__anext__`, `asend`, `athrow`, `aclose`): an awaitable. */
export class AsyncStep extends PyObject {
  readonly cls = asyncGeneratorStepType;
  isStarted = false;

  constructor(
    readonly generator: PyGenerator,
    readonly kind: "send" | "throw" | "close",
    readonly value: Value,
  ) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.generator);
    visitor.text(this.kind);
    visitor.value(this.value);
    visitor.number(this.isStarted ? 1 : 0);
  }
}

/** A value that an async generator yields, told apart from what it awaits. */
export class AsyncYield extends PyObject {
  readonly cls = asyncGeneratorStepType;

  constructor(readonly value: Value) {
    super();
  }

  visit(visitor: Visitor): void {
    visitor.value(this.value);
  }
}

function enter(m: Machine, gen: PyGenerator, mode: Mode, modeArg: number, modeValue: Slot): Frame {
  const { frame } = gen;
  if (m.unfinished.length > 0) unwatchGenerator(m, gen);
  noteBegun(m, gen);
  frame.save(m.trail, m.stepNumber);
  m.trail.set(gen, "state", "running");
  frame.back = m.current.frame;
  frame.mode = mode;
  frame.modeArg = modeArg;
  frame.modeValue = modeValue;
  m.trail.set(m.current, "frame", frame);
  return frame;
}

/** Sends a value into a generator (None starts it). Its next yield or end is delivered as `mode` says. */
export function resume(
  m: Machine,
  gen: PyGenerator,
  value: Value,
  mode: Mode,
  modeArg = 0,
  modeValue: Slot = undefined,
): Result {
  const kind = gen.cls.name === "async_generator" ? "async generator" : gen.cls.name;
  if (gen.state === "running") raise("ValueError", `${kind} already executing`);
  if (gen.state === "done") {
    if (kind === "coroutine") raise("RuntimeError", "cannot reuse already awaited coroutine");
    throw new Raised(new PyException(exceptionType("StopIteration"), new PyTuple([])));
  }
  if (gen.state === "created" && value !== null)
    raise("TypeError", `can't send non-None value to a just-started ${kind}`);
  const started = gen.state === "suspended";
  const frame = enter(m, gen, mode, modeArg, modeValue);
  if (started) frame.slots[frame.sp++] = value;
  return tail;
}

/** Raises an exception where a generator is suspended; what it delegates to gets it first. */
export function throwInto(m: Machine, gen: PyGenerator, exception: PyException, mode: Mode, modeArg = 0): Result {
  if (gen.state === "running") raise("ValueError", `${gen.cls.name} already executing`);
  if (gen.state === "done") {
    if (gen.cls.name === "coroutine") raise("RuntimeError", "cannot reuse already awaited coroutine");
    throw new Raised(exception);
  }
  const frame = enter(m, gen, mode, modeArg, undefined);
  const { instructions } = frame.code;
  const delegates = frame.pc >= 2 && instructions[frame.pc - 2] === Op.YIELD && instructions[frame.pc - 1] === 1;
  if (delegates) {
    const inner = frame.slots[frame.sp - 1];
    // Behind the YIELD stands the jump back to the SEND, whose argument is the end of the delegation.
    const send = instructions[frame.pc + 1] as number;
    const done = instructions[send + 1] as number;
    if (inner instanceof PyGenerator && inner.state === "suspended") {
      frame.pc = send + 2;
      return throwInto(m, inner, exception, Mode.SEND, done);
    }
    if (inner instanceof AsyncStep && inner.generator.state === "suspended") {
      frame.pc = send + 2;
      return throwInto(m, inner.generator, exception, Mode.ASYNC_STEP, done);
    }
  }
  throw new Raised(exception);
}

/** The running event loop closes at its end the async generators that are left unfinished. */
function noteFirstStep(m: Machine, gen: PyGenerator): void {
  const loop = m.current.local.get("running loop");
  const known = loop instanceof PyInstance ? loop.attrs?.get("_asyncgens") : undefined;
  if (!(known instanceof PyList)) return;
  m.reachableFrom(known, gen);
  m.trail.push(known, known.items, gen as Value);
  m.trail.set(gen, "loop", loop as PyObject);
}

/** Awaits one step of an async generator (SEND on an AsyncStep). */
export function resumeAsyncStep(m: Machine, step: AsyncStep, value: Value, done: number): Result {
  const gen = step.generator;
  if (step.isStarted) return resume(m, gen, value, Mode.ASYNC_STEP, done);
  m.trail.set(step, "isStarted", true);
  if (gen.state === "running" || (gen.state === "suspended" && gen.isStepping)) {
    const name = step.kind === "send" ? "anext" : `a${step.kind}`;
    raise("RuntimeError", `${name}(): asynchronous generator is already running`);
  }
  m.trail.set(gen, "isStepping", true);
  if (gen.state === "created") noteFirstStep(m, gen);
  if (gen.state === "done") {
    if (step.kind === "send") throw new Raised(new PyException(exceptionType("StopAsyncIteration"), new PyTuple([])));
    if (step.kind === "close") return finishDelegation(m, null, done);
    throw new Raised(step.value as PyException);
  }
  if (step.kind === "send") return resume(m, gen, step.value, Mode.ASYNC_STEP, done);
  const exception =
    step.kind === "close"
      ? new PyException(exceptionType("GeneratorExit"), new PyTuple([]))
      : (step.value as PyException);
  if (step.kind === "close") m.trail.set(gen, "isClosed", true);
  return throwInto(m, gen, exception, Mode.ASYNC_STEP, done);
}

/** The awaited thing on top of the current frame has ended: its result replaces it. */
export function finishDelegation(m: Machine, value: Value, done: number): Result {
  const frame = m.current.frame as Frame;
  frame.slots[frame.sp - 1] = value;
  frame.pc = done;
  return tail;
}
