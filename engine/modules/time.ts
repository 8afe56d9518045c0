/** `time`, on the virtual clock (M3, M10). */

import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { Waiting } from "@/engine/machine/task";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { PyTuple } from "@/engine/objects/sequences";
import { typeOf } from "@/engine/objects/type-of";
import { raise, toInt, type Value } from "@/engine/objects/values";
import { Part } from "@/engine/part";
import type { TimeFields } from "./clock/format-time";
import { code } from "./compiled/time";
import type { LibraryModule } from "./library-module";
import { native } from "./native";
import { pythonModule } from "./python-module";

/** Seconds of the program as integer nanoseconds: 0.1 + 0.2 and 0.3 are one instant. */
export function nanoseconds(seconds: Value): number {
  const n = asNumber(seconds);
  if (n === null) raise("TypeError", `'${typeOf(seconds).name}' object cannot be interpreted as an integer or float`);
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

/** Nanoseconds since 1970, by the virtual clock. */
export const wallNanoseconds = (m: Machine): bigint => BigInt(m.options.startMs) * 1_000_000n + BigInt(m.readClock());

const secondsOf = (nanos: bigint | number): PyFloat => new PyFloat(Number(nanos) / 1e9);

/** Fields as the Python part gives them: year, month, day, hour, minute, second, microsecond or None, offset, zone. */
function fieldsOf(v: Value): TimeFields {
  const [year, month, day, hour, minute, second, microsecond, offset, zone] = (v as unknown as PyTuple).items as [
    ...[number, number, number, number, number, number, number | null, string, string],
  ];
  const yearDay = dates.here.dayOfYear(year, month, day);
  const weekday = dates.here.weekdayOf(dates.here.ordinalOf(year, month, day));
  return { year, month, day, hour, minute, second, microsecond, offset, zone, yearDay, weekday };
}

const dates = new Part("the calendar", () => import("./clock/calendar"));
const formatting = new Part("time as text", () => import("./clock/format-time"));
const parsing = new Part("text as time", () => import("./clock/parse-time"));

const calendar: [string, Value][] = [
  ["_ordinal", native("_ordinal", (_, [y, m, d]) => dates.here.ordinalOf(y as number, m as number, d as number))],
  ["_date_of", native("_date_of", (_, [n]) => new PyTuple(dates.here.dateOf(n as number)))],
  ["_days_in_month", native("_days_in_month", (_, [y, m]) => dates.here.daysInMonth(y as number, m as number))],
  ["_iso_week", native("_iso_week", (_, [n]) => new PyTuple(dates.here.isoWeek(n as number)))],
  [
    "_format",
    native("_format", (rt, [format, fields]) => {
      // No directive makes more than 26 characters.
      rt.charge((format as string).length * 26);
      return formatting.here.formatTime(format as string, fieldsOf(fields as Value));
    }),
  ],
  [
    "_parse",
    native("_parse", (rt, [text, format]) => {
      const t = parsing.here.parseTime(text as string, format as string, (s) => rt.reprOf(s) ?? "");
      const numbers = [t.year, t.month, t.day, t.hour, t.minute, t.second, t.weekday, t.yearDay, t.microsecond];
      return new PyTuple([...numbers, t.offset, t.zone]);
    }),
  ],
];

const names = [
  ...["sleep", "time", "monotonic", "perf_counter", "process_time", "thread_time", "time_ns", "monotonic_ns"],
  ...[
    "perf_counter_ns",
    "process_time_ns",
    "thread_time_ns",
    "struct_time",
    "gmtime",
    "localtime",
    "mktime",
    "asctime",
  ],
  ...["ctime", "strftime", "strptime", "timezone", "altzone", "daylight", "tzname", "get_clock_info"],
];

const natives = (): [string, Value][] => [
  ["sleep", new SyncFunction("sleep", sleepOperation, false)],
  ["time", clockFunction("time", (m) => secondsOf(wallNanoseconds(m)))],
  ["time_ns", clockFunction("time_ns", (m) => toInt(wallNanoseconds(m)))],
  ["monotonic", clockFunction("monotonic", (m) => secondsOf(m.readClock()))],
  ["perf_counter", clockFunction("perf_counter", (m) => secondsOf(m.readClock()))],
  ["monotonic_ns", clockFunction("monotonic_ns", (m) => m.readClock())],
  ["perf_counter_ns", clockFunction("perf_counter_ns", (m) => m.readClock())],
  // Computing takes no virtual time, so no CPU time passes either.
  ["process_time", native("process_time", () => new PyFloat(0))],
  ["thread_time", native("thread_time", () => new PyFloat(0))],
  ["process_time_ns", native("process_time_ns", () => 0)],
  ["thread_time_ns", native("thread_time_ns", () => 0)],
  ...calendar,
];

export const timeModule: LibraryModule = {
  ...pythonModule("time", names, code, natives),
  rest: new Part("more of time", () => import("./compiled/time-rest")),
};
