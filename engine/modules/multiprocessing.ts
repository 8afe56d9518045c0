/** `multiprocessing`: everything that processes share is made here; the rest of a process's memory is its own (M8). */

import type { PackedCode } from "@/engine/compile/packed-code";
import type { Machine } from "@/engine/machine/machine";
import { PyFloat } from "@/engine/objects/float";
import { code } from "./compiled/multiprocessing";
import { code as connectionCode } from "./compiled/multiprocessing.connection";
import { code as contextCode } from "./compiled/multiprocessing.context";
import { code as dummyCode } from "./compiled/multiprocessing.dummy";
import { code as managersCode } from "./compiled/multiprocessing.managers";
import { code as poolCode } from "./compiled/multiprocessing.pool";
import { code as processCode } from "./compiled/multiprocessing.process";
import { code as queuesCode } from "./compiled/multiprocessing.queues";
import { code as sharedctypesCode } from "./compiled/multiprocessing.sharedctypes";
import { code as synchronizeCode } from "./compiled/multiprocessing.synchronize";
import { lockNatives } from "./process-locks";
import { pipeNatives } from "./process-pipes";
import { poolNatives } from "./process-pools";
import { queueNatives } from "./process-queues";
import { valueNatives } from "./process-values";
import { processNatives } from "./processes";
import { pythonModule } from "./python-module";
import { clockFunction } from "./time";

const names = [
  ...["Process", "current_process", "parent_process", "active_children", "freeze_support"],
  ...["ProcessError", "BufferTooShort", "TimeoutError", "AuthenticationError"],
  ...["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"],
  ...["Value", "Array", "RawValue", "RawArray", "Queue", "JoinableQueue", "SimpleQueue", "Pipe"],
  ...["Pool", "cpu_count", "Manager", "get_context", "get_start_method", "set_start_method", "get_all_start_methods"],
];

const multiprocessingModule = pythonModule("multiprocessing", names, code, (m: Machine) => [
  ...processNatives(m),
  ...lockNatives(),
  ...valueNatives(m),
  ...queueNatives(m),
  ...pipeNatives(m),
  ...poolNatives(m),
  ["_now", clockFunction("_now", (machine) => new PyFloat(machine.now / 1e9))] as const,
]);

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
  poolCode,
  poolNatives,
);

const managersModule = pythonModule(
  "multiprocessing.managers",
  ["SyncManager", "BaseProxy", "Namespace", "ListProxy", "DictProxy", "ValueProxy", "NamespaceProxy", "ArrayProxy"],
  managersCode,
);

/** Modules of the package under whose names its classes can be imported as well. */
const parts: readonly (readonly [string, PackedCode, readonly string[]])[] = [
  ["process", processCode, ["BaseProcess", "current_process", "active_children", "parent_process"]],
  [
    "context",
    contextCode,
    ["Process", "SpawnProcess", "ProcessError", "TimeoutError", "BufferTooShort", "AuthenticationError"],
  ],
  ["queues", queuesCode, ["Queue", "JoinableQueue", "SimpleQueue"]],
  ["synchronize", synchronizeCode, ["Lock", "RLock", "Semaphore", "BoundedSemaphore", "Condition", "Event", "Barrier"]],
  ["sharedctypes", sharedctypesCode, ["Value", "Array", "RawValue", "RawArray", "Synchronized", "SynchronizedArray"]],
];

const connectionModule = pythonModule("multiprocessing.connection", ["Connection", "Pipe", "wait"], connectionCode);

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
  dummyCode,
);

export const multiprocessingModules = [
  multiprocessingModule,
  poolModule,
  managersModule,
  connectionModule,
  dummyModule,
  ...parts.map(([name, own, names]) => pythonModule(`multiprocessing.${name}`, names, own)),
];
