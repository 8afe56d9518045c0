/** `multiprocessing`: everything that processes share is made here; the rest of a process's memory is its own (M8). */
import type { Machine } from "@/engine/machine/machine";
import { processNatives } from "./processes";
import { processSource } from "./python/multiprocessing-process";
import { pythonModule } from "./python-module";

const names = [
  ...["Process", "current_process", "parent_process", "active_children", "freeze_support"],
  ...["ProcessError", "BufferTooShort", "TimeoutError", "AuthenticationError"],
];

export const multiprocessingModule = pythonModule("multiprocessing", names, processSource, (m: Machine) => [
  ...processNatives(m),
]);
