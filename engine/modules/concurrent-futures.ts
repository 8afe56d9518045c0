/** `concurrent.futures`: futures and thread pools, in Python on top of `threading` and `queue` (python/concurrent-futures.ts). */
import type { Machine } from "@/engine/machine/machine";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { PendingSync, SyncOperation, Task } from "@/engine/machine/task";
import { PyInstance } from "@/engine/objects/instance";
import { PyList } from "@/engine/objects/sequences";
import type { Value } from "@/engine/objects/values";
import { code } from "./compiled/concurrent.futures";
import { code as processCode } from "./compiled/concurrent.futures.process";
import { code as threadCode } from "./compiled/concurrent.futures.thread";
import type { LibraryModule } from "./library-module";
import { machineOf, native } from "./native";
import { poolNatives } from "./process-pools";
import { pythonModule } from "./python-module";
import { putAtOnce, queueModule, takeJob } from "./queue";
import { blocking, question, threadingModule, threadTask } from "./threading";
import { nanoseconds } from "./time";

/** One of n, whichever: the order in which futures that are already done are handed out is nobody's promise. */
const pickOperation: SyncOperation = {
  kind: "call",
  alternatives: (_, { args }) => (1 << Math.min(4, Number(args[0]))) - 1,
  perform: (_, __, alternative) => alternative,
  describe: () => "",
  subject: () => null,
};

const attribute = (o: Value | undefined, name: string): Value | undefined =>
  o instanceof PyInstance ? o.attrs?.get(name) : undefined;

const doneStates = new Set<unknown>(["CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"]);

/** Who runs the job of a future, or would: a worker of its pool. */
function runnerOf(m: Machine, { args }: PendingSync): Task | null {
  const runner = attribute(args[0], "_runner");
  const threads = attribute(runner, "_threads");
  const workers = threads instanceof PyList ? threads.items : [runner];
  for (const worker of workers) {
    const task = worker instanceof PyInstance ? threadTask(m, worker) : undefined;
    if (task?.state === "running") return task;
  }
  return null;
}

/** Waits until a future is done. Who is done stays so: without a time-out the one who waits alone learns it. */
const awaitOperation = blocking({
  kind: "wait",
  ready: (_, { args }) => doneStates.has(attribute(args[0], "_state")),
  effect: () => true,
  isEager: (_, { args }) => args[1] === null,
  describe: (m, { args }) => `the result of ${m.program.nameOf(m, args[0] as PyInstance)}`,
  heldBy: runnerOf,
  timeout: ({ args }) => (args[1] === null ? null : Math.max(0, nanoseconds(args[1] as Value))),
  late: false,
});

/** A job begins: only who may cancel it, or asks whether it runs, can tell this moment from that at which it was taken. */
const claimOperation = question(
  () => null,
  (m) => !m.program.mayCancelFutures,
);

/** A job is done: who waits for that without a time-out cannot tell when it was. */
const finishOperation = question(
  () => null,
  (m) => !m.program.asksForFutures,
);

/** What the text of a future says: a program that does not ask by name is not prepared for the answer. */
const stateOperation = question((m, { args }) => {
  if (m.isConcurrent && !(m.program.asksForFutures && m.program.mayCancelFutures))
    m.refuse(
      "the text of a future shows its state at this moment: ask for it by name (done, running, cancelled) instead",
    );
  return String(attribute(args[0], "_state")).replace("_AND_NOTIFIED", "").toLowerCase();
});

const names = [
  "ThreadPoolExecutor",
  "ProcessPoolExecutor",
  "Executor",
  "Future",
  "as_completed",
  "wait",
  "TimeoutError",
  "CancelledError",
  "InvalidStateError",
  "BrokenExecutor",
  "thread",
  "process",
  "FIRST_COMPLETED",
  "FIRST_EXCEPTION",
  "ALL_COMPLETED",
];

const concurrentModule: LibraryModule = {
  name: "concurrent",
  exports: new Set(["futures"]),
  natives: () => [],
  code: null,
};

const concurrentFuturesModule: LibraryModule = {
  name: "concurrent.futures",
  exports: new Set(names),
  natives(machine): [string, Value][] {
    const used = ["_step", "_wait", "_start", "_ident", "_current"];
    const threading = [...threadingModule.natives(machine)].filter(([name]) => used.includes(name)) as [
      string,
      Value,
    ][];
    const queue = [...queueModule.natives(machine)].filter(([name]) =>
      ["_new_queue", "_put", "_get"].includes(name),
    ) as [string, Value][];
    return [
      ...threading,
      ...queue,
      ["_put_now", native("_put_now", (rt, [q, job]) => putAtOnce(machineOf(rt), q as PyInstance, job as Value))],
      ["_next_job", new SyncFunction("get", takeJob, false)],
      ["_await_done", new SyncFunction("result", awaitOperation, false)],
      ["_claim", new SyncFunction("claim", claimOperation, false)],
      ["_finish", new SyncFunction("finish", finishOperation, false)],
      ["_state_text", new SyncFunction("state", stateOperation, false)],
      ...poolNatives(machine),
      ["_mentions", native("_mentions", (_, [name]) => machine.program.names.has(name as string))],
      ["_pick", new SyncFunction("pick", pickOperation, false)],
      [
        "_at_exit",
        native("_at_exit", (rt, [hook]) => {
          const m = machineOf(rt);
          m.trail.set(m.process, "exitHooks", [...m.process.exitHooks, hook as Value]);
          return null;
        }),
      ],
    ];
  },
  code,
};

/** `concurrent.futures.thread`: the pool and the exception of one whose initializer failed. */
const poolsModule: LibraryModule = {
  name: "concurrent.futures.thread",
  exports: new Set(["ThreadPoolExecutor", "BrokenThreadPool"]),
  natives: () => [],
  code: threadCode,
};

const processExecutorModule = pythonModule(
  "concurrent.futures.process",
  ["ProcessPoolExecutor", "BrokenProcessPool"],
  processCode,
);

export const futuresModules = [concurrentModule, concurrentFuturesModule, poolsModule, processExecutorModule];
