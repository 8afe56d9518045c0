/** From source text to a machine that stands before its first choice. */
import type { ExplorationError } from "@/core/execution/outcome";
import { LimitReached } from "@/engine/explore/system";
import { SourceError } from "@/engine/parse/syntax";
import { defaultLimits, Machine, type MachineLimits, type MachineOptions } from "./machine";
import { Program } from "./program";

export interface StartOptions {
  fileName?: string;
  clock?: MachineOptions["clock"];
  memory?: MachineOptions["memory"];
  points?: MachineOptions["points"];
  limits?: Partial<MachineLimits>;
  /** Asked about every 100,000 instructions; true ends a long step by the limit of time. */
  mustStop?: () => boolean;
  /** Called with the machine before it runs: a replay observes it from the first operation on. */
  onMachine?: (machine: Machine) => void;
}

export type Started = { machine: Machine } | { error: ExplorationError; pythonType: string | null };

/** A program that is not Python, not supported or over a limit before its first choice gives a named error. */
export function startMachine(source: string, options: StartOptions = {}): Started {
  try {
    const program = new Program(source, options.fileName ?? "program.py");
    const machine = new Machine(program, {
      clock: options.clock ?? "ideal",
      memory: options.memory ?? "any",
      points: options.points ?? "contended",
      limits: { ...defaultLimits, ...options.limits },
      ...(options.mustStop ? { mustStop: options.mustStop } : {}),
    });
    options.onMachine?.(machine);
    machine.begin();
    return { machine };
  } catch (e) {
    if (e instanceof SourceError) {
      return { error: { kind: e.kind, message: e.message, line: e.line, column: e.column }, pythonType: e.pythonType };
    }
    if (e instanceof LimitReached)
      return {
        error: {
          kind: e.limit === "unsupported" ? "unsupported" : "limit",
          message: e.message,
          line: e.line,
          column: null,
        },
        pythonType: null,
      };
    throw e;
  }
}
