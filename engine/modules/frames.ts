/** Where a program stands, as traceback, warnings and logging tell it: frames of the library do not count. */
import type { Frame } from "@/engine/machine/frame";
import type { Machine } from "@/engine/machine/machine";
import { PyTraceback } from "@/engine/machine/traceback-object";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import type { Value } from "@/engine/objects/values";
import { native } from "./native";

const entry = (m: Machine, fileName: string, line: number, name: string): PyTuple =>
  new PyTuple([fileName, line, name, m.program.sourceLine(line)?.trim() ?? null]);

/** Frames of the program in the running task, innermost first. */
function* programFrames(m: Machine): Generator<Frame> {
  for (let f: Frame | null = m.current.frame; f; f = f.back) if (!f.code.internal) yield f;
}

/** A place: file, line, function, text of the line. */
const placeOf = (m: Machine, f: Frame): PyTuple => entry(m, f.code.fileName, f.line, f.code.name);

export const frameNatives = (m: Machine): [string, Value][] => [
  [
    "_caller",
    native("_caller", (_, [level]) => {
      let left = level as number;
      let last: Frame | null = null;
      for (const f of programFrames(m)) {
        last = f;
        if (--left <= 0) break;
      }
      return last === null ? entry(m, "sys", 0, "<sys>") : placeOf(m, last);
    }),
  ],
  ["_stack", native("_stack", () => new PyList([...programFrames(m)].reverse().map((f) => placeOf(m, f))))],
  [
    "_entries",
    native("_entries", (_, [tb]) =>
      tb instanceof PyTraceback
        ? new PyList(tb.entries.slice(tb.index).map((e) => entry(m, e.fileName, e.line, e.functionName)))
        : new PyList([]),
    ),
  ],
  ["_refuse", native("_refuse", (_, [message]) => m.refuse(message as string))],
];
