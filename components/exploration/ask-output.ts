/** "Can it print this?", for text as people type it: the last line end is the print's, and nobody types it. */
import type { OutcomeStatus } from "@/core/execution/outcome";
import type { OutputPossibility } from "@/engine/output-possible";
import type { EngineTask, Reply } from "@/engine/worker/protocol";
import type { ExplorationRequest } from "./program-explorer";

export type OutputAnswer =
  | { kind: "possible"; status: OutcomeStatus; witness: string }
  /** `states`: all that begin so. */
  | { kind: "impossible"; states: number }
  | { kind: "not-found"; states: number }
  /** The program cannot be run. */
  | { kind: "refused" }
  /** Ours. */
  | { kind: "fault" };

type PossibleTask = Extract<EngineTask, { kind: "isPossible" }>;

const anyStatus: OutcomeStatus[] = ["finished", "exception", "deadlock", "stuck", "endless"];

/** Asks for the text with a line end behind it, then, if it cannot be, for the text alone. */
export async function askOutput(
  ask: (task: PossibleTask) => Promise<Reply<OutputPossibility>>,
  { program, choices: { clock, memory, maxStates } }: ExplorationRequest,
  typed: string,
): Promise<OutputAnswer> {
  const text = typed.replace(/\r\n?/g, "\n");
  const targets = text === "" || text.endsWith("\n") ? [text] : [`${text}\n`, text];
  let states = 0;
  let isComplete = true;
  for (const target of targets) {
    const options = { clock, memory, maxStates };
    const reply = await ask({ kind: "isPossible", source: program, target, statuses: anyStatus, options });
    if (!reply.ok) return { kind: "fault" };
    const { result } = reply;
    if (result.kind === "refused") return { kind: "refused" };
    if (result.kind === "possible") return { kind: "possible", status: result.status, witness: result.witness };
    states = Math.max(states, result.states);
    if (result.kind === "not-found") isComplete = false;
  }
  return { kind: isComplete ? "impossible" : "not-found", states };
}
