/** Calling a class: `__new__`, then `__init__`. */
import { objectType, typeType } from "@/engine/objects/builtin-types";
import { MethodWrapper, PyFunction } from "@/engine/objects/function";
import { PyException, PyInstance } from "@/engine/objects/instance";
import type { Result } from "@/engine/objects/runtime";
import { tail } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import { type Kwargs, raise, type Value } from "@/engine/objects/values";
import { Mode } from "./frame";
import { callFunction, callValue } from "./interpreter";
import type { Machine } from "./machine";

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
  const isPlain = create === objectType.attrs.get("__new__");
  if (isPlain && !cls.isBuiltin && cls.layout !== "exception") {
    const abstract = cls.attrs.get("__abstractmethods__");
    if (abstract !== undefined && m.truthOf(abstract)) return m.library("refuse_abstract", [cls]);
    const init = cls.lookup("__init__");
    const instance = new PyInstance(cls);
    if (init instanceof PyFunction) return initialise(m, instance, init, args, kwargs);
    const isObjectInit = init === objectType.attrs.get("__init__");
    if (isObjectInit && (args.length > 0 || kwargs !== null)) raise("TypeError", `${cls.name}() takes no arguments`);
    return instance;
  }
  if (cls.layout === "exception" && !(create instanceof PyFunction) && !(create instanceof MethodWrapper)) {
    const instance = new PyException(cls, new PyTuple(args));
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
  if (instance instanceof PyInstance) instance.isBuilding = true;
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
