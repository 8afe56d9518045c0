/** `sys`, as far as it says something about a program that runs here. */

import { handledException } from "@/engine/machine/exceptions";
import type { Machine } from "@/engine/machine/machine";
import { tracebackOf } from "@/engine/machine/traceback-object";
import { asNumber, PyFloat } from "@/engine/objects/float";
import { PyException } from "@/engine/objects/instance";
import { PyList, PyTuple } from "@/engine/objects/sequences";
import { raise, type Value } from "@/engine/objects/values";
import { code } from "./compiled/sys";
import { indexArgument, native, takes } from "./native";
import { pythonModule } from "./python-module";
import { stderrObject, stdoutObject } from "./streams";

const maxRecursionLimit = 100_000;

const names = [
  ...["argv", "exit", "maxsize", "maxunicode", "version", "version_info", "hexversion", "platform", "byteorder"],
  ...["implementation", "executable", "path", "stdout", "stderr", "__stdout__", "__stderr__", "getrecursionlimit"],
  ...["setrecursionlimit", "getswitchinterval", "setswitchinterval", "exc_info", "exception", "intern", "float_info"],
  ...["int_info", "getdefaultencoding", "_is_gil_enabled", "api_version", "copyright", "warnoptions", "orig_argv"],
];

export const sysModule = pythonModule("sys", names, code, (m: Machine): [string, Value][] => [
  ["argv", new PyList([m.program.fileName])],
  ["orig_argv", new PyList(["python3", m.program.fileName])],
  ["path", new PyList([])],
  ["warnoptions", new PyList([])],
  ["maxsize", 9223372036854775807n],
  ["maxunicode", 0x10ffff],
  ["hexversion", 0x030e02f0],
  ["api_version", 1013],
  ["version", "3.14.2 (main, Dec  5 2025, 00:00:00)"],
  ["copyright", "Copyright (c) 2001 Python Software Foundation."],
  ["platform", "linux"],
  ["byteorder", "little"],
  ["executable", "/usr/bin/python3"],
  ["stdout", stdoutObject],
  ["stderr", stderrObject],
  ["__stdout__", stdoutObject],
  ["__stderr__", stderrObject],
  [
    "getrecursionlimit",
    native("getrecursionlimit", (_, args, kwargs) => {
      takes("sys.getrecursionlimit", args, kwargs, 0, 0);
      return m.recursionLimit;
    }),
  ],
  [
    "setrecursionlimit",
    native("setrecursionlimit", (rt, args, kwargs) => {
      takes("sys.setrecursionlimit", args, kwargs, 1, 1);
      const limit = indexArgument(rt, args[0] as Value);
      if (limit < 1) raise("ValueError", "recursion limit must be greater or equal than 1");
      m.trail.set(m, "recursionLimit", Math.min(limit, maxRecursionLimit));
      return null;
    }),
  ],
  ["getswitchinterval", native("getswitchinterval", () => m.process.switchInterval)],
  [
    "setswitchinterval",
    native("setswitchinterval", (rt, args, kwargs) => {
      // The search switches wherever a switch is possible, whatever the interval.
      takes("sys.setswitchinterval", args, kwargs, 1, 1);
      const seconds = asNumber(args[0] as Value);
      if (seconds === null) raise("TypeError", `must be real number, not ${rt.typeOf(args[0] as Value).name}`);
      if (!(seconds > 0)) raise("ValueError", "switch interval must be strictly positive");
      m.trail.set(m.process, "switchInterval", new PyFloat(seconds));
      return null;
    }),
  ],
  [
    "exc_info",
    native("exc_info", () => {
      const e = handledException(m.current.frame);
      return e instanceof PyException ? new PyTuple([e.cls, e, tracebackOf(e)]) : new PyTuple([null, null, null]);
    }),
  ],
  ["exception", native("exception", () => handledException(m.current.frame))],
  [
    "intern",
    native("intern", (rt, args, kwargs) => {
      takes("sys.intern", args, kwargs, 1, 1);
      if (typeof args[0] !== "string")
        raise("TypeError", `intern() argument must be str, not ${rt.typeOf(args[0] as Value).name}`);
      return args[0];
    }),
  ],
  ["getdefaultencoding", native("getdefaultencoding", () => "utf-8")],
  ["_is_gil_enabled", native("_is_gil_enabled", () => m.options.memory === "gil")],
]);
