/** The timeline of a choice for a scenario, and why it looks so. Deterministic; rules SN7 to SN20. */
import { type Choice, workersOf } from "./choice";
import { reasonsFor } from "./reasons-for";
import { Recorder } from "./recorder";
import type { Scenario } from "./scenario";
import { type Run, simulateLoop, simulateSync } from "./simulate-one-thread";
import { simulatePool } from "./simulate-pool";
import { type Detail, drawnDetail, type Simulation, type Totals } from "./simulation";
import { toUs, type Work, workOf } from "./work";

/** Simulates a scenario that `scenarioSchema` has accepted; `detail` limits only what is kept for drawing. */
export function simulate(scenario: Scenario, choice: Choice, detail: Detail = drawnDetail): Simulation {
  const finished = finish(scenario, choice, detail);
  return finished.until(finished.totals.totalMs);
}

/**
 * A simulation whose lanes are not drawn yet: `until` draws them up to a moment, in milliseconds. Several choices can
 * so share one axis and still show its beginning in full detail.
 */
export function finish(
  scenario: Scenario,
  choice: Choice,
  detail: Detail = drawnDetail,
): { totals: Totals; until: (endMs: number) => Simulation } {
  const { tasks, cores } = scenario;
  const workers = workersOf(scenario, choice);
  const recorder = new Recorder(tasks, cores, detail);
  const { totalUs, peakMemoryMb } = run(scenario, choice, workOf(scenario), workers, recorder);
  const { taskUs, coreUs } = recorder;
  const totals: Totals = {
    choice,
    model: choice.model,
    workers,
    totalMs: totalUs / 1000,
    peakMemoryMb,
    fits: peakMemoryMb <= scenario.memoryLimitMb,
    taskMs: {
      running: taskUs.running / 1000,
      io: taskUs.io / 1000,
      handing: taskUs.handing / 1000,
      starting: taskUs.starting / 1000,
      gil: taskUs.gil / 1000,
      core: taskUs.core / 1000,
      loop: taskUs.loop / 1000,
      worker: taskUs.worker / 1000,
    },
    coreMs: {
      running: coreUs.running / 1000,
      starting: coreUs.starting / 1000,
      handing: coreUs.handing / 1000,
    },
  };
  const reasons = reasonsFor(scenario, totals);
  return {
    totals,
    until: (endMs) => ({
      ...totals,
      reasons,
      taskLanes: recorder.taskLanes(toUs(endMs)),
      tasks,
      coreLanes: recorder.coreLanes(toUs(endMs)),
      cores,
    }),
  };
}

function run(scenario: Scenario, { model }: Choice, work: Work, workers: number, recorder: Recorder): Run {
  switch (model) {
    case "sync":
      return simulateSync(scenario, work, recorder);
    case "async":
      return simulateLoop(scenario, work, workers, recorder);
    case "threads":
    case "processes":
      return simulatePool(model, scenario, work, workers, recorder);
  }
}
