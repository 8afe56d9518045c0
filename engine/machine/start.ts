/** From source text to a machine that stands before its first choice. */
import type { ExplorationError } from "@/core/execution/outcome";
import { LimitReached } from "@/engine/explore/system";
import { SourceError } from "@/engine/parse/syntax";
import { defaultLimits, type MachineLimits } from "./limits";
import { Machine, type MachineOptions } from "./machine";
import { Program } from "./program";

export interface StartOptions {
  fileName?: string;
  clock?: MachineOptions["clock"];
  memory?: MachineOptions["memory"];
  points?: MachineOptions["points"];
  /** When the program starts by the wall clock, as an ISO 8601 instant (UTC when it names no zone): `defaultStart`. */
  start?: string;
  limits?: Partial<MachineLimits>;
  /** Asked about every 100,000 instructions; true ends a long step by the limit of time. */
  mustStop?: () => boolean;
  question?: MachineOptions["question"];
  time?: MachineOptions["time"];
  /** Called with the machine before it runs: a replay observes it from the first operation on. */
  onMachine?: (machine: Machine) => void;
}

/** The start of every run that asks for none, so that every execution replays exactly (M10). */
export const defaultStart = "2025-01-01T00:00:00Z";

/** Milliseconds since 1970 of an ISO 8601 instant between the years 1 and 9999, or null. */
export function parseInstant(text: string): number | null {
  const shape = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (shape === null || text.startsWith("0000")) return null;
  const isDate = text.length === 10;
  const ms = Date.parse(isDate || shape[1] ? text : `${text}Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** Reading a program cannot be interrupted, and a verdict is at most 250 ms late (R2): so much is read in less. */
const mostSourceCharacters = 40 * 1024;

export type Started = { machine: Machine } | { error: ExplorationError; pythonType: string | null };

/** A program that is not Python, not supported or over a limit before its first choice gives a named error. */
export function startMachine(source: string, options: StartOptions = {}): Started {
  const startMs = parseInstant(options.start ?? defaultStart);
  if (startMs === null)
    return {
      error: { kind: "unsupported", message: `'${options.start}' is no instant`, line: null, column: null },
      pythonType: null,
    };
  if (source.length > mostSourceCharacters) {
    const message = `a program has at most ${mostSourceCharacters} characters; this one has ${source.length}`;
    return { error: { kind: "limit", message, line: null, column: null }, pythonType: null };
  }
  try {
    const program = new Program(source, options.fileName ?? "program.py");
    const machine = new Machine(program, {
      clock: options.clock ?? "ideal",
      memory: options.memory ?? "any",
      points: options.points ?? "contended",
      startMs,
      limits: { ...defaultLimits, ...options.limits },
      ...(options.mustStop ? { mustStop: options.mustStop } : {}),
      ...(options.time ? { time: options.time } : {}),
      ...(options.question ? { question: options.question } : {}),
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
