/** `concurrent.futures`: thread pools and futures, in Python on top of `threading` and `queue` (python/concurrent-futures.ts). */
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import type { Value } from "@/engine/objects/values";
import { machineOf, native } from "./native";
import { futuresSource } from "./python/concurrent-futures";
import { queueModule } from "./queue";
import type { LibraryModule } from "./registry";
import { threadingModule } from "./threading";

/** One of n, whichever: the order in which futures that are already done are handed out is nobody's promise. */
const pickOperation: SyncOperation = {
  kind: "call",
  alternatives: (_, { args }) => (1 << Math.min(4, Number(args[0]))) - 1,
  perform: (_, __, alternative) => alternative,
  describe: () => "",
  subject: () => null,
};

const names = [
  "ThreadPoolExecutor",
  "Executor",
  "Future",
  "as_completed",
  "wait",
  "TimeoutError",
  "CancelledError",
  "InvalidStateError",
  "FIRST_COMPLETED",
  "FIRST_EXCEPTION",
  "ALL_COMPLETED",
];

export const concurrentModule: LibraryModule = {
  name: "concurrent",
  exports: new Set(["futures"]),
  natives: () => [],
  source: null,
};

export const concurrentFuturesModule: LibraryModule = {
  name: "concurrent.futures",
  exports: new Set(names),
  natives(machine): [string, Value][] {
    const used = ["_step", "_wait", "_start", "_ident"];
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
  source: futuresSource,
};
