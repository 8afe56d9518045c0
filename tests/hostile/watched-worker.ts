/** One worker that gets hostile programs, and what must be true of every answer (R1, R2 of the security rules). */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Exploration } from "@/core/execution/outcome";
import { EngineThread } from "@/engine/worker/engine-thread";
import { nodeThreads } from "@/engine/worker/node-worker";
import { buildNodeThread } from "@/engine/worker/testing/thread-bundle";

const timeoutMs = 100;
const graceMs = 250;
/** A verdict that comes late is asked for again before it counts as late: a collection of garbage may have come in between. */
const attempts = 3;
const mostOutput = 64 * 1024;
const mostWorkerBytes = 512 * 1024 * 1024;

export class WatchedWorker {
  private starts = 0;
  private readonly thread: EngineThread;
  private before: Omit<Exploration, "ms"> | null = null;
  /** Of this process before it had a worker. */
  private readonly memoryWithout = process.memoryUsage.rss();

  constructor() {
    const startThread = nodeThreads(buildNodeThread());
    this.thread = new EngineThread((message, died) => {
      this.starts++;
      return startThread(message, died);
    });
  }

  /** The program ends by a verdict or a named limit, in time, with bounded output, without an effect outside. */
  async expectHarmless(source: string): Promise<void> {
    const { exploration, lateMs } = await this.verdictOf(source);
    const { error, outcomes, complete } = exploration;
    expect(error?.kind ?? "limit").toMatch(/^(limit|syntax|unsupported)$/);
    expect(complete || error !== null).toBe(true);
    expect(lateMs, "late by").toBeLessThanOrEqual(graceMs);
    for (const { stdout } of outcomes) expect(stdout.length).toBeLessThanOrEqual(mostOutput);
    expect(outcomes.some(({ stdout, exception }) => `${stdout}${exception}`.includes("ESCAPED"))).toBe(false);
    expect(this.starts, "workers started").toBe(1);
    expect(process.memoryUsage.rss() - this.memoryWithout, "memory of the worker").toBeLessThanOrEqual(mostWorkerBytes);
  }

  /** What the next program sees is what it saw in the beginning. */
  async expectUnchanged(): Promise<void> {
    const { ms: _, ...result } = await this.explore(probe, probeTimeoutMs);
    this.before ??= result;
    expect(this.before).toMatchObject({ complete: true, error: null });
    expect(result).toEqual(this.before);
    expect(this.starts, "workers started").toBe(1);
  }

  close(): void {
    this.thread.close();
  }

  /** The verdict, and by how much it was late at the best of some attempts. */
  private async verdictOf(source: string): Promise<{ exploration: Exploration; lateMs: number }> {
    let lateMs = Number.POSITIVE_INFINITY;
    for (let attempt = 1; ; attempt++) {
      const startedAt = performance.now();
      const cpu = process.cpuUsage();
      const exploration = await this.explore(source, timeoutMs);
      // The machine that runs the tests is shared. This process does nothing else, so it took no longer than it worked.
      const { user, system } = process.cpuUsage(cpu);
      const tookMs = Math.min(performance.now() - startedAt, (user + system) / 1000);
      lateMs = Math.min(lateMs, tookMs - timeoutMs);
      if (lateMs <= graceMs || attempt === attempts) return { exploration, lateMs };
    }
  }

  private async explore(source: string, limitMs: number): Promise<Exploration> {
    const reply = await this.thread.perform({ kind: "explore", source, options: { timeoutMs: limitMs } });
    if (!reply.ok) throw new Error(`${reply.refusal.kind}: ${reply.refusal.message}`);
    return reply.result;
  }
}

const probeTimeoutMs = 60_000;
const probe = readFileSync(new URL("probe.py", import.meta.url), "utf8");
