/**
 * What is said to an engine in a thread of its own and what it answers: plain JSON, so that a browser worker, a Node worker
 * thread and a socket carry the same. One request, any number of progress messages, one reply.
 */
import type { Exploration, OutcomeStatus } from "@/core/execution/outcome";
import type { ProgramProperty } from "@/core/execution/property";
import type { StateMap } from "@/core/execution/state-map";
import type { Trace } from "@/core/execution/trace";
import type { Driven } from "@/engine/drive";
import type { SearchProgress } from "@/engine/explore/search";
import type { OutputPossibility } from "@/engine/output-possible";
import type { ProgramOptions } from "@/engine/program-options";
import type { ProgramVerdict } from "@/engine/verify-program";

/** The options of the engine that are data; progress and cancelling belong to the connection. */
export type TaskOptions = Omit<ProgramOptions, "mustStop" | "onProgress">;

export type EngineTask =
  | { kind: "explore"; source: string; maxOutcomes?: number; options?: TaskOptions }
  | { kind: "isPossible"; source: string; target: string; statuses?: OutcomeStatus[]; options?: TaskOptions }
  | { kind: "verify"; source: string; property: ProgramProperty; options?: TaskOptions }
  | { kind: "replay"; source: string; witness: string; options?: TaskOptions }
  | { kind: "drive"; source: string; choices: string[]; options?: TaskOptions }
  /** The graph of all states, if there are no more than `maxNodes`. */
  | { kind: "map"; source: string; maxNodes: number; options?: TaskOptions }
  | { kind: "run"; source: string; options?: TaskOptions }
  /** Loads what programs may need of the library, so that later tasks need no network. */
  | { kind: "prepare"; options?: TaskOptions };

/** One ordinary run: what it printed, and its exit code as `runOnce` defines it. */
export interface RunResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface TaskResults {
  explore: Exploration;
  isPossible: OutputPossibility;
  verify: ProgramVerdict;
  replay: Trace;
  drive: Driven;
  map: StateMap;
  run: RunResult;
  /** How many modules there are. */
  prepare: { modules: number };
}

export type ResultOf<T extends EngineTask> = TaskResults[T["kind"]];

/** Why there is no result. Only `engine-fault` is ours; no message of it may blame the program. */
export type Refusal =
  | { kind: "cancelled"; message: string }
  /** Too many at once; worth another try after so long. */
  | { kind: "busy"; message: string; retryAfterMs: number }
  /** The witness or the choice is not one of this program. */
  | { kind: "does-not-fit"; message: string }
  | { kind: "engine-fault"; message: string };

export type Reply<R> = { ok: true; result: R } | { ok: false; refusal: Refusal };

export interface ThreadRequest {
  id: number;
  task: EngineTask;
}

/** Everything that comes out of a thread. `started` comes before any work: what has no such message was never begun. */
export type ThreadMessage =
  | { id: number; kind: "started" }
  | { id: number; kind: "progress"; progress: SearchProgress }
  | { id: number; kind: "reply"; reply: Reply<TaskResults[keyof TaskResults]> };
