/** One ordinary schedule of a program on our machine. */
import { taskOf } from "@/engine/explore/system";
import { startMachine } from "@/engine/machine/start";
import type { Result } from "./judge";

export function runOnMachine(program: string): Result {
  const started = startMachine(program, { fileName: "program.py" });
  if ("error" in started)
    return { stdout: "", exception: `${started.pythonType ?? started.error.kind}: ${started.error.message}` };
  const { machine } = started;
  let last = 0;
  for (let choices = machine.choices(); choices.length > 0; choices = machine.choices()) {
    const choice = choices.find((c) => taskOf(c) === last) ?? (choices[0] as number);
    last = taskOf(choice);
    machine.step(choice);
  }
  const ending = machine.ending();
  if (ending === null) return { stdout: machine.output, exception: "no end" };
  if (ending.status === "stuck" || ending.status === "deadlock") return { stdout: machine.output, exception: "Stuck" };
  return { stdout: machine.output, exception: ending.exception };
}
