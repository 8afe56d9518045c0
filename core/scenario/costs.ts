/** The measured costs (`npm run measure:scenarios`), rounded; docs/spec/scenario.md has the figures. */
export const defaultCosts = {
  /** `sys.getswitchinterval()`: how long a thread may keep the GIL while another asks for it. */
  switchIntervalMs: 5,
  /** Paid by the main thread for each thread it starts. */
  threadStartMs: 0.06,
  /** Paid by each worker process before its first task: a new interpreter and its imports (`spawn`). */
  processStartMs: 60,
  /** Paid by the loop for each coroutine it makes a task of. */
  coroutineStartMs: 0.004,
  /** Paid by the main thread to hand one task to a pool of threads. */
  threadHandOverMs: 0.01,
  /** Paid to hand one task to a worker process and to take its result, data apart. */
  processHandOverMs: 0.1,
  /** A thread that has waited comes back. */
  threadSwitchMs: 0.012,
  /** The loop resumes a coroutine. */
  coroutineSwitchMs: 0.003,
  /** To pickle, send and unpickle a megabyte of ordinary Python objects. */
  pickleMsPerMb: 7,
  /** Memory that the program has before it starts any task. */
  interpreterMb: 25,
  threadMb: 0.03,
  processMb: 25,
  coroutineMb: 0.002,
  /** How much longer Python code computes in a build without the GIL. */
  freeThreadingFactor: 1.1,
};
