/**
 * The scenario of a `choose` challenge: many alike tasks of computing and waiting, the machine they run on, and what
 * the ways of running them cost. Rules SN1 to SN6 of docs/spec/scenario.md.
 */
import { z } from "zod";

/**
 * What threads, processes and coroutines cost. The defaults are measured (`npm run measure:scenarios`) and rounded;
 * docs/spec/scenario.md has the figures.
 */
export const costsSchema = z.strictObject({
  /** `sys.getswitchinterval()`: how long a thread may keep the GIL while another asks for it. */
  switchIntervalMs: z.number().min(0.1).max(1000).default(5),
  /** Paid by the main thread for each thread it starts. */
  threadStartMs: z.number().min(0).max(1000).default(0.06),
  /** Paid by each worker process before its first task: a new interpreter and its imports (`spawn`). */
  processStartMs: z.number().min(0).max(60_000).default(60),
  /** Paid by the loop for each coroutine it makes a task of. */
  coroutineStartMs: z.number().min(0).max(1000).default(0.004),
  /** Paid by the main thread to hand one task to a pool of threads. */
  threadHandOverMs: z.number().min(0).max(1000).default(0.01),
  /** Paid to hand one task to a worker process and to take its result, data apart. */
  processHandOverMs: z.number().min(0).max(1000).default(0.1),
  /** A thread that has waited comes back. */
  threadSwitchMs: z.number().min(0).max(1000).default(0.012),
  /** The loop resumes a coroutine. */
  coroutineSwitchMs: z.number().min(0).max(1000).default(0.003),
  /** To pickle, send and unpickle a megabyte of ordinary Python objects. */
  pickleMsPerMb: z.number().min(0).max(1000).default(5),
  /** Memory that the program has before it starts any task. */
  interpreterMb: z.number().min(0).max(10_000).default(20),
  threadMb: z.number().min(0).max(1000).default(0.05),
  processMb: z.number().min(0).max(10_000).default(20),
  coroutineMb: z.number().min(0).max(100).default(0.002),
  /** How much longer Python code computes in a build without the GIL. */
  freeThreadingFactor: z.number().min(1).max(4).default(1.1),
});
export type Costs = z.infer<typeof costsSchema>;

/** The measured costs, in docs/spec/scenario.md. */
export const defaultCosts: Costs = costsSchema.parse({});

/** The ranges of the parameters; the sliders of the sandbox stay within them. */
export const ranges = {
  tasks: { min: 1, max: 10_000 },
  cpuMs: { min: 0, max: 10_000 },
  waitMs: { min: 0, max: 60_000 },
  rounds: { min: 1, max: 20 },
  dataMb: { min: 0, max: 1000 },
  cores: { min: 1, max: 64 },
  memoryLimitMb: { min: 64, max: 65_536 },
} as const;

const within = ({ min, max }: { min: number; max: number }) => ({
  int: z.int().min(min).max(max),
  number: z.number().min(min).max(max),
});

export const scenarioSchema = z
  .strictObject({
    /** How many tasks there are. They are alike and do not need each other. */
    tasks: within(ranges.tasks).int,
    /** Computing of one task, in all its rounds together, on one free core of a build with the GIL. */
    cpuMs: within(ranges.cpuMs).number,
    /** Waiting of one task, in all its rounds together: a network, a disk, a timer. */
    waitMs: within(ranges.waitMs).number,
    /** A task waits and then computes, so many times. */
    rounds: within(ranges.rounds).int.default(1),
    /** `holds-gil`: Python code. `releases-gil`: a C library that lets other threads run meanwhile. */
    computing: z.enum(["holds-gil", "releases-gil"]),
    /** `awaitable`: there is an asynchronous library, so `await` works. `blocking`: the call stops its thread. */
    waiting: z.enum(["awaitable", "blocking"]),
    /** What one task keeps in memory while it runs; a process gets it (and gives it back) through pickle. */
    dataMb: within(ranges.dataMb).number.default(0),
    cores: within(ranges.cores).int,
    /** False: a free-threaded build of Python. */
    gil: z.boolean().default(true),
    memoryLimitMb: within(ranges.memoryLimitMb).int.default(4096),
    costs: costsSchema.default(defaultCosts),
  })
  .refine(({ cpuMs, waitMs }) => cpuMs + waitMs > 0, { path: ["cpuMs"], error: "a task must compute or wait" });

/** A whole scenario. Times are milliseconds, memory is megabytes. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** A scenario as an author writes it: what has a default may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

export const models = ["sync", "threads", "processes", "async"] as const;
export type Model = (typeof models)[number];

/**
 * One way to run the tasks. `workers`: threads or processes in the pool; for `async`, how many tasks may be under way
 * at once (a semaphore). Without it: `workersOf`.
 */
export const choiceSchema = z.strictObject({
  model: z.enum(models),
  workers: z.int().min(1).max(ranges.tasks.max).optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

/** The one choice of each model, with the pool sizes of `concurrent.futures`. */
export const defaultChoices: Choice[] = models.map((model) => ({ model }));

/** How many workers a choice really has (SN6): what the library takes by itself, and never more than tasks. */
export function workersOf({ tasks, cores }: Scenario, { model, workers }: Choice): number {
  switch (model) {
    case "sync":
      return 1;
    case "threads":
      return Math.min(tasks, workers ?? Math.min(32, cores + 4));
    case "processes":
      return Math.min(tasks, workers ?? cores);
    case "async":
      return Math.min(tasks, workers ?? tasks);
  }
}
