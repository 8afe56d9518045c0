/** `multiprocessing`: everything that processes share is made here; the rest of a process's memory is its own (M8). */
import type { Machine } from "@/engine/machine/machine";
import { PyFloat } from "@/engine/objects/float";
import { lockNatives } from "./process-locks";
import { pipeNatives } from "./process-pipes";
import { poolNatives } from "./process-pools";
import { queueNatives } from "./process-queues";
import { valueNatives } from "./process-values";
import { processNatives } from "./processes";
import { processLocksSource } from "./python/multiprocessing-locks";
import { poolSource } from "./python/multiprocessing-pool";
import { processSource } from "./python/multiprocessing-process";
import { processQueuesSource } from "./python/multiprocessing-queues";
import { processValuesSource } from "./python/multiprocessing-values";
import { pythonModule } from "./python-module";
import { clockFunction } from "./time";

const names = [
  ...["Process", "current_process", "parent_process", "active_children", "freeze_support"],
  ...["ProcessError", "BufferTooShort", "TimeoutError", "AuthenticationError"],
  ...["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"],
  ...["Value", "Array", "RawValue", "RawArray", "Queue", "JoinableQueue", "SimpleQueue", "Pipe"],
  ...["Pool", "cpu_count"],
];

export const multiprocessingModule = pythonModule(
  "multiprocessing",
  names,
  [processSource, processLocksSource, processValuesSource, processQueuesSource].join("\n"),
  (m: Machine) => [
    ...processNatives(m),
    ...lockNatives(),
    ...valueNatives(m),
    ...queueNatives(m),
    ...pipeNatives(m),
    ...poolNatives(m),
    ["_now", clockFunction("_now", (machine) => new PyFloat(machine.now / 1e9))] as const,
  ],
);

export const poolModule = pythonModule(
  "multiprocessing.pool",
  [
    "Pool",
    "ThreadPool",
    "ApplyResult",
    "AsyncResult",
    "MapResult",
    "IMapIterator",
    "MaybeEncodingError",
    "TimeoutError",
  ],
  poolSource,
  poolNatives,
);
