/** `os`: the few things that a program without files and other programs can ask. */
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { raise, type Value } from "@/engine/objects/values";
import { code } from "./compiled/os";
import { code as osPathCode } from "./compiled/os.path";
import { code as posixpathCode } from "./compiled/posixpath";
import { indexArgument, native, takes } from "./native";
import { suddenEnd } from "./process-queues";
import { processors } from "./processors";
import { pythonModule } from "./python-module";

/** `_exit`: the process is over at once, whoever still runs. */
const exitOperation: SyncOperation = {
  ...suddenEnd((m, { args }) => {
    if (args.length !== 1) raise("TypeError", `_exit() takes exactly 1 positional argument (${args.length} given)`);
    const code = indexArgument(m, args[0] as Value);
    m.trail.set(m.process, "error", null);
    return code & 255;
  }),
  kind: "exit",
  isEager: () => false,
};

const constant = (name: string, value: Value | (() => Value)): [string, Value] => [
  name,
  native(name, (_, args, kwargs) => {
    takes(`posix.${name}`, args, kwargs, 0, 0);
    return typeof value === "function" ? value() : value;
  }),
];

const osModule = pythonModule(
  "os",
  [
    ...["cpu_count", "process_cpu_count", "getpid", "getppid", "_exit", "environ", "getenv", "path", "sep", "linesep"],
    ...["name", "curdir", "pardir", "extsep", "pathsep", "devnull", "getcwd", "fspath", "strerror", "error"],
    ...["EX_OK", "get_terminal_size", "sched_getaffinity"],
  ],
  code,
  (m: Machine) => [
    constant("cpu_count", processors),
    constant("process_cpu_count", processors),
    constant("getpid", () => m.process.pid),
    constant("getppid", () => m.process.parentPid),
    ["_exit", new SyncFunction("_exit", exitOperation, false)],
  ],
);

const pathNames = [
  ...["join", "basename", "dirname", "split", "splitext", "normpath", "isabs", "abspath", "commonprefix", "sep"],
  ...["curdir", "pardir", "extsep", "altsep", "pathsep", "normcase", "exists", "isfile", "isdir"],
];

const posixpathModule = pythonModule("posixpath", pathNames, posixpathCode);
const osPathModule = pythonModule("os.path", pathNames, osPathCode);

export const osModules = [osModule, osPathModule, posixpathModule];
