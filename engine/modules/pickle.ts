/**
 * `pickle`, as far as processes need it: what is sent to another process is copied as pickling copies it. There are no files
 * here, so there are no bytes either: a message is a value of its own (pickle-encode.ts).
 */
import type { Machine } from "@/engine/machine/machine";
import { objectType } from "@/engine/objects/builtin-types";
import { MethodWrapper, PyFunction } from "@/engine/objects/function";
import { type NativeState, PyInstance } from "@/engine/objects/instance";
import { PyTuple } from "@/engine/objects/sequences";
import type { PyType } from "@/engine/objects/type";
import type { PyObject, Value } from "@/engine/objects/values";
import { code } from "./compiled/pickle";
import { machineOf, native } from "./native";
import { Decoder } from "./pickle-decode";
import { AsksObject, Encoder, type Message } from "./pickle-encode";
import { Unpicklable } from "./pickle-names";
import { pythonModule } from "./python-module";

/** A value of the machine's own, as code of the library holds it. */
export function holder(state: NativeState | ((owner: PyInstance) => NativeState)): PyInstance {
  const o = new PyInstance(objectType);
  o.attrs = null;
  o.native = typeof state === "function" ? state(o) : state;
  return o;
}

export const messageOf = (v: Value | undefined): Message => (v as PyInstance).native as Message;

/** (True, message); (False, an object that has to be asked first); (None, why it cannot be pickled). */
function encode(m: Machine, o: Value, known: PyTuple, isSpawning: boolean): Value {
  const reductions = new Map<PyObject, PyTuple>();
  for (const pair of known.items) {
    const [object, reduction] = (pair as unknown as PyTuple).items;
    reductions.set(object as PyObject, reduction as unknown as PyTuple);
  }
  try {
    return new PyTuple([true, holder(new Encoder(m, reductions, isSpawning).encode(o))]);
  } catch (e) {
    if (e instanceof AsksObject) return new PyTuple([false, e.object]);
    if (e instanceof Unpicklable) return new PyTuple([null, e.message]);
    throw e;
  }
}

const decoderOf = (v: Value | undefined): Decoder => (v as PyInstance).native as Decoder;

function ownState(m: Machine, o: PyObject): Value {
  const state = m.newDict();
  const { attrs } = o as PyInstance;
  for (const [name, value] of attrs ?? []) if (!name.startsWith(".")) state.setText(m.trail, name, value);
  return state.size > 0 ? state : null;
}

export const pickleModule = pythonModule(
  "pickle",
  ["PickleError", "PicklingError", "UnpicklingError"],
  code,
  (): [string, Value][] => [
    [
      "_encode",
      native("_encode", (rt, [o, known, spawning]) =>
        encode(machineOf(rt), o as Value, known as unknown as PyTuple, spawning === true),
      ),
    ],
    [
      "_decoder",
      native("_decoder", (_, [message]) => {
        return holder((owner) => new Decoder(owner, messageOf(message)));
      }),
    ],
    ["_decode", native("_decode", (rt, [d]) => decoderOf(d).run(machineOf(rt)))],
    ["_decoded", native("_decoded", (_, [d]) => decoderOf(d).result)],
    [
      "_give",
      native("_give", (rt, [d, v]) => {
        decoderOf(d).give(machineOf(rt), v as Value);
        return null;
      }),
    ],
    ["_state", native("_state", (rt, [o]) => ownState(machineOf(rt), o as PyObject))],
    [
      "_says",
      native("_says", (_, [cls, name]) => {
        const found = (cls as PyType).lookup(name as string);
        return found instanceof PyFunction || found instanceof MethodWrapper;
      }),
    ],
  ],
);
