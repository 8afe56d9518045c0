/** The two choices of one thread: one task after another, and an event loop (SN10, SN13 to SN15). */
import { EventQueue, Fifo } from "./event-queue";
import type { Recorder } from "./recorder";
import type { Scenario } from "./scenario";
import { toUs, type Work } from "./work";

/** What a simulation leaves beside the recorder's notes. */
export interface Run {
  totalUs: number;
  peakMemoryMb: number;
}

/** One task after another: waiting stops everything. */
export function simulateSync(scenario: Scenario, { tasks, rounds }: Work, recorder: Recorder): Run {
  let now = 0;
  for (let task = 0; task < tasks; task++) {
    for (const { waitUs, cpuUs } of rounds) {
      recorder.enter(task, "io", now);
      now += waitUs;
      recorder.enter(task, "running", now);
      recorder.busy(0, "running", now, now + cpuUs);
      now += cpuUs;
    }
    recorder.leave(task, now);
  }
  return { totalUs: now, peakMemoryMb: scenario.costs.interpreterMb + scenario.dataMb };
}

/**
 * An event loop: whoever is ready first runs first, until it awaits. A blocking call stops the loop, and so does
 * computing. `atOnce`: how many tasks a semaphore lets be under way.
 */
export function simulateLoop(scenario: Scenario, work: Work, atOnce: number, recorder: Recorder): Run {
  const { tasks, rounds } = work;
  const { costs, dataMb } = scenario;
  const startUs = toUs(costs.coroutineStartMs);
  const switchUs = toUs(costs.coroutineSwitchMs);
  const awaits = scenario.waiting === "awaitable";
  const ready = new Fifo<number>();
  const sleepers = new EventQueue<number>();
  /** The round whose waiting is over, by task; -1 before its first. */
  const waited = Array<number>(tasks).fill(-1);
  let now = 0;
  let begun = 0;

  const spend = (task: number, state: "starting" | "handing" | "running", us: number): void => {
    recorder.enter(task, state, now);
    recorder.busy(0, state, now, now + us);
    now += us;
  };
  const begin = (): void => {
    recorder.enter(begun, "loop", now);
    ready.push(begun++);
  };
  /** One turn of a task: the computing that its last waiting led to, then on until it awaits. False: it has ended. */
  const takeTurn = (task: number): boolean => {
    spend(task, "handing", switchUs);
    for (;;) {
      const round = waited[task];
      if (round >= 0) spend(task, "running", rounds[round].cpuUs);
      if (round + 1 === rounds.length) return false;
      waited[task] = round + 1;
      const { waitUs } = rounds[round + 1];
      recorder.enter(task, "io", now);
      if (waitUs > 0 && awaits) {
        sleepers.add(now + waitUs, task);
        return true;
      }
      now += waitUs;
    }
  };

  for (let task = 0; task < tasks; task++) {
    spend(task, "starting", startUs);
    recorder.enter(task, "worker", now);
  }
  while (begun < atOnce) begin();
  for (;;) {
    while (sleepers.nextAt <= now) {
      const woken = sleepers.take();
      if (woken === null) break;
      recorder.enter(woken.event, "loop", woken.at);
      ready.push(woken.event);
    }
    const task = ready.shift();
    if (task !== undefined) {
      if (takeTurn(task)) continue;
      recorder.leave(task, now);
      if (begun < tasks) begin();
    } else if (Number.isFinite(sleepers.nextAt)) {
      now = sleepers.nextAt;
    } else {
      break;
    }
  }
  return { totalUs: now, peakMemoryMb: costs.interpreterMb + tasks * costs.coroutineMb + atOnce * dataMb };
}
