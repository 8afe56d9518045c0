/**
 * Processes as tasks with memory of their own (M8): starting one, waiting for it, asking for its exit code, ending it. The
 * class `Process` is Python (python/multiprocessing-process.ts).
 */
import { callFunction } from "@/engine/machine/calls";
import { Frame, Mode } from "@/engine/machine/frame";
import type { Machine } from "@/engine/machine/machine";
import type { Process } from "@/engine/machine/process";
import { SyncFunction } from "@/engine/machine/synchronise";
import type { SyncOperation } from "@/engine/machine/task";
import { tracebackText } from "@/engine/machine/traceback";
import type { PyFunction } from "@/engine/objects/function";
import type { PyException, PyInstance } from "@/engine/objects/instance";
import { tail } from "@/engine/objects/runtime";
import { PyList } from "@/engine/objects/sequences";
import type { Value, Visitor } from "@/engine/objects/values";
import { native } from "./native";
import { holder, messageOf } from "./pickle";
import type { Kernel } from "./pickle-encode";
import { inheritPipes } from "./process-pipes";
import { suddenEnd } from "./process-queues";
import { processors } from "./processors";
import { blocking } from "./threading";
import { nanoseconds } from "./time";

/** What a Process object knows of the process that it has started. */
class ProcessHandle implements Kernel {
  readonly isKernel = true;

  constructor(readonly process: Process) {}

  visit(visitor: Visitor): void {
    visitor.number(this.process.id);
  }
}

export const processHandle = (process: Process): PyInstance => holder(new ProcessHandle(process));
export const processOf = (v: Value | undefined): Process => ((v as PyInstance).native as ProcessHandle).process;

/** `(message, name)`: a new process, which imports the main file, unpickles the message and runs what it finds. */
const startOperation: SyncOperation = {
  kind: "start",
  alternatives: () => 1,
  perform(m, { args }) {
    const [message, name] = args as [Value, string];
    const process = m.startProcess(name, () => {
      m.program.importModule(m, "multiprocessing", true);
      callFunction(m, m.modules.get("multiprocessing")?.attrs.get("_child_main") as PyFunction, [message], null);
    });
    inheritPipes(m, messageOf(message), process);
    return processHandle(process);
  },
  isEager: (m) => !m.program.asksForProcesses && !m.program.asksForIdents,
  describe: () => "",
  subject: () => null,
};

const joinOperation = blocking({
  kind: "join",
  ready: (_, { args }) => processOf(args[0]).hasExited,
  effect: () => true,
  describe: (_, { args }) => `join of ${processOf(args[0]).name}`,
  heldBy: (_, { args }) => processOf(args[0]).mainTask,
  timeout: ({ args }) => (args[1] === null ? null : Math.max(0, nanoseconds(args[1] as Value))),
  late: false,
  // Who has ended stays so: the joiner alone learns it.
  isEager: (_, { args }) => args[1] === null,
});

/** `(record, handle)`: until a child has set `_set` in the record (True), or has ended before (False). */
const readyOperation: SyncOperation = {
  ...blocking({
    kind: "wait",
    ready: (_, { args }) => isReady(args[0]) || processOf(args[1]).hasExited,
    effect: (_, { args }) => isReady(args[0]),
    isEager: () => true,
    describe: (_, { args }) => `the start of ${processOf(args[1]).name}`,
    heldBy: (_, { args }) => processOf(args[1]).mainTask,
    timeout: () => null,
    late: null,
  }),
  subject: () => null,
};

const isReady = (record: Value | undefined): boolean => (record as PyInstance).attrs?.get("_set") === true;

const exitCodeOf = ({ hasExited, exitCode }: Process): number | null => (hasExited ? exitCode : null);

/** The exit code, None while there is none. Once there is one it stays. */
const exitCodeOperation: SyncOperation = {
  kind: "read",
  alternatives: () => 1,
  perform: (_, { args }) => exitCodeOf(processOf(args[0])),
  isEager: (_, { args }) => processOf(args[0]).hasExited,
  describe: () => "",
  subject: () => null,
};

/** Of a list of handles those whose processes live. */
const aliveOperation: SyncOperation = {
  kind: "read",
  alternatives: () => 1,
  perform: (_, { args }) =>
    new PyList((args[0] as unknown as PyList).items.filter((handle) => !processOf(handle).hasExited)),
  describe: () => "",
  subject: () => null,
};

/** A signal: the process makes no further step but its end. */
const killOperation: SyncOperation = {
  kind: "notify",
  alternatives: () => 1,
  perform(m, { args }) {
    const process = processOf(args[0]);
    const main = process.mainTask;
    if (process.hasExited || !main) return null;
    for (const task of m.tasks) if (task.process === process && task !== main) m.trail.set(task, "state", "finished");
    m.trail.set(main, "frame", null);
    m.trail.set(main, "access", null);
    m.trail.set(main, "sync", { operation: killedOperation, name: "killed", args: [args[1] as Value], ...atOnce });
    m.countTasks();
    return null;
  },
  describe: () => "",
  subject: () => null,
};

const atOnce = { phase: 0, deadline: null, data: null };

const killedOperation = suddenEnd((_, { args }) => -Number(args[0]));

/** Numbers in names are given in order: who makes a process first makes a difference only to who looks at names. */
const numberOperation: SyncOperation = {
  kind: "call",
  alternatives: () => 1,
  perform(m) {
    m.trail.set(m.process, "childCount", m.process.childCount + 1);
    return m.process.childCount;
  },
  isEager: (m) => !m.process.isConcurrent || !m.program.asksForNames,
  describe: () => "",
  subject: () => null,
};

export function processNatives(m: Machine): [string, Value][] {
  return [
    ["_start_process", new SyncFunction("start", startOperation, false)],
    ["_join_process", new SyncFunction("join", joinOperation, false)],
    ["_exit_code", new SyncFunction("exitcode", exitCodeOperation, false)],
    ["_alive_handles", new SyncFunction("active_children", aliveOperation, false)],
    ["_kill", new SyncFunction("terminate", killOperation, false)],
    ["_next_child_number", new SyncFunction("number", numberOperation, false)],
    ["_pid_of", native("_pid_of", (_, [handle]) => processOf(handle).pid)],
    ["_is_child", native("_is_child", () => m.process.id > 0)],
    ["_wait_ready", new SyncFunction("start", readyOperation, false)],
    [
      "_refuse_fork",
      native("_refuse_fork", () =>
        m.refuse(
          "the start method 'fork' is not supported: children are made as 'spawn' makes them, which is safe with threads",
        ),
      ),
    ],
    ["_processors", native("_processors", () => processors)],
    ["_pid", native("_pid", () => m.process.pid)],
    ["_parent_pid", native("_parent_pid", () => m.process.parentPid)],
    ["_parent_process_name", native("_parent_process_name", () => m.process.parent?.name ?? null)],
    [
      "_set_exit_code",
      native("_set_exit_code", (_, [code]) => {
        // The system keeps eight bits of it.
        m.trail.set(m.process, "exitCode", Number(code) & 255);
        return null;
      }),
    ],
    [
      "_import_main",
      native("_import_main", () => {
        const { main } = m.process;
        const frame = new Frame(m.program.code, main, m.current.frame, m.stepNumber);
        frame.mode = Mode.PUSH;
        m.trail.set(m.process, "mainFrame", frame);
        m.trail.set(m.current, "frame", frame);
        return tail;
      }),
    ],
    [
      "_at_final_exit",
      native("_at_final_exit", (_, [hook]) => {
        m.trail.set(m.process, "finalHooks", [...m.process.finalHooks, hook as Value]);
        return null;
      }),
    ],
    [
      "_report_process",
      native("_report_process", (_, [header, e]) => {
        const exception = e as unknown as PyException;
        if (m.process.id > 0) m.noteWorkerException(m.process.name, exception);
        m.write(`${header as string}${tracebackText(m, exception)}`, "stderr");
        return null;
      }),
    ],
    [
      "_write_error",
      native("_write_error", (_, [text]) => {
        m.write(text as string, "stderr");
        return null;
      }),
    ],
  ];
}
