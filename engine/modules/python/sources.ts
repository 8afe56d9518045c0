/**
 * The Python parts of the library, by the name of their module: what engine/modules/compiled is made of. Nothing that runs reads them:
 * `npm run compile:library` after a change.
 */
import { abcSource } from "./abc";
import { futuresSource as asyncioFuturesSource } from "./asyncio-futures";
import { locksSource } from "./asyncio-locks";
import { loopSource } from "./asyncio-loop";
import { queuesSource } from "./asyncio-queues";
import { scopesSource } from "./asyncio-scopes";
import { tasksSource } from "./asyncio-tasks";
import { threadsSource } from "./asyncio-threads";
import { waitingSource } from "./asyncio-waiting";
import { bisectSource } from "./bisect";
import { collectionsSource } from "./collections";
import { collectionsAbcSource } from "./collections-abc";
import { futuresSource } from "./concurrent-futures";
import { poolsSource } from "./concurrent-pools";
import { contextlibSource } from "./contextlib";
import { contextvarsSource } from "./contextvars";
import { copySource } from "./copy";
import { dataclassesSource } from "./dataclasses";
import { durationsSource } from "./datetime-durations";
import { momentsSource } from "./datetime-moments";
import { enumSource } from "./enum";
import { fractionsSource } from "./fractions";
import { functoolsSource } from "./functools";
import { hashlibSource } from "./hashlib";
import { heapqSource } from "./heapq";
import { ioSource } from "./io";
import { itertoolsSource } from "./itertools";
import { jsonSource } from "./json";
import { loggingSource } from "./logging";
import { lowThreadSource } from "./low-thread";
import { mathSource } from "./math";
import { contextSource } from "./multiprocessing-context";
import { processLocksSource } from "./multiprocessing-locks";
import { managersSource } from "./multiprocessing-managers";
import { poolSource } from "./multiprocessing-pool";
import { processSource } from "./multiprocessing-process";
import { processQueuesSource } from "./multiprocessing-queues";
import { processValuesSource } from "./multiprocessing-values";
import { numbersSource } from "./numbers";
import { operatorSource } from "./operator";
import { osSource, posixpathSource } from "./os";
import { pickleSource } from "./pickle";
import { preludeSource } from "./prelude";
import { processExecutorSource } from "./process-executor";
import { queueSource } from "./queue";
import { randomSource } from "./random";
import { reSource } from "./re";
import { statisticsSource } from "./statistics";
import { stringSource } from "./string";
import { sysSource } from "./sys";
import { threadingSource } from "./threading";
import { barrierSource } from "./threading-barrier";
import { localSource } from "./threading-local";
import { timeSource } from "./time";
import { tracebackSource } from "./traceback";
import { typeParametersSource } from "./type-parameters";
import { typesSource } from "./types";
import { typingSource } from "./typing";
import { warningsSource } from "./warnings";

/** The interface of processes, made of threads. */
const dummySource = `from threading import Thread as Process, Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event, Barrier
from threading import current_thread as current_process
from queue import Queue, Queue as JoinableQueue


def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
`;

export const librarySources: Readonly<Record<string, string>> = {
  builtins: preludeSource + typeParametersSource,
  _thread: lowThreadSource,
  abc: abcSource,
  asyncio: [
    asyncioFuturesSource,
    loopSource,
    tasksSource,
    waitingSource,
    threadsSource,
    locksSource,
    queuesSource,
    scopesSource,
  ].join("\n"),
  bisect: bisectSource,
  collections: collectionsSource,
  "collections.abc": collectionsAbcSource,
  "concurrent.futures": [futuresSource, poolsSource, processExecutorSource].join("\n"),
  "concurrent.futures.process": "from concurrent.futures import BrokenProcessPool, ProcessPoolExecutor\n",
  "concurrent.futures.thread": "from concurrent.futures import ThreadPoolExecutor, BrokenThreadPool\n",
  contextlib: contextlibSource,
  contextvars: contextvarsSource,
  copy: copySource,
  dataclasses: dataclassesSource,
  datetime: durationsSource + momentsSource,
  enum: enumSource,
  fractions: fractionsSource,
  functools: functoolsSource,
  hashlib: hashlibSource,
  heapq: heapqSource,
  io: ioSource,
  itertools: itertoolsSource,
  json: jsonSource,
  logging: loggingSource,
  math: mathSource,
  multiprocessing: [processSource, processLocksSource, processValuesSource, processQueuesSource, contextSource].join(
    "\n",
  ),
  "multiprocessing.connection": "from multiprocessing import Connection, Pipe, _wait_connections as wait\n",
  "multiprocessing.context":
    "from multiprocessing import Process, SpawnProcess, ProcessError, TimeoutError, BufferTooShort, AuthenticationError\n",
  "multiprocessing.process":
    "from multiprocessing import BaseProcess, current_process, active_children, parent_process\n",
  "multiprocessing.queues": "from multiprocessing import Queue, JoinableQueue, SimpleQueue\n",
  "multiprocessing.sharedctypes":
    "from multiprocessing import Value, Array, RawValue, RawArray, Synchronized, SynchronizedArray\n",
  "multiprocessing.synchronize":
    "from multiprocessing import Lock, RLock, Semaphore, BoundedSemaphore, Condition, Event, Barrier\n",
  "multiprocessing.dummy": dummySource,
  "multiprocessing.managers": managersSource,
  "multiprocessing.pool": poolSource,
  numbers: numbersSource,
  operator: operatorSource,
  os: osSource,
  "os.path": "from posixpath import *\n",
  pickle: pickleSource,
  posixpath: posixpathSource,
  queue: queueSource,
  random: randomSource,
  re: reSource,
  statistics: statisticsSource,
  string: stringSource,
  sys: sysSource,
  threading: threadingSource + barrierSource + localSource,
  time: timeSource,
  traceback: tracebackSource,
  types: typesSource,
  typing: typingSource,
  warnings: warningsSource,
};
