/** Whether a program keeps a property in every execution (docs/spec/search.md, rules PR). */
import type { BlockedTask, ExplorationError, OutcomeStatus } from "@/core/execution/outcome";
import type { ProgramProperty, Violation } from "@/core/execution/property";
import { askMachine } from "./ask-machine";
import { completed } from "./explore/complete";
import type { MatchedExecution } from "./explore/find-first";
import { follow } from "./explore/follow";
import { type Property, type VerifyOptions, verify } from "./explore/verify";
import { formatWitness, parseWitness } from "./explore/witness";
import type { Machine } from "./machine/machine";
import type { QuestionOptions } from "./machine/question";
import { budgetOf, type ProgramOptions } from "./program-options";
import { brokenDemand, digestOf, type OutputMonitor, outputMonitors } from "./property/output-monitor";
import { PropertyError } from "./property/parse-property";
import { watchedRegions } from "./property/regions";

/** The execution that breaks a property: it replays, and goes on to its end where there is one near. */
export interface BreakingExecution {
  /** Null if the execution was given up before an end. */
  status: OutcomeStatus | null;
  stdout: string;
  exception: string | null;
  virtualSeconds: number;
  witness: string;
  /** How many of its choices lead to the state that breaks the property. */
  breaksAt: number;
  preemptions: number;
  blocked: BlockedTask[];
}

interface Counts {
  states: number;
  steps: number;
  ms: number;
}

export type ProgramVerdict = Counts &
  (
    | { verdict: "verified" }
    | { verdict: "holds-within-bound"; reason: ExplorationError }
    | { verdict: "violated"; violation: Violation; execution: BreakingExecution }
    /** The program cannot be run, or the property is not one of this program. */
    | { verdict: "refused"; error: ExplorationError }
  );

const maxStepsBeyond = 20_000;

/** Errors are in the verdict, never thrown, except for faults of our own. */
export function verifyProgram(source: string, property: ProgramProperty, options: ProgramOptions = {}): ProgramVerdict {
  const budget = budgetOf(options);
  const refused = (error: ExplorationError): ProgramVerdict => {
    return { verdict: "refused", error, states: 0, steps: 0, ms: budget.elapsedMs() };
  };
  const monitors = outputMonitors(property);
  let regions: ReturnType<typeof watchedRegions>;
  try {
    regions = watchedRegions(source, property.inside ?? []);
  } catch (e) {
    if (!(e instanceof PropertyError)) throw e;
    return refused({ kind: "unsupported", message: e.message, line: null, column: null });
  }
  const question: QuestionOptions = {
    digest: digestOf(monitors),
    regions,
    mostRunning: property.mostRunning,
    noWorkerException: property.noWorkerException === true,
  };
  const { limits, start } = budget;
  // How late it is belongs to the question.
  const time = property.mostVirtualSeconds === undefined ? {} : { time: "absolute" as const };
  const asked = askMachine(source, { ...start, ...time, question }, (machine) =>
    judge(machine, property, monitors, { limits, ...(options.onProgress ? { onProgress: options.onProgress } : {}) }),
  );
  return "error" in asked ? refused(asked.error) : { ...asked.answer, ms: budget.elapsedMs() };
}

function judge(
  machine: Machine,
  property: ProgramProperty,
  monitors: readonly OutputMonitor[],
  options: VerifyOptions,
): ProgramVerdict {
  let violation: Violation | null = null;
  const broken = (found: Violation | null): string | null => {
    violation ??= found;
    return found?.message ?? null;
  };
  const asked: Property = {
    atState: () => broken(brokenInState(machine, property) ?? brokenDemand(monitors, machine.stdout(), false)),
    atEnding: (ending) =>
      broken(brokenByEnd(property, ending.status, machine) ?? brokenDemand(monitors, ending.stdout, true)),
    endless: (stdout) => broken(brokenByEnd(property, "endless", null) ?? brokenDemand(monitors, stdout, true)),
  };
  const verdict = verify(machine, asked, options);
  const counts: Counts = { states: verdict.states, steps: verdict.steps, ms: 0 };
  switch (verdict.kind) {
    case "verified":
      return { verdict: "verified", ...counts };
    case "holds-within-bound":
      return { verdict: "holds-within-bound", reason: verdict.reason, ...counts };
    case "violated": {
      if (violation === null) throw new Error("something was violated that nothing has named");
      return { verdict: "violated", violation, execution: toItsEnd(machine, verdict.execution), ...counts };
    }
  }
}

function brokenInState(machine: Machine, property: ProgramProperty): Violation | null {
  const noticed = machine.question?.broken ?? null;
  if (noticed !== null) return noticed;
  const { mostVirtualSeconds: most } = property;
  if (most !== undefined && machine.now > Math.round(most * 1e9))
    return { part: "mostVirtualSeconds", message: `virtual time is ${machine.virtualSeconds()} s` };
  const race = property.noDataRace ? machine.racesHere()[0] : undefined;
  if (race !== undefined) {
    const { place, lines, tasks } = race;
    const who = (i: 0 | 1) => `line ${lines[i]} (${tasks[i]})`;
    return { part: "noDataRace", message: `a data race on ${place}: ${who(0)} and ${who(1)}` };
  }
  return null;
}

/** `machine` is null for an execution without end, of which only the kind of its end is known. */
function brokenByEnd(property: ProgramProperty, status: OutcomeStatus, machine: Machine | null): Violation | null {
  if (status !== "finished" && property.never?.includes(status)) {
    const messages = {
      deadlock: "the tasks wait for each other",
      stuck: "nobody can go on",
      endless: "it never ends",
      exception: `it ends by ${machine?.ending()?.exception}`,
    };
    return { part: "never", message: messages[status] };
  }
  const { fewestTasks } = property;
  const count = (machine?.tasks.length ?? 0) - 1;
  if (machine !== null && fewestTasks !== undefined && count < fewestTasks)
    return { part: "fewestTasks", message: `only ${count} tasks were started` };
  return null;
}

/** A violation in the middle of an execution is shown with what follows it. */
function toItsEnd(machine: Machine, found: MatchedExecution): BreakingExecution {
  const parsed = parseWitness(found.witness);
  if (!parsed.ok) throw new Error("a witness of our own cannot be read");
  const { choices } = parsed;
  const breaksAt = choices.length;
  if (found.status !== null) return { ...found, breaksAt };
  const start = machine.mark();
  follow(machine, choices);
  const rest = completed(machine, choices.at(-1) ?? null, maxStepsBeyond);
  const ending = rest === null ? null : machine.ending();
  machine.rewind(start);
  if (rest === null || ending === null) return { ...found, breaksAt };
  const { status, stdout, exception, virtualSeconds, blocked } = ending;
  const witness = formatWitness([...choices, ...rest]);
  return { ...found, status, stdout, exception, virtualSeconds, blocked, witness, breaksAt };
}
