/** What the bench tells its driver to do, and what it hears back. */
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { AnswerValue } from "@/core/challenge/answer-value";
import type { Percentiles } from "./percentiles";

export type DriverOrder =
  | { do: "join"; port: number; pins: (string | null)[]; perSession: number }
  | { do: "seen"; state: string }
  | { do: "answer"; round: number; values: AnswerValue[]; overMs: number; silent: number }
  | { do: "traffic" }
  | { do: "leave" };

export interface JoinReport {
  joined: number;
  refusals: Record<string, number>;
  ms: number;
}

export interface SightReport {
  players: number;
  /** From the first player that saw the state to the last. */
  firstToLastMs: number;
}

export interface AnswerReport {
  sent: number;
  /** Player and `receivedAt` of each. */
  acknowledged: [playerId: string, receivedAt: number][];
  refusals: Record<string, number>;
  /** From sending an answer to its acknowledgement. */
  latencyMs: Percentiles;
  /** Connections that ended by themselves so far. */
  cutOff: number;
}

/** Received by a player since the last time. */
export interface TrafficReport {
  messages: Percentiles;
  bytes: Percentiles;
}

export interface DriverReports {
  join: JoinReport;
  seen: SightReport;
  answer: AnswerReport;
  traffic: TrafficReport;
  leave: null;
}

export interface Driver {
  tell<Order extends DriverOrder>(order: Order): Promise<DriverReports[Order["do"]]>;
  stop(): void;
}

export function startDriver(): Driver {
  const child: ChildProcess = fork(path.join(import.meta.dirname, "driver.ts"), [], {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  const waiting = new Map<number, { resolve(report: never): void; reject(error: Error): void }>();
  let lastNumber = 0;
  child.on("message", ({ number, report, error }: { number: number; report: never; error?: string }) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) asked?.resolve(report);
    else asked?.reject(new Error(error));
  });
  child.once("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the driver ended with ${code}`));
  });
  return {
    tell(order) {
      return new Promise((resolve, reject) => {
        const number = lastNumber++;
        waiting.set(number, { resolve, reject });
        child.send({ number, order });
      });
    },
    stop: () => child.disconnect(),
  };
}
