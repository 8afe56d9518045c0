/**
 * Locks and semaphores of `multiprocessing`: the counters of `threading`, seen by all processes. What stands around them is
 * Python (python/multiprocessing-locks.ts).
 */
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { PyInstance } from "@/engine/objects/instance";
import { type PyObject, raise, type Value } from "@/engine/objects/values";
import { machineOf, native } from "./native";
import { holder } from "./pickle";
import type { Kernel } from "./pickle-encode";
import {
  acquireOperation,
  givePermits,
  ownsOperation,
  Permits,
  permitsOf,
  releaseOperation,
  stepOperation,
  valueOperation,
  waitOperation,
} from "./threading";

export class SharedPermits extends Permits implements Kernel {
  readonly isKernel = true;
}

/** Attributes that all processes reach: the record behind a condition, an event, a barrier. */
class SharedRecord implements Kernel {
  readonly isKernel = true;

  visit(): void {
    // The attributes of its instance are its state.
  }
}

/** The operation is visible wherever there is another task, of whatever process. */
export const everywhere = (operation: SyncOperation): SyncOperation => ({ ...operation, subject: () => null });

const release: SyncOperation = everywhere({
  ...releaseOperation,
  perform(m, pending) {
    if (pending.phase > 0) return null;
    const p = permitsOf(pending.args[0]);
    if (p.kind === "rlock" && p.holders[0] !== m.current.id)
      raise("AssertionError", "attempt to release recursive lock not owned by thread");
    const isFull = (p.kind === "lock" || p.kind === "bounded") && p.free >= p.initial;
    if (isFull) raise("ValueError", "semaphore or lock released too many times");
    return releaseOperation.perform(m, pending, 0);
  },
  // Until it is given back its owner can be killed, and then nobody ever gets it.
  isEager: (m, pending) => !m.program.endsProcesses && releaseOperation.isEager?.(m, pending) === true,
});

export function lockNatives(): [string, Value][] {
  return [
    [
      "_new_permits",
      native("_new_permits", (rt, [kind, count]) => {
        const made = holder(new SharedPermits(kind as "lock", count as number, count as number));
        rt.publish(made);
        return made;
      }),
    ],
    [
      "_share",
      native("_share", (rt, [record]) => {
        machineOf(rt).trail.set(record as PyInstance, "native", new SharedRecord());
        rt.publish(record as Value);
        return record as Value;
      }),
    ],
    ["_acquire", new SyncFunction("acquire", everywhere(acquireOperation), false)],
    ["_release", new SyncFunction("release", release, false)],
    ["_owns", new SyncFunction("owns", everywhere(ownsOperation), false)],
    ["_permits", new SyncFunction("value", everywhere(valueOperation), false)],
    ["_wait", new SyncFunction("wait", everywhere(waitOperation), false)],
    ["_step", new SyncFunction("notify", everywhere(stepOperation), false)],
    ["_is_permits", native("_is_permits", (_, [o]) => o instanceof PyInstance && o.native instanceof SharedPermits)],
    [
      "_release_all",
      native("_release_all", (rt, [o]) => {
        const m = machineOf(rt);
        const p = permitsOf(o);
        const count = p.kind === "lock" ? 1 : p.holders.filter((h) => h === m.current.id).length;
        givePermits(m, o as PyObject, count);
        return count;
      }),
    ],
  ];
}
