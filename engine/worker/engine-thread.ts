/**
 * One engine in a thread of its own, as its owner sees it: one task at a time. Cancelling and silence end the thread, also in
 * the middle of one long step, and the next task gets a new one; so does a thread that died or found a fault of ours.
 */
import type { SearchProgress } from "@/engine/explore/search";
import type { EngineTask, Refusal, Reply, ResultOf, ThreadMessage, ThreadRequest } from "./protocol";
import { withinThread } from "./thread-limits";

/** The thread of a host: a Node worker thread or a browser worker. */
export interface Thread {
  post(request: ThreadRequest): void;
  terminate(): void;
  /** Whether its work keeps the process alive (only Node asks). */
  hold?(isBusy: boolean): void;
}

/** `message` for everything it says; `died` once, with the reason, if it ends without having been told to. */
export type StartThread = (message: (message: ThreadMessage) => void, died: (reason: string) => void) => Thread;

export interface PerformHooks {
  signal?: AbortSignal;
  onProgress?: (progress: SearchProgress) => void;
}

/** The engine stops by itself at its time limit, late only on a machine that is overloaded; a thread that is silent so much longer is at fault. */
export const silenceAllowedMs = 5_000;

interface Running {
  id: number;
  task: EngineTask;
  hooks: PerformHooks;
  settle(reply: Reply<ResultOf<EngineTask>>): void;
  watchdog: ReturnType<typeof setTimeout> | undefined;
}

export const cancelled: Refusal = { kind: "cancelled", message: "The task was cancelled." };

export class EngineThread {
  private thread: Thread | null = null;
  private running: Running | null = null;
  private nextId = 1;

  constructor(private readonly start: StartThread) {}

  get isBusy(): boolean {
    return this.running !== null;
  }

  /** Starts the thread before it is needed. */
  warm(): void {
    this.thread ??= this.startThread();
    this.thread.hold?.(this.isBusy);
  }

  /** Never rejects. The caller sees to it that only one task is under way. */
  perform<T extends EngineTask>(task: T, hooks: PerformHooks = {}): Promise<Reply<ResultOf<T>>> {
    if (this.running !== null) throw new Error("an engine thread performs one task at a time");
    if (hooks.signal?.aborted) return Promise.resolve({ ok: false, refusal: cancelled });
    return new Promise((resolve) => {
      const abort = () => this.abandon(cancelled);
      const running: Running = {
        id: this.nextId++,
        task,
        hooks,
        watchdog: undefined,
        settle: (reply) => {
          clearTimeout(running.watchdog);
          hooks.signal?.removeEventListener("abort", abort);
          this.running = null;
          this.thread?.hold?.(false);
          // The thread answers the request that it was given.
          resolve(reply as Reply<ResultOf<T>>);
        },
      };
      this.running = running;
      hooks.signal?.addEventListener("abort", abort);
      this.warm();
      this.thread?.post({ id: running.id, task });
    });
  }

  /** Ends the thread; a task under way is answered as cancelled. */
  close(): void {
    if (this.running !== null) this.abandon(cancelled);
    else this.replace();
  }

  private startThread(): Thread {
    const thread = this.start(
      (message) => {
        if (this.thread === thread) this.hear(message);
      },
      (reason) => {
        if (this.thread !== thread) return;
        this.thread = null;
        this.running?.settle({ ok: false, refusal: fault(reason) });
      },
    );
    return thread;
  }

  private hear(message: ThreadMessage): void {
    const { running } = this;
    if (running === null || message.id !== running.id) return;
    switch (message.kind) {
      case "started": {
        const allowedMs = withinThread(running.task.options ?? {}).timeoutMs + silenceAllowedMs;
        running.watchdog = setTimeout(
          () => this.abandon(fault("the engine did not stop at its time limit")),
          allowedMs,
        );
        return;
      }
      case "progress":
        running.hooks.onProgress?.(message.progress);
        return;
      case "reply":
        // A fault may have left anything behind.
        if (!message.reply.ok && message.reply.refusal.kind === "engine-fault") this.replace();
        running.settle(message.reply);
    }
  }

  /** Gives up the task under way: what the thread is doing ends with it. */
  private abandon(refusal: Refusal): void {
    this.replace();
    this.running?.settle({ ok: false, refusal });
  }

  private replace(): void {
    const { thread } = this;
    this.thread = null;
    thread?.terminate();
  }
}

function fault(reason: string): Refusal {
  return { kind: "engine-fault", message: `The engine failed, which is our fault: ${reason}.` };
}
