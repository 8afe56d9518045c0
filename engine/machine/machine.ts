/**
 * The machine: tasks, virtual clock, output, and the rules of docs/spec/model.md about who can move.
 * It is a transition system (engine/explore/system.ts): a search asks for choices, performs one, goes back.
 */
import type { Race, WorkerException } from "@/core/execution/outcome";
import {
  alternativesPerTask,
  type Choice,
  type EndDetails,
  type Ending,
  type Fingerprint,
  LimitReached,
  type Mark,
  type TransitionSystem,
} from "@/engine/explore/system";
import { exceptionType } from "@/engine/objects/builtin-types";
import { PyDict } from "@/engine/objects/dict";
import { effort } from "@/engine/objects/effort";
import type { PyCell } from "@/engine/objects/function";
import type { Key } from "@/engine/objects/hash";
import { identity, keyOf, unhashableIn } from "@/engine/objects/hash";
import type { PyException, PyInstance } from "@/engine/objects/instance";
import type { PyModule } from "@/engine/objects/module";
import type { KeyUse, Result, Runtime } from "@/engine/objects/runtime";
import { PyList, PyRange, PyTuple } from "@/engine/objects/sequences";
import { PyType } from "@/engine/objects/type";
import { typeOf } from "@/engine/objects/type-of";
import { allocation, type Kwargs, PyObject, raise, type Value } from "@/engine/objects/values";
import { Part } from "@/engine/part";
import { callValue } from "./calls";
import { describedText } from "./exception-text";
import { ends } from "./exit";
import type { Folding } from "./folding";
import { Frame, type PyGenerator } from "./frame";
import { runTask } from "./interpreter";
import type { MachineLimits } from "./limits";
import { bytesPerUndo, MemoryMeter } from "./memory";
import { Process } from "./process";
import type { Program } from "./program";
import { equal, exceptionText, hasOwnEquality, itemsOf, order, reprOf, textOf, truthOf } from "./protocols";
import { Publisher } from "./publisher";
import { Question, type QuestionOptions } from "./question";
import { StateHash } from "./state-hash";
import { isEagerNow } from "./synchronise";
import { type AsyncEvent, type PendingAccess, type PendingSync, Task } from "./task";
import { hashText, noText, type TextHash } from "./text-hash";
import { Trail } from "./trail";

export interface MachineOptions {
  clock: "ideal" | "any";
  memory: "any" | "gil";
  /**
   * Where tasks stop. `contended` leaves out what no other task can notice (docs/spec/model.md M1.8, M1.9); `all` leaves out
   * nothing: slower by far, and what the tests measure `contended` against.
   */
  points: "contended" | "all";
  /** Instant of the wall clock at which the program starts, in milliseconds since 1970 (UTC). */
  startMs: number;
  limits: MachineLimits;
  /** Asked during long steps; true ends the step by the limit of time. */
  mustStop?: () => boolean;
  /** Absent: the whole output belongs to the state, and nothing is noticed but ends. */
  question?: QuestionOptions;
  /**
   * `relative`: the clock belongs to a state only as far as it is still to run, so a loop of sleeping closes; a program that looks at
   * the clock after its first choice then ends the search with ClockWasRead. Absent: the clock itself belongs to the state.
   */
  time?: "absolute" | "relative";
}

/** The program looks at the clock: start again with `time: "absolute"`. */
export class ClockWasRead extends Error {}

const foldings = new Part("folded states", () => import("./folding"));

/** Owns what is no part of a state. */
const nobody = { segment: null };

const instructionsBetweenChecks = 100_000;
/** Filling so much memory takes about as long as an instruction. */
const bytesPerUnit = 16;
const instructionsBetweenMeasures = 2_000_000;
/** What a step counts at least: an endless run of short steps ends as well. */
const instructionsPerStepAtLeast = 20;

export class Machine implements TransitionSystem, Runtime {
  readonly trail = new Trail();
  readonly tasks: Task[] = [];
  /** Virtual time in nanoseconds. */
  now = 0;
  /** Number of the present step: frames save themselves once in each. */
  stepNumber = 1;
  /** All processes of the program, the first one included, in order of starting (M8). */
  readonly processes: Process[] = [];
  /** More than one task lives, of whatever process: what all can see is a choice. */
  hasOthers = false;
  current: Task;
  output = "";
  /** Hash of `output`, kept up to date so that a fingerprint need not read it again. */
  outputHash: TextHash = noText;
  errorOutput = "";
  /** Frames of one task beyond which a call is a RecursionError: `sys.setrecursionlimit`. */
  recursionLimit: number;
  /** Coroutines made and not begun, by name; for a warning at the end. */
  readonly unawaited = new Map<string, number>();
  /** Generators suspended where closing them would run code (engine/machine/abandoned.ts), in order of suspension. */
  unfinished: readonly PyGenerator[] = [];
  /** Every operation counts as seen by others. */
  readonly watchesAll: boolean;
  /** Set by what stops the running task in the middle of a call; the main loop sees it and returns. */
  isPaused = false;
  /** Instructions on the way to the present state. */
  instructions = 0;
  /** Instructions of the present step, and how many of them are counted in `instructions`. */
  stepInstructions = 0;
  spentInStep = 0;
  /** What happened since the last look at clock and memory: about the host, so no part of a state. */
  private untilCheck = instructionsBetweenChecks;
  private untilMeasure = instructionsBetweenMeasures;
  private chargedBytes = 0;
  private readonly hash = new StateHash(this);
  /** Its own fields are in the rest of a state (engine/machine/state-hash.ts). */
  readonly segment = this.hash.rest;
  private readonly publisher = new Publisher((o) => this.trail.set(o, "shared", true));
  readonly addresses = new Map<PyObject, number>();
  readonly subclasses = new Map<PyType, PyType[]>();
  /** Called before every visible operation, eager ones included, with the alternative that happens; for replays. */
  observe: ((task: Task, sync: PendingSync | null, alternative: number) => void) | null = null;
  /** Called by asyncio when one of its tasks does something that the machine does not count as an operation; for replays. */
  observeAsync: ((kind: AsyncEvent, o: PyInstance, value: Value) => void) | null = null;
  /** What can happen in the present state, if it is known. */
  private offered: Choice[] | null = null;
  /** Eager operations in the present step. */
  eagerSteps = 0;
  /** Tasks that were started in this step and have not run up to their first visible operation. */
  private readonly fresh: Task[] = [];

  /** The clock itself belongs to the state. */
  hasAbsoluteTime: boolean;
  /** What states leave out while they are searched so (docs/spec/search.md SE25); null: nothing. */
  folding: Folding | null = null;
  /** What is asked about the program; null if all its outcomes are. */
  readonly question: Question | null;
  /** What the interpreter has warned of, in order. */
  notes: readonly string[] = [];
  /** Exceptions that have left a task other than the main one, in order. */
  workerExceptions: readonly WorkerException[] = [];
  /** Most tasks, the main one not counted, that lived at once in any execution so far. Never undone. */
  private peak = 0;

  constructor(
    readonly program: Program,
    readonly options: MachineOptions,
  ) {
    this.hasAbsoluteTime = options.time !== "relative";
    this.question = options.question ? new Question(options.question) : null;
    allocation.task = 0;
    this.recursionLimit = options.limits.depth;
    identity.numberOf = this.identityOf;
    effort.pace = this.pace;
    this.watchesAll = options.points === "all";
    const process = new Process(0, null, "MainProcess");
    this.processes.push(process);
    const task = new Task(0, "MainThread", false, null, process);
    process.mainTask = task;
    this.tasks.push(task);
    this.current = task;
    task.state = "running";
    process.mainFrame = new Frame(program.code, process.main, null, 0);
    task.frame = process.mainFrame;
    program.prepare(this);
  }

  /** The process of the running task: its memory is what the task can reach. */
  get process(): Process {
    return this.current.process;
  }

  get main(): PyModule {
    return this.current.process.main;
  }

  get modules(): Map<string, PyModule> {
    return this.current.process.modules;
  }

  /** Other tasks can see what the running one has in memory: visible operations on it are choices. */
  get isConcurrent(): boolean {
    return this.watchesAll ? this.hasOthers : this.current.process.isConcurrent;
  }

  /** The program has ended: its first process has, and nobody of those that it may have left behind can go on. */
  get hasExited(): boolean {
    return (this.processes[0] as Process).hasExited && !this.tasks.some((t) => t.isLive);
  }

  // -------------------------------------------------------- transition system

  /** Runs up to the first state in which there is a choice to be made. Call once, before anything else. */
  begin(): void {
    this.runUntilChoice(this.current);
    this.settle();
  }

  choices(): Choice[] {
    if (this.offered !== null) return this.offered;
    const choices: Choice[] = [];
    this.findChoices(choices, false);
    return choices;
  }

  /** Adds what can happen to `into`, but breaks off at the first task whose operation happens without asking, and returns it. */
  private findChoices(into: Choice[], stopsAtEager: boolean): Task | null {
    const { tasks } = this;
    for (let i = 0; i < tasks.length; i++) {
      const task = tasks[i] as Task;
      if (!task.isLive) continue;
      const { sync } = task;
      const mask = sync === null ? 1 : sync.operation.alternatives(this, sync);
      if (mask === 1) {
        if (stopsAtEager && sync !== null && this.isEager(task, sync)) return task;
        into.push(task.id * alternativesPerTask);
      } else if (mask !== 0) {
        for (let a = 0; a < alternativesPerTask; a++) if (mask & (1 << a)) into.push(task.id * alternativesPerTask + a);
      }
    }
    return null;
  }

  /** Does all that needs no choice: new tasks go to their first visible operation, eager ones happen, the clock advances. */
  private settle(): void {
    for (this.eagerSteps = 0; ; this.eagerSteps++) {
      const fresh = this.fresh.shift();
      if (fresh && (fresh.sync !== null || !fresh.isLive)) continue;
      if (fresh) {
        this.switchTo(fresh);
        this.runUntilChoice(fresh);
        continue;
      }
      const choices: Choice[] = [];
      const eager = this.findChoices(choices, true);
      if (eager?.sync) {
        this.switchTo(eager);
        this.performSync(eager, eager.sync, 0);
        continue;
      }
      const next = choices.length > 0 ? null : this.nextDeadline();
      if (next === null) {
        this.offered = choices;
        return;
      }
      this.trail.set(this as Machine, "now", next);
    }
  }

  private isEager(task: Task, sync: PendingSync): boolean {
    const { current } = this;
    this.current = task;
    const eager = isEagerNow(this, sync);
    this.current = current;
    return eager;
  }

  private nextDeadline(): number | null {
    let next: number | null = null;
    for (const task of this.tasks) {
      const deadline = task.isLive ? (task.sync?.deadline ?? null) : null;
      if (deadline !== null && deadline > this.now && (next === null || deadline < next)) next = deadline;
    }
    return next;
  }

  step(choice: Choice): void {
    const task = this.tasks[Math.floor(choice / alternativesPerTask)];
    if (!task?.isLive) throw new Error(`task ${Math.floor(choice / alternativesPerTask)} cannot move`);
    this.beginStep();
    this.switchTo(task);
    const { sync } = task;
    if (sync) this.performSync(task, sync, choice % alternativesPerTask);
    else {
      this.observe?.(task, null, 0);
      this.runUntilChoice(task, true);
    }
    this.settle();
  }

  private switchTo(task: Task): void {
    this.current = task;
    allocation.task = task.id;
    identity.numberOf = this.identityOf;
    effort.pace = this.pace;
  }

  private runUntilChoice(task: Task, granted = false): void {
    task.frame?.save(this.trail, this.stepNumber);
    runTask(this, task, granted);
  }

  private performSync(task: Task, sync: PendingSync, alternative: number): void {
    task.frame?.save(this.trail, this.stepNumber);
    this.observe?.(task, sync, alternative);
    task.save(this.trail, this.stepNumber);
    task.sync = null;
    runTask(this, task, false, { sync, alternative });
  }

  ending(): Ending | null {
    if (this.choices().length > 0) return null;
    const base = { stdout: this.output, virtualSeconds: this.virtualSeconds() };
    const first = this.processes[0] as Process;
    if (!first.hasExited) {
      const { status, blocked } = ends(this);
      return { ...base, status, blocked, exception: null };
    }
    const { error } = first;
    if (error === null || error.cls === exceptionType("SystemExit"))
      return { ...base, status: "finished", exception: null, blocked: [] };
    return { ...base, status: "exception", exception: this.describeException(error), blocked: [] };
  }

  /** `Type: message`, only the type when there is no message. */
  describeException(e: PyException): string {
    const described = e.attrs?.get(describedText);
    const text =
      typeof described === "string"
        ? described
        : (exceptionText(this, e, (o) => this.addressOf(o)) ?? "<exception str() failed>");
    return text === "" ? e.cls.name : `${e.cls.name}: ${text}`;
  }

  mark(): Mark {
    this.trail.recording = true;
    return this.trail.length;
  }

  rewind(mark: Mark): void {
    this.trail.rewind(mark);
    this.beginStep();
  }

  /** Also after a step that a limit has ended half-way. */
  private beginStep(): void {
    this.offered = null;
    this.stepNumber++;
    this.eagerSteps = 0;
    this.stepInstructions = 0;
    this.spentInStep = 0;
    this.isPaused = false;
    this.fresh.length = 0;
    this.trail.setPart(nobody, this as Machine, "instructions", this.instructions + instructionsPerStepAtLeast);
  }

  fold(): Folding | null {
    this.folding = foldings.here.Folding.of(this);
    this.hash.forget();
    return this.folding;
  }

  unfold(): void {
    this.folding = null;
    this.hash.forget();
  }

  /** Before changes that are no step: whatever saves itself once a step does so again. */
  beginChange(): void {
    this.stepNumber++;
  }

  fingerprint(into: Fingerprint): void {
    this.hash.fingerprint(into);
  }

  fingerprintAfresh(into: Fingerprint): void {
    this.hash.forget();
    this.hash.fingerprint(into);
  }

  racesHere(): Race[] {
    const { tasks } = this;
    const races: Race[] = [];
    for (let i = 0; i < tasks.length; i++) {
      const a = tasks[i] as Task;
      if (!standsBeforeAccess(a)) continue;
      for (let j = i + 1; j < tasks.length; j++) {
        const b = tasks[j] as Task;
        if (!standsBeforeAccess(b) || !conflict(a.access, b.access)) continue;
        const inOrder = a.line <= b.line;
        races.push({
          place: a.access.place(),
          lines: inOrder ? [a.line, b.line] : [b.line, a.line],
          tasks: inOrder ? [a.label, b.label] : [b.label, a.label],
        });
      }
    }
    return races;
  }

  stdout(): string {
    return this.output;
  }

  virtualSeconds(): number {
    return this.now / 1e9;
  }

  details(): EndDetails {
    const tasksStarted = this.tasks.length - 1;
    return { notes: [...this.notes], workerExceptions: [...this.workerExceptions], tasksStarted };
  }

  peakTasks(): number {
    return this.peak;
  }

  /** Virtual time for the program itself: from now on its states depend on it. */
  readClock(): number {
    if (this.hasAbsoluteTime) return this.now;
    if (this.trail.recording) throw new ClockWasRead();
    this.hasAbsoluteTime = true;
    return this.now;
  }

  /** Something that the interpreter warns of (an outcome's `notes`). */
  note(text: string): void {
    this.trail.set(this as Machine, "notes", [...this.notes, text]);
  }

  // -------------------------------------------------------------------- tasks

  private requireRoomForTask(): void {
    const { tasks } = this.options.limits;
    if (this.tasks.length >= tasks) throw new LimitReached("tasks", `more than ${tasks} tasks were started`);
  }

  /** Makes a task that runs `frame`; it goes to its first visible operation within the present step. */
  startTask(name: string, isDaemon: boolean, thread: PyObject | null, frame: Frame, process = this.process): Task {
    this.requireRoomForTask();
    const task = new Task(this.tasks.length, name, isDaemon, thread, process);
    task.state = "running";
    task.frame = frame;
    this.trail.push(this as Machine, this.tasks, task);
    this.fresh.push(task);
    this.countTasks();
    return task;
  }

  /** Makes a process with its main thread, on whose stack `enter` puts the first frame. */
  startProcess(name: string, enter: () => void): Process {
    this.requireRoomForTask();
    const { current, trail } = this;
    const process = new Process(this.processes.length, this.process, name);
    const task = new Task(this.tasks.length, "MainThread", false, null, process);
    process.mainTask = task;
    task.state = "running";
    // The built-ins never change, so they are not made anew.
    process.modules.set("builtins", this.modules.get("builtins") as PyModule);
    trail.push(this as Machine, this.processes, process);
    this.switchTo(task);
    enter();
    this.switchTo(current);
    trail.push(this as Machine, this.tasks, task);
    this.fresh.push(task);
    this.countTasks();
    return process;
  }

  /** Call when a task or a process has begun or ended. */
  countTasks(): void {
    const { trail } = this;
    let alive = 0;
    for (const task of this.tasks) if (task.isLive) alive++;
    const running = this.tasks[0]?.isLive ? alive - 1 : alive;
    this.peak = Math.max(this.peak, running);
    this.question?.noteRunning(this, running);
    if (this.hasOthers !== alive > 1) trail.set(this as Machine, "hasOthers", alive > 1);
    for (const process of this.processes) {
      let threads = 0;
      for (const task of this.tasks) if (task.process === process && task.isLive) threads++;
      const isConcurrent = threads > 1;
      if (isConcurrent !== process.isConcurrent) trail.set(process, "isConcurrent", isConcurrent);
    }
  }

  finishTask(task: Task): void {
    task.save(this.trail, this.stepNumber);
    task.state = "finished";
    task.frame = null;
    if (task.id >= 0) this.countTasks();
  }

  /** An exception has left a task other than the main one (M5.1). */
  noteWorkerException(task: string, e: PyException): void {
    const exception = this.describeException(e);
    const line = e.trace.findLast((t) => t.fileName === this.program.fileName)?.line ?? null;
    this.trail.set(this as Machine, "workerExceptions", [...this.workerExceptions, { task, exception, line }]);
    this.question?.noteWorkerException(this, task, exception);
  }

  /** Whether the task's time is up: at the instant itself, or at any time under `clock: any` (M3). */
  isDue(deadline: number | null): boolean {
    return deadline !== null && (this.options.clock === "any" || deadline <= this.now);
  }

  /** Under `clock: any` a sleeper that wakes takes the clock along. */
  passTo(deadline: number): void {
    if (deadline > this.now) this.trail.set(this as Machine, "now", deadline);
  }

  /** Whether another task may see what this object holds. */
  isShared(o: PyObject): boolean {
    return this.watchesAll || o.shared || o.owner !== this.current.id;
  }

  // ------------------------------------------------------------------ runtime

  call(callable: Value, args: Value[], kwargs: Kwargs = null): Result {
    return callValue(this, callable, args, kwargs);
  }

  library(name: string, args: Value[]): Result {
    return callValue(this, this.program.libraryFunction(this, name), args, null);
  }

  builtin(name: string): Value {
    const found = this.program.builtins.get(name);
    if (found === undefined) throw new Error(`there is no built-in ${name}`);
    return found;
  }

  libraryType(name: string): PyType {
    const found = this.program.libraryFunction(this, name);
    if (!(found instanceof PyType)) throw new Error(`the library has no class ${name}`);
    return found;
  }

  /** Notes a class for `__subclasses__` of its base. */
  addSubclass(base: PyType, cls: PyType): void {
    const known = this.subclasses.get(base);
    if (known) this.trail.push(this as Machine, known, cls);
    else this.trail.mapSet(this as Machine, this.subclasses, base, [cls]);
  }

  typeOf(v: Value): PyType {
    return typeOf(v);
  }

  isInstance(v: Value, type: PyType): boolean {
    return typeOf(v).isSubtypeOf(type);
  }

  keyOf(v: Value, use?: KeyUse): Key | undefined {
    if (v instanceof PyObject) {
      const wrong = unhashableIn(v);
      if (wrong !== null) {
        const reason = `unhashable type: '${wrong.name}'`;
        raise("TypeError", use ? `cannot use '${v.cls.name}' as a ${use} (${reason})` : reason);
      }
    }
    return keyOf(v, hasOwnEquality);
  }

  reachableFrom(container: PyObject, value: Value): void {
    if (value instanceof PyObject && !value.shared && (container.shared || container.owner !== allocation.task))
      this.publisher.publish(value);
  }

  publish(value: Value): void {
    this.publisher.publish(value);
  }

  setAttrs(owner: PyObject & { attrs: Map<string, Value> | null }, name: string, value: Value): void {
    if (owner.attrs === null) this.trail.set(owner, "attrs", new Map());
    this.trail.mapSet(owner, owner.attrs as Map<string, Value>, name, value);
    this.reachableFrom(owner, value);
  }

  charge(bytes: number): void {
    const { memory } = this.options.limits;
    if (bytes > memory) this.limitReached("memory");
    // What takes room takes time.
    this.pace(bytes / bytesPerUnit);
    this.chargedBytes += bytes;
    if (this.chargedBytes > memory / 4) this.measure();
  }

  /** Walks what the program holds; too much of it ends the run by name. */
  private measure(): void {
    const { memory } = this.options.limits;
    const meter = new MemoryMeter(memory);
    meter.bytes = this.trail.length * bytesPerUndo + (this.output.length + this.errorOutput.length) * 2;
    for (const task of this.tasks) task.visit(meter);
    for (const process of this.processes) process.visit(meter);
    meter.follow();
    if (meter.bytes > memory) this.limitReached("memory");
    this.chargedBytes = 0;
    this.untilMeasure = Math.max(instructionsBetweenMeasures, meter.objects * 8);
  }

  private limitReached(limit: "memory" | "steps" | "output" | "time"): never {
    const { limits } = this.options;
    const messages = {
      memory: `the program needs more than ${limits.memory / 1048576} MB of memory`,
      steps: `the program takes more than ${limits.instructions} steps`,
      output: `the program prints more than ${limits.output / 1024} KiB`,
      time: "a single step of the program takes longer than there is time",
    };
    throw new LimitReached(limit, messages[limit], this.programFrame(this.current)?.line ?? null);
  }

  textOf(v: Value): string | null {
    return textOf(this, v, (o) => this.addressOf(o));
  }

  reprOf(v: Value): string | null {
    return reprOf(this, v, (o) => this.addressOf(o));
  }

  truthOf(v: Value): boolean | null {
    return truthOf(v);
  }

  equal(a: Value, b: Value): boolean | null {
    return equal(a, b);
  }

  order(a: Value, b: Value): number | null | undefined {
    return order(a, b);
  }

  itemsOf(v: Value): Value[] | null {
    if (v instanceof PyRange) this.charge(v.length * 8);
    else if (v instanceof PyList || v instanceof PyTuple) this.charge(v.items.length * 8);
    return itemsOf(v);
  }

  newDict(): PyDict {
    return new PyDict();
  }

  /** A virtual address, given at first use: part of the state, so that a replay shows the same. */
  addressOf(o: PyObject): string {
    return `0x${(0x7f0000000000 + this.identityOf(o) * 64).toString(16)}`;
  }

  private readonly identityOf = (o: PyObject): number => {
    let number = this.addresses.get(o);
    if (number === undefined) {
      number = this.addresses.size + 1;
      this.trail.mapSet(this as Machine, this.addresses, o, number);
    }
    return number;
  };

  /** `repr(v)` for those who look on: gives no addresses away, so that looking changes nothing. */
  reprSeen(v: Value): string | null {
    return reprOf(this, v, (o) => {
      const number = this.addresses.get(o);
      return number === undefined ? "0x…" : `0x${(0x7f0000000000 + number * 64).toString(16)}`;
    });
  }

  write(text: string, stream: "stdout" | "stderr"): void {
    const isError = stream === "stderr";
    const before = isError ? this.errorOutput : this.output;
    if (before.length + text.length > this.options.limits.output) this.limitReached("output");
    this.trail.set(this as Machine, isError ? "errorOutput" : "output", before + text);
    if (!isError) this.trail.set(this as Machine, "outputHash", hashText(this.outputHash, text));
  }

  /**
   * Takes note of the instructions of the present step so far; beyond a limit the run ends by name. Called in every loop
   * and after every call, so no step is long without it.
   */
  spend(inStep: number): void {
    const more = inStep - this.spentInStep;
    this.spentInStep = inStep;
    this.instructions += more;
    if (this.instructions > this.options.limits.instructions) this.limitReached("steps");
    this.pace(more);
    this.untilMeasure -= more;
    if (this.untilMeasure <= 0) this.measure();
  }

  /** Work of native code that grows with its arguments, counted like that many instructions. */
  chargeSteps(count: number): void {
    this.instructions += count;
    if (this.instructions > this.options.limits.instructions) this.limitReached("steps");
    this.pace(count);
  }

  /** Looks at the clock now and then (engine/objects/effort.ts). */
  private readonly pace = (units: number): void => {
    this.untilCheck -= units;
    if (this.untilCheck > 0) return;
    this.untilCheck = instructionsBetweenChecks;
    if (this.options.mustStop?.()) this.limitReached("time");
  };

  /** Ends this execution by name: going on would mean to guess. */
  refuse(message: string): never {
    throw new LimitReached("unsupported", message, this.programFrame(this.current)?.line ?? null);
  }

  /** Runs code of our library to its end, outside of any task (loading a module). */
  runLibraryCode(frame: Frame): void {
    const { current, hasOthers, observe, process } = this;
    const { isConcurrent } = process;
    const loader = new Task(-1, "loader", false, null, process);
    loader.state = "running";
    loader.frame = frame;
    this.current = loader;
    this.hasOthers = false;
    process.isConcurrent = false;
    this.observe = null;
    runTask(this, loader, false);
    this.observe = observe;
    this.current = current;
    this.hasOthers = hasOthers;
    process.isConcurrent = isConcurrent;
    if (loader.error) throw new Error(`the library failed to load: ${this.describeException(loader.error)}`);
  }

  /** The innermost frame of the program itself (library frames are hidden), or null. */
  programFrame(task: Task): Frame | null {
    for (let f: Frame | null = task.frame; f; f = f.back) if (!f.code.internal) return f;
    return null;
  }

  /** Whether reading this global can race: somebody may still store it. */
  globalMayChange(name: string): boolean {
    return this.program.globalMayChange(this, name);
  }

  /** Whether a store to this global can be seen by another task. */
  isSharedGlobal(name: string): boolean {
    return this.watchesAll || this.program.sharedGlobals.has(name);
  }

  /** Whether reading this variable of an outer function can race. */
  cellMayChange(cell: PyCell): boolean {
    return this.watchesAll || (!cell.isFinal && this.isShared(cell));
  }
}

function standsBeforeAccess(task: Task): task is Task & { access: PendingAccess } {
  return task.access !== null && task.sync === null && task.isLive;
}

function conflict(a: PendingAccess, b: PendingAccess): boolean {
  return (
    a.object === b.object &&
    itemOf(a) === itemOf(b) &&
    (a.isWrite || b.isWrite) &&
    a.kind !== "call" &&
    b.kind !== "call"
  );
}

/** The key of what is accessed; an item of a list has two names. */
function itemOf({ object, key }: PendingAccess): Value {
  return object instanceof PyList && typeof key === "number" && key < 0 ? key + object.items.length : key;
}
