/** The timeline of one choice for one scenario, and why it looks so. Deterministic; rules SN7 to SN20. */
import { reasonsFor } from "./reasons-for";
import { Recorder } from "./recorder";
import { type Choice, type Scenario, workersOf } from "./scenario";
import { type Run, simulateLoop, simulateSync } from "./simulate-one-thread";
import { simulatePool } from "./simulate-pool";
import { type Detail, drawnDetail, type Simulation, taskStates } from "./simulation";
import { type Work, workOf } from "./work";

/** Simulates a scenario that `scenarioSchema` has accepted; `detail` limits only what is kept for drawing. */
export function simulate(scenario: Scenario, choice: Choice, detail: Detail = drawnDetail): Simulation {
  const { tasks, cores } = scenario;
  const workers = workersOf(scenario, choice);
  const recorder = new Recorder(tasks, cores, detail);
  const { totalUs, peakMemoryMb } = run(scenario, choice, workOf(scenario), workers, recorder);
  const inMs = (us: number): number => us / 1000;
  const found = {
    choice,
    model: choice.model,
    workers,
    totalMs: inMs(totalUs),
    peakMemoryMb,
    fits: peakMemoryMb <= scenario.memoryLimitMb,
    taskMs: { ...recorder.taskUs },
    coreMs: {
      running: inMs(recorder.coreUs.running),
      starting: inMs(recorder.coreUs.starting),
      handing: inMs(recorder.coreUs.handing),
    },
    taskLanes: recorder.taskLanes(totalUs),
    tasks,
    coreLanes: recorder.coreLanes(totalUs),
    cores,
  };
  for (const state of taskStates) found.taskMs[state] = inMs(recorder.taskUs[state]);
  return { ...found, reasons: reasonsFor(scenario, found) };
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
