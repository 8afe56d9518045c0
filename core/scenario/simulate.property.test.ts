import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, models } from "./choice";
import { type Scenario, scenarioSchema } from "./scenario";
import { simulate } from "./simulate";
import type { Detail, Lane, Simulation, TaskState } from "./simulation";

/** Everything is kept, nothing is put together. */
const all: Detail = { taskLanes: 1000, coreLanes: 64, segmentsPerLane: Number.POSITIVE_INFINITY };

const whole = (max: number) => fc.integer({ min: 0, max });
const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    tasks: fc.integer({ min: 1, max: 30 }),
    cpuMs: whole(60),
    waitMs: whole(60),
    rounds: fc.integer({ min: 1, max: 4 }),
    computing: fc.constantFrom("holds-gil" as const, "releases-gil" as const),
    waiting: fc.constantFrom("awaitable" as const, "blocking" as const),
    dataMb: whole(3),
    cores: fc.integer({ min: 1, max: 6 }),
    gil: fc.boolean(),
    costs: fc.record({
      threadStartMs: whole(2),
      processStartMs: whole(60),
      coroutineStartMs: whole(1),
      threadHandOverMs: whole(1),
      processHandOverMs: whole(3),
      threadSwitchMs: whole(1),
      coroutineSwitchMs: whole(1),
    }),
  })
  .filter(({ cpuMs, waitMs }) => cpuMs + waitMs > 0)
  .map((input) => scenarioSchema.parse(input));
const choices: fc.Arbitrary<Choice> = fc.record(
  { model: fc.constantFrom(...models), workers: fc.integer({ min: 1, max: 30 }) },
  { requiredKeys: ["model"] },
);

const stretchesOf = (lanes: Lane[]) =>
  lanes.flatMap(({ index, segments }) =>
    segments.map(({ fromMs, toMs, shares }) => ({ index, fromMs, toMs, state: shares[0].state })),
  );

/** The most stretches at one moment; those that only touch do not meet. */
function mostAtOnce(stretches: { fromMs: number; toMs: number }[]): number {
  const changes = stretches
    .flatMap(({ fromMs, toMs }) => [
      { at: fromMs, by: 1 },
      { at: toMs, by: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.by - other.by);
  let now = 0;
  return changes.reduce((most, { by }) => {
    now += by;
    return Math.max(most, now);
  }, 0);
}

const busy: TaskState[] = ["running", "handing", "starting"];
const cpuMsOf = ({ cpuMs, computing, gil, costs }: Scenario) =>
  cpuMs * (computing === "holds-gil" && !gil ? costs.freeThreadingFactor : 1);

function check(holds: (scenario: Scenario, found: Simulation) => void): void {
  fc.assert(
    fc.property(scenarios, choices, (scenario, choice) => holds(scenario, simulate(scenario, choice, all))),
    {
      numRuns: 400,
    },
  );
}

test("SN7: work is conserved: every task computes and waits for exactly its time", () => {
  check((scenario, found) => {
    for (const { index, segments } of found.taskLanes) {
      const sum = (state: TaskState) =>
        segments.reduce(
          (total, segment) => total + (segment.shares[0].state === state ? segment.toMs - segment.fromMs : 0),
          0,
        );
      expect(sum("running"), `task ${index}`).toBeCloseTo(cpuMsOf(scenario), 2);
      expect(sum("io"), `task ${index}`).toBeCloseTo(scenario.waitMs, 3);
    }
    expect(found.coreMs.running).toBeCloseTo(scenario.tasks * cpuMsOf(scenario), 1);
    expect(found.taskMs.running).toBeCloseTo(found.coreMs.running, 6);
  });
});

test("SN17: a task is in one state at a time, without gaps, from the beginning to its end", () => {
  check((_, found) => {
    for (const { segments } of found.taskLanes) {
      expect(segments[0].fromMs).toBe(0);
      segments.slice(1).forEach((segment, index) => {
        expect(segment.fromMs).toBe(segments[index].toMs);
      });
      expect(segments.at(-1)?.toMs).toBeLessThanOrEqual(found.totalMs);
    }
  });
});

test("SN8: a core does one thing at a time, so never more tasks run than there are cores", () => {
  check((scenario, found) => {
    for (const lane of found.coreLanes) expect(mostAtOnce(stretchesOf([lane]))).toBeLessThanOrEqual(1);
    const running = stretchesOf(found.taskLanes).filter(({ state }) => state === "running" || state === "handing");
    expect(mostAtOnce(running)).toBeLessThanOrEqual(scenario.cores);
  });
});

test("SN8: who gets a core late gives the GIL up at once, not before", () => {
  const costs = { threadStartMs: 1, threadHandOverMs: 1, threadSwitchMs: 1 };
  const scenario = { tasks: 10, cpuMs: 7, waitMs: 1, computing: "releases-gil", waiting: "awaitable", cores: 1, costs };
  const found = simulate(scenarioSchema.parse(scenario), { model: "threads", workers: 9 }, all);
  const running = stretchesOf(found.taskLanes).filter(({ state }) => state === "running" || state === "handing");
  expect(mostAtOnce(running)).toBe(1);
});

test("SN8: one thread holds the GIL at a time, and no core idles while somebody waits for one", () => {
  check((scenario, found) => {
    if (found.model === "processes") return;
    const onCore = stretchesOf(found.coreLanes).filter(({ state }) => busy.includes(state));
    const isSerial = found.model !== "threads" || (scenario.gil && scenario.computing === "holds-gil");
    if (isSerial) expect(mostAtOnce(onCore)).toBeLessThanOrEqual(1);
    const waits = stretchesOf(found.taskLanes).filter(({ state }) => state === "core");
    for (const { fromMs, toMs } of waits) {
      const middle = (fromMs + toMs) / 2;
      expect(onCore.filter((stretch) => stretch.fromMs <= middle && middle < stretch.toMs)).toHaveLength(
        scenario.cores,
      );
    }
  });
});

test("nothing ends before one task could alone, or before the cores could have done the work", () => {
  check((scenario, found) => {
    expect(found.totalMs).toBeGreaterThanOrEqual(scenario.waitMs + cpuMsOf(scenario) - 0.01);
    const cores = found.model === "sync" || found.model === "async" ? 1 : scenario.cores;
    expect(found.totalMs * cores).toBeGreaterThanOrEqual(scenario.tasks * cpuMsOf(scenario) - 0.1);
  });
});

test("SN7: the same scenario and choice give the same timeline", () => {
  check((scenario, found) => {
    expect(simulate(scenario, found.choice, all)).toEqual(found);
  });
});

test("SN14: async with blocking waits is never better than one after another", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const blocking: Scenario = { ...scenario, waiting: "blocking" };
      const [loop, sync] = (["async", "sync"] as const).map((model) => simulate(blocking, { model }).totalMs);
      expect(loop).toBeGreaterThanOrEqual(sync);
    }),
  );
});

test("threads with a GIL never compute Python code faster than one after another", () => {
  fc.assert(
    fc.property(scenarios, choices, (scenario, { workers }) => {
      const computing: Scenario = {
        ...scenario,
        gil: true,
        computing: "holds-gil",
        cpuMs: scenario.cpuMs + 1,
        waitMs: 0,
      };
      const [threads, sync] = (["threads", "sync"] as const).map(
        (model) => simulate(computing, { model, workers }).totalMs,
      );
      expect(threads).toBeGreaterThanOrEqual(sync);
    }),
  );
});

test("more cores are never slower for work that needs no GIL, but for a slice at each end of a round", () => {
  fc.assert(
    fc.property(scenarios, choices, fc.integer({ min: 1, max: 4 }), (scenario, { model, workers = 4 }, more) => {
      const parallel: Scenario = { ...scenario, computing: "releases-gil" };
      const fewer = simulate(parallel, { model, workers }).totalMs;
      const now = simulate({ ...parallel, cores: parallel.cores + more }, { model, workers }).totalMs;
      expect(now).toBeLessThanOrEqual(fewer + 2 * parallel.rounds * parallel.costs.switchIntervalMs);
    }),
    { numRuns: 1000 },
  );
});

test("SN19: a lane put together keeps every millisecond of its states", () => {
  check((scenario, found) => {
    const coarse = simulate(scenario, found.choice, { taskLanes: 1000, coreLanes: 64, segmentsPerLane: 7 });
    coarse.taskLanes.forEach(({ segments }, lane) => {
      const length = (of: Lane["segments"]) =>
        of.reduce(
          (sum, { fromMs, toMs, shares }) => sum + (toMs - fromMs) * shares.reduce((all, { share }) => all + share, 0),
          0,
        );
      expect(length(segments)).toBeCloseTo(length(found.taskLanes[lane].segments), 0);
    });
  });
});
