/** `print`: turning the arguments into text and writing it is one step (M2). */

import type { Machine } from "@/engine/machine/machine";
import { beginSync, SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { PyFunction } from "@/engine/objects/function";
import { PyInstance } from "@/engine/objects/instance";
import type { Result, Runtime } from "@/engine/objects/runtime";
import { PyTuple } from "@/engine/objects/sequences";
import { type Kwargs, type PyObject, raise, type Value } from "@/engine/objects/values";
import { machineOf } from "../native";
import { stdoutObject } from "../streams";

/** The line, or null when code of the program has to make a text. */
function lineOf(rt: Runtime, values: readonly Value[], sep: string, end: string): string | null {
  const texts: string[] = [];
  for (const v of values) {
    const text = rt.textOf(v);
    if (text === null) return null;
    texts.push(text);
  }
  return texts.join(sep) + end;
}

const writeOperation: SyncOperation = {
  kind: "print",
  alternatives: () => 1,
  perform(m: Machine, { args }): Result {
    const [values, sep, end, isToStdout] = args as [PyTuple, string, string, Value];
    const { stdout } = m.process;
    if (stdout !== undefined && isToStdout !== true) return printTo(m, args, stdout);
    const text = lineOf(m, values.items, sep, end);
    // Since it was looked at, a list among the arguments may have got something that only the program can show.
    if (text === null) return m.library("print_slow", [values, sep, end, null, false]);
    m.write(text, "stdout");
    return null;
  },
  describe: () => "",
  subject: () => null,
};

/** Goes on with what the program has put in the place of `sys.stdout`. */
const printTo = (m: Machine, args: Value[], stdout: Value): Result =>
  stdout === null ? null : m.library("print_slow", [...args.slice(0, 3), stdout]);

/** Writes one text to stdout: `_write(text)` of the library. */
export const writeFunction = new SyncFunction("write", writeOperation, false, (args) =>
  args.length === 1 ? [new PyTuple([args[0] as Value]), "", ""] : args,
);

/** Printing into an object of the library (`io.StringIO`): one step on that object. */
const printToOperation: SyncOperation = {
  kind: "print",
  alternatives: () => 1,
  perform: (m, { args }) => m.library("print_slow", args.slice(0, 4)),
  describe: () => "",
  subject: (args) => args[3] as PyObject,
};
const printToFunction = new SyncFunction("write", printToOperation, false);

/** `io.StringIO` and the like: their `write` is one step. */
export function isOfLibrary(file: Value): boolean {
  if (!(file instanceof PyInstance)) return false;
  const write = file.cls.lookup("write");
  return write instanceof PyFunction && write.code.internal;
}

export function print(rt: Runtime, args: Value[], kwargs: Kwargs): Result {
  let [sep, end, file, flush] = [" ", "\n", null as Value, false as Value];
  for (const [name, value] of kwargs ?? []) {
    if (name === "sep" || name === "end") {
      if (value !== null && typeof value !== "string")
        raise("TypeError", `${name} must be None or a string, not ${rt.typeOf(value).name}`);
      if (value !== null && name === "sep") sep = value;
      if (value !== null && name === "end") end = value;
    } else if (name === "file") file = value;
    else if (name === "flush") flush = value;
    else raise("TypeError", `print() got an unexpected keyword argument '${name}'`);
  }
  const m = machineOf(rt);
  const values = new PyTuple(args);
  const isToStdout = file === stdoutObject;
  if (isToStdout) file = null;
  if (file === null && !isToStdout && m.process.stdout !== undefined && !isOfLibrary(m.process.stdout)) {
    // An object of the program: its `write` runs step by step.
    return printTo(m, [values, sep, end], m.process.stdout);
  }
  if (isOfLibrary(file)) return beginSync(m, m.current, printToFunction, [values, sep, end, file], null);
  if (file !== null || lineOf(rt, args, sep, end) === null)
    return rt.library("print_slow", [values, sep, end, isToStdout ? stdoutObject : file, flush]);
  return beginSync(m, m.current, writeFunction, [values, sep, end, isToStdout], null);
}
