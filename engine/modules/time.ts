/** `time`, on the virtual clock (M3, M10). */

import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { Waiting } from "@/engine/machine/task";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { raise, toInt, type Value } from "@/engine/objects/values";
import { native } from "./native";
import type { LibraryModule } from "./registry";

/** Start of every run: 2025-01-01 00:00:00 UTC, so that every execution replays exactly (M10). */
export const startInstantSeconds = 1_735_689_600;

/** Seconds of the program as integer nanoseconds: 0.1 + 0.2 and 0.3 are one instant. */
export function nanoseconds(seconds: Value): number {
  const n = asNumber(seconds);
  if (n === null) raise("TypeError", "an integer or float is required");
  if (Number.isNaN(n)) raise("ValueError", "Invalid value NaN (not a number)");
  return Math.round(n * 1e9);
}

/** `sleep`: begins (one step), then ends at its instant, or at any time under `clock: any`. `sleep(0)` only lets others run. */
const sleepOperation: SyncOperation = {
  kind: "sleep",
  alternatives: (m, { phase, deadline }) => (phase === 0 || m.isDue(deadline) ? 1 : 0),
  perform(m, { args, phase, deadline }) {
    if (phase === 0) {
      const duration = nanoseconds(args[0] as Value);
      if (duration < 0) raise("ValueError", "sleep length must be non-negative");
      return duration === 0 ? null : new Waiting(1, m.now + duration);
    }
    m.passTo(deadline ?? m.now);
    return null;
  },
  // Falling asleep and waking concern only the sleeper: the clock stands still meanwhile.
  isEager: (m) => m.options.clock === "ideal",
  describe: (_, { deadline }) => `until ${(deadline ?? 0) / 1e9} s`,
  subject: () => null,
};

/** A look at the clock. Only under `clock: any` can it make a difference when: there others take the time along. */
export function clockFunction(name: string, read: (m: Machine) => Value): SyncFunction {
  const operation: SyncOperation = {
    kind: "read",
    alternatives: () => 1,
    perform: (m) => read(m),
    isEager: (m) => m.options.clock === "ideal",
    describe: () => "",
    subject: () => null,
  };
  return new SyncFunction(name, operation, false);
}

const names = [
  "sleep",
  "time",
  "monotonic",
  "perf_counter",
  "process_time",
  "time_ns",
  "monotonic_ns",
  "perf_counter_ns",
];

export const timeModule: LibraryModule = {
  name: "time",
  exports: new Set(names),
  natives(): [string, Value][] {
    const seconds = (name: string, offset: number): [string, Value] => [
      name,
      clockFunction(name, (m) => new PyFloat(offset + m.now / 1e9)),
    ];
    const nanos = (name: string, offset: number): [string, Value] => [
      name,
      clockFunction(name, (m) => toInt(BigInt(offset) * 1_000_000_000n + BigInt(m.now))),
    ];
    return [
      ["sleep", new SyncFunction("sleep", sleepOperation, false)],
      seconds("time", startInstantSeconds),
      seconds("monotonic", 0),
      seconds("perf_counter", 0),
      // Computing takes no virtual time, so no CPU time passes either.
      ["process_time", native("process_time", () => new PyFloat(0))],
      nanos("time_ns", startInstantSeconds),
      nanos("monotonic_ns", 0),
      nanos("perf_counter_ns", 0),
    ];
  },
  source: null,
};
