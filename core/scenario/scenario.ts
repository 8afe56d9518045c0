/**
 * The scenario of a `choose` challenge: many alike tasks of computing and waiting, the machine they run on, and what
 * the ways of running them cost. Rules SN1 to SN6 of docs/spec/scenario.md. For the edges: browsers need only its types.
 */
import { z } from "zod";
import { type Choice, models } from "./choice";
import { defaultCosts } from "./costs";
import { ranges } from "./ranges";

const costMs = z.number().min(0).max(1000);

/** What threads, processes and coroutines cost; what each field means is in costs.ts. */
export const costsSchema = z.strictObject({
  switchIntervalMs: z.number().min(0.1).max(1000).default(defaultCosts.switchIntervalMs),
  threadStartMs: costMs.default(defaultCosts.threadStartMs),
  processStartMs: z.number().min(0).max(60_000).default(defaultCosts.processStartMs),
  coroutineStartMs: costMs.default(defaultCosts.coroutineStartMs),
  threadHandOverMs: costMs.default(defaultCosts.threadHandOverMs),
  processHandOverMs: costMs.default(defaultCosts.processHandOverMs),
  threadSwitchMs: costMs.default(defaultCosts.threadSwitchMs),
  coroutineSwitchMs: costMs.default(defaultCosts.coroutineSwitchMs),
  pickleMsPerMb: costMs.default(defaultCosts.pickleMsPerMb),
  interpreterMb: z.number().min(0).max(10_000).default(defaultCosts.interpreterMb),
  threadMb: z.number().min(0).max(1000).default(defaultCosts.threadMb),
  processMb: z.number().min(0).max(10_000).default(defaultCosts.processMb),
  coroutineMb: z.number().min(0).max(100).default(defaultCosts.coroutineMb),
  freeThreadingFactor: z.number().min(1).max(4).default(defaultCosts.freeThreadingFactor),
});
export type Costs = z.infer<typeof costsSchema>;

const whole = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max);
const decimal = ({ min, max }: { min: number; max: number }) => z.number().min(min).max(max);

export const scenarioSchema = z
  .strictObject({
    /** How many tasks there are. They are alike and do not need each other. */
    tasks: whole(ranges.tasks),
    /** Computing of one task, in all its rounds together, on one free core of a build with the GIL. */
    cpuMs: decimal(ranges.cpuMs),
    /** Waiting of one task, in all its rounds together: a network, a disk, a timer. */
    waitMs: decimal(ranges.waitMs),
    /** A task waits and then computes, so many times. */
    rounds: whole(ranges.rounds).default(1),
    /** `holds-gil`: Python code. `releases-gil`: a C library that lets other threads run meanwhile. */
    computing: z.enum(["holds-gil", "releases-gil"]),
    /** `awaitable`: there is an asynchronous library, so `await` works. `blocking`: the call stops its thread. */
    waiting: z.enum(["awaitable", "blocking"]),
    /** What one task keeps in memory while it runs; a process gets it (and gives it back) through pickle. */
    dataMb: decimal(ranges.dataMb).default(0),
    cores: whole(ranges.cores),
    /** False: a free-threaded build of Python. */
    gil: z.boolean().default(true),
    memoryLimitMb: whole(ranges.memoryLimitMb).default(4096),
    costs: costsSchema.default(defaultCosts),
  })
  .refine(({ cpuMs, waitMs }) => cpuMs + waitMs > 0, { path: ["cpuMs"], error: "a task must compute or wait" });

/** A whole scenario. Times are milliseconds, memory is megabytes. */
export type Scenario = z.infer<typeof scenarioSchema>;
/** A scenario as an author writes it: what has a default may be left out. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

export const choiceSchema: z.ZodType<Choice> = z.strictObject({
  model: z.enum(models),
  workers: whole(ranges.tasks).optional(),
});
