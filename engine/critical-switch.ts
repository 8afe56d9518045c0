/** The switch that makes the difference in an execution (docs/spec/replay.md RP6). */
import type { TraceEnd } from "@/core/execution/trace";
import { type Choice, LimitReached, taskOf } from "./explore/system";
import type { Machine } from "./machine/machine";
import { startMachine } from "./machine/start";
import { budgetOf, type ProgramOptions } from "./program-options";

/** Bounds of the looking: so many switches from the last one back, and so many choices of each execution without one. */
const mostSwitches = 30;
const mostChoices = 20_000;

/** `choice` is the position, in the witness, of the switch's first choice. */
export interface FoundSwitch {
  choice: number;
  without: TraceEnd;
}

/**
 * The last choice of the witness that differs from what a schedule without needless switches does there, and without which that
 * schedule ends differently. Null if there is none, or none within the bounds. The witness must fit the program.
 */
export function criticalSwitch(
  source: string,
  choices: readonly Choice[],
  options: ProgramOptions,
): FoundSwitch | null {
  if (choices.length === 0) return null;
  const started = startMachine(source, budgetOf(options).start);
  if ("error" in started) return null;
  const { machine } = started;
  const switches: { choice: number; mark: number; last: number }[] = [];
  try {
    let last = 0;
    for (const [position, choice] of choices.entries()) {
      // Every way back costs memory as long as it may be taken.
      if (choice !== unforced(machine.choices(), last)) switches.push({ choice: position, mark: machine.mark(), last });
      machine.step(choice);
      last = taskOf(choice);
    }
    const end = endOf(machine);
    for (const { choice, mark, last: before } of switches.slice(-mostSwitches).reverse()) {
      machine.rewind(mark);
      const without = runUnforced(machine, before);
      if (without === null) return null;
      if (!isSame(without, end)) return { choice, without };
    }
  } catch (error) {
    if (!(error instanceof LimitReached)) throw error;
  }
  return null;
}

/** Who moved last goes on if it can; else the next that can after it, in turn. */
function unforced(offered: readonly Choice[], last: number): Choice {
  const own = offered.find((choice) => taskOf(choice) === last);
  const next = offered.find((choice) => taskOf(choice) > last) ?? offered[0];
  return own ?? next ?? -1;
}

function runUnforced(machine: Machine, from: number): TraceEnd | null {
  let last = from;
  for (let taken = 0; taken < mostChoices; taken++) {
    const offered = machine.choices();
    if (offered.length === 0) return endOf(machine);
    const choice = unforced(offered, last);
    machine.step(choice);
    last = taskOf(choice);
  }
  return null;
}

/** An execution that has not ended is one that the witness of an endless outcome leads into. */
function endOf(machine: Machine): TraceEnd {
  const ending = machine.ending();
  if (ending === null) return { status: "endless", stdout: machine.stdout(), exception: null };
  return { status: ending.status, stdout: ending.stdout, exception: ending.exception };
}

function isSame(a: TraceEnd, b: TraceEnd): boolean {
  return a.status === b.status && a.stdout === b.stdout && a.exception === b.exception;
}
