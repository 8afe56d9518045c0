/** `logging`. Records go to stderr unless the program says otherwise; what goes there is part of no outcome. */
import { PyFloat } from "@/engine/objects/float";
import { PyTuple } from "@/engine/objects/sequences";
import { code } from "./compiled/logging";
import { frameNatives } from "./frames";
import { native } from "./native";
import { pythonModule } from "./python-module";
import { wallNanoseconds } from "./time";

export const loggingModule = pythonModule(
  "logging",
  [
    ...["CRITICAL", "FATAL", "ERROR", "WARNING", "WARN", "INFO", "DEBUG", "NOTSET", "raiseExceptions", "getLevelName"],
    ...["getLevelNamesMapping", "addLevelName", "LogRecord", "Formatter", "BASIC_FORMAT", "Filter", "Handler"],
    ...["StreamHandler", "NullHandler", "lastResort", "Logger", "root", "getLogger", "LoggerAdapter", "basicConfig"],
    ...["debug", "info", "warning", "error", "exception", "critical", "fatal", "log", "disable", "shutdown"],
    "getLoggerClass",
  ],
  code,
  (m) => [
    ...frameNatives(m),
    ["_thread_name", native("_thread_name", () => m.current.name)],
    ["_process", native("_process", () => new PyTuple([m.process.pid, m.process.name]))],
    ["_thread_ident", native("_thread_ident", () => m.current.id + 1)],
    [
      "_now",
      native(
        "_now",
        () => new PyTuple([new PyFloat(Number(wallNanoseconds(m)) / 1e9), new PyFloat(m.readClock() / 1e6)]),
      ),
    ],
  ],
);
