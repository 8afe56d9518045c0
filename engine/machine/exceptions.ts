/** Raising and unwinding: from JavaScript's exceptions to Python's, and along frames to a handler. */
import { exceptionType } from "@/engine/objects/builtin-types";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { PythonError, raise, type Value } from "@/engine/objects/values";
import { closeAbandoned, dropsGenerator, keepInTraceback } from "./abandoned";
import { type Frame, Mode, type PyGenerator } from "./frame";
import type { Machine } from "./machine";
import { Raised } from "./raised";
import type { Task } from "./task";
import { tracebackText } from "./traceback";

/** The Python exception of something thrown by native code; our own faults and limits pass through. */
export function exceptionOf(thrown: unknown): Raised {
  if (thrown instanceof Raised) return thrown;
  if (thrown instanceof PythonError) {
    const args = thrown.args ?? (thrown.message === "" ? [] : [thrown.message]);
    const exception = new PyException(exceptionType(thrown.typeName), new PyTuple(args));
    if (thrown.details) exception.attrs = new Map(Object.entries(thrown.details).map(([n, v]) => [`.${n}`, v]));
    return new Raised(exception);
  }
  throw thrown;
}

/** The exception being handled now: the innermost frame that handles one. */
export function handledException(frame: Frame | null): PyException | null {
  for (let f = frame; f; f = f.back) if (f.exc) return f.exc;
  return null;
}

/**
 * Finds the handler of an exception along the frames of a task and goes there.
 * Returns false when no frame of the task handles it.
 */
export function unwind(m: Machine, task: Task, raised: Raised): boolean {
  const { trail } = m;
  let exception = raised.exception;
  if (!raised.isReraise) {
    const handled = handledException(task.frame);
    if (handled !== null && handled !== exception && exception.context === null) setContext(m, exception, handled);
  }
  let isFirst = true;
  const isWatching = m.unfinished.length > 0;
  let hasDropped = false;
  for (let frame = task.frame; frame; frame = task.frame) {
    frame.save(trail, m.stepNumber);
    if (!frame.code.internal && !(isFirst && raised.isReraise)) {
      const entry = { fileName: frame.code.fileName, line: frame.line, functionName: frame.code.qualifiedName };
      trail.set(exception, "trace", [entry, ...exception.trace]);
    }
    isFirst = false;
    const block = frame.blocks.at(-1);
    if (block) {
      if (isWatching && dropsGenerator(frame, block.level)) hasDropped = true;
      frame.blocks = frame.blocks.slice(0, -1);
      frame.sp = block.level;
      frame.exc = block.exc;
      frame.slots[frame.sp++] = exception;
      frame.pc = block.handler;
      return hasDropped ? goOnAfterDrop(m, task) : true;
    }
    if (isWatching) {
      if (dropsGenerator(frame, frame.stackBase)) hasDropped = true;
      keepInTraceback(m, exception, frame);
    }
    const { back, generator, mode } = frame;
    if (generator) {
      trail.set(generator, "state", "done");
      frame.back = null;
      if (mode === Mode.DROP) {
        trail.set(task, "frame", back);
        if (!isA(exception, "GeneratorExit") && !isA(exception, "StopIteration"))
          ignoredException(m, generator, exception);
        return back === null ? false : goOnAfterDrop(m, task);
      }
      if (mode === Mode.CLOSE && (isA(exception, "GeneratorExit") || isA(exception, "StopIteration"))) {
        trail.set(task, "frame", back);
        if (back) deliver(m, back, null);
        return true;
      }
      if (
        mode === Mode.ASYNC_STEP &&
        generator.isClosed &&
        (isA(exception, "GeneratorExit") || isA(exception, "StopAsyncIteration"))
      ) {
        trail.set(task, "frame", back);
        if (back) {
          back.save(trail, m.stepNumber);
          back.slots[back.sp - 1] = null;
          back.pc = frame.modeArg;
        }
        return true;
      }
      exception = stopInGenerator(m, exception, generator.cls.name);
    }
    trail.set(task, "frame", back);
  }
  trail.set(task, "error", exception);
  return false;
}

/** A generator has been dropped on the way: what nobody can reach now is closed before the handler runs. */
function goOnAfterDrop(m: Machine, task: Task): boolean {
  try {
    closeAbandoned(m);
    return true;
  } catch (e) {
    if (e instanceof Raised) return unwind(m, task, e);
    throw e;
  }
}

/** What goes wrong while an abandoned generator is closed reaches nobody. */
function ignoredException(m: Machine, generator: PyGenerator, exception: PyException): void {
  m.write(
    `Exception ignored in: <generator object ${generator.qualifiedName}>\n${tracebackText(m, exception)}`,
    "stderr",
  );
}

function deliver(m: Machine, frame: Frame, value: Value): void {
  frame.save(m.trail, m.stepNumber);
  frame.slots[frame.sp++] = value;
}

/** PEP 479: a StopIteration that leaves a generator by accident becomes a RuntimeError. */
function stopInGenerator(m: Machine, exception: PyException, kind: string): PyException {
  const isStop =
    isA(exception, "StopIteration") || (kind === "async_generator" && isA(exception, "StopAsyncIteration"));
  if (!isStop) return exception;
  const noun = kind === "async_generator" ? "async generator" : kind;
  const wrapped = new PyException(exceptionType("RuntimeError"), new PyTuple([`${noun} raised ${exception.cls.name}`]));
  wrapped.cause = exception;
  wrapped.context = exception;
  wrapped.suppressContext = true;
  wrapped.trace = exception.trace;
  void m;
  return wrapped;
}

export function isA(e: PyException, name: string): boolean {
  return e.cls.isSubtypeOf(exceptionType(name));
}

/** Sets `__context__`, cutting a cycle that would arise. */
function setContext(m: Machine, exception: PyException, handled: PyException): void {
  let e: PyException | null = handled;
  for (let i = 0; e && i < 1000; i++) {
    if (e.context === exception) {
      m.trail.set(e, "context", null);
      break;
    }
    e = e.context;
  }
  m.trail.set(exception, "context", handled);
  m.reachableFrom(exception, handled);
}

/** Whether `except type:` catches the exception. */
export function matches(exception: PyException, type: Value): boolean {
  if (type instanceof PyTuple) return type.items.some((t) => matches(exception, t));
  if (!(type instanceof PyType) || type.layout !== "exception") {
    raise("TypeError", "catching classes that do not inherit from BaseException is not allowed");
  }
  return exception.cls.isSubtypeOf(type);
}

export const isExceptionClass = (v: Value): v is PyType => v instanceof PyType && v.layout === "exception";
export const isException = (v: Value): v is PyException => v instanceof PyException && !(v instanceof PyInstance);
