import { describe, expect, test } from "vitest";
import { type Choice, defaultChoices } from "./choice";
import { compareChoices } from "./compare-choices";
import { presets } from "./presets";
import { type ScenarioInput, scenarioSchema } from "./scenario";
import { simulate } from "./simulate";

const scenarioOf = (input: Partial<ScenarioInput>) =>
  scenarioSchema.parse({
    tasks: 8,
    cpuMs: 0,
    waitMs: 0,
    computing: "holds-gil",
    waiting: "awaitable",
    cores: 4,
    ...input,
  });
const run = (input: Partial<ScenarioInput>, choice: Choice) => simulate(scenarioOf(input), choice);
const ms = (input: Partial<ScenarioInput>, choice: Choice) => run(input, choice).totalMs;

const free = {
  threadStartMs: 0,
  processStartMs: 0,
  coroutineStartMs: 0,
  threadHandOverMs: 0,
  processHandOverMs: 0,
  threadSwitchMs: 0,
  coroutineSwitchMs: 0,
  pickleMsPerMb: 0,
};

describe("the scenario", () => {
  test("SN5: what is left out has its default; unknown fields, values out of range and empty tasks are refused", () => {
    expect(scenarioOf({ cpuMs: 1 }).costs.switchIntervalMs).toBe(5);
    expect(scenarioOf({ cpuMs: 1, costs: { processStartMs: 200 } }).costs).toMatchObject({
      processStartMs: 200,
      threadMb: 0.03,
    });
    const refused = [
      { tasks: 0 },
      { tasks: 10_001 },
      { cores: 1.5 },
      { waitMs: -1 },
      { rounds: 21 },
      { colour: "red" },
      { cpuMs: 0 },
    ];
    for (const input of refused)
      expect(scenarioSchema.safeParse({ ...scenarioOf({ cpuMs: 1 }), ...input }).success).toBe(false);
  });

  test("SN6: pools have the sizes of concurrent.futures, and no more workers than tasks", () => {
    const sizes = (input: Partial<ScenarioInput>) =>
      defaultChoices.map((choice) => run({ cpuMs: 1, ...input }, choice).workers);
    expect(sizes({ tasks: 100, cores: 4 })).toEqual([1, 8, 4, 100]);
    expect(sizes({ tasks: 100, cores: 64 })).toEqual([1, 32, 64, 100]);
    expect(sizes({ tasks: 3, cores: 64 })).toEqual([1, 3, 3, 3]);
    expect(run({ cpuMs: 1 }, { model: "threads", workers: 2 }).workers).toBe(2);
  });
});

describe("by hand, when starting and switching cost nothing", () => {
  test("SN10: one after another, everything adds up", () => {
    expect(ms({ cpuMs: 30, waitMs: 70, costs: free }, { model: "sync" })).toBe(800);
  });

  test("SN8, SN9: two threads share the GIL in slices of 5 ms, on one core at a time", () => {
    const found = run({ tasks: 2, cpuMs: 12, costs: free }, { model: "threads" });
    const stretches = found.taskLanes.map(({ segments }) =>
      segments.map(({ fromMs, toMs, shares: [{ state }] }) => `${state} ${fromMs}-${toMs}`).join(", "),
    );
    expect(stretches).toEqual([
      "running 0-5, gil 5-10, running 10-15, gil 15-20, running 20-22",
      "gil 0-5, running 5-10, gil 10-15, running 15-20, gil 20-22, running 22-24",
    ]);
    expect(found.coreLanes.map(({ segments }) => segments.length)).toEqual([1, 0, 0, 0]);
  });

  test("SN8: a thread that comes back from waiting gets the GIL one slice after it asked", () => {
    // Task 0 waits 0-10 and computes 10-20; task 1 does the same and asks at 10: it runs 15-20 and 20-25.
    expect(ms({ tasks: 2, cpuMs: 10, waitMs: 10, costs: free }, { model: "threads" })).toBe(30);
    expect(ms({ tasks: 2, cpuMs: 10, waitMs: 10, computing: "releases-gil", costs: free }, { model: "threads" })).toBe(
      20,
    );
  });

  test("SN8: three computing threads share two cores fairly", () => {
    const found = run({ tasks: 3, cpuMs: 10, cores: 2, computing: "releases-gil", costs: free }, { model: "threads" });
    expect(found.totalMs).toBe(15);
    expect(found.taskMs).toMatchObject({ running: 30, core: 10 });
  });

  test("SN12: processes compute at once and start up first", () => {
    expect(ms({ cpuMs: 100, costs: { ...free, processStartMs: 50 } }, { model: "processes" })).toBe(250);
    expect(
      ms({ cpuMs: 100, cores: 2, costs: { ...free, processStartMs: 50 } }, { model: "processes", workers: 4 }),
    ).toBe(500);
  });

  test("SN12: data is pickled by the main process one task after another", () => {
    // 8 tasks of 10 MB at 2 ms/MB: 10 ms in the main process and 10 ms in the worker each.
    expect(ms({ cpuMs: 1, dataMb: 10, costs: { ...free, pickleMsPerMb: 2 } }, { model: "processes" })).toBe(91);
  });

  test("SN13, SN14, SN15: the loop overlaps waiting, but neither computing nor blocking calls", () => {
    expect(ms({ waitMs: 1000, costs: free }, { model: "async" })).toBe(1000);
    expect(ms({ waitMs: 1000, waiting: "blocking", costs: free }, { model: "async" })).toBe(8000);
    expect(ms({ cpuMs: 10, waitMs: 1000, costs: free }, { model: "async" })).toBe(1080);
    expect(ms({ cpuMs: 10, computing: "releases-gil", costs: free }, { model: "async" })).toBe(80);
    expect(ms({ waitMs: 1000, costs: free }, { model: "async", workers: 3 })).toBe(3000);
  });

  test("SN13: in rounds, a ready task waits for the loop while another computes", () => {
    // Both wait 0-10; task 0 computes 10-15 and waits to 25; task 1 computes 15-20 and waits to 30; both compute again.
    const found = run({ tasks: 2, cpuMs: 10, waitMs: 20, rounds: 2, costs: free }, { model: "async" });
    expect(found.totalMs).toBe(35);
    expect(found.taskMs).toMatchObject({ io: 40, running: 20, loop: 5 });
  });

  test("SN4: without the GIL threads compute at once, a little slower each", () => {
    expect(ms({ cpuMs: 100, cores: 8, gil: false, costs: free }, { model: "threads" })).toBeCloseTo(110, 3);
    expect(ms({ cpuMs: 100, cores: 8, gil: false, costs: free }, { model: "sync" })).toBeCloseTo(880, 3);
  });

  test("SN16: memory is counted for workers, tasks and their data", () => {
    const costs = { interpreterMb: 10, threadMb: 1, processMb: 20, coroutineMb: 0.5 };
    const input = { tasks: 8, waitMs: 1000, dataMb: 3, cores: 2, costs };
    const peak = (choice: Choice) => run(input, choice).peakMemoryMb;
    expect(peak({ model: "sync" })).toBe(13);
    expect(peak({ model: "threads", workers: 4 })).toBe(10 + 4 + 12);
    expect(peak({ model: "async" })).toBe(10 + 4 + 24);
    expect(peak({ model: "async", workers: 2 })).toBe(10 + 4 + 6);
    // Two workers with two copies each, three tasks sent ahead.
    expect(peak({ model: "processes" })).toBe(10 + 40 + 12 + 9);
    expect(run({ ...input, memoryLimitMb: 64 }, { model: "processes" })).toMatchObject({ fits: false });
  });
});

describe("what everybody should know", () => {
  const bestOf = (input: Partial<ScenarioInput>) => {
    const { simulations, best, right } = compareChoices(scenarioOf(input), defaultChoices);
    return {
      best: best === null ? null : simulations[best].model,
      right: right.map((index) => simulations[index].model),
      simulations,
    };
  };

  test("ten thousand waits of 5 s end in about 5 s with async, and take almost fourteen hours one by one", () => {
    const input = { tasks: 10_000, waitMs: 5000 };
    expect(ms(input, { model: "async" })).toBeGreaterThan(5000);
    expect(ms(input, { model: "async" })).toBeLessThan(5500);
    expect(ms(input, { model: "sync" })).toBe(50_000_000);
    expect(bestOf(input)).toMatchObject({ best: "async", right: ["async"] });
  });

  test("ten thousand threads manage it too, for far more memory than coroutines", () => {
    const input = { tasks: 10_000, waitMs: 5000 };
    const threads = run(input, { model: "threads", workers: 10_000 });
    expect(threads.totalMs).toBeLessThan(6500);
    expect(threads.peakMemoryMb).toBeGreaterThan(5 * run(input, { model: "async" }).peakMemoryMb);
  });

  test("computing in Python gains nothing from threads and coroutines; processes use the cores", () => {
    const { best, right, simulations } = bestOf({ cpuMs: 1000 });
    const [sync, threads, processes, loop] = simulations;
    expect(threads.totalMs).toBeGreaterThanOrEqual(sync.totalMs);
    expect(loop.totalMs).toBeGreaterThanOrEqual(sync.totalMs);
    expect(processes.totalMs).toBeLessThan(sync.totalMs / 3.5);
    expect([best, right]).toEqual(["processes", ["processes"]]);
    expect(threads.reasons).toContain("gil-serialises-cpu");
    expect(loop.reasons).toContain("one-thread-computes");
    expect(processes.reasons).toContain("cores-share-cpu");
  });

  test("a C library that releases the GIL makes threads as good as processes", () => {
    expect(bestOf({ cpuMs: 1000, computing: "releases-gil" }).right).toEqual(["threads", "processes"]);
  });

  test("without the GIL threads compute in parallel", () => {
    expect(bestOf({ cpuMs: 1000, gil: false }).right).toEqual(["threads", "processes"]);
  });

  test("for a few milliseconds of work, starting processes is the dearest part", () => {
    const { best, simulations } = bestOf({ tasks: 4, cpuMs: 5 });
    expect(best).toBe("sync");
    expect(simulations[2].reasons).toContain("start-up-dominates");
  });

  test("large data makes processes a bad bargain", () => {
    const { simulations } = bestOf({ cpuMs: 100, dataMb: 100 });
    expect(simulations[2].reasons).toContain("handing-over-dominates");
    expect(simulations[2].totalMs).toBeGreaterThan(simulations[0].totalMs);
  });

  test("a blocking library stops the event loop; threads still overlap", () => {
    const { best, simulations } = bestOf({ waitMs: 500, waiting: "blocking" });
    expect(best).toBe("threads");
    expect(simulations[3].reasons).toContain("event-loop-blocked");
    expect(simulations[3].totalMs).toBeGreaterThanOrEqual(simulations[0].totalMs);
  });

  test("SN22: choices within 10 % of the best are right too", () => {
    expect(bestOf({ waitMs: 500 }).right).toEqual(["threads", "async"]);
    expect(bestOf({ tasks: 1, cpuMs: 500 }).right).toEqual(["sync", "threads", "async"]);
  });

  test("SN21, SN23: a choice that does not fit into memory is never right", () => {
    const heavy = bestOf({ cpuMs: 1000, memoryLimitMb: 64 });
    expect(heavy.best).toBe("sync");
    expect(heavy.simulations[2]).toMatchObject({ fits: false, reasons: expect.arrayContaining(["memory-exceeded"]) });
    expect(bestOf({ cpuMs: 1000, dataMb: 100, memoryLimitMb: 64 })).toMatchObject({ best: null, right: [] });
  });

  test("SN24: the axis is common, and no longer than four times the best", () => {
    const { axisMs, simulations } = compareChoices(scenarioOf({ tasks: 100, waitMs: 1000 }), defaultChoices);
    expect(axisMs).toBeCloseTo(4 * simulations[3].totalMs, 6);
    for (const { taskLanes, coreLanes } of simulations)
      for (const { segments } of [...taskLanes, ...coreLanes])
        for (const { toMs } of segments) expect(toMs).toBeLessThanOrEqual(axisMs);
    const alike = compareChoices(scenarioOf({ cpuMs: 100, cores: 1 }), defaultChoices);
    expect(alike.axisMs).toBe(Math.max(...alike.simulations.map(({ totalMs }) => totalMs)));
  });

  test("every preset of the page has a right choice, and they differ", () => {
    const right = Object.entries(presets).map(([name, preset]) => {
      const { simulations, right } = compareChoices(scenarioSchema.parse(preset), defaultChoices);
      return [name, right.map((index) => simulations[index].model)];
    });
    expect(Object.fromEntries(right)).toEqual({
      "download-pages": ["async"],
      "resize-images": ["processes"],
      "chat-server": ["async"],
      "hash-files": ["threads"],
      "number-crunching": ["processes"],
      "parse-and-store": ["async"],
    });
  });

  test("SN18, SN19: ten thousand tasks are simulated whole, and few lanes with few stretches are kept", () => {
    for (const choice of defaultChoices) {
      const found = run({ tasks: 10_000, cpuMs: 50, waitMs: 500, rounds: 5, cores: 64 }, choice);
      expect(found.taskLanes.map(({ index }) => index)).toHaveLength(16);
      expect(found.taskLanes.at(-1)?.index).toBe(9999);
      expect(found.coreLanes).toHaveLength(8);
      for (const { segments } of [...found.taskLanes, ...found.coreLanes])
        expect(segments.length).toBeLessThanOrEqual(80);
    }
  });
});
