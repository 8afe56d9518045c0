/**
 * `npm run measure:scenarios`: runs scenarios as threads, processes, coroutines and one after another on the python3 of
 * this machine, and prints the model (core/scenario, with its documented costs) beside the measurement. Exit 0 also
 * when there is no python3: then only the model is printed, and it says so. `--repeat N`: the fastest of N runs counts.
 */
import { execFileSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import path from "node:path";
import { z } from "zod";
import { type Choice, defaultChoices, workersOf } from "@/core/scenario/choice";
import { defaultCosts } from "@/core/scenario/costs";
import { type Scenario, type ScenarioInput, scenarioSchema } from "@/core/scenario/scenario";
import { simulate } from "@/core/scenario/simulate";

const script = path.join(import.meta.dirname, "measure-scenarios.py");
const runLimitMs = 120_000;
/** What the model is used for is which choice wins; within this factor it is called near. */
const nearFactor = 1.25;

const machineSchema = z.object({
  python: z.string(),
  costs: z.record(z.string(), z.number()),
  speeds: z.object({ "holds-gil": z.number(), "releases-gil": z.number() }),
});
type Machine = z.infer<typeof machineSchema>;
const measurementSchema = z.object({ ms: z.number(), cpuMs: z.number(), mb: z.number() });

const cores = availableParallelism();

const measured: { name: string; scenario: ScenarioInput; choices?: readonly Choice[] }[] = [
  { name: "number crunching in Python", scenario: scenarioOf({ tasks: 4, cpuMs: 100 }) },
  {
    name: "hashing in a C library",
    scenario: scenarioOf({ tasks: 4, cpuMs: 100, computing: "releases-gil" }),
  },
  { name: "downloads that can be awaited", scenario: scenarioOf({ tasks: 20, cpuMs: 2, waitMs: 80 }) },
  {
    name: "downloads with a blocking library",
    scenario: scenarioOf({ tasks: 20, cpuMs: 2, waitMs: 80, waiting: "blocking" }),
  },
  {
    name: "waiting and computing in turns",
    scenario: scenarioOf({ tasks: 8, cpuMs: 40, waitMs: 80, rounds: 4 }),
  },
  { name: "short tasks", scenario: scenarioOf({ tasks: 8, cpuMs: 5 }) },
  { name: "large data", scenario: scenarioOf({ tasks: 6, cpuMs: 30, dataMb: 10 }) },
  {
    name: "ten thousand waits of a second",
    scenario: scenarioOf({ tasks: 10_000, cpuMs: 0, waitMs: 1000 }),
    choices: [{ model: "threads", workers: 2000 }, { model: "async" }],
  },
];

function scenarioOf(input: Partial<ScenarioInput>): ScenarioInput {
  return {
    tasks: 1,
    cpuMs: 0,
    waitMs: 0,
    computing: "holds-gil",
    waiting: "awaitable",
    cores: Math.min(cores, 64),
    ...input,
  };
}

/** The first Python 3 that answers; null when there is none. */
function findPython(): string | null {
  for (const command of ["python3", "python"]) {
    try {
      const version = execFileSync(command, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      if (version.startsWith("Python 3.")) return command;
    } catch {
      // Not installed: try the next.
    }
  }
  return null;
}

function python(command: string, args: string[]): unknown {
  return JSON.parse(execFileSync(command, [script, ...args], { encoding: "utf8", timeout: runLimitMs }));
}

function measure(command: string, machine: Machine, scenario: Scenario, choice: Choice, repeat: number) {
  const { tasks, cpuMs, waitMs, rounds, computing, waiting, dataMb } = scenario;
  const work = cpuMs * machine.speeds[computing];
  const asked = JSON.stringify({
    scenario: { tasks, waitMs, rounds, computing, waiting, dataMb, work },
    model: choice.model,
    workers: workersOf(scenario, choice),
  });
  const runs = Array.from({ length: repeat }, () => measurementSchema.parse(python(command, ["run", asked])));
  return {
    ms: Math.min(...runs.map(({ ms }) => ms)),
    cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)),
    mb: Math.min(...runs.map(({ mb }) => mb)),
  };
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`.padStart(10);
const megabytes = (mb: number): string => `${mb.toFixed(0)} MB`.padStart(8);

function printCosts({ costs }: Machine): void {
  console.log(`${"cost".padEnd(22)}${"documented".padStart(12)}${"measured".padStart(12)}`);
  for (const [name, value] of Object.entries(costs)) {
    const documented = name in defaultCosts ? String(defaultCosts[name as keyof typeof defaultCosts]) : "-";
    console.log(`${name.padEnd(22)}${documented.padStart(12)}${value.toFixed(4).padStart(12)}`);
  }
}

const repeatIndex = process.argv.indexOf("--repeat");
const repeat = repeatIndex === -1 ? 5 : Math.max(1, Number(process.argv[repeatIndex + 1]) || 1);
const command = findPython();
let machine: Machine | null = null;
if (command === null) {
  console.log("There is no native python3 here, so nothing is measured: this is the model alone.");
} else {
  machine = machineSchema.parse(python(command, ["costs"]));
  console.log(
    `Python ${machine.python}, ${cores} cores, load ${loadavg()[0].toFixed(1)}; the fastest of ${repeat} runs counts.`,
  );
  if (loadavg()[0] > cores / 2)
    console.log("The machine is busy with other work: what computes in parallel is measured too slow.");
  if (cores === 1) console.log("One core only: nothing can compute at the same time, whatever the choice.");
  console.log("");
  printCosts(machine);
}

const ratios: number[] = [];
if (machine !== null) {
  console.log(
    `\n${" ".repeat(21)}time: model  measured ratio      processor: model    measured    memory: model, measured`,
  );
}
for (const { name, scenario: input, choices = defaultChoices } of measured) {
  const scenario = scenarioSchema.parse(input);
  console.log(`\n${name}: ${scenario.tasks} tasks, ${scenario.cpuMs} ms computing, ${scenario.waitMs} ms waiting`);
  for (const choice of choices) {
    const model = simulate(scenario, choice);
    const label = `  ${choice.model} (${model.workers})`.padEnd(20);
    if (command === null || machine === null) {
      console.log(`${label}model ${seconds(model.totalMs)} ${megabytes(model.peakMemoryMb)}`);
      continue;
    }
    const real = measure(command, machine, scenario, choice, repeat);
    const ratio = model.totalMs / real.ms;
    ratios.push(ratio);
    const { running, starting, handing } = model.coreMs;
    const columns = [
      [seconds(model.totalMs), seconds(real.ms), ratio.toFixed(2).padStart(6)],
      [seconds(running + starting + handing), seconds(real.cpuMs)],
      [megabytes(model.peakMemoryMb), megabytes(real.mb)],
    ];
    console.log(`${label}${columns.map((column) => column.join("")).join("  ")}`);
  }
}
if (ratios.length > 0) {
  const near = ratios.filter((ratio) => ratio <= nearFactor && ratio >= 1 / nearFactor).length;
  console.log(`\n${near} of ${ratios.length} times are within ${nearFactor} times of each other.`);
}
