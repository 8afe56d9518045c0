/**
 * Pools of threads and of processes (SN8 to SN12): actors share cores, and the threads of one process its GIL. An actor
 * is a generator that says what it needs next; the machine below gives it a core, the GIL, or a time to wait.
 */
import { EventQueue, Fifo } from "./event-queue";
import type { Recorder } from "./recorder";
import type { Scenario } from "./scenario";
import type { Run } from "./simulate-one-thread";
import { toUs, type Work } from "./work";

type Busy = "running" | "handing" | "starting";

/** What an actor needs before it goes on. `park`: until somebody wakes it. */
type Need = { kind: "cpu"; us: number; state: Busy; gil: boolean } | { kind: "wait"; us: number } | { kind: "park" };

interface Actor {
  program: Generator<Need, void, void>;
  /** The task it works on, whose lane shows what it does; null between tasks and for the main thread. */
  task: number | null;
  state: Busy;
  /** Of the current need for the processor. */
  remainingUs: number;
  core: number | null;
  hasGil: boolean;
  parked: boolean;
  /** Since when the current stretch on the core has not been accounted for. */
  sinceUs: number;
  /** When it must give up what others want; Infinity while nobody does. */
  gilDueUs: number;
  coreDueUs: number;
  /** Events of an older version are void. */
  version: number;
}

/** Cores and one GIL, given out first come, first served, and taken back after a slice when others wait. */
class Machine {
  now = 0;
  readonly #events = new EventQueue<{ actor: Actor; version: number }>();
  readonly #onCore: (Actor | null)[];
  readonly #coreQueue = new Fifo<Actor>();
  readonly #gilQueue = new Fifo<Actor>();
  #gilHolder: Actor | null = null;
  readonly #sliceUs: number;
  readonly #recorder: Recorder;

  constructor(cores: number, sliceUs: number, recorder: Recorder) {
    this.#onCore = Array<Actor | null>(cores).fill(null);
    this.#sliceUs = sliceUs;
    this.#recorder = recorder;
  }

  /** A new actor, which begins now. */
  begin(program: Actor["program"]): Actor {
    const actor: Actor = {
      program,
      task: null,
      state: "running",
      remainingUs: 0,
      core: null,
      hasGil: false,
      parked: true,
      sinceUs: 0,
      gilDueUs: Number.POSITIVE_INFINITY,
      coreDueUs: Number.POSITIVE_INFINITY,
      version: 0,
    };
    this.wake(actor);
    return actor;
  }

  wake(actor: Actor): void {
    if (!actor.parked) return;
    actor.parked = false;
    this.#schedule(actor, this.now);
  }

  /** Until nobody needs anything any more; the time of the last event. */
  run(): number {
    for (let next = this.#events.take(); next !== null; next = this.#events.take()) {
      const { actor, version } = next.event;
      if (version !== actor.version) continue;
      this.now = next.at;
      if (actor.core === null) this.#advance(actor);
      else this.#endStretch(actor);
    }
    return this.now;
  }

  #schedule(actor: Actor, atUs: number): void {
    this.#events.add(atUs, { actor, version: ++actor.version });
  }

  #show(actor: Actor, state: "io" | "gil" | "core" | Busy): void {
    if (actor.task !== null) this.#recorder.enter(actor.task, state, this.now);
  }

  /** Lets the program say what it needs next, and sees to it. */
  #advance(actor: Actor): void {
    for (;;) {
      const next = actor.program.next();
      if (next.done !== true && next.value.kind === "cpu") {
        if (next.value.us === 0) continue;
        this.#compute(actor, next.value);
        return;
      }
      this.#releaseCore(actor);
      this.#releaseGil(actor);
      if (next.done === true) return;
      if (next.value.kind === "park") actor.parked = true;
      else {
        this.#show(actor, "io");
        this.#schedule(actor, this.now + next.value.us);
      }
      return;
    }
  }

  #compute(actor: Actor, need: Extract<Need, { kind: "cpu" }>): void {
    actor.remainingUs = need.us;
    actor.state = need.state;
    if (!need.gil) this.#releaseGil(actor);
    if (need.gil && !actor.hasGil) this.#requestGil(actor);
    else if (actor.core === null) this.#requestCore(actor);
    else this.#startStretch(actor);
  }

  #requestGil(actor: Actor): void {
    if (this.#gilHolder === null) {
      this.#gilHolder = actor;
      actor.hasGil = true;
      if (actor.core === null) this.#requestCore(actor);
      else this.#startStretch(actor);
      return;
    }
    this.#releaseCore(actor);
    this.#show(actor, "gil");
    this.#gilQueue.push(actor);
    if (this.#gilQueue.length === 1 && this.#gilHolder.core !== null) this.#restartStretch(this.#gilHolder);
  }

  #releaseGil(actor: Actor): void {
    if (!actor.hasGil) return;
    actor.hasGil = false;
    actor.gilDueUs = Number.POSITIVE_INFINITY;
    this.#gilHolder = this.#gilQueue.shift() ?? null;
    if (this.#gilHolder === null) return;
    this.#gilHolder.hasGil = true;
    this.#requestCore(this.#gilHolder);
  }

  #requestCore(actor: Actor): void {
    const core = this.#onCore.indexOf(null);
    if (core !== -1) {
      this.#giveCore(actor, core);
      return;
    }
    this.#show(actor, "core");
    this.#coreQueue.push(actor);
    if (this.#coreQueue.length > 1) return;
    for (const other of this.#onCore) if (other !== null) this.#restartStretch(other);
  }

  #giveCore(actor: Actor, core: number): void {
    this.#onCore[core] = actor;
    actor.core = core;
    this.#startStretch(actor);
  }

  #releaseCore(actor: Actor): void {
    if (actor.core === null) return;
    const { core } = actor;
    actor.core = null;
    actor.version++;
    actor.coreDueUs = Number.POSITIVE_INFINITY;
    this.#onCore[core] = null;
    const next = this.#coreQueue.shift();
    if (next !== undefined) this.#giveCore(next, core);
  }

  /** The actor has its core (and the GIL, if it needs it): on, until it is done or has to make room. */
  #startStretch(actor: Actor): void {
    this.#show(actor, actor.state);
    actor.sinceUs = this.now;
    const due = this.now + this.#sliceUs;
    const gilIsWanted = actor.hasGil && this.#gilQueue.length > 0;
    actor.gilDueUs = gilIsWanted ? Math.min(actor.gilDueUs, due) : Number.POSITIVE_INFINITY;
    actor.coreDueUs = this.#coreQueue.length > 0 ? Math.min(actor.coreDueUs, due) : Number.POSITIVE_INFINITY;
    // Who waited for a core with the GIL in hand may be late with the GIL already: then it goes at once.
    const endsAt = Math.min(this.now + actor.remainingUs, actor.gilDueUs, actor.coreDueUs);
    this.#schedule(actor, Math.max(this.now, endsAt));
  }

  #account(actor: Actor): void {
    if (actor.core !== null) this.#recorder.busy(actor.core, actor.state, actor.sinceUs, this.now);
    actor.remainingUs -= this.now - actor.sinceUs;
    actor.sinceUs = this.now;
  }

  #restartStretch(actor: Actor): void {
    this.#account(actor);
    this.#startStretch(actor);
  }

  #endStretch(actor: Actor): void {
    this.#account(actor);
    if (actor.remainingUs === 0) {
      this.#advance(actor);
    } else if (actor.gilDueUs <= this.now) {
      this.#releaseCore(actor);
      this.#releaseGil(actor);
      this.#requestGil(actor);
    } else if (actor.coreDueUs <= this.now && this.#coreQueue.length > 0) {
      this.#releaseCore(actor);
      this.#requestCore(actor);
    } else {
      actor.coreDueUs = Number.POSITIVE_INFINITY;
      this.#startStretch(actor);
    }
  }
}

/**
 * A pool of `workers` threads or processes. The main thread hands the tasks over one by one and starts a worker with
 * each of the first; workers take them in that order.
 */
export function simulatePool(
  kind: "threads" | "processes",
  scenario: Scenario,
  work: Work,
  workers: number,
  recorder: Recorder,
): Run {
  const { costs, dataMb } = scenario;
  const isThreads = kind === "threads";
  const sharesGil = isThreads && scenario.gil;
  const machine = new Machine(scenario.cores, work.sliceUs, recorder);
  const queue = new Fifo<number>();
  const idle = new Fifo<Actor>();
  const switchUs = isThreads ? toUs(costs.threadSwitchMs) : 0;
  const handOverUs = toUs(isThreads ? costs.threadHandOverMs : costs.processHandOverMs + dataMb * costs.pickleMsPerMb);
  /** Of a process, one half is the main thread's (pickling), the other the worker's (unpickling). */
  const sendUs = isThreads ? handOverUs : Math.floor(handOverUs / 2);
  const threadStartUs = isThreads ? toUs(costs.threadStartMs) : 0;
  const bootUs = isThreads ? 0 : toUs(costs.processStartMs);
  /** As in `concurrent.futures`: sent ahead, beyond what the workers have. */
  const aheadLimit = isThreads ? Number.POSITIVE_INFINITY : workers + 1;
  let allSent = false;
  let heldMb = 0;
  let peakMb = 0;
  const hold = (mb: number): void => {
    heldMb += mb;
    peakMb = Math.max(peakMb, heldMb);
  };

  const cpu = (us: number, state: Busy, gil: boolean): Need => ({ kind: "cpu", us, state, gil: gil && sharesGil });
  const wakeOne = (): void => {
    const worker = idle.shift();
    if (worker !== undefined) machine.wake(worker);
  };

  function* mainProgram(): Actor["program"] {
    // Submitting starts processes at once; the data is pickled later, one task after another.
    if (!isThreads) for (let begun = 0; begun < workers; begun++) beginWorker();
    for (let task = 0; task < work.tasks; task++) {
      while (queue.length >= aheadLimit) yield { kind: "park" };
      const starts = isThreads && task < workers;
      if (starts) yield cpu(threadStartUs, "starting", true);
      yield cpu(sendUs, "handing", true);
      if (!isThreads) hold(dataMb);
      queue.push(task);
      if (starts) beginWorker();
      else wakeOne();
    }
    allSent = true;
    while (idle.length > 0) wakeOne();
  }

  function beginWorker(): void {
    const worker: Actor = machine.begin(workerProgram(machine.now, () => worker));
    hold(isThreads ? costs.threadMb : costs.processMb);
  }

  function* workerProgram(begunUs: number, self: () => Actor): Actor["program"] {
    yield cpu(bootUs, "starting", true);
    const bootedUs = machine.now;
    let isFirst = true;
    for (;;) {
      const task = queue.shift();
      if (task === undefined) {
        if (allSent) return;
        idle.push(self());
        yield { kind: "park" };
        continue;
      }
      machine.wake(main);
      if (isFirst) {
        recorder.enter(task, "starting", begunUs);
        recorder.enter(task, "worker", bootedUs);
      }
      isFirst = false;
      self().task = task;
      hold(dataMb);
      if (!isThreads) yield cpu(handOverUs - sendUs, "handing", true);
      for (const { waitUs, cpuUs } of work.rounds) {
        if (waitUs > 0) {
          yield { kind: "wait", us: waitUs };
          yield cpu(switchUs, "handing", true);
        }
        yield cpu(cpuUs, "running", work.holdsGil);
      }
      recorder.leave(task, machine.now);
      self().task = null;
      hold(isThreads ? -dataMb : -2 * dataMb);
    }
  }

  const main: Actor = machine.begin(mainProgram());
  const totalUs = machine.run();
  return { totalUs, peakMemoryMb: costs.interpreterMb + peakMb };
}
