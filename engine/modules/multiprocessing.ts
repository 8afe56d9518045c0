/** `multiprocessing`: everything that processes share is made here; the rest of a process's memory is its own (M8). */
import type { Machine } from "@/engine/machine/machine";
import { PyFloat } from "@/engine/objects/float";
import { lockNatives } from "./process-locks";
import { pipeNatives } from "./process-pipes";
import { poolNatives } from "./process-pools";
import { queueNatives } from "./process-queues";
import { valueNatives } from "./process-values";
import { processNatives } from "./processes";
import { contextSource } from "./python/multiprocessing-context";
import { processLocksSource } from "./python/multiprocessing-locks";
import { managersSource } from "./python/multiprocessing-managers";
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
  ...["Pool", "cpu_count", "Manager", "get_context", "get_start_method", "set_start_method", "get_all_start_methods"],
];

const multiprocessingModule = pythonModule(
  "multiprocessing",
  names,
  [processSource, processLocksSource, processValuesSource, processQueuesSource, contextSource].join("\n"),
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

const poolModule = pythonModule(
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

const managersModule = pythonModule(
  "multiprocessing.managers",
  ["SyncManager", "BaseProxy", "Namespace", "ListProxy", "DictProxy", "ValueProxy", "NamespaceProxy", "ArrayProxy"],
  managersSource,
);

/** Modules of the package under whose names its classes can be imported as well. */
const parts: readonly (readonly [string, readonly string[]])[] = [
  ["process", ["BaseProcess", "current_process", "active_children", "parent_process"]],
  ["context", ["Process", "SpawnProcess", "ProcessError", "TimeoutError", "BufferTooShort", "AuthenticationError"]],
  ["queues", ["Queue", "JoinableQueue", "SimpleQueue"]],
  ["synchronize", ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"]],
  ["sharedctypes", ["Value", "Array", "RawValue", "RawArray", "Synchronized", "SynchronizedArray"]],
];

const connectionModule = pythonModule(
  "multiprocessing.connection",
  ["Connection", "Pipe", "wait"],
  "from multiprocessing import Connection, Pipe, _wait_connections as wait",
);

/** The interface of processes, made of threads. */
const dummyModule = pythonModule(
  "multiprocessing.dummy",
  [
    "Process",
    "Pool",
    "Queue",
    "JoinableQueue",
    "Lock",
    "RLock",
    "Semaphore",
    "BoundedSemaphore",
    "Condition",
    "Event",
    "Barrier",
    "current_process",
  ],
  `from threading import Thread as Process, Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event, Barrier
from threading import current_thread as current_process
from queue import Queue, Queue as JoinableQueue


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
`,
);

export const multiprocessingModules = [
  multiprocessingModule,
  poolModule,
  managersModule,
  connectionModule,
  dummyModule,
  ...parts.map(([name, own]) =>
    pythonModule(`multiprocessing.${name}`, own, `from multiprocessing import ${own.join(", ")}`),
  ),
];
