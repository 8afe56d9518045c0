/** Why a choice takes the time it takes (SN20): facts of its own timeline, in the order of their weight. */
import type { Scenario } from "./scenario";
import { type Reason, reasons, type Totals } from "./simulation";

/** A part of the total time that is worth a sentence. */
const muchShare = 0.3;
const mostShare = 0.5;
/** More tasks than this at once, on average, are an overlap. */
const overlapOfWaiting = 1.5;
const overlapOfComputing = 1.2;
const busyShare = 0.8;

export function reasonsFor(scenario: Scenario, found: Totals): Reason[] {
  const { tasks, cores, gil, waitMs, waiting, computing } = scenario;
  const { model, workers, totalMs, taskMs, coreMs, fits } = found;
  const share = (ms: number): number => ms / totalMs;
  const isPool = model === "threads" || model === "processes";
  const cpuShare = share(coreMs.running);
  const waitShare = share(tasks * waitMs);
  const isSerial = model === "threads" && gil && computing === "holds-gil";
  const busyWorkers = workers * totalMs;
  const several = tasks > 1;
  const holds: Record<Reason, boolean> = {
    "memory-exceeded": !fits,
    "event-loop-blocked": several && model === "async" && waiting === "blocking" && waitShare >= muchShare,
    "gil-serialises-cpu": several && isSerial && workers > 1 && cores > 1 && cpuShare >= mostShare,
    "start-up-dominates": model !== "sync" && share(coreMs.starting / startedAtOnce(scenario, found)) >= muchShare,
    "handing-over-dominates": share(model === "processes" ? coreMs.handing / 2 : coreMs.handing) >= muchShare,
    "waiting-adds-up": several && model === "sync" && waitShare >= muchShare,
    "cpu-adds-up": several && model === "sync" && cpuShare >= muchShare,
    "one-thread-computes": several && model === "async" && cpuShare >= mostShare,
    "overlap-of-waiting": model !== "sync" && share(taskMs.io) >= overlapOfWaiting,
    "cores-share-cpu": cpuShare >= overlapOfComputing,
    "pool-too-small":
      fits &&
      workers < tasks &&
      model !== "sync" &&
      (taskMs.io >= mostShare * busyWorkers ||
        (isPool && !isSerial && workers < cores && coreMs.running >= mostShare * busyWorkers)) &&
      !(model === "async" && waiting === "blocking"),
    "more-workers-than-cores-do-not-help":
      isPool &&
      !isSerial &&
      workers > cores &&
      coreMs.running >= mostShare * cores * totalMs &&
      coreMs.running + coreMs.handing + coreMs.starting >= busyShare * cores * totalMs,
    "nothing-to-gain": !several,
  };
  return reasons.filter((reason) => holds[reason]);
}

/** Processes start up side by side as far as there are cores; threads and coroutines are started one by one. */
function startedAtOnce({ cores }: Scenario, { model, workers }: Totals): number {
  return model === "processes" ? Math.min(workers, cores) : 1;
}
