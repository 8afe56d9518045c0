/** One ordinary run on our machine: the running task goes on as long as it can. */
import { LimitReached, taskOf } from "@/engine/explore/system";
import { startMachine } from "@/engine/machine/start";
import type { ProgramResult } from "./result";

const limits = { instructions: 30_000_000 };

export function runHere(source: string): ProgramResult {
  const started = startMachine(source, { limits });
  if ("error" in started) {
    const { error, pythonType } = started;
    if (error.kind === "unsupported") return { kind: "refused", message: error.message };
    if (error.kind === "limit") return { kind: "limited", message: error.message };
    return { kind: "ran", stdout: "", exception: `${pythonType}: ${error.message}` };
  }
  const { machine } = started;
  let last = 0;
  try {
    for (let choices = machine.choices(); choices.length > 0; choices = machine.choices()) {
      const choice = choices.find((c) => taskOf(c) === last) ?? (choices[0] as number);
      last = taskOf(choice);
      machine.step(choice);
    }
  } catch (e) {
    if (!(e instanceof LimitReached)) throw e;
    return { kind: "limited", message: e.message };
  }
  const ending = machine.ending();
  if (ending?.status !== "finished" && ending?.status !== "exception")
    return { kind: "limited", message: `it ended as ${ending?.status}` };
  return { kind: "ran", stdout: machine.output, exception: ending.exception };
}
