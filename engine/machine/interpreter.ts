/**
 * The main loop: runs one task from one visible operation to the next. A visible operation on something shared (M1) is a
 * scheduling point: the task stops *before* it, and performs it when the search grants it the next step.
 */

import type { OperationKind } from "@/core/execution/trace";
import type { Code } from "@/engine/compile/code";
import { binaryOperators, Op, unaryOperators } from "@/engine/compile/opcodes";
import { LimitReached } from "@/engine/explore/system";
import { mergeNatively } from "@/engine/modules/builtins/set-operations";
import { exceptionType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { PyFloat } from "@/engine/objects/float";
import { BoundMethod, NativeFunction, type PyCell, PyFunction } from "@/engine/objects/function";
import { nativeHash } from "@/engine/objects/hash";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { NativeIterator } from "@/engine/objects/iterators";
import { PyModule } from "@/engine/objects/module";
import { type Result, tail } from "@/engine/objects/runtime";
import { PyList, PySlice, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { PyType } from "@/engine/objects/type";
import { type Kwargs, PyObject, raise, type Value } from "@/engine/objects/values";
import { closeAbandoned, closeAtExit, dropsGenerator } from "./abandoned";
import { bind, deleteAttribute, loadAttribute, missingAttribute, storeAttribute } from "./attributes";
import { callFunction, callValue } from "./calls";
import { compareNumbers, compareValues } from "./compare";
import { deleteSubscript, iteratorOf, loadSubscript, storeSubscript, unpack, unpackWithStar } from "./containers";
import { containsNatively } from "./contains";
import { describedText } from "./exception-text";
import { exceptionOf, handledException, isException, isExceptionClass, matches, unwind } from "./exceptions";
import { formatNatively } from "./format";
import { type Frame, Mode, PyGenerator, type Slot } from "./frame";
import { AsyncStep, AsyncYield, finishDelegation, resume, resumeAsyncStep } from "./generators";
import type { Machine } from "./machine";
import { binary, unary } from "./operators";
import { pausesByItself } from "./question";
import { Raised } from "./raised";
import { endOfTask, performSync } from "./synchronise";
import type { PendingSync, Task } from "./task";
import { attributeSeen, isSharing, sharedDeepIn, sharedIn, type Touched, touchedByCall } from "./visibility";
import { watchGenerator } from "./watched-generators";

/** Its class may have operators of its own. */
const isOfProgram = (v: Value): boolean => v instanceof PyObject && !v.cls.isBuiltin;

const percent = binaryOperators.indexOf("%");

/** After so many instructions without a visible operation a task stops at a backward jump, so that a cycle is seen. */
const instructionsPerStep = 20_000_000;
/** After so many the machine takes note of them, and looks at the clock. */
const stepsPerException = 20;
const instructionsBetweenNotes = 10_000;

/** Performs what the task stands before, then runs it to the next scheduling point. The task is saved here, once for the step. */
export function runTask(
  m: Machine,
  task: Task,
  granted: boolean,
  resumed?: { sync: PendingSync; alternative: number },
): void {
  task.save(m.trail, m.stepNumber);
  task.access = null;
  let raised: Raised | null = null;
  if (resumed) {
    try {
      const result = performSync(m, task, resumed.sync, resumed.alternative);
      if (result === null) return; // it waits on, or the task is over
      if (result.value !== tail && task.frame) push(task.frame, result.value);
    } catch (e) {
      raised = raisedBy(e, task);
    }
  }
  for (;;) {
    try {
      if (raised !== null) {
        const exception = raised;
        raised = null;
        if (
          !unwind(m, task, exception) &&
          !beginDescription(m, task) &&
          !beginExitHook(m, task) &&
          !closeAtExit(m, task) &&
          !endOfTask(m, task)
        )
          return;
      }
      run(m, task, granted);
      return;
    } catch (e) {
      raised = raisedBy(e, task);
      granted = false;
      // A program may go on by exceptions alone, without a loop or a return.
      m.chargeSteps(stepsPerException);
    }
  }
}

/** The program's exception. A limit, or a fault of ours, is none: it leaves the machine here. */
function raisedBy(e: unknown, task: Task): Raised {
  if (!(e instanceof RangeError)) return exceptionOf(e);
  const line = task.frame?.line ?? null;
  if (/call stack/.test(e.message)) throw new LimitReached("depth", "the program nests values too deeply", line);
  throw new LimitReached("memory", `the program needs more memory than there is (${e.message})`, line);
}

/** The stack is empty after an exception whose text the program makes: its `__str__` runs before the end. */
function beginDescription(m: Machine, task: Task): boolean {
  const { error } = task;
  if (error === null || error.cls.isBuiltin || error.attrs?.has(describedText)) return false;
  const custom = error.cls.lookup("__str__");
  if (custom === undefined || custom instanceof NativeFunction) return false;
  m.library("describe_exception", [error]);
  return true;
}

/** The main thread's stack is empty: the next function that the library wants called at exit goes on it. */
function beginExitHook(m: Machine, task: Task): boolean {
  const { process } = task;
  const hook = task.isMain ? process.exitHooks.at(-1) : undefined;
  if (!(hook instanceof PyFunction)) return false;
  m.trail.set(process, "exitHooks", process.exitHooks.slice(0, -1));
  callFunction(m, hook, [], null);
  return true;
}

const push = (frame: Frame, v: Slot): void => {
  frame.slots[frame.sp++] = v;
};

/** Stops before a visible operation: the search decides when it happens. */
function pause(
  m: Machine,
  frame: Frame,
  kind: OperationKind,
  object: PyObject | null,
  key: Value,
  isWrite: boolean,
  place: () => string,
): false {
  const task = m.current;
  task.access = { kind, object, key, isWrite, place };
  task.line = m.programFrame(task)?.line ?? frame.line;
  return false;
}

/** Stops before an operation on a built-in value as a whole. */
function pauseAt(m: Machine, frame: Frame, o: PyObject): false {
  const place = () => (o instanceof NativeIterator || o instanceof PyGenerator ? "iterator" : m.program.nameOf(m, o));
  return pause(m, frame, "call", o, null, false, place);
}

/** That a generator runs no more is something that another task can notice: until then it is refused. */
function isSharedGenerator(m: Machine, { generator }: Frame): boolean {
  return generator !== null && generator.frame.code.kind === "generator" && m.isShared(generator);
}

/** Where a function begins or a generator goes on after a `yield`. */
function isEntry(instructions: Int32Array, pc: number): boolean {
  return pc === 0 || (instructions[pc - 2] === Op.YIELD && instructions[pc - 1] === 0);
}

function pauseAtCall(m: Machine, frame: Frame, callee: Value, { object, isWrite }: Touched): false {
  const native = callee instanceof BoundMethod ? callee.callable : callee;
  const method = native instanceof NativeFunction && native.isMethod ? `.${native.name.split(".").at(-1)}` : "";
  return pause(m, frame, "call", object, null, isWrite, () => `${m.program.nameOf(m, object)}${method}`);
}

/**
 * Whether a callable that the library's code has in a variable was given to it by the program: it calls methods of its
 * own values on the spot, and its functions by name.
 */
function isGiven(callee: Value): boolean {
  if (callee instanceof BoundMethod) {
    const { callable } = callee;
    if (callable instanceof PyFunction) return callable.code.internal && isSharing(callee.self);
    return callable instanceof NativeFunction || isSharing(callable);
  }
  if (isSharing(callee)) return true;
  return callee instanceof NativeFunction && callee.isMethod;
}

/** Runs until the task stops before a visible operation, waits, or ends. */
function run(m: Machine, task: Task, granted: boolean): void {
  let isGranted = granted;
  while (task.frame !== null && runFrame(m, task, task.frame, isGranted)) isGranted = false;
}

/** Keeps the count of instructions. False: something has stopped the task. */
function goesOn(m: Machine, count: number): boolean {
  m.stepInstructions = count;
  if (!m.isPaused) return true;
  m.isPaused = false;
  return false;
}

/** Runs the uppermost frame of the task. True: another one is uppermost, or the same was changed, and the task goes on there. */
function runFrame(m: Machine, task: Task, frame: Frame, granted: boolean): boolean {
  frame.save(m.trail, m.stepNumber);
  const { code, slots } = frame;
  const { instructions } = code;
  const cellBase = code.localNames.length;
  const gil = m.options.memory === "gil";
  const starts = m.question === null ? null : m.question.startsIn(code);
  const looks = m.folding === null ? null : m.folding.looksIn(code);
  const { trail } = m;
  let { pc, sp } = frame;
  let watch = m.isConcurrent && !code.internal && !gil;
  let count = m.stepInstructions;

  for (;;) {
    frame.pc = pc;
    const op = instructions[pc] as number;
    const arg = instructions[pc + 1] as number;
    count++;
    // The step was granted for the operation before which the task stood, and for no later one.
    const isGranted = granted;
    granted = false;
    if (looks?.has(pc)) m.folding?.look();
    if (gil && !isGranted && m.isConcurrent && !code.internal && isEntry(instructions, pc)) {
      frame.sp = sp;
      return pause(m, frame, "begin", null, null, false, () => "");
    }
    if (starts?.has(pc) && !isGranted) {
      frame.sp = sp;
      m.question?.noteArrival(m);
      if (watch && !pausesByItself(m, frame, op, arg)) return pause(m, frame, "begin", null, null, false, () => "");
    }
    switch (op) {
      case Op.LOAD_FAST: {
        const v = slots[arg];
        if (v === undefined) {
          const name = code.localNames[arg] as string;
          raise("UnboundLocalError", `cannot access local variable '${name}' where it is not associated with a value`);
        }
        slots[sp++] = v;
        pc += 2;
        continue;
      }
      case Op.LOAD_CONST:
        slots[sp++] = code.consts[arg] as Value;
        pc += 2;
        continue;
      case Op.STORE_FAST:
        slots[arg] = slots[--sp];
        pc += 2;
        continue;
      case Op.POP:
        sp--;
        pc += 2;
        if (arg === 1 && m.unfinished.length > 0) {
          frame.sp = sp;
          frame.pc = pc;
          closeAbandoned(m);
        }
        continue;
      case Op.COPY:
        slots[sp] = slots[sp - arg];
        sp++;
        pc += 2;
        continue;
      case Op.SWAP: {
        const top = slots[sp - 1];
        slots[sp - 1] = slots[sp - arg];
        slots[sp - arg] = top;
        pc += 2;
        continue;
      }
      case Op.LOAD_GLOBAL: {
        const name = code.names[arg] as string;
        let v = frame.module.attrs.get(name);
        if (watch && !isGranted && m.globalMayChange(name)) {
          frame.sp = sp;
          return pause(m, frame, "read", frame.module, name, false, () => name);
        }
        if (v === undefined) {
          v = m.program.builtinsOf(code).get(name);
          if (v === undefined) undefinedName(name);
        }
        slots[sp++] = v;
        pc += 2;
        continue;
      }
      case Op.STORE_GLOBAL: {
        const name = code.names[arg] as string;
        if (watch && !isGranted && m.isSharedGlobal(name)) {
          frame.sp = sp;
          return pause(m, frame, "write", frame.module, name, true, () => name);
        }
        const v = slots[--sp] as Value;
        trail.mapSet(frame.module, frame.module.attrs, name, v);
        if (!code.internal && m.program.sharedGlobals.has(name)) m.publish(v);
        pc += 2;
        continue;
      }
      case Op.DELETE_GLOBAL: {
        const name = code.names[arg] as string;
        if (watch && !isGranted && m.isSharedGlobal(name)) {
          frame.sp = sp;
          return pause(m, frame, "write", frame.module, name, true, () => name);
        }
        // The library's own names are no part of a state: there is nothing to undo.
        const isGone = code.internal
          ? frame.module.attrs.delete(name)
          : deleteAttribute(m, frame.module, name) !== undefined;
        if (!isGone) undefinedName(name);
        pc += 2;
        if (m.unfinished.length > 0) {
          frame.sp = sp;
          frame.pc = pc;
          closeAbandoned(m);
        }
        continue;
      }
      case Op.LOAD_NAME: {
        const name = code.names[arg] as string;
        if (watch && !isGranted && !frame.namespace?.index.has(name) && m.globalMayChange(name)) {
          frame.sp = sp;
          return pause(m, frame, "read", frame.module, name, false, () => name);
        }
        const v = frame.namespace?.get(name) ?? frame.module.attrs.get(name) ?? m.program.builtinsOf(code).get(name);
        const found = frame.namespace?.index.has(name) ? frame.namespace.get(name) : v;
        if (found === undefined) {
          const inModule = frame.module.attrs.has(name)
            ? frame.module.attrs.get(name)
            : m.program.builtinsOf(code).get(name);
          if (inModule === undefined) undefinedName(name);
          slots[sp++] = inModule;
        } else slots[sp++] = found;
        pc += 2;
        continue;
      }
      case Op.STORE_NAME: {
        const v = slots[--sp] as Value;
        const name = code.names[arg] as string;
        if (frame.namespace && !frame.namespace.cls.isBuiltin) {
          // What a metaclass has prepared may listen to its items (enumerations do).
          frame.sp = sp;
          frame.pc = pc + 2;
          if (storeSubscript(m, frame.namespace, name, v) === tail) {
            if (task.frame !== frame && task.frame) task.frame.mode = Mode.DISCARD;
            return goesOn(m, count);
          }
        } else frame.namespace?.setText(trail, name, v);
        pc += 2;
        continue;
      }
      case Op.DELETE_NAME: {
        const name = code.names[arg] as string;
        if (!frame.namespace?.delete(trail, name)) undefinedName(name);
        pc += 2;
        continue;
      }
      case Op.LOAD_CELL:
      case Op.LOAD_CLASS_CELL: {
        const cell = slots[cellBase + arg] as unknown as PyCell;
        if (op === Op.LOAD_CLASS_CELL) {
          const own = frame.namespace?.get(slots[sp - 1] as string);
          if (own !== undefined) {
            slots[sp - 1] = own;
            pc += 2;
            continue;
          }
        }
        if (watch && !isGranted && m.cellMayChange(cell)) {
          frame.sp = sp;
          return pause(m, frame, "read", cell, null, false, () => cell.name);
        }
        if (op === Op.LOAD_CLASS_CELL) sp--;
        if (cell.value === undefined) {
          if (arg >= code.cellNames.length) {
            raise(
              "NameError",
              `cannot access free variable '${cell.name}' where it is not associated with a value in enclosing scope`,
            );
          }
          raise(
            "UnboundLocalError",
            `cannot access local variable '${cell.name}' where it is not associated with a value`,
          );
        }
        slots[sp++] = cell.value;
        pc += 2;
        continue;
      }
      case Op.STORE_CELL:
      case Op.STORE_CELL_FINAL: {
        const cell = slots[cellBase + arg] as unknown as PyCell;
        if (watch && !isGranted && m.isShared(cell)) {
          frame.sp = sp;
          return pause(m, frame, "write", cell, null, true, () => cell.name);
        }
        const v = slots[--sp] as Value;
        trail.set(cell, "value", v);
        m.reachableFrom(cell, v);
        if (op === Op.STORE_CELL_FINAL) trail.set(cell, "isFinal", true);
        pc += 2;
        continue;
      }
      case Op.DELETE_CELL: {
        const cell = slots[cellBase + arg] as unknown as PyCell;
        if (watch && !isGranted && m.isShared(cell)) {
          frame.sp = sp;
          return pause(m, frame, "write", cell, null, true, () => cell.name);
        }
        if (cell.value === undefined) raise("NameError", `name '${cell.name}' is not defined`);
        trail.set(cell, "value", undefined);
        pc += 2;
        continue;
      }
      case Op.LOAD_CLOSURE:
        slots[sp++] = slots[cellBase + arg];
        pc += 2;
        continue;
      case Op.DELETE_FAST:
        if (slots[arg] === undefined) {
          raise(
            "UnboundLocalError",
            `cannot access local variable '${code.localNames[arg]}' where it is not associated with a value`,
          );
        }
        slots[arg] = undefined;
        pc += 2;
        if (m.unfinished.length > 0) {
          frame.sp = sp;
          frame.pc = pc;
          closeAbandoned(m);
        }
        continue;

      // ------------------------------------------------------------ attributes
      case Op.LOAD_ATTR:
      case Op.LOAD_METHOD: {
        const name = code.names[arg] as string;
        const obj = slots[sp - 1] as Value;
        if (watch && !isGranted) {
          const seen = attributeSeen(m, obj, name);
          if (seen !== null) {
            frame.sp = sp;
            return pause(m, frame, "read", seen, name, false, () => m.program.placeOf(m, seen, name));
          }
        }
        if (op === Op.LOAD_METHOD) {
          // The common cases need no bound method: the function goes below its first argument.
          const method = directMethod(m, obj, name);
          if (method !== undefined) {
            slots[sp - 1] = method;
            slots[sp++] = obj;
            pc += 2;
            continue;
          }
        }
        frame.sp = sp - 1;
        frame.pc = pc + 2;
        const found = loadAttribute(m, obj, name);
        if (found === tail) {
          if (op === Op.LOAD_METHOD) (task.frame as Frame).modeArg = 1;
          return goesOn(m, count);
        }
        slots[sp - 1] = found;
        if (op === Op.LOAD_METHOD) slots[sp++] = undefined;
        pc += 2;
        continue;
      }
      case Op.STORE_ATTR: {
        const name = code.names[arg] as string;
        const obj = slots[sp - 1] as Value;
        if (watch && !isGranted && obj instanceof PyObject && m.isShared(obj)) {
          frame.sp = sp;
          return pause(m, frame, "write", obj, name, true, () => m.program.placeOf(m, obj, name));
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        if (storeAttribute(m, obj, name, slots[sp] as Value) === tail) {
          if (task.frame !== frame && task.frame) task.frame.mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        pc += 2;
        continue;
      }
      case Op.DELETE_ATTR: {
        const name = code.names[arg] as string;
        const obj = slots[sp - 1] as Value;
        if (watch && !isGranted && obj instanceof PyObject && m.isShared(obj)) {
          frame.sp = sp;
          return pause(m, frame, "write", obj, name, true, () => m.program.placeOf(m, obj, name));
        }
        sp--;
        frame.sp = sp;
        frame.pc = pc + 2;
        const result = deleteAttribute(m, obj, name);
        if (result === undefined) missingAttribute(m, obj, name);
        if (result === tail) {
          if (task.frame !== frame && task.frame) task.frame.mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        pc += 2;
        continue;
      }

      // ------------------------------------------------------------ subscripts
      case Op.LOAD_SUBSCR: {
        const container = slots[sp - 2] as Value;
        const index = slots[sp - 1] as Value;
        if (watch && !isGranted && container instanceof PyObject && sharedIn(m, container) !== null) {
          frame.sp = sp;
          return pause(m, frame, "read", container, subscriptKey(m, index), false, () =>
            m.program.subscriptPlace(m, container, index),
          );
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = loadSubscript(m, container, index);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.STORE_SUBSCR: {
        const container = slots[sp - 2] as Value;
        const index = slots[sp - 1] as Value;
        if (watch && !isGranted && container instanceof PyObject) {
          if (sharedIn(m, container) !== null) {
            frame.sp = sp;
            return pause(m, frame, "write", container, subscriptKey(m, index), true, () =>
              m.program.subscriptPlace(m, container, index),
            );
          }
          const source = index instanceof PySlice ? sharedIn(m, slots[sp - 3]) : null;
          if (source !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, source);
          }
        }
        sp -= 3;
        frame.sp = sp;
        frame.pc = pc + 2;
        if (storeSubscript(m, container, index, slots[sp] as Value) === tail) {
          if (task.frame !== frame && task.frame) task.frame.mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        pc += 2;
        continue;
      }
      case Op.DELETE_SUBSCR: {
        const container = slots[sp - 2] as Value;
        const index = slots[sp - 1] as Value;
        if (watch && !isGranted && container instanceof PyObject && sharedIn(m, container) !== null) {
          frame.sp = sp;
          return pause(m, frame, "write", container, subscriptKey(m, index), true, () =>
            m.program.subscriptPlace(m, container, index),
          );
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        if (deleteSubscript(m, container, index) === tail) {
          if (task.frame !== frame && task.frame) task.frame.mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        pc += 2;
        continue;
      }

      // ------------------------------------------------------------- operators
      case Op.BINARY:
      case Op.INPLACE: {
        const a = slots[sp - 2] as Value;
        const b = slots[sp - 1] as Value;
        if (typeof a === "number" && typeof b === "number" && arg < 3) {
          const r = arg === 0 ? a + b : arg === 1 ? a - b : a * b;
          if (r <= Number.MAX_SAFE_INTEGER && r >= -Number.MAX_SAFE_INTEGER) {
            slots[--sp - 1] = r + 0;
            pc += 2;
            continue;
          }
        }
        if (watch && !isGranted) {
          // Only % looks into what it is given: to make a text of it.
          const look = arg === percent ? sharedDeepIn : sharedIn;
          const seen = sharedIn(m, a) ?? look(m, b);
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        const operator = binaryOperators[arg] as string;
        let r: Result | undefined;
        if (
          op === Op.INPLACE &&
          a instanceof PyObject &&
          !((a instanceof PyTuple && a.cls.isBuiltin) || a instanceof PyFloat)
        )
          r = m.library("inplace_operation", [operator, a, b]);
        else {
          r = isOfProgram(a) || isOfProgram(b) ? undefined : binary(m, operator, a, b);
          if (r === undefined)
            r = m.library(op === Op.INPLACE ? "inplace_operation" : "binary_operation", [operator, a, b]);
        }
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.UNARY: {
        const a = slots[--sp] as Value;
        frame.sp = sp;
        frame.pc = pc + 2;
        const operator = unaryOperators[arg] as string;
        const r: Result | undefined = unary(operator, a) ?? m.library("unary_operation", [operator, a]);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.COMPARE: {
        const a = slots[sp - 2] as Value;
        const b = slots[sp - 1] as Value;
        if (typeof a === "number" && typeof b === "number") {
          slots[--sp - 1] = compareNumbers(arg, a, b);
          pc += 2;
          continue;
        }
        if (watch && !isGranted) {
          const seen = sharedDeepIn(m, a) ?? sharedDeepIn(m, b);
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = compareValues(m, arg, a, b);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.IS: {
        const b = slots[--sp];
        const a = slots[sp - 1];
        slots[sp - 1] = (a === b) !== (arg === 1);
        pc += 2;
        continue;
      }
      case Op.CONTAINS: {
        const container = slots[sp - 1] as Value;
        const item = slots[sp - 2] as Value;
        if (watch && !isGranted && container instanceof PyObject) {
          const seen =
            item instanceof PyObject ? (sharedDeepIn(m, container) ?? sharedDeepIn(m, item)) : sharedIn(m, container);
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
        }
        sp -= 2;
        frame.sp = sp;
        frame.pc = pc + 2;
        const native = containsNatively(m, container, item);
        const r: Result =
          native === null
            ? m.library(arg === 1 ? "contains_not" : "contains", [container, item])
            : native !== (arg === 1);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }

      // --------------------------------------------------------------- control
      case Op.JUMP:
        pc = arg;
        continue;
      case Op.JUMP_BACK:
        m.stepInstructions = count;
        if (count - m.spentInStep > instructionsBetweenNotes) m.spend(count);
        if (!isGranted && (count > instructionsPerStep || (gil && m.isConcurrent && !code.internal))) {
          frame.sp = sp;
          return pause(m, frame, "begin", null, null, false, () => "");
        }
        pc = arg;
        continue;
      case Op.NOT:
      case Op.POP_JUMP_IF_FALSE:
      case Op.POP_JUMP_IF_TRUE:
      case Op.JUMP_IF_FALSE_OR_POP:
      case Op.JUMP_IF_TRUE_OR_POP: {
        const v = slots[sp - 1] as Value;
        let truth: boolean;
        if (typeof v === "boolean") truth = v;
        else {
          const seen = watch && !isGranted ? sharedIn(m, v) : null;
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
          const native = m.truthOf(v);
          if (native === null) {
            // The program decides: its answer replaces the value, then the instruction runs again.
            if (op === Op.JUMP_IF_FALSE_OR_POP || op === Op.JUMP_IF_TRUE_OR_POP) {
              frame.sp = sp;
              frame.pc = pc + 2;
              frame.slots[sp] = arg;
              const r = m.library(op === Op.JUMP_IF_FALSE_OR_POP ? "falsy" : "truthy", [v]);
              if (r === tail && task.frame && task.frame !== frame) {
                task.frame.mode = Mode.PUSH;
                task.frame.modeArg = 2 + arg;
              }
              return goesOn(m, count);
            }
            frame.sp = sp - 1;
            if (m.library("truth", [v]) !== tail) throw new Error("truth of the library is Python code");
            return goesOn(m, count);
          }
          truth = native;
        }
        if (op === Op.NOT) slots[sp - 1] = !truth;
        else if (op === Op.POP_JUMP_IF_FALSE || op === Op.POP_JUMP_IF_TRUE) {
          sp--;
          if (truth === (op === Op.POP_JUMP_IF_TRUE)) {
            pc = arg;
            continue;
          }
        } else if (truth === (op === Op.JUMP_IF_TRUE_OR_POP)) {
          pc = arg;
          continue;
        } else sp--;
        pc += 2;
        continue;
      }

      // -------------------------------------------------------------- building
      case Op.BUILD_TUPLE:
        sp -= arg;
        slots[sp] = new PyTuple(slots.slice(sp, sp + arg) as Value[]);
        sp++;
        pc += 2;
        continue;
      case Op.BUILD_LIST:
        sp -= arg;
        slots[sp] = new PyList(slots.slice(sp, sp + arg) as Value[]);
        sp++;
        pc += 2;
        continue;
      case Op.BUILD_SET:
        slots[sp++] = new PySet();
        pc += 2;
        continue;
      case Op.BUILD_MAP:
        slots[sp++] = new PyDict();
        pc += 2;
        continue;
      case Op.BUILD_SLICE:
        sp -= 3;
        slots[sp] = new PySlice(slots[sp] as Value, slots[sp + 1] as Value, slots[sp + 2] as Value);
        sp++;
        pc += 2;
        continue;
      case Op.BUILD_STRING: {
        sp -= arg;
        let text = "";
        for (let i = 0; i < arg; i++) text += slots[sp + i] as string;
        m.charge(text.length * 2);
        slots[sp++] = text;
        pc += 2;
        continue;
      }
      case Op.FORMAT_VALUE: {
        const seen = watch && !isGranted ? sharedDeepIn(m, slots[arg >= 4 ? sp - 2 : sp - 1]) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const spec = arg >= 4 ? (slots[--sp] as string) : "";
        const v = slots[--sp] as Value;
        frame.sp = sp;
        frame.pc = pc + 2;
        const text: Result = formatNatively(m, v, arg & 3, spec) ?? m.library("format_value", [v, arg & 3, spec]);
        if (text === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = text;
        pc += 2;
        continue;
      }
      case Op.LIST_APPEND: {
        const v = slots[--sp] as Value;
        const list = slots[sp - arg] as unknown as PyList;
        m.reachableFrom(list, v);
        trail.push(list, list.items, v);
        pc += 2;
        continue;
      }
      case Op.SET_ADD: {
        const v = slots[--sp] as Value;
        const set = slots[sp - arg] as unknown as PySet;
        const key = m.keyOf(v, "set element");
        if (key === undefined || (set.holdsOwnKeys && set.asksProgram(key, nativeHash(v)))) {
          frame.sp = sp;
          frame.pc = pc + 2;
          m.library("set_add", [set, v]);
          (task.frame as Frame).mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        m.reachableFrom(set, v);
        set.add(trail, v, key, nativeHash(v));
        pc += 2;
        continue;
      }
      case Op.MAP_ADD: {
        sp -= 2;
        const dict = slots[sp - arg] as unknown as PyDict;
        const key = slots[sp] as Value;
        const normal = m.keyOf(key, "dict key");
        if (normal === undefined || dict.asksProgram(normal)) {
          frame.sp = sp;
          frame.pc = pc + 2;
          m.library("dict_set", [dict, key, slots[sp + 1] as Value]);
          (task.frame as Frame).mode = Mode.DISCARD;
          return goesOn(m, count);
        }
        m.reachableFrom(dict, key);
        m.reachableFrom(dict, slots[sp + 1] as Value);
        dict.set(trail, normal, key, slots[sp + 1] as Value);
        pc += 2;
        continue;
      }
      case Op.LIST_EXTEND: {
        const seen = watch && !isGranted ? sharedIn(m, slots[sp - 1]) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const source = slots[--sp] as Value;
        const list = slots[sp - (arg & 255)] as unknown as PyList;
        const items = m.itemsOf(source);
        if (items !== null) {
          for (const v of items) {
            m.reachableFrom(list, v);
            trail.push(list, list.items, v);
          }
          pc += 2;
          continue;
        }
        frame.sp = sp;
        frame.pc = pc + 2;
        if (arg > 255) m.library("extend_arguments", [list, source, slots[sp - 2] as Value]);
        else m.library("extend_display", [list, source]);
        (task.frame as Frame).mode = Mode.DISCARD;
        return goesOn(m, count);
      }
      case Op.SET_UPDATE:
      case Op.DICT_UPDATE:
      case Op.DICT_MERGE: {
        const seen = watch && !isGranted ? sharedIn(m, slots[sp - 1]) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const source = slots[--sp] as Value;
        const target = slots[sp - arg] as Value;
        if (op === Op.SET_UPDATE && source instanceof PySet && mergeNatively(m, target as PyObject, source)) {
          pc += 2;
          continue;
        }
        frame.sp = sp;
        frame.pc = pc + 2;
        if (op === Op.DICT_MERGE) m.library("merge_keywords", [target, source, slots[sp - 3] as Value]);
        else m.library(op === Op.SET_UPDATE ? "update_display" : "update_dict_display", [target, source]);
        (task.frame as Frame).mode = Mode.DISCARD;
        return goesOn(m, count);
      }
      case Op.LIST_TO_TUPLE:
        slots[sp - 1] = new PyTuple((slots[sp - 1] as unknown as PyList).items);
        pc += 2;
        continue;
      case Op.UNPACK_SEQUENCE:
      case Op.UNPACK_EX: {
        const v = slots[sp - 1] as Value;
        const seen = watch && !isGranted ? sharedIn(m, v) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const items = m.itemsOf(v);
        if (items === null) {
          // Collected into a list first; then the instruction runs again.
          frame.sp = sp - 1;
          m.library("collect_to_unpack", [v, op === Op.UNPACK_SEQUENCE ? arg : -1]);
          return goesOn(m, count);
        }
        sp--;
        const values = op === Op.UNPACK_SEQUENCE ? unpack(items, arg, v) : unpackWithStar(items, arg & 255, arg >> 8);
        for (let i = values.length - 1; i >= 0; i--) slots[sp++] = values[i];
        pc += 2;
        continue;
      }

      // ------------------------------------------------------------- iteration
      case Op.GET_ITER: {
        const v = slots[sp - 1] as Value;
        // An iterator remembers how many entries there were; that of a list remembers nothing of it.
        const seen = watch && !isGranted && (m.watchesAll || !(v instanceof PyList)) ? sharedIn(m, v) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const native = iteratorOf(m, v);
        if (native !== null) {
          slots[sp - 1] = native;
          pc += 2;
          continue;
        }
        frame.sp = sp - 1;
        frame.pc = pc + 2;
        const r = m.library("iterate", [v]);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp - 1] = r;
        pc += 2;
        continue;
      }
      case Op.FOR_ITER: {
        const it = slots[sp - 1] as Value;
        // Also in the library's code: who goes through a shared generator stops before every item.
        if (!isGranted && (watch || (it instanceof PyGenerator && m.isConcurrent && !gil))) {
          const seen = sharedIn(m, it);
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
        }
        if (it instanceof NativeIterator) {
          const v = it.next(trail);
          if (v === undefined) {
            sp--;
            pc = arg;
          } else {
            slots[sp++] = v;
            pc += 2;
          }
          continue;
        }
        if (it instanceof PyGenerator) {
          if (it.state === "done") {
            sp--;
            pc = arg;
            continue;
          }
          frame.sp = sp;
          frame.pc = pc + 2;
          resume(m, it, null, Mode.FOR, arg);
          return goesOn(m, count);
        }
        // An iterator of the program: a marker tells exhaustion.
        frame.sp = sp;
        frame.pc = pc + 2;
        m.library("next_for", [it]);
        (task.frame as Frame).modeArg = -arg - 1;
        return goesOn(m, count);
      }
      case Op.GET_AITER:
      case Op.GET_ANEXT:
      case Op.GET_AWAITABLE:
      case Op.GET_YIELD_FROM_ITER: {
        const v = slots[sp - 1] as Value;
        const seen = watch && !isGranted && op === Op.GET_YIELD_FROM_ITER ? sharedIn(m, v) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const direct = awaitableOf(m, op, v);
        if (direct !== null) {
          if (op === Op.GET_ANEXT) slots[sp++] = direct;
          else slots[sp - 1] = direct;
          pc += 2;
          continue;
        }
        if (op !== Op.GET_ANEXT) sp--;
        frame.sp = sp;
        frame.pc = pc + 2;
        const name =
          op === Op.GET_AITER
            ? "async_iterate"
            : op === Op.GET_ANEXT
              ? "async_next"
              : op === Op.GET_AWAITABLE
                ? "awaitable"
                : "iterate";
        const r: Result = (op === Op.GET_YIELD_FROM_ITER ? iteratorOf(m, v) : null) ?? m.library(name, [v]);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.SEND: {
        const seen = watch && !isGranted ? sharedIn(m, slots[sp - 2]) : null;
        if (seen !== null) {
          frame.sp = sp;
          return pauseAt(m, frame, seen);
        }
        const value = slots[--sp] as Value;
        const it = slots[sp - 1] as Value;
        frame.sp = sp;
        frame.pc = pc + 2;
        if (it instanceof PyGenerator) {
          if (it.state === "done" && it.cls.name === "generator") {
            finishDelegation(m, null, arg);
            pc = frame.pc;
            continue;
          }
          resume(m, it, value, Mode.SEND, arg);
          return goesOn(m, count);
        }
        if (it instanceof AsyncStep) {
          resumeAsyncStep(m, it, value, arg);
          return goesOn(m, count);
        }
        if (it instanceof NativeIterator) {
          const v = it.next(trail);
          if (v === undefined) {
            slots[sp - 1] = null;
            pc = arg;
          } else {
            slots[sp++] = v;
            pc += 2;
          }
          continue;
        }
        m.library("send_for", [it, value]);
        (task.frame as Frame).modeArg = -arg - 1;
        return goesOn(m, count);
      }
      case Op.ASYNC_GEN_WRAP:
        slots[sp - 1] = new AsyncYield(slots[sp - 1] as Value);
        pc += 2;
        continue;
      case Op.YIELD: {
        if (watch && !isGranted && isSharedGenerator(m, frame)) {
          frame.sp = sp;
          return pauseAt(m, frame, frame.generator as PyGenerator);
        }
        const value = slots[--sp] as Value;
        frame.sp = sp;
        frame.pc = pc + 2;
        yieldValue(m, task, frame, value);
        if (task.frame === null && !closeAtExit(m, task) && !endOfTask(m, task)) return false;
        return goesOn(m, count);
      }
      case Op.END_ASYNC_FOR: {
        const e = slots[sp - 1] as unknown as PyException;
        if (!e.cls.isSubtypeOf(exceptionType("StopAsyncIteration"))) throw new Raised(e, true);
        sp -= 2;
        pc += 2;
        continue;
      }

      // ----------------------------------------------------------------- calls
      case Op.CALL:
      case Op.CALL_METHOD: {
        const base = sp - arg - (op === Op.CALL_METHOD ? 2 : 1);
        let callee = slots[base] as Value;
        let from = base + 1;
        if (op === Op.CALL_METHOD) {
          if (slots[base + 1] === undefined) from = base + 2;
        } else if (
          callee instanceof BoundMethod &&
          callee.callable instanceof PyFunction &&
          !(code.internal && m.isConcurrent && !gil && isGiven(callee))
        ) {
          slots[base] = callee.self;
          callee = callee.callable;
          from = base;
        }
        if (callee instanceof PyFunction && !(watch && callee.code.internal)) {
          const args = slots.slice(from, sp) as Value[];
          sp = base;
          frame.sp = sp;
          frame.pc = pc + 2;
          const r = callFunction(m, callee, args, null);
          if (r === tail) {
            return goesOn(m, count);
          }
          slots[sp++] = r;
          pc += 2;
          continue;
        }
        if (
          !isGranted &&
          (watch || (m.isConcurrent && !gil && !(op === Op.CALL_METHOD && from === base + 1) && isGiven(callee)))
        ) {
          const touched = touchedByCall(m, callee, slots, from, sp);
          if (touched !== null) {
            frame.sp = sp;
            if (from === base) slots[base] = new BoundMethod(slots[base] as Value, callee);
            return pauseAtCall(m, frame, callee, touched);
          }
        }
        const args = slots.slice(from, sp) as Value[];
        sp = base;
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = callValue(m, callee, args, null);
        watch = m.isConcurrent && !code.internal && !gil;
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.CALL_KW: {
        const names = slots[sp - 1] as unknown as readonly string[];
        const base = sp - arg - 2;
        const callee = slots[base] as Value;
        if (!isGranted && (watch || (m.isConcurrent && !gil && isGiven(callee)))) {
          const touched = touchedByCall(m, callee, slots, base + 1, sp - 1);
          if (touched !== null) {
            frame.sp = sp;
            return pauseAtCall(m, frame, callee, touched);
          }
        }
        sp--;
        const firstKeyword = sp - names.length;
        const kwargs = new Map<string, Value>();
        names.forEach((n, i) => {
          kwargs.set(n, slots[firstKeyword + i] as Value);
        });
        const args = slots.slice(base + 1, firstKeyword) as Value[];
        sp = base;
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = callValue(m, callee, args, kwargs);
        watch = m.isConcurrent && !code.internal && !gil;
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.CALL_EX: {
        const callee = slots[sp - 3] as Value;
        const args = (slots[sp - 2] as unknown as PyList).items;
        const dict = slots[sp - 1] as unknown as PyDict;
        // What the library calls with such arguments, a program gave to it.
        if (!isGranted && (watch || (m.isConcurrent && !gil && isGiven(callee)))) {
          const touched = touchedByCall(m, callee, args, 0, args.length);
          if (touched !== null) {
            frame.sp = sp;
            return pauseAtCall(m, frame, callee, touched);
          }
        }
        sp -= 3;
        let kwargs: Kwargs = null;
        if (dict.size > 0) {
          kwargs = new Map();
          for (const e of dict.live()) {
            if (typeof e.key !== "string") raise("TypeError", "keywords must be strings");
            kwargs.set(e.key, e.value);
          }
        }
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = callValue(m, callee, [...args], kwargs);
        watch = m.isConcurrent && !code.internal && !gil;
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.MAKE_FUNCTION: {
        const fnCode = slots[--sp] as unknown as Code;
        const closure = arg & 8 ? ((slots[--sp] as unknown as PyTuple).items as unknown as PyCell[]) : [];
        const annotate = arg & 4 ? (slots[--sp] as unknown as PyFunction) : null;
        const kwDefaults = arg & 2 ? (slots[--sp] as unknown as PyDict) : null;
        const defaults = arg & 1 ? (slots[--sp] as unknown as PyTuple) : null;
        const made = new PyFunction(fnCode, frame.module, defaults, kwDefaults, closure, annotate);
        if (fnCode.kind === "class") made.namespace = frame.namespace;
        slots[sp++] = made;
        pc += 2;
        continue;
      }
      case Op.LOAD_BUILD_CLASS:
        slots[sp++] = m.program.libraryFunction(m, "build_class");
        pc += 2;
        continue;
      case Op.LOAD_LIBRARY:
        slots[sp++] = m.program.libraryFunction(m, code.names[arg] as string);
        pc += 2;
        continue;
      case Op.RETURN: {
        if (watch && !isGranted && isSharedGenerator(m, frame)) {
          frame.sp = sp;
          return pauseAt(m, frame, frame.generator as PyGenerator);
        }
        const value = slots[--sp] as Value;
        frame.sp = sp;
        // Where the program's own code of this task ended: its end and its exit are shown there.
        if (!code.internal && (frame.back === null || frame.back.code.internal)) task.line = frame.line;
        m.stepInstructions = count;
        if (count - m.spentInStep > instructionsBetweenNotes) m.spend(count);
        const drops = m.unfinished.length > 0 && dropsGenerator(frame);
        if (
          !returnValue(m, task, frame, value) &&
          !beginDescription(m, task) &&
          !beginExitHook(m, task) &&
          !closeAtExit(m, task) &&
          !endOfTask(m, task)
        )
          return false;
        if (drops || frame.mode === Mode.DROP) closeAbandoned(m);
        return goesOn(m, count);
      }

      // ------------------------------------------------------------ exceptions
      case Op.SETUP_TRY:
      case Op.SETUP_WITH:
        frame.blocks = [...frame.blocks, { handler: arg, level: op === Op.SETUP_WITH ? sp - 1 : sp, exc: frame.exc }];
        pc += 2;
        continue;
      case Op.POP_BLOCK:
        frame.blocks = frame.blocks.slice(0, -1);
        pc += 2;
        continue;
      case Op.PUSH_EXC_INFO: {
        const e = slots[sp - 1] as unknown as PyException;
        slots[sp - 1] = frame.exc;
        slots[sp++] = e;
        frame.exc = e;
        pc += 2;
        continue;
      }
      case Op.POP_EXCEPT:
        if (m.unfinished.length > 0 && frame.exc !== null && frame.exc.keeps.length > 0) {
          frame.exc = slots[--sp] as unknown as PyException | null;
          frame.sp = sp;
          frame.pc = pc + 2;
          closeAbandoned(m);
        } else frame.exc = slots[--sp] as unknown as PyException | null;
        pc += 2;
        continue;
      case Op.CHECK_EXC_MATCH: {
        const type = slots[sp - 1] as Value;
        slots[sp - 1] = matches(slots[sp - 2] as unknown as PyException, type);
        pc += 2;
        continue;
      }
      case Op.RAISE: {
        frame.sp = sp;
        if (arg === 0 || arg === 3) {
          const e = arg === 3 ? frame.exc : handledException(frame);
          if (e === null) raise("RuntimeError", "No active exception to reraise");
          throw new Raised(e, true);
        }
        const cause = arg === 2 ? (slots[--sp] as Value) : undefined;
        const v = slots[--sp] as Value;
        frame.sp = sp;
        if (isException(v) && (cause === undefined || cause === null || isException(cause))) {
          if (cause !== undefined) {
            trail.set(v, "cause", cause);
            trail.set(v, "suppressContext", true);
          }
          throw new Raised(v);
        }
        if (!isException(v) && !isExceptionClass(v)) raise("TypeError", "exceptions must derive from BaseException");
        // Making the exception may run code of the program: the library makes it and raises again.
        frame.pc = pc + 2;
        const r = m.library("raise_class", cause === undefined ? [v] : [v, cause]);
        if (r !== tail) throw new Error("raise_class of the library is Python code");
        if (task.frame) task.frame.modeArg = 3;
        return goesOn(m, count);
      }
      case Op.RERAISE:
        throw new Raised(slots[sp - 1] as unknown as PyException, true);
      case Op.BEFORE_WITH:
      case Op.BEFORE_ASYNC_WITH: {
        const manager = slots[--sp] as Value;
        const isAsync = op === Op.BEFORE_ASYNC_WITH;
        const cls = m.typeOf(manager);
        const enter = cls.lookup(isAsync ? "__aenter__" : "__enter__");
        const exit = cls.lookup(isAsync ? "__aexit__" : "__exit__");
        if (enter === undefined || exit === undefined) noContextManager(cls, isAsync, exit === undefined);
        slots[sp++] = bind(m, exit, manager, cls) as Value;
        slots[sp++] = bind(m, enter, manager, cls) as Value;
        pc += 2;
        continue;
      }
      case Op.WITH_EXCEPT_START: {
        const e = slots[sp - 1] as unknown as PyException;
        const exit = slots[sp - 3] as Value;
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = callValue(m, exit, [e.cls, e, m.program.tracebackOf(e)], null);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.LOAD_ASSERTION_ERROR:
        slots[sp++] = exceptionType("AssertionError");
        pc += 2;
        continue;
      case Op.CHECK_EG_MATCH:
      case Op.PREP_RERAISE_STAR: {
        const isMatch = op === Op.CHECK_EG_MATCH;
        const operands = isMatch ? 2 : 3;
        sp -= operands;
        const args = slots.slice(sp, sp + operands) as Value[];
        frame.sp = sp;
        frame.pc = pc + 2;
        // The split into rest and match comes as a pair, unpacked by the frame's delivery.
        m.library(isMatch ? "split_group" : "merge_groups", args);
        if (isMatch) (task.frame as Frame).modeArg = 4;
        return goesOn(m, count);
      }

      // --------------------------------------------------------------- imports
      case Op.IMPORT_NAME: {
        const name = code.names[arg] as string;
        const fromList = slots[--sp] === "from";
        frame.sp = sp;
        frame.pc = pc + 2;
        const r = m.program.importModule(m, name, fromList);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.IMPORT_FROM: {
        const module = slots[sp - 1] as unknown as PyModule;
        const name = code.names[arg] as string;
        const v = module.attrs.get(name) ?? (module.attrs.has(name) ? null : undefined);
        slots[sp++] = v === undefined ? m.program.importPart(m, module, name) : v;
        pc += 2;
        continue;
      }
      case Op.IMPORT_STAR: {
        const module = slots[--sp] as unknown as PyModule;
        for (const [name, v] of module.attrs)
          if (m.program.isExported(module, name)) trail.mapSet(frame.module, frame.module.attrs, name, v);
        pc += 2;
        continue;
      }

      // ----------------------------------------------------------------- match
      case Op.MATCH_SEQUENCE: {
        const v = slots[sp - 1] as Value;
        slots[sp - 1] = m.program.isSequence(m, v);
        pc += 2;
        continue;
      }
      case Op.MATCH_MAPPING:
        slots[sp - 1] = m.program.isMapping(m, slots[sp - 1] as Value);
        pc += 2;
        continue;
      case Op.GET_LEN:
      case Op.MATCH_KEYS:
      case Op.MATCH_CLASS:
      case Op.COPY_DICT_WITHOUT_KEYS: {
        const operands = op === Op.GET_LEN ? 1 : op === Op.MATCH_CLASS ? 3 : 2;
        if (watch && !isGranted) {
          const subject = slots[sp - operands] as Value;
          const isShared = op === Op.MATCH_CLASS && subject instanceof PyObject && m.isShared(subject);
          const seen = isShared ? subject : sharedIn(m, subject);
          if (seen !== null) {
            frame.sp = sp;
            return pauseAt(m, frame, seen);
          }
        }
        sp -= operands;
        const args = slots.slice(sp, sp + operands) as Value[];
        if (op === Op.MATCH_CLASS) args[2] = new PyTuple((args[2] as unknown as string[]).slice());
        if (op === Op.MATCH_CLASS) args.push(arg);
        frame.sp = sp;
        frame.pc = pc + 2;
        const names: Record<number, string> = {
          [Op.GET_LEN]: "length",
          [Op.MATCH_KEYS]: "match_keys",
          [Op.MATCH_CLASS]: "match_class",
          [Op.COPY_DICT_WITHOUT_KEYS]: "copy_without_keys",
        };
        const r = m.library(names[op] as string, args);
        if (r === tail) {
          return goesOn(m, count);
        }
        slots[sp++] = r;
        pc += 2;
        continue;
      }
      case Op.LOAD_LOCALS:
        slots[sp++] = frame.namespace;
        pc += 2;
        continue;
      default:
        throw new Error(`unknown instruction ${op}`);
    }
  }
}

function undefinedName(name: string): never {
  raise("NameError", `name '${name}' is not defined`, null, { name });
}

/** What two subscript accesses have in common when they meet: a simple key, or the whole container. */
function subscriptKey(m: Machine, index: Value): Value {
  if (!(index instanceof PyObject)) return index;
  try {
    return m.keyOf(index) ?? null;
  } catch (e) {
    // Unhashable: the operation itself will say so.
    exceptionOf(e);
    return null;
  }
}

/** A method that can be called without making a bound method first; undefined when it needs the long way. */
function directMethod(m: Machine, obj: Value, name: string): Value | undefined {
  if (
    obj instanceof PyObject &&
    !(obj instanceof PyInstance) &&
    (obj instanceof PyType || obj instanceof PyModule || "self" in obj)
  )
    return undefined;
  const cls = m.typeOf(obj);
  if (m.program.hasGetattribute && !cls.isBuiltin) return undefined;
  const found = cls.lookup(name);
  if (!(found instanceof PyFunction || (found instanceof NativeFunction && found.isMethod))) return undefined;
  if (obj instanceof PyObject && "attrs" in obj && (obj.attrs as Map<string, Value> | null)?.has(name))
    return undefined;
  return found;
}

function awaitableOf(m: Machine, op: number, v: Value): Value | null {
  if (!(v instanceof PyGenerator)) {
    if (op !== Op.GET_AWAITABLE) return null;
    if (v instanceof AsyncStep) return v;
    // An `__await__` that is a generator function: calling it runs nothing yet.
    const method = v instanceof PyInstance ? v.cls.lookup("__await__") : undefined;
    if (!(method instanceof PyFunction) || method.code.kind !== "generator") return null;
    return callFunction(m, method, [v], null) as Value;
  }
  const kind = v.frame.code.kind;
  if (op === Op.GET_AITER) return kind === "async-generator" ? v : null;
  if (op === Op.GET_ANEXT) return kind === "async-generator" ? new AsyncStep(v, "send", null) : null;
  if (op === Op.GET_AWAITABLE) {
    if (kind !== "coroutine") return null;
    if (v.state === "running" || v.state === "suspended") {
      raise("RuntimeError", "coroutine is being awaited already");
    }
    return v;
  }
  return kind === "generator" || kind === "coroutine" ? v : null;
}

function noContextManager(cls: PyType, isAsync: boolean, exitMissing: boolean): never {
  const kind = isAsync ? "asynchronous context manager" : "context manager";
  const missing = `__${isAsync ? "a" : ""}${exitMissing ? "exit" : "enter"}__`;
  const [otherKind, otherEnter, otherExit, statement] = isAsync
    ? ["context manager", "__enter__", "__exit__", "with"]
    : ["asynchronous context manager", "__aenter__", "__aexit__", "async with"];
  const other = cls.lookup(otherEnter) !== undefined && cls.lookup(otherExit) !== undefined;
  const hint = other ? ` but it supports the ${otherKind} protocol. Did you mean to use '${statement}'?` : "";
  raise("TypeError", `'${cls.name}' object does not support the ${kind} protocol (missed ${missing} method)${hint}`);
}

/** Delivers what a frame returns to whoever called it. False: there is no caller, the task is over. */
function returnValue(m: Machine, task: Task, frame: Frame, value: Value): boolean {
  const { trail } = m;
  const { back, generator, mode, modeArg, modeValue } = frame;
  task.frame = back;
  if (!back) {
    if (generator) trail.set(generator, "state", "done");
    return false;
  }
  back.save(trail, m.stepNumber);
  if (generator) {
    trail.set(generator, "state", "done");
    frame.back = null;
    endOfGenerator(back, mode, modeArg, modeValue, value);
    return true;
  }
  if (mode === Mode.DISCARD) return true;
  if (mode === Mode.INIT) {
    if (value !== null) raise("TypeError", `__init__() should return None, not '${m.typeOf(value).name}'`);
    const instance = modeValue as Value;
    if (instance instanceof PyInstance) trail.set(instance, "isBuilt", true);
    push(back, instance);
    return true;
  }
  deliver(m, back, modeArg, value);
  return true;
}

/**
 * How a result arrives: 0 pushed; 1 pushed as the callable of a method call; 2 + target: a boolean that decides a jump of the
 * JUMP_IF_…_OR_POP kind; 3 raised; 4 a pair, unpacked; below 0: the marker `exhausted` ends the loop at -1 - target.
 */
function deliver(m: Machine, back: Frame, how: number, value: Value): void {
  if (how === 0) push(back, value);
  else if (how < 0) {
    if (value instanceof PyTuple && value.items[0] === m.program.exhausted) {
      const result = value.items.length > 1 ? (value.items[1] as Value) : undefined;
      back.sp--;
      if (result !== undefined) push(back, result);
      back.pc = -how - 1;
    } else push(back, value);
  } else if (how === 1) {
    push(back, value);
    push(back, undefined);
  } else if (how === 3) throw new Raised(value as unknown as PyException);
  else if (how === 4 && value instanceof PyTuple) {
    for (const v of value.items) push(back, v);
  } else if (value === true) back.pc = how - 2;
  else back.sp--;
}

function endOfGenerator(back: Frame, mode: Mode, modeArg: number, modeValue: Slot, value: Value): void {
  switch (mode) {
    case Mode.FOR:
      back.sp--;
      back.pc = modeArg;
      return;
    case Mode.SEND:
      back.slots[back.sp - 1] = value;
      back.pc = modeArg;
      return;
    case Mode.NEXT_DEFAULT:
      push(back, modeValue);
      return;
    case Mode.CLOSE:
      push(back, value);
      return;
    case Mode.DROP:
      return;
    case Mode.ASYNC_STEP:
      throw new Raised(new PyException(exceptionType("StopAsyncIteration"), new PyTuple([])));
    default:
      throw new Raised(new PyException(exceptionType("StopIteration"), new PyTuple(value === null ? [] : [value])));
  }
}

/** It yields although nobody can have its value: it will not be resumed. */
function ignoresItsEnd(m: Machine, task: Task, generator: PyGenerator): void {
  const { frame } = generator;
  m.trail.set(generator, "state", "done");
  m.trail.set(task, "frame", frame.back);
  m.write(
    `Exception ignored in: <generator object ${generator.qualifiedName}>\nRuntimeError: generator ignored GeneratorExit\n`,
    "stderr",
  );
  frame.back?.save(m.trail, m.stepNumber);
  frame.back = null;
}

function yieldValue(m: Machine, task: Task, frame: Frame, value: Value): void {
  const generator = frame.generator as PyGenerator;
  const { back, mode, modeArg } = frame;
  if (mode === Mode.DROP) return ignoresItsEnd(m, task, generator);
  if (!back) throw new Error("a generator yields to nobody");
  m.trail.set(generator, "state", "suspended");
  watchGenerator(m, generator);
  frame.back = null;
  m.trail.set(task, "frame", back);
  back.save(m.trail, m.stepNumber);
  // What a shared generator keeps is reachable by whoever resumes it next.
  if (generator.shared)
    for (let i = 0; i < frame.sp; i++) if (frame.slots[i] !== undefined) m.publish(frame.slots[i] as Value);
  if (mode === Mode.CLOSE) raise("RuntimeError", "generator ignored GeneratorExit");
  if (mode === Mode.ASYNC_STEP && value instanceof AsyncYield) {
    if (generator.isClosed) raise("RuntimeError", "async generator ignored GeneratorExit");
    m.trail.set(generator, "isStepping", false);
    back.slots[back.sp - 1] = value.value;
    back.pc = modeArg;
    return;
  }
  push(back, value);
}
