/** Calling anything: functions get a frame, native code answers, classes make instances (`__new__`, then `__init__`). */
import { NeedsIndex } from "@/engine/modules/native";
import { exceptionType, objectType, typeType, wrapperDescriptorType } from "@/engine/objects/builtin-types";
import { PyBytes } from "@/engine/objects/bytes";
import { PyDict } from "@/engine/objects/dict";
import { effort } from "@/engine/objects/effort";
import { BoundMethod, MethodWrapper, NativeFunction, PyCell, PyFunction } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import { type Result, tail } from "@/engine/objects/runtime";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { PySet } from "@/engine/objects/set";
import { PyType } from "@/engine/objects/type";
import { type Kwargs, raise, type Value } from "@/engine/objects/values";
import { bindArguments } from "./arguments";
import { Frame, Mode, PyGenerator } from "./frame";
import type { Machine } from "./machine";
import { beginSync, SyncFunction } from "./synchronise";
import { noteMade } from "./unawaited";

/** Calls anything. A Python function gets a frame (`tail`); native code answers at once or arranges for more. */
export function callValue(m: Machine, callee: Value, args: Value[], kwargs: Kwargs): Result {
  if (callee instanceof PyFunction) return callFunction(m, callee, args, kwargs);
  if (callee instanceof SyncFunction) return beginSync(m, m.current, callee, args, kwargs);
  if (callee instanceof NativeFunction) return callNative(m, callee, args, kwargs);
  if (callee instanceof BoundMethod) return callValue(m, callee.callable, [callee.self, ...args], kwargs);
  if (callee instanceof PyType) return instantiate(m, callee, args, kwargs);
  if (callee instanceof MethodWrapper && callee.isStatic) return callValue(m, callee.callable, args, kwargs);
  const call = m.typeOf(callee).lookup("__call__");
  if (call === undefined) raise("TypeError", `'${m.typeOf(callee).name}' object is not callable`);
  return callValue(m, call, [callee, ...args], kwargs);
}

function callNative(m: Machine, callee: NativeFunction, args: Value[], kwargs: Kwargs): Result {
  const { ofClass } = callee;
  if (ofClass !== null) {
    const self = args[0];
    if (self === undefined) raise("TypeError", `unbound method ${callee.name}() needs an argument`);
    const cls = m.typeOf(self);
    if (cls !== ofClass && !cls.isSubtypeOf(ofClass)) wrongSelf(callee, ofClass, cls);
  }
  paceArguments(args);
  try {
    return callee.invoke(m, args, kwargs);
  } catch (e) {
    if (!(e instanceof NeedsIndex)) throw e;
    return m.library("call_with_index", [callee, new PyTuple(args), kwargsDict(m, kwargs), e.value]);
  }
}

/** Native code usually looks at all of its arguments. */
const smallArgument = 256;
const itemsPerUnit = 4;

function paceArguments(args: readonly Value[]): void {
  for (let i = 0; i < args.length; i++) {
    const size = sizeOf(args[i] as Value);
    if (size > smallArgument) effort.pace(size / itemsPerUnit);
  }
}

/** Characters, bytes or items, those that are hashed several times. */
function sizeOf(v: Value): number {
  if (typeof v === "string") return v.length;
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length;
  if (v instanceof PyDict) return v.size * 8;
  if (v instanceof PySet) return v.used * 8;
  if (v instanceof PyRange) return v.length;
  if (v instanceof PyBytes) return v.value.length;
  return 0;
}

function wrongSelf(callee: NativeFunction, owner: PyType, cls: PyType): never {
  const name = callee.shortName;
  if (callee.cls === wrapperDescriptorType)
    raise("TypeError", `descriptor '${name}' requires a '${owner.name}' object but received a '${cls.name}'`);
  raise("TypeError", `descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${cls.name}' object`);
}

/** A power of two less one. */
const depthBetweenCharges = 511;
const bytesPerFrame = 512;

export function callFunction(m: Machine, fn: PyFunction, args: readonly Value[], kwargs: Kwargs): Result {
  const { code } = fn;
  const back = m.current.frame;
  if (back && back.depth >= m.recursionLimit) raise("RecursionError", "maximum recursion depth exceeded");
  const frame = new Frame(code, fn.module, back, m.stepNumber);
  // Deep recursion under a raised limit never returns and never jumps back.
  if ((frame.depth & depthBetweenCharges) === depthBetweenCharges) m.charge(depthBetweenCharges * bytesPerFrame);
  if (
    kwargs === null &&
    args.length === code.argCount &&
    code.kwOnlyCount === 0 &&
    !code.hasVarArgs &&
    !code.hasVarKwargs
  ) {
    for (let i = 0; i < args.length; i++) frame.slots[i] = args[i];
  } else bindArguments(m.trail, fn, args, kwargs, frame.slots);
  const base = code.localNames.length;
  for (let i = 0; i < code.cellNames.length; i++) {
    const parameter = code.cellParameters[i] as number;
    const cell = new PyCell(parameter >= 0 ? frame.slots[parameter] : undefined, code.cellNames[i] as string);
    cell.isFinal = code.finalCells[i] as boolean;
    frame.slots[base + i] = cell;
  }
  for (let i = 0; i < fn.closure.length; i++) frame.slots[base + code.cellNames.length + i] = fn.closure[i];
  if (code.kind !== "function" && code.kind !== "class") {
    frame.back = null;
    const generator = new PyGenerator(frame, fn.name, fn.qualifiedName);
    noteMade(m, generator);
    return generator;
  }
  m.current.save(m.trail, m.stepNumber);
  m.current.frame = frame;
  return tail;
}

export function instantiate(m: Machine, cls: PyType, args: Value[], kwargs: Kwargs): Result {
  const meta = cls.cls;
  if (meta !== typeType) {
    const call = meta.lookup("__call__");
    if (call instanceof PyFunction) return callFunction(m, call, [cls, ...args], kwargs);
  }
  return makeInstance(m, cls, args, kwargs);
}

/** `type.__call__` */
export function makeInstance(m: Machine, cls: PyType, args: Value[], kwargs: Kwargs): Result {
  const create = cls.lookup("__new__");
  paceArguments(args);
  const isPlain = create === objectType.attrs.get("__new__");
  if (isPlain && !cls.isBuiltin && cls.layout !== "exception") {
    const abstract = cls.attrs.get("__abstractmethods__");
    if (abstract !== undefined && m.truthOf(abstract)) return m.library("refuse_abstract", [cls]);
    const init = cls.lookup("__init__");
    const instance = new PyInstance(cls);
    if (init instanceof PyFunction) return initialise(m, instance, init, args, kwargs);
    const isObjectInit = init === objectType.attrs.get("__init__");
    if (!isObjectInit) return m.library("create_instance", [cls, new PyTuple(args), kwargsDict(m, kwargs)]);
    if (args.length > 0 || kwargs !== null) raise("TypeError", `${cls.name}() takes no arguments`);
    instance.isBuilt = true;
    return instance;
  }
  if (cls === osError && args.length >= 2 && typeof args[0] === "number") {
    const name = errnoClasses.get(args[0]);
    if (name !== undefined) return makeInstance(m, exceptionType(name), args, kwargs);
  }
  if (cls.layout === "exception" && !(create instanceof PyFunction) && !(create instanceof MethodWrapper)) {
    // Groups of exceptions have a __new__ of their own.
    const made = create instanceof NativeFunction && !isPlain ? create.invoke(m, [cls, ...args], kwargs) : null;
    const instance = made instanceof PyException ? made : new PyException(cls, new PyTuple(args));
    const init = cls.lookup("__init__");
    if (init instanceof PyFunction) return initialise(m, instance, init, args, kwargs);
    if (init !== undefined) return initialiseNatively(m, instance, init, args, kwargs);
    return instance;
  }
  if (create === undefined) raise("TypeError", `cannot create '${cls.name}' instances`);
  const needsInit = !cls.isBuiltin;
  if (!needsInit) return callValue(m, unwrap(create), [cls, ...args], kwargs);
  return m.library("create_instance", [cls, new PyTuple(args), kwargsDict(m, kwargs)]);
}

const osError = exceptionType("OSError");
/** Which class OSError(errno, …) makes: the numbers of Linux. */
const errnoClasses: ReadonlyMap<number, string> = new Map([
  [1, "PermissionError"],
  [2, "FileNotFoundError"],
  [3, "ProcessLookupError"],
  [4, "InterruptedError"],
  [10, "ChildProcessError"],
  [11, "BlockingIOError"],
  [13, "PermissionError"],
  [17, "FileExistsError"],
  [20, "NotADirectoryError"],
  [21, "IsADirectoryError"],
  [32, "BrokenPipeError"],
  [103, "ConnectionAbortedError"],
  [104, "ConnectionResetError"],
  [110, "TimeoutError"],
  [111, "ConnectionRefusedError"],
]);

const unwrap = (v: Value): Value => (v instanceof MethodWrapper ? v.callable : v);

function kwargsDict(m: Machine, kwargs: Kwargs): Value {
  const d = m.newDict();
  for (const [name, value] of kwargs ?? []) d.setText(m.trail, name, value);
  return d;
}

function initialise(
  m: Machine,
  instance: PyInstance | PyException,
  init: PyFunction,
  args: Value[],
  kwargs: Kwargs,
): Result {
  const result = callFunction(m, init, [instance, ...args], kwargs);
  if (result !== tail) raise("TypeError", `__init__() should return None, not '${m.typeOf(result).name}'`);
  const frame = m.current.frame;
  if (frame) {
    frame.mode = Mode.INIT;
    frame.modeValue = instance;
  }
  return tail;
}

function initialiseNatively(m: Machine, instance: PyException, init: Value, args: Value[], kwargs: Kwargs): Result {
  callValue(m, init, [instance, ...args], kwargs);
  return instance;
}
