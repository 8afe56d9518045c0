/** Several engine threads behind one face: users take turns, results are kept, overload is refused at once and in words. */
import { cancelled, EngineThread, type PerformHooks, type StartThread } from "./engine-thread";
import { FairQueue, type User } from "./fair-queue";
import type { EngineTask, Reply, ResultOf } from "./protocol";
import { ResultCache } from "./result-cache";

export interface PoolSettings {
  /** How many threads at most; they are started when needed. */
  size: number;
  /** An idle thread costs memory and is started again in a fraction of a second. */
  idleMs?: number;
  /** At most so many tasks wait; beyond that everybody is refused. */
  maxWaiting?: number;
}

export interface AskHooks extends PerformHooks {
  /** Who asks: each user has one task running and one waiting. Null (the default) is the house itself, without that bound. */
  user?: User;
}

interface Job {
  task: EngineTask;
  hooks: AskHooks;
  settle(reply: Reply<ResultOf<EngineTask>>): void;
}

const defaultIdleMs = 60_000;
const shortestRetryMs = 500;
const longestRetryMs = 60_000;

export class EnginePool {
  private readonly threads: EngineThread[];
  private readonly queue: FairQueue<Job>;
  private readonly cache = new ResultCache();
  private readonly idleMs: number;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;
  private isClosed = false;
  /** How long a task takes, a moving mean. */
  private meanMs = 500;

  constructor(start: StartThread, { size, idleMs = defaultIdleMs, maxWaiting }: PoolSettings) {
    this.threads = Array.from({ length: size }, () => new EngineThread(start));
    this.queue = new FairQueue(undefined, maxWaiting);
    this.idleMs = idleMs;
  }

  /** Starts all threads before they are needed. */
  warm(): void {
    for (const thread of this.threads) thread.warm();
  }

  /** Never rejects: what does not work is a refusal with a name. */
  ask<T extends EngineTask>(task: T, hooks: AskHooks = {}): Promise<Reply<ResultOf<T>>> {
    const { user = null, signal } = hooks;
    if (signal?.aborted || this.isClosed) return Promise.resolve({ ok: false, refusal: cancelled });
    const known = this.cache.get(task);
    if (known !== undefined) return Promise.resolve({ ok: true, result: known as ResultOf<T> });
    return new Promise((resolve) => {
      const leave = () => {
        if (this.queue.remove(user, job)) job.settle({ ok: false, refusal: cancelled });
      };
      const job: Job = {
        task,
        hooks,
        settle: (reply) => {
          signal?.removeEventListener("abort", leave);
          resolve(reply as Reply<ResultOf<T>>);
        },
      };
      if (!this.queue.offer(user, job)) {
        const retryAfterMs = this.retryAfterMs();
        const message = "Too many tasks at once: wait for those under way, then try again.";
        resolve({ ok: false, refusal: { kind: "busy", message, retryAfterMs } });
        return;
      }
      signal?.addEventListener("abort", leave);
      this.startNext();
    });
  }

  /** Ends all threads; tasks under way and waiting are answered as cancelled. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.idleTimer);
    for (const job of this.queue.drain()) job.settle({ ok: false, refusal: cancelled });
    for (const thread of this.threads) thread.close();
  }

  private startNext(): void {
    for (const thread of this.threads) {
      if (thread.isBusy) continue;
      const next = this.queue.take();
      if (next === null) break;
      clearTimeout(this.idleTimer);
      void this.run(thread, next.user, next.job);
    }
  }

  private async run(thread: EngineThread, user: User, job: Job): Promise<void> {
    const startedAt = performance.now();
    const reply = await thread.perform(job.task, job.hooks);
    this.meanMs += (performance.now() - startedAt - this.meanMs) / 8;
    if (reply.ok) this.cache.put(job.task, reply.result);
    this.queue.finished(user);
    job.settle(reply);
    if (this.isClosed) return;
    this.startNext();
    if (this.threads.every(({ isBusy }) => !isBusy)) this.endWhenIdle();
  }

  private endWhenIdle(): void {
    clearTimeout(this.idleTimer);
    this.idleTimer = setTimeout(() => {
      for (const thread of this.threads) if (!thread.isBusy) thread.close();
    }, this.idleMs);
    // Node would wait for the timer; browsers give a number.
    if (typeof this.idleTimer === "object") this.idleTimer.unref();
  }

  /** When those who wait now should be through. */
  private retryAfterMs(): number {
    const rounds = 1 + this.queue.size / this.threads.length;
    return Math.round(Math.min(longestRetryMs, Math.max(shortestRetryMs, this.meanMs * rounds)));
  }
}
